package nl.routewijzer.plan.brug.domain;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Signaal;
import nl.routewijzer.gedeeld.Signaalbron.Zin;
import nl.routewijzer.gedeeld.web.Datums;

/**
 * That one could look at the brug together again: an offer, not a duty. Only where somebody filled one in before, once the time that
 * the organisation chose has passed; after six weeks it goes away by itself. In nazorg and after it nobody is asked.
 *
 * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel II §4.2: position and progress are visible to the jongere. How often is an own
 * choice of the organisation (parameter P-BRUG), and so are the six weeks.
 */
public final class Brugsignaal {

    public static final String SOORT = "METING_KAN_WEER";

    public static final String ZELF = "METING_VAN_JONGERE";

    static final String LAATSTE = "laatste";

    private static final Period BLIJFT = Period.ofWeeks(6);

    /** So long it is news that he filled it in himself. A choice of this product. */
    private static final Period VERS = Period.ofWeeks(2);

    /**
     * @param laatste the last day on which an instrument was filled in; empty when nobody ever did
     * @param tussentijd how long the organisation waits
     * @param begeleid he is guided now: the traject is open and there is no nazorg
     */
    public record Feiten(JongereId jongere, Optional<LocalDate> laatste, Period tussentijd, boolean begeleid) {}

    public static Optional<Signaal> van(Feiten feiten) {
        return feiten.laatste().filter(dag -> feiten.begeleid()).map(dag -> {
            var vanaf = dag.plus(feiten.tussentijd());
            return new Signaal(
                    SOORT, feiten.jongere(), vanaf, Optional.of(vanaf.plus(BLIJFT)), Map.of(LAATSTE, dag.toString()));
        });
    }

    /** He filled it in himself: something to speak of. */
    public static Signaal vanHemzelf(JongereId jongere, LocalDate dag) {
        return new Signaal(ZELF, jongere, dag, Optional.of(dag.plus(VERS)), Map.of(LAATSTE, dag.toString()));
    }

    public static Zin verwoord(Signaal signaal, LocalDate vandaag) {
        var laatste = LocalDate.parse(String.valueOf(signaal.feiten().get(LAATSTE)));
        if (signaal.soort().equals(ZELF)) {
            return new Zin(
                    t("signaal.metingzelf"),
                    t("signaal.metingzelf.reden", laatste, Datums.ver(laatste, vandaag)),
                    "wacht",
                    t("signaal.metingzelf.actie"),
                    "/jongeren/" + signaal.jongere() + "/brug");
        }
        return new Zin(
                t("signaal.meting"),
                t("signaal.meting.reden", laatste, Datums.ver(laatste, vandaag)),
                "wacht",
                t("signaal.meting.actie"),
                "/jongeren/" + signaal.jongere() + "/brug");
    }

    private Brugsignaal() {}
}
