package nl.routewijzer.werklijst;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.toegang.Bereik;
import nl.routewijzer.toegang.Collega;
import nl.routewijzer.toegang.Collegas;
import nl.routewijzer.toegang.Menupunt;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.Toewijzingen;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Team: who is still to be assigned, to whom that could be, and who covers for whom. */
@Controller
class TeamController {

    private static final String WIE = "wie";

    /** Somebody who could not be assigned, and every reason why. */
    record Mislukt(String naam, List<String> zinnen) {}

    /** @param reeks to take back who was assigned */
    record Uitslag(UUID reeks, int gelukt, List<Mislukt> mislukt) {}

    /** @param magVerdelen may assign; others only look */
    record TeamPage(
            Team.Beeld beeld,
            List<Collega> consulenten,
            boolean magVerdelen,
            GebruikerId ik,
            Formulier formulier,
            Optional<Uitslag> uitslag,
            LocalDate vandaag) {

        /** Whom, and what stood on the page: the answer tells whether somebody was there since. */
        static String keuze(Team.NogToewijzen wie) {
            return wie.jongere() + wie.toewijzing().map(id -> ":" + id).orElse("");
        }

        boolean magStoppen(Team.Vervanging vervanging) {
            return magVerdelen || vervanging.wie().equals(ik);
        }
    }

    private final Team team;
    private final Toewijzingen toewijzingen;
    private final Jongeren jongeren;
    private final Collegas collegas;
    private final Schermen schermen;
    private final Tijd tijd;

    TeamController(
            Team team, Toewijzingen toewijzingen, Jongeren jongeren, Collegas collegas, Schermen schermen, Tijd tijd) {
        this.team = team;
        this.toewijzingen = toewijzingen;
        this.jongeren = jongeren;
        this.collegas = collegas;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @Bean
    static Menupunt menuTeam() {
        return new Menupunt("/team", "menu.team", Recht.TEAM_ZIEN, 60);
    }

    @GetMapping("/team")
    View toon(Zicht zicht) {
        var leeg = Formulier.met(Map.of(
                "id", List.of(UUID.randomUUID().toString()),
                "vanaf", List.of(tijd.vandaag().toString())));
        return schermen.toon("werklijst/team.jte", pagina(leeg, Optional.empty(), zicht));
    }

    @PostMapping("/team/toewijzen")
    View wijsToe(@RequestParam MultiValueMap<String, String> invoer, Zicht zicht, RedirectAttributes volgende) {
        zicht.vereis(Recht.TEAM_ZIEN);
        var formulier = Formulier.van(invoer);
        var verzoek = lees(formulier);
        if (verzoek.isEmpty()) {
            return schermen.fout("werklijst/team.jte", pagina(formulier, Optional.empty(), zicht));
        }
        var verdeling = toewijzingen.verdeel(verzoek.get(), zicht);
        if (verdeling.mislukt().isEmpty()) {
            Mededeling.zegMetTerug(
                    volgende,
                    t(
                            "team.gedaan",
                            verdeling.gelukt().size(),
                            naam(verzoek.get().consulent())),
                    "/toewijzingen/" + verzoek.get().reeks() + "/terug");
            return schermen.naar("/team");
        }
        var mislukt =
                verdeling.mislukt().stream().map(wie -> mislukt(wie, zicht)).toList();
        var uitslag = new Uitslag(verzoek.get().reeks(), verdeling.gelukt().size(), mislukt);
        return schermen.fout("werklijst/team.jte", pagina(opnieuw(invoer), Optional.of(uitslag), zicht));
    }

    private static Formulier opnieuw(MultiValueMap<String, String> invoer) {
        var velden = new HashMap<String, List<String>>(invoer);
        velden.put("id", List.of(UUID.randomUUID().toString()));
        velden.remove(WIE);
        return Formulier.met(velden);
    }

    /** Empty when a field is wrong; every field was looked at by then. */
    private static Optional<Toewijzingen.Verzoek> lees(Formulier formulier) {
        var keuzes = formulier.waarden(WIE).stream()
                .distinct()
                .map(TeamController::keuze)
                .toList();
        if (keuzes.isEmpty()) {
            formulier.keurAf(WIE, t("team.fout.wie"));
        }
        var consulent = formulier.verplicht("consulent");
        var vanaf = formulier.dag("vanaf");
        var reden = formulier.verplicht("reden");
        return formulier.isGoed() && vanaf != null
                ? Optional.of(new Toewijzingen.Verzoek(
                        Sleutel.lees(formulier.waarde("id")), GebruikerId.van(consulent), vanaf, reden, keuzes))
                : Optional.empty();
    }

    private static Toewijzingen.Keuze keuze(String waarde) {
        var delen = waarde.split(":", 2);
        return new Toewijzingen.Keuze(
                JongereId.van(delen[0]), delen.length == 2 ? Optional.of(Sleutel.lees(delen[1])) : Optional.empty());
    }

    private Mislukt mislukt(Toewijzingen.Mislukt wie, Zicht zicht) {
        var zinnen = wie.intussen()
                .map(intussen -> List.of(t("team.intussen", intussen.consulent(), intussen.door())))
                .orElseGet(() -> wie.beletsels().stream()
                        .map(beletsel -> t("beletsel." + beletsel))
                        .toList());
        return new Mislukt(jongeren.bekijk(wie.jongere(), zicht).naam().volledig(), zinnen);
    }

    private String naam(GebruikerId consulent) {
        return collegas.find(consulent).map(Collega::naam).orElse("");
    }

    private TeamPage pagina(Formulier formulier, Optional<Uitslag> uitslag, Zicht zicht) {
        return new TeamPage(
                team.bekijk(zicht),
                collegas.consulenten(),
                zicht.bereik(Recht.TRAJECT_TOEWIJZEN) == Bereik.ORGANISATIE,
                zicht.gebruiker(),
                formulier,
                uitslag,
                tijd.vandaag());
    }
}
