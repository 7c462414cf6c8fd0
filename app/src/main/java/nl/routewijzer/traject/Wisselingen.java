package nl.routewijzer.traject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.Periode;

/**
 * How many consulenten a jongere had within a year. A third one is a reason to be careful with yet another change, never
 * a reproach: every change asks for trust anew.
 *
 * <p>Source: "een vaste begeleider", Handelingswijze P-wet (NHL Stenden, 2020), deel II §2.1. The number (three within a
 * year) and how long it is said (four weeks) are a choice of this product.
 *
 * @param toewijzingen of one jongere, in any order
 */
public record Wisselingen(List<Toewijzing> toewijzingen) {

    public static final int VEEL = 3;

    private static final int WEKEN = 4;

    /** @param tot first day without, empty while it lasts */
    public record Toewijzing(GebruikerId consulent, LocalDate vanaf, Optional<LocalDate> tot) {

        boolean isErInHetJaarTot(LocalDate dag) {
            return !vanaf.isAfter(dag)
                    && tot.filter(einde -> !einde.isAfter(dag.minusYears(1))).isEmpty();
        }
    }

    /** Different consulenten in the year up to and including that day. */
    public int op(LocalDate dag) {
        return (int) toewijzingen.stream()
                .filter(toewijzing -> toewijzing.isErInHetJaarTot(dag))
                .map(Toewijzing::consulent)
                .distinct()
                .count();
    }

    /** How many it would be with this one from that day on. */
    int met(GebruikerId nieuwe, LocalDate dag) {
        var straks = new ArrayList<>(toewijzingen);
        straks.add(new Toewijzing(nieuwe, dag, Optional.empty()));
        return new Wisselingen(straks).op(dag);
    }

    /** When to say so, if this assignment makes it too many: its first four weeks, or shorter when it ends sooner. */
    public Optional<Periode> zorgBij(Toewijzing toewijzing) {
        var uiterlijk = toewijzing.vanaf().plusWeeks(WEKEN);
        var tot = toewijzing.tot().filter(einde -> einde.isBefore(uiterlijk)).orElse(uiterlijk);
        return op(toewijzing.vanaf()) >= VEEL
                ? Optional.of(new Periode(toewijzing.vanaf(), Optional.of(tot)))
                : Optional.empty();
    }
}
