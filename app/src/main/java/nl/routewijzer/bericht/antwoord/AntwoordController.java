package nl.routewijzer.bericht.antwoord;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.routewijzer.bericht.Komst;
import nl.routewijzer.bericht.antwoord.Antwoordboek.Uitnodiging;
import nl.routewijzer.gedeeld.Linkgeheim;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.toegang.Drempel;
import nl.routewijzer.toegang.Organisatie;
import nl.routewijzer.toegang.Organisaties;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * Saying whether one comes, without logging in. Opening the link only shows a day and a time: who forwards it or scans mail
 * answers nothing. What does not count (made up, past, moved) is one and the same page. An answer counts without the token of the form too, for
 * who can make somebody send it has the secret in its address.
 */
@Controller
class AntwoordController {

    record VraagPage(String actie, Uitnodiging uitnodiging, Huis huis, boolean gedaan) {}

    record NietsPage(List<Huis> huizen, boolean wachten) {}

    record Huis(String naam, String telefoon) {}

    private final Antwoordboek boek;
    private final Organisaties organisaties;
    private final Drempel drempel;
    private final Schermen schermen;

    AntwoordController(Antwoordboek boek, Organisaties organisaties, Drempel drempel, Schermen schermen) {
        this.boek = boek;
        this.organisaties = organisaties;
        this.drempel = drempel;
        this.schermen = schermen;
    }

    @GetMapping(Antwoordboek.PAD + "{geheim}")
    View toon(
            @PathVariable String geheim,
            @RequestParam Optional<String> gedaan,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord) {
        return achterDeDrempel(
                verzoek,
                antwoord,
                () -> inHuisVan(
                        geheim,
                        sleutel -> boek.zoek(sleutel)
                                .map(uitnodiging -> schermen.toon(
                                        "bericht/antwoord/vraag.jte",
                                        new VraagPage(
                                                Antwoordboek.PAD + sleutel.tekst(),
                                                uitnodiging,
                                                dit(),
                                                gedaan.isPresent())))));
    }

    @PostMapping(Antwoordboek.PAD + "{geheim}")
    View zeg(
            @PathVariable String geheim,
            @RequestParam(defaultValue = "") String komst,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord) {
        return achterDeDrempel(
                verzoek,
                antwoord,
                () -> inHuisVan(
                        geheim,
                        sleutel -> lees(komst)
                                .filter(keuze -> boek.antwoord(sleutel, keuze))
                                .map(keuze -> schermen.naar(Antwoordboek.PAD + sleutel.tekst() + "?gedaan"))));
    }

    /** Whoever finds one page finds the same one for everything that does not count. */
    private View achterDeDrempel(HttpServletRequest verzoek, HttpServletResponse antwoord, Poging poging) {
        antwoord.setHeader("Referrer-Policy", "no-referrer");
        antwoord.setHeader("Cache-Control", "no-store");
        antwoord.setHeader("X-Robots-Tag", "noindex");
        if (drempel.isBereikt(verzoek)) {
            return niets(true);
        }
        return poging.probeer().orElseGet(() -> {
            drempel.tel(verzoek);
            return niets(false);
        });
    }

    @FunctionalInterface
    private interface Poging {
        Optional<View> probeer();
    }

    private Optional<View> inHuisVan(String getypt, Function<Linkgeheim, Optional<View>> werk) {
        return Linkgeheim.lees(getypt)
                .flatMap(geheim ->
                        boek.huis(geheim).flatMap(huis -> Organisatiecontext.in(huis, () -> werk.apply(geheim))));
    }

    private static Optional<Komst> lees(String komst) {
        return Stream.of(Komst.values())
                .filter(keuze -> keuze.name().equals(komst))
                .findFirst();
    }

    private View niets(boolean wachten) {
        var huizen = organisaties.alle().stream()
                .map(huis -> Organisatiecontext.in(huis.id(), this::dit))
                .filter(huis -> !huis.telefoon().isEmpty())
                .toList();
        return schermen.toon(
                wachten ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.NOT_FOUND,
                "bericht/antwoord/niets.jte",
                new NietsPage(huizen, wachten));
    }

    private Huis dit() {
        return new Huis(
                organisaties.huidige().map(Organisatie::naam).orElse(""),
                organisaties.kantoor().telefoon());
    }
}
