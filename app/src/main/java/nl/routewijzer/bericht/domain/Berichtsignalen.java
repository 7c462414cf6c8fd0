package nl.routewijzer.bericht.domain;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.bericht.DraadId;
import nl.routewijzer.bericht.Wachten;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Signaal;
import nl.routewijzer.gedeeld.Signaalbron.Zin;
import nl.routewijzer.gedeeld.web.Datums;

/**
 * That a jongere waits for an answer: one signal however many threads, from the day of the message that waits longest, until there is
 * an answer or somebody says that none is needed.
 */
public final class Berichtsignalen {

    public static final String WACHT = "BERICHT_WACHT";

    private static final String DAG = "dag";
    private static final String DRAAD = "draad";
    private static final String AANTAL = "aantal";

    /** A thread that waits for us. */
    public record Wachtend(DraadId draad, Wachten wacht) {}

    public static List<Signaal> van(JongereId jongere, List<Wachtend> draden) {
        return draden.stream()
                .min(Comparator.comparing(draad -> draad.wacht().sinds()))
                .map(eerste -> new Signaal(
                        WACHT,
                        jongere,
                        eerste.wacht().dag(),
                        Optional.empty(),
                        Map.of(
                                DAG,
                                eerste.wacht().dag().toString(),
                                DRAAD,
                                eerste.draad().toString(),
                                AANTAL,
                                String.valueOf(draden.size()))))
                .stream()
                .toList();
    }

    public static Zin verwoord(Signaal signaal, LocalDate vandaag) {
        var feiten = signaal.feiten();
        var dag = LocalDate.parse(feiten.getOrDefault(DAG, ""));
        return new Zin(
                t("signaal.bericht", ChronoUnit.DAYS.between(dag, vandaag)),
                t(
                        "signaal.bericht.reden",
                        Integer.parseInt(feiten.getOrDefault(AANTAL, "1")),
                        dag,
                        Datums.ver(dag, vandaag)),
                "nu",
                t("signaal.bericht.actie"),
                "/jongeren/" + signaal.jongere() + "/berichten/" + feiten.getOrDefault(DRAAD, ""));
    }

    private Berichtsignalen() {}
}
