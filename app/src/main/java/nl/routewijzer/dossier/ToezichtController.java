package nl.routewijzer.dossier;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.Verzendbron;
import nl.routewijzer.gedeeld.Verzending;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.privacy.Noodtoegang;
import nl.routewijzer.privacy.Noodtoegangen;
import nl.routewijzer.toegang.Menupunt;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of the privacy officer with every emergency access: what runs, what is over, what the jongere was not told yet. */
@Controller
class ToezichtController {

    private static final String PAD = "/noodtoegang";
    private static final String EEN = "dossier/noodeen.jte";

    record LijstPage(List<Noodtoezicht.Regel> regels, Instant nu) {

        List<Noodtoezicht.Regel> met(Noodtoezicht.Stand stand) {
            return regels.stream().filter(regel -> regel.stand(nu) == stand).toList();
        }
    }

    record EenPage(Formulier formulier, Noodtoezicht.Regel regel, Instant nu) {

        boolean kanAchter() {
            return regel.verteldOp().isEmpty() && nu.isBefore(regel.vertellenOp());
        }
    }

    private final Noodtoezicht toezicht;
    private final Noodtoegangen noodtoegangen;
    private final Schermen schermen;
    private final Tijd tijd;

    ToezichtController(Noodtoezicht toezicht, Noodtoegangen noodtoegangen, Schermen schermen, Tijd tijd) {
        this.toezicht = toezicht;
        this.noodtoegangen = noodtoegangen;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    /** Where the notice to the privacy officer leads. */
    @Bean
    static Verzendbron toezichtbron() {
        return new Verzendbron() {
            @Override
            public Verzending.Soort soort() {
                return Verzending.Soort.TOEZICHT;
            }

            @Override
            public Optional<String> pad(Verzending verzending) {
                return Optional.of(PAD + "/" + verzending.id());
            }
        };
    }

    @Bean
    static Menupunt menuNoodtoegang() {
        return new Menupunt(PAD, "menu.noodtoegang", Recht.NOODTOEGANG_TOEZIEN, 80);
    }

    @GetMapping(PAD)
    View lijst(Zicht zicht) {
        return schermen.toon("dossier/noodlijst.jte", new LijstPage(toezicht.alle(zicht), tijd.nu()));
    }

    @GetMapping(PAD + "/{id}")
    View toon(@PathVariable String id, Zicht zicht) {
        return schermen.toon(EEN, pagina(Formulier.leeg(), Sleutel.lees(id), zicht));
    }

    @PostMapping(PAD + "/{id}/achterhouden")
    View houdAchter(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var sleutel = Sleutel.lees(id);
        var nood = noodtoegangen.vereis(sleutel, zicht);
        var formulier = Formulier.van(invoer);
        var reden = formulier.verplicht("reden", Noodtoegang.WOORDEN);
        var tot = formulier.dag("tot");
        if (tot != null && !nood.kanAchterTot(tot, tijd.vandaag())) {
            formulier.keurAf("tot", t("nood.fout.tot"));
        }
        if (!formulier.isGoed() || tot == null) {
            return schermen.fout(EEN, pagina(formulier, sleutel, zicht));
        }
        return verder(sleutel, noodtoegangen.houdAchter(sleutel, tot, reden, zicht), "nood.achter.bewaard", volgende);
    }

    @PostMapping(PAD + "/{id}/vertellen")
    View vertel(@PathVariable String id, Zicht zicht, RedirectAttributes volgende) {
        var sleutel = Sleutel.lees(id);
        return verder(sleutel, noodtoegangen.houdNietAchter(sleutel, zicht), "nood.achter.weg", volgende);
    }

    @PostMapping(PAD + "/{id}/stoppen")
    View stop(@PathVariable String id, Zicht zicht, RedirectAttributes volgende) {
        var sleutel = Sleutel.lees(id);
        return verder(sleutel, noodtoegangen.stop(sleutel, zicht), "nood.gestopt", volgende);
    }

    private View verder(UUID id, boolean gelukt, String zin, RedirectAttributes volgende) {
        Mededeling.zeg(volgende, t(gelukt ? zin : "nood.telaat"));
        return schermen.naar(PAD + "/" + id);
    }

    private EenPage pagina(Formulier formulier, UUID id, Zicht zicht) {
        return new EenPage(formulier, toezicht.bekijk(id, zicht), tijd.nu());
    }

    /** The last day until which a notice can be held back is said on the page. */
    static LocalDate laatst(Noodtoezicht.Regel regel) {
        return Tijd.dag(regel.voorbij()).plus(Noodtoegang.LANGST_ACHTER);
    }
}
