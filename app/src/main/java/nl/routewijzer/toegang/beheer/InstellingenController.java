package nl.routewijzer.toegang.beheer;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.toegang.Instelling;
import nl.routewijzer.toegang.Instellingsbron;
import nl.routewijzer.toegang.Menupunt;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.toegang.beheer.Instelwaarden.Stand;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everything an organisation decides for itself on one page, and a page to change one of it. */
@Controller
class InstellingenController {

    private static final String PAD = "/beheer/instellingen";
    private static final String WAARDE = "waarde";

    /** @param stand the latest change, if there ever was one */
    record Regel(Instelling instelling, Optional<Stand> stand) {

        Optional<String> eigen() {
            return stand.flatMap(Stand::waarde);
        }

        String nu() {
            return instelling.inWoorden(eigen().orElse(instelling.standaard()));
        }
    }

    record Blok(Instelling.Groep groep, List<Regel> regels) {}

    record InstellingenPage(List<Blok> blokken) {}

    record InstellingPage(Regel regel, List<Stand> geschiedenis, Formulier formulier) {}

    private final ObjectProvider<Instellingsbron> bronnen;
    private final Instelwaarden waarden;
    private final Schermen schermen;

    InstellingenController(ObjectProvider<Instellingsbron> bronnen, Instelwaarden waarden, Schermen schermen) {
        this.bronnen = bronnen;
        this.waarden = waarden;
        this.schermen = schermen;
    }

    @Bean
    static Menupunt menuInstellingen() {
        return new Menupunt(PAD, "menu.instellingen", Recht.INSTELLINGEN_BEHEREN, 93);
    }

    @GetMapping(PAD)
    View toon(Zicht zicht) {
        zicht.vereis(Recht.INSTELLINGEN_BEHEREN);
        var standen = waarden.standen().stream().collect(Collectors.toMap(Stand::instelling, Function.identity()));
        var regels = alle().stream()
                .map(instelling -> new Regel(instelling, Optional.ofNullable(standen.get(instelling.id()))))
                .toList();
        return schermen.toon(
                "toegang/beheer/instellingen.jte",
                new InstellingenPage(Arrays.stream(Instelling.Groep.values())
                        .map(groep -> new Blok(
                                groep,
                                regels.stream()
                                        .filter(regel -> regel.instelling().groep() == groep)
                                        .toList()))
                        .filter(blok -> !blok.regels().isEmpty())
                        .toList()));
    }

    @GetMapping(PAD + "/{id}")
    View een(@PathVariable String id, Zicht zicht) {
        var instelling = vereis(id, zicht);
        var geschiedenis = waarden.geschiedenis(id);
        var regel = new Regel(instelling, geschiedenis.stream().findFirst());
        var formulier = Formulier.met(Map.of(WAARDE, List.of(regel.eigen().orElse(instelling.standaard()))));
        return schermen.toon("toegang/beheer/instelling.jte", new InstellingPage(regel, geschiedenis, formulier));
    }

    @PostMapping(PAD + "/{id}")
    View zet(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var instelling = vereis(id, zicht);
        var formulier = Formulier.van(invoer);
        var waarde = formulier.verplicht(WAARDE);
        if (formulier.isGoed()) {
            instelling.soort().bezwaar(waarde).ifPresent(zin -> formulier.keurAf(WAARDE, zin));
        }
        if (!formulier.isGoed()) {
            var geschiedenis = waarden.geschiedenis(id);
            var regel = new Regel(instelling, geschiedenis.stream().findFirst());
            return schermen.fout("toegang/beheer/instelling.jte", new InstellingPage(regel, geschiedenis, formulier));
        }
        waarden.zet(id, Optional.of(waarde), zicht.gebruiker());
        Mededeling.zeg(volgende, t("instelling.bewaard", instelling.naam(), instelling.inWoorden(waarde)));
        return schermen.naar(PAD);
    }

    @PostMapping(PAD + "/{id}/standaard")
    View terug(@PathVariable String id, Zicht zicht, RedirectAttributes volgende) {
        var instelling = vereis(id, zicht);
        waarden.zet(id, Optional.empty(), zicht.gebruiker());
        Mededeling.zeg(
                volgende, t("instelling.bewaard", instelling.naam(), instelling.inWoorden(instelling.standaard())));
        return schermen.naar(PAD);
    }

    private List<Instelling> alle() {
        return bronnen.orderedStream()
                .flatMap(bron -> bron.instellingen().stream())
                .toList();
    }

    private Instelling vereis(String id, Zicht zicht) {
        zicht.vereis(Recht.INSTELLINGEN_BEHEREN);
        return alle().stream()
                .filter(instelling -> instelling.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("instelling"));
    }
}
