package nl.routewijzer.werklijst;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Signaalbron;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.gesprek.Groep.Naamplaat;
import nl.routewijzer.toegang.Ingelogd;
import nl.routewijzer.toegang.Menupunt;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.werklijst.Werklijst.Wanneer;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Vandaag. */
@Controller
class WerklijstController {

    private static final int MIDDAG = 12;
    private static final int AVOND = 18;

    /** @param onderdelen the three tabs; only the open one is put into words */
    record VandaagPage(
            String groet,
            LocalDate vandaag,
            Wanneer wanneer,
            List<Onderdeel> onderdelen,
            List<Taak> taken,
            List<Beurt> beurten,
            Werklijst.Dag dag) {}

    /** A conversation of today, or several that are one meeting. */
    record Beurt(List<Werklijst.Afspraak> wie) {

        Werklijst.Afspraak eerste() {
            return wie.getFirst();
        }

        boolean isAfgerond() {
            return wie.stream().allMatch(Werklijst.Afspraak::afgerond);
        }
    }

    record Onderdeel(Wanneer wanneer, int aantal) {}

    record Taak(JongereId jongere, String naam, Taakrang rang, Optional<Werklijst.Vervangt> vervangt) {

        Signaalbron.Zin zin() {
            return rang.zin();
        }

        LocalDate vanaf() {
            return rang.vanaf();
        }
    }

    private final Werklijst werklijst;
    private final Signalen signalen;
    private final Schermen schermen;
    private final Tijd tijd;

    WerklijstController(Werklijst werklijst, Signalen signalen, Schermen schermen, Tijd tijd) {
        this.werklijst = werklijst;
        this.signalen = signalen;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @Bean
    static Menupunt menuVandaag() {
        return new Menupunt("/vandaag", "menu.vandaag", Recht.WERKLIJST_ZIEN, 10);
    }

    @GetMapping("/vandaag")
    View vandaag(@RequestParam(defaultValue = "NU") Wanneer wanneer, Ingelogd wie) {
        var vandaag = tijd.vandaag();
        var dag = werklijst.vandaag(wanneer, wie.zicht());
        var onderdelen = Stream.of(Wanneer.values())
                .map(deel -> new Onderdeel(deel, dag.stapel().aantallen().getOrDefault(deel, 0)))
                .toList();
        var taken = dag.stapel().meldingen().stream()
                .map(melding -> taak(melding, vandaag))
                .sorted(volgorde(wanneer))
                .toList();
        return schermen.toon(
                "werklijst/vandaag.jte",
                new VandaagPage(groet(wie), vandaag, wanneer, onderdelen, taken, beurten(dag), dag));
    }

    private Taak taak(Werklijst.Melding melding, LocalDate vandaag) {
        return new Taak(
                melding.jongere(),
                melding.naam().volledig(),
                signalen.rang(melding.signaal(), vandaag),
                melding.vervangt());
    }

    private static List<Beurt> beurten(Werklijst.Dag dag) {
        return dag.afspraken().stream()
                .collect(Collectors.groupingBy(
                        afspraak -> afspraak.groep().map(Naamplaat::id).orElse(afspraak.gesprek()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(Beurt::new)
                .toList();
    }

    /** What is for now by how much it presses; what is still to come by its day. */
    private static Comparator<Taak> volgorde(Wanneer wanneer) {
        return wanneer == Wanneer.NU ? Comparator.comparing(Taak::rang) : Comparator.comparing(Taak::vanaf);
    }

    private String groet(Ingelogd wie) {
        var uur = Tijd.plaatselijk(tijd.nu()).getHour();
        var deel = uur < MIDDAG ? "morgen" : uur < AVOND ? "middag" : "avond";
        return t("vandaag.groet." + deel, wie.roepnaam());
    }
}
