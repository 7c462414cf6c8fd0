package nl.routewijzer.werklijst;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.toegang.Menupunt;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.werklijst.Voorkeuren.EigenFilter;
import nl.routewijzer.werklijst.Voorkeuren.Voorkeur;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Mijn jongeren: the caseload with filters, columns and order as one wants them. */
@Controller
class JongerenController {

    private static final int NAAMLENGTE = 40;

    /** @param taak what presses most, in words */
    record Rij(Werklijst.Regel regel, Optional<Taakrang> taak) {}

    /** A filter with how many there are, and where it leads. */
    record Chip(String label, long aantal, String pad, boolean hier) {}

    /** @param eigen the own filter that is open, empty for a ready-made one */
    record LijstPage(
            Lijstvraag vraag,
            List<Chip> chips,
            Optional<EigenFilter> eigen,
            int alle,
            List<Rij> rijen,
            Voorkeur voorkeur,
            Formulier formulier,
            LocalDate vandaag) {

        boolean heeft(Kolom kolom) {
            return voorkeur.kolommen().contains(kolom);
        }
    }

    private final Werklijst werklijst;
    private final Voorkeuren voorkeuren;
    private final Signalen signalen;
    private final Schermen schermen;
    private final Tijd tijd;

    JongerenController(Werklijst werklijst, Voorkeuren voorkeuren, Signalen signalen, Schermen schermen, Tijd tijd) {
        this.werklijst = werklijst;
        this.voorkeuren = voorkeuren;
        this.signalen = signalen;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @Bean
    static Menupunt menuJongeren() {
        return new Menupunt("/jongeren", "menu.jongeren", Recht.WERKLIJST_ZIEN, 20);
    }

    @GetMapping("/jongeren")
    View toon(
            @RequestParam(defaultValue = "ALLE") Filter filter,
            @RequestParam Optional<String> eigen,
            @RequestParam(defaultValue = "NAAM") Sortering sorteer,
            @RequestParam(defaultValue = "false") boolean af,
            Zicht zicht) {
        var leeg = Formulier.met(Map.of("id", List.of(UUID.randomUUID().toString())));
        var vraag = new Lijstvraag(filter, eigen.map(Sleutel::lees), sorteer, af);
        return schermen.toon("werklijst/jongeren.jte", pagina(vraag, leeg, zicht));
    }

    @PostMapping("/jongeren/kolommen")
    View kies(@RequestParam MultiValueMap<String, String> invoer, Zicht zicht, RedirectAttributes volgende) {
        var formulier = Formulier.van(invoer);
        var gekozen = Arrays.stream(Kolom.values())
                .filter(kolom -> formulier.gekozen("kolommen", kolom.name()))
                .toList();
        voorkeuren.kiesKolommen(gekozen, zicht);
        Mededeling.zeg(volgende, t("kolommen.bewaard"));
        return schermen.naar("/jongeren");
    }

    @PostMapping("/jongeren/filters")
    View bewaar(@RequestParam MultiValueMap<String, String> invoer, Zicht zicht, RedirectAttributes volgende) {
        zicht.vereis(Recht.WERKLIJST_ZIEN);
        var formulier = Formulier.van(invoer);
        formulier.verplicht("naam");
        var naam = formulier.tekst("naam", NAAMLENGTE);
        var gekozen = Arrays.stream(Filter.values())
                .filter(filter -> filter != Filter.ALLE && formulier.gekozen("filters", filter.name()))
                .toList();
        if (gekozen.isEmpty()) {
            formulier.keurAf("filters", t("formulier.keuze"));
        }
        if (voorkeuren.van(zicht).filters().size() >= Voorkeuren.MEEST) {
            formulier.keurAf("naam", t("eigenfilter.fout.vol", Voorkeuren.MEEST));
        }
        if (!formulier.isGoed()) {
            return schermen.fout("werklijst/jongeren.jte", pagina(Lijstvraag.gewoon(), formulier, zicht));
        }
        var filter = new EigenFilter(Sleutel.lees(formulier.waarde("id")), naam, gekozen);
        voorkeuren.bewaar(filter, zicht);
        Mededeling.zeg(volgende, t("eigenfilter.bewaard"));
        return schermen.naar("/jongeren?eigen=" + filter.id());
    }

    @PostMapping("/jongeren/filters/{id}/weg")
    View haalWeg(@PathVariable String id, Zicht zicht, RedirectAttributes volgende) {
        voorkeuren.haalWeg(Sleutel.lees(id), zicht);
        Mededeling.zegMetTerug(volgende, t("eigenfilter.weg"), "/jongeren/filters/" + Sleutel.lees(id) + "/terug");
        return schermen.naar("/jongeren");
    }

    @PostMapping("/jongeren/filters/{id}/terug")
    View zetTerug(@PathVariable String id, Zicht zicht, RedirectAttributes volgende) {
        voorkeuren.zetTerug(Sleutel.lees(id), zicht);
        Mededeling.zeg(volgende, t("eigenfilter.terug"));
        return schermen.naar("/jongeren?eigen=" + Sleutel.lees(id));
    }

    private LijstPage pagina(Lijstvraag vraag, Formulier formulier, Zicht zicht) {
        var vandaag = tijd.vandaag();
        var regels = werklijst.caseload(zicht);
        var voorkeur = voorkeuren.van(zicht);
        var eigen = vraag.eigen()
                .map(id -> voorkeur.filters().stream()
                        .filter(filter -> filter.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NietGevonden("filter")));
        var rijen = regels.stream()
                .filter(regel -> eigen.map(filter -> filter.past(regel))
                        .orElseGet(() -> vraag.filter().past(regel)))
                .map(regel -> new Rij(regel, taak(regel, vandaag)))
                .toList();
        var chips = new ArrayList<Chip>();
        for (var filter : Filter.values()) {
            chips.add(new Chip(
                    filter.label(),
                    regels.stream().filter(filter::past).count(),
                    vraag.met(filter).pad(),
                    eigen.isEmpty() && filter == vraag.filter()));
        }
        for (var filter : voorkeur.filters()) {
            chips.add(new Chip(
                    filter.naam(),
                    regels.stream().filter(filter::past).count(),
                    vraag.met(filter.id()).pad(),
                    eigen.filter(filter::equals).isPresent()));
        }
        return new LijstPage(vraag, chips, eigen, regels.size(), vraag.opVolgorde(rijen), voorkeur, formulier, vandaag);
    }

    private Optional<Taakrang> taak(Werklijst.Regel regel, LocalDate vandaag) {
        return regel.signalen().stream()
                .map(signaal -> signalen.rang(signaal, vandaag))
                .min(Comparator.naturalOrder());
    }
}
