package nl.routewijzer.jongere.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.jongere.Beletsel;
import nl.routewijzer.jongere.Besluit;
import nl.routewijzer.jongere.Gegeven;
import nl.routewijzer.jongere.Gegevens;
import nl.routewijzer.jongere.Gegevenssoort;
import nl.routewijzer.jongere.Naam;
import nl.routewijzer.jongere.domain.Diagnosewoord;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of one section of what is known of a jongere. */
@Controller
class GegevenController {

    /** @param naam of the jongere, as it is kept now */
    record GegevenPage(JongereId jongere, String naam, Gegevenssoort soort, Formulier formulier) {

        /** A word in what stands in the field that looks like a diagnosis. */
        Optional<String> hint(String veld) {
            return Diagnosewoord.in(formulier.waarde(veld));
        }
    }

    private final Gegevens gegevens;
    private final Schermen schermen;
    private final Tijd tijd;

    GegevenController(Gegevens gegevens, Schermen schermen, Tijd tijd) {
        this.gegevens = gegevens;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping("/jongeren/{id}/gegevens/{soort}")
    View toon(@PathVariable String id, @PathVariable String soort, Zicht zicht) {
        var wat = soort(soort);
        var blad = gegevens.bekijk(JongereId.van(id), wat, zicht);
        var velden = new LinkedHashMap<String, List<String>>();
        blad.nu(wat).ifPresent(nu -> velden.putAll(Gegevenformulier.begin(nu)));
        velden.put("id", List.of(UUID.randomUUID().toString()));
        velden.put("basis", List.of(basis(blad, wat)));
        velden.put("bron", List.of(Gegeven.Bron.JONGERE.name()));
        velden.put(
                "peildatum",
                List.of((wat.heeftPeildatum() ? blad.nu(wat) : Optional.<Gegeven>empty())
                        .map(Gegeven::peildatum)
                        .orElseGet(tijd::vandaag)
                        .toString()));
        return schermen.toon("jongere/web/gegeven.jte", pagina(blad, wat, Formulier.met(velden)));
    }

    @PostMapping("/jongeren/{id}/gegevens/{soort}")
    View wijzig(
            @PathVariable String id,
            @PathVariable String soort,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var wat = soort(soort);
        var jongere = JongereId.van(id);
        var blad = gegevens.bekijk(jongere, wat, zicht);
        var formulier = Formulier.van(invoer);
        var wijziging = lees(formulier, jongere, wat);
        var besluit = wijziging.map(gelezen -> gegevens.wijzig(gelezen, zicht));
        if (besluit.isEmpty()) {
            return schermen.fout("jongere/web/gegeven.jte", pagina(blad, wat, formulier));
        }
        if (besluit.get() instanceof Besluit.Geweigerd geweigerd) {
            var opnieuw = opDeNieuweBasis(invoer, geweigerd, blad, wat);
            geweigerd.beletsels().forEach(beletsel -> opnieuw.keurAf(beletsel.veld(), t("beletsel." + beletsel)));
            return schermen.fout("jongere/web/gegeven.jte", pagina(blad, wat, opnieuw));
        }
        zeg(besluit.get(), wijziging.get(), volgende);
        return schermen.naar("/jongeren/" + jongere + "/gegevens#" + wat.name());
    }

    @PostMapping("/jongeren/{id}/gegevens/{soort}/{gegeven}/terug")
    View neemTerug(
            @PathVariable String id,
            @PathVariable String soort,
            @PathVariable String gegeven,
            Zicht zicht,
            RedirectAttributes volgende) {
        var wat = soort(soort);
        var jongere = JongereId.van(id);
        var terug = gegevens.neemTerug(Sleutel.lees(gegeven), jongere, zicht);
        Mededeling.zeg(volgende, terug ? t("gegevens.terug") : t("gegevens.telaat"));
        return schermen.naar("/jongeren/" + jongere + "/gegevens#" + wat.name());
    }

    private Optional<Gegevens.Wijziging> lees(Formulier formulier, JongereId jongere, Gegevenssoort soort) {
        var velden = new Gegevenformulier(soort, formulier).lees();
        var bron = formulier.keuze("bron", Gegeven.Bron.class);
        var peildatum = soort.heeftPeildatum() ? formulier.dag("peildatum") : vandaag();
        var basis = Optional.of(formulier.waarde("basis"))
                .filter(tekst -> !tekst.isEmpty())
                .map(Sleutel::lees);
        return formulier.isGoed() && bron != null && peildatum != null
                ? Optional.of(new Gegevens.Wijziging(
                        Sleutel.lees(formulier.waarde("id")), jongere, soort, velden, bron, peildatum, basis))
                : Optional.empty();
    }

    private LocalDate vandaag() {
        return tijd.vandaag();
    }

    /** After a colleague changed it meanwhile: what was typed stays, and sending it again goes over what is there now. */
    private static Formulier opDeNieuweBasis(
            MultiValueMap<String, String> invoer,
            Besluit.Geweigerd geweigerd,
            Gegevens.Blad blad,
            Gegevenssoort soort) {
        if (!geweigerd.beletsels().contains(Beletsel.INTUSSEN_GEWIJZIGD)) {
            return Formulier.van(invoer);
        }
        var kopie = new LinkedMultiValueMap<>(invoer);
        kopie.set("basis", basis(blad, soort));
        return Formulier.van(kopie);
    }

    private static void zeg(Besluit besluit, Gegevens.Wijziging wijziging, RedirectAttributes volgende) {
        if (besluit instanceof Besluit.Onveranderd) {
            Mededeling.zeg(volgende, t("gegevens.onveranderd"));
        } else {
            Mededeling.zegMetTerug(
                    volgende,
                    t("gegevens.bewaard"),
                    "/jongeren/" + wijziging.jongere() + "/gegevens/" + wijziging.soort() + "/" + wijziging.id()
                            + "/terug");
        }
    }

    private static String basis(Gegevens.Blad blad, Gegevenssoort soort) {
        return blad.nu(soort).map(nu -> nu.id().toString()).orElse("");
    }

    private static Gegevenssoort soort(String naam) {
        return Stream.of(Gegevenssoort.values())
                .filter(soort -> soort.name().equals(naam))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("gegeven"));
    }

    private static GegevenPage pagina(Gegevens.Blad blad, Gegevenssoort soort, Formulier formulier) {
        var naam = blad.nu(Gegevenssoort.AANSPREKEN)
                .map(n -> new Naam(n.waarde("roepnaam"), n.waarde("tussenvoegsel"), n.waarde("achternaam")).volledig())
                .orElse("");
        return new GegevenPage(blad.jongere(), naam, soort, formulier);
    }
}
