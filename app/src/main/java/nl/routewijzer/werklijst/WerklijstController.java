package nl.routewijzer.werklijst;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Signaalbron;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.toegang.Ingelogd;
import nl.routewijzer.toegang.Menupunt;
import nl.routewijzer.toegang.Recht;
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

    /** When a signal asks for attention. */
    enum Wanneer {
        NU,
        WEEK,
        LATER
    }

    /** @param onderdelen the three tabs; only the open one is put into words */
    record VandaagPage(
            String groet,
            LocalDate vandaag,
            Wanneer wanneer,
            List<Onderdeel> onderdelen,
            List<Taak> taken,
            Werklijst.Dag dag) {}

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
        var dag = werklijst.vandaag(wie.zicht());
        var meldingen = dag.stapel().meldingen().stream()
                .collect(Collectors.groupingBy(this::wanneer, () -> new EnumMap<>(Wanneer.class), Collectors.toList()));
        var onderdelen = Stream.of(Wanneer.values())
                .map(deel -> new Onderdeel(
                        deel, meldingen.getOrDefault(deel, List.of()).size()))
                .toList();
        var taken = meldingen.getOrDefault(wanneer, List.of()).stream()
                .map(this::taak)
                .sorted(volgorde(wanneer))
                .toList();
        return schermen.toon(
                "werklijst/vandaag.jte", new VandaagPage(groet(wie), tijd.vandaag(), wanneer, onderdelen, taken, dag));
    }

    private Taak taak(Werklijst.Melding melding) {
        return new Taak(
                melding.jongere(),
                melding.naam().volledig(),
                signalen.rang(melding.signaal(), tijd.vandaag()),
                melding.vervangt());
    }

    /** What is for now by how much it presses; what is still to come by its day. */
    private static Comparator<Taak> volgorde(Wanneer wanneer) {
        return wanneer == Wanneer.NU ? Comparator.comparing(Taak::rang) : Comparator.comparing(Taak::vanaf);
    }

    private Wanneer wanneer(Werklijst.Melding melding) {
        var vandaag = tijd.vandaag();
        if (!melding.signaal().vanaf().isAfter(vandaag)) {
            return Wanneer.NU;
        }
        var zondag = vandaag.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return melding.signaal().vanaf().isAfter(zondag) ? Wanneer.LATER : Wanneer.WEEK;
    }

    private String groet(Ingelogd wie) {
        var uur = Tijd.plaatselijk(tijd.nu()).getHour();
        var deel = uur < MIDDAG ? "morgen" : uur < AVOND ? "middag" : "avond";
        return t("vandaag.groet." + deel, wie.roepnaam());
    }
}
