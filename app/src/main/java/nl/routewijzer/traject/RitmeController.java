package nl.routewijzer.traject;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.jongere.JongereView;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How often contact: high or low, with the reasons of the method, and what was chosen before. */
@Controller
class RitmeController {

    private static final int OVERWEGING = 500;

    /** @param eerder the choices made, the one that holds first */
    record RitmePage(Formulier formulier, JongereView jongere, List<Ritme> eerder) {}

    private final Ritmes ritmes;
    private final Jongeren jongeren;
    private final Schermen schermen;
    private final Tijd tijd;

    RitmeController(Ritmes ritmes, Jongeren jongeren, Schermen schermen, Tijd tijd) {
        this.ritmes = ritmes;
        this.jongeren = jongeren;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping("/jongeren/{id}/ritme")
    View toon(@PathVariable String id, Zicht zicht) {
        var jongere = JongereId.van(id);
        var eerder = ritmes.van(ritmes.vereisTraject(jongere, zicht).id());
        var formulier = beginwaarden(eerder.stream().findFirst());
        return schermen.toon("traject/ritme.jte", new RitmePage(formulier, jongeren.bekijk(jongere, zicht), eerder));
    }

    @PostMapping("/jongeren/{id}/ritme")
    View kies(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        var traject = ritmes.vereisTraject(jongere, zicht);
        var formulier = Formulier.van(invoer);
        var ritme = lees(formulier);
        if (ritme.isEmpty()) {
            return schermen.fout(
                    "traject/ritme.jte",
                    new RitmePage(formulier, jongeren.bekijk(jongere, zicht), ritmes.van(traject.id())));
        }
        ritmes.kies(Sleutel.lees(formulier.waarde("id")), jongere, ritme.get(), zicht);
        Mededeling.zeg(volgende, t("ritme.bewaard"));
        return schermen.naar("/jongeren/" + jongere);
    }

    private Optional<Ritme> lees(Formulier formulier) {
        var frequentie = formulier.keuze("frequentie", Ritme.Frequentie.class);
        var overweging = formulier.tekst("overweging", OVERWEGING);
        var redenen = Stream.of(Ritme.Reden.values())
                .filter(reden -> reden.bij() == frequentie && formulier.gekozen("redenen", reden.name()))
                .toList();
        if (frequentie != null && frequentie != Ritme.Frequentie.GEWOON && redenen.isEmpty() && overweging.isEmpty()) {
            formulier.keurAf("redenen", t("ritme.fout.reden"));
        }
        var eigen = eigen(formulier);
        return formulier.isGoed() && frequentie != null
                ? Optional.of(new Ritme(frequentie, redenen, overweging, eigen, tijd.vandaag()))
                : Optional.empty();
    }

    /** Empty for the ordinary rhythm: no number filled in. */
    private static Optional<Ritme.Eigen> eigen(Formulier formulier) {
        var tekst = formulier.tekst("aantal");
        if (tekst.isEmpty()) {
            return Optional.empty();
        }
        var eenheid = formulier.keuze("eenheid", Ritme.Eenheid.class);
        var aantal = tekst.matches("[0-9]{1,2}") ? Integer.parseInt(tekst) : 0;
        if (aantal < 1 || aantal > Ritme.Eigen.MEEST) {
            formulier.keurAf("aantal", t("ritme.fout.aantal", Ritme.Eigen.MEEST));
        }
        return formulier.isGoed() && eenheid != null ? Optional.of(new Ritme.Eigen(aantal, eenheid)) : Optional.empty();
    }

    private static Formulier beginwaarden(Optional<Ritme> geldt) {
        var velden = new LinkedHashMap<String, List<String>>();
        velden.put("id", List.of(UUID.randomUUID().toString()));
        velden.put(
                "frequentie",
                geldt.map(ritme -> List.of(ritme.frequentie().name())).orElse(List.of("GEWOON")));
        velden.put("eenheid", List.of(Ritme.Eenheid.WEKEN.name()));
        geldt.ifPresent(ritme -> {
            velden.put("redenen", ritme.redenen().stream().map(Enum::name).toList());
            velden.put("overweging", List.of(ritme.overweging()));
            ritme.eigen().ifPresent(eigen -> {
                velden.put("aantal", List.of(String.valueOf(eigen.aantal())));
                velden.put("eenheid", List.of(eigen.eenheid().name()));
            });
        });
        return Formulier.met(velden);
    }
}
