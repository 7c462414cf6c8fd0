package nl.routewijzer.traject;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.jongere.JongereView;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.toegang.Bereik;
import nl.routewijzer.toegang.Collega;
import nl.routewijzer.toegang.Collegas;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Arranging temporary cover: of one jongere, or of all of a consulent who is away. */
@Controller
class VervangingController {

    /**
     * @param jongere only this one, or empty for all of a consulent
     * @param voorWie whose jongeren; more than one only for who may assign in the whole organisation
     */
    record VervangingPage(
            Formulier formulier, Optional<JongereView> jongere, List<Collega> voorWie, List<Collega> consulenten) {

        String pad() {
            return jongere.map(wie -> "/jongeren/" + wie.jongere() + "/vervanging")
                    .orElse("/team/vervanging");
        }
    }

    private static final String CONSULENT = "consulent";

    private final Vervangingen vervangingen;
    private final Trajecten trajecten;
    private final Toewijzingen toewijzingen;
    private final Jongeren jongeren;
    private final Collegas collegas;
    private final Schermen schermen;
    private final Tijd tijd;

    VervangingController(
            Vervangingen vervangingen,
            Trajecten trajecten,
            Toewijzingen toewijzingen,
            Jongeren jongeren,
            Collegas collegas,
            Schermen schermen,
            Tijd tijd) {
        this.vervangingen = vervangingen;
        this.trajecten = trajecten;
        this.toewijzingen = toewijzingen;
        this.jongeren = jongeren;
        this.collegas = collegas;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping("/jongeren/{id}/vervanging")
    View vanEen(@PathVariable String id, Zicht zicht) {
        var jongere = JongereId.van(id);
        vereisVast(jongere, zicht);
        return schermen.toon("traject/vervanging.jte", pagina(beginwaarden(zicht), Optional.of(jongere), zicht));
    }

    @PostMapping("/jongeren/{id}/vervanging")
    View regelVanEen(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        var vast = vereisVast(jongere, zicht);
        return verwerk(Formulier.van(invoer), Optional.of(jongere), vast, zicht, volgende);
    }

    @GetMapping("/team/vervanging")
    View vanAlles(Zicht zicht) {
        zicht.vereis(Recht.TRAJECT_TOEWIJZEN);
        return schermen.toon("traject/vervanging.jte", pagina(beginwaarden(zicht), Optional.empty(), zicht));
    }

    @PostMapping("/team/vervanging")
    View regelVanAlles(@RequestParam MultiValueMap<String, String> invoer, Zicht zicht, RedirectAttributes volgende) {
        zicht.vereis(Recht.TRAJECT_TOEWIJZEN);
        var formulier = Formulier.van(invoer);
        var consulent = formulier.verplicht(CONSULENT);
        if (consulent.isEmpty()) {
            return schermen.fout("traject/vervanging.jte", pagina(formulier, Optional.empty(), zicht));
        }
        return verwerk(formulier, Optional.empty(), GebruikerId.van(consulent), zicht, volgende);
    }

    @PostMapping("/vervangingen/{reeks}/stop")
    View stop(@PathVariable String reeks, Zicht zicht, RedirectAttributes volgende) {
        vervangingen.stop(Sleutel.lees(reeks), zicht);
        Mededeling.zeg(volgende, t("vervanging.gestopt"));
        return schermen.naar("/team");
    }

    private View verwerk(
            Formulier formulier,
            Optional<JongereId> jongere,
            GebruikerId consulent,
            Zicht zicht,
            RedirectAttributes volgende) {
        var verzoek = lees(formulier, jongere, consulent);
        if (verzoek.isPresent()) {
            switch (vervangingen.regel(verzoek.get(), zicht)) {
                case Vervangingen.Afloop.Geregeld geregeld -> {
                    Mededeling.zegMetTerug(
                            volgende,
                            t("vervanging.geregeld", geregeld.alVervangen()),
                            "/vervangingen/" + verzoek.get().reeks() + "/stop");
                    return schermen.naar(jongere.map(wie -> "/jongeren/" + wie).orElse("/team"));
                }
                case Vervangingen.Afloop.Geweigerd geweigerd ->
                    geweigerd
                            .beletsels()
                            .forEach(beletsel -> formulier.keurAf(beletsel.veld(), t("beletsel." + beletsel)));
            }
        }
        return schermen.fout("traject/vervanging.jte", pagina(formulier, jongere, zicht));
    }

    /** Empty when a field is wrong; every field was looked at by then. */
    private static Optional<Vervangingen.Verzoek> lees(
            Formulier formulier, Optional<JongereId> jongere, GebruikerId consulent) {
        var vervanger = formulier.verplicht("vervanger");
        var vanaf = formulier.dag("vanaf");
        var tem = formulier.dag("tem");
        var punten = Punten.lees(formulier);
        return formulier.isGoed() && vanaf != null && tem != null
                ? Optional.of(new Vervangingen.Verzoek(
                        Sleutel.lees(formulier.waarde("id")),
                        consulent,
                        jongere,
                        GebruikerId.van(vervanger),
                        vanaf,
                        tem.plusDays(1),
                        punten))
                : Optional.empty();
    }

    /** The vaste consulent, for who may say who covers. */
    private GebruikerId vereisVast(JongereId jongere, Zicht zicht) {
        toewijzingen.vereisToewijzer(jongere, zicht);
        return trajecten
                .bekijk(jongere, zicht)
                .vast()
                .map(TrajectView.Vast::consulent)
                .orElseThrow(() -> new NietGevonden("traject"));
    }

    private Formulier beginwaarden(Zicht zicht) {
        LocalDate vandaag = tijd.vandaag();
        return Formulier.met(Map.of(
                "id",
                List.of(UUID.randomUUID().toString()),
                CONSULENT,
                List.of(zicht.gebruiker().toString()),
                "vanaf",
                List.of(vandaag.toString())));
    }

    private VervangingPage pagina(Formulier formulier, Optional<JongereId> jongere, Zicht zicht) {
        var consulenten = collegas.consulenten();
        var voorWie = zicht.bereik(Recht.TRAJECT_TOEWIJZEN) == Bereik.ORGANISATIE
                ? consulenten
                : consulenten.stream()
                        .filter(collega -> collega.id().equals(zicht.gebruiker()))
                        .toList();
        return new VervangingPage(formulier, jongere.map(wie -> jongeren.bekijk(wie, zicht)), voorWie, consulenten);
    }
}
