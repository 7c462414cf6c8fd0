package nl.routewijzer.gesprek.rooster.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Periode;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.rooster.Beslag;
import nl.routewijzer.gesprek.rooster.Spreekuur;
import nl.routewijzer.gesprek.rooster.Vrijmoment;

/**
 * Which moments can a jongere choose? Those of the hours, by the clock on the wall, that are far enough ahead and not too far,
 * on days that the consulent is there, and of which nothing of what they take is taken already.
 *
 * <p>Moments of different hours may cross each other (the same morning at the office or by phone): choosing one takes the other away.
 */
public final class Vrijemomenten {

    private static final Comparator<Vrijmoment> OP_VOLGORDE = Comparator.comparing(Vrijmoment::begin)
            .thenComparing(moment -> moment.uit().vorm())
            .thenComparing(moment -> moment.uit().id());

    /**
     * What the answer rests on.
     *
     * @param weg days on which he is not there, for whatever reason
     * @param bezet what stands planned, with what is kept free around it
     */
    public record Feiten(List<Spreekuur> uren, List<Periode> weg, List<Beslag> bezet, Grenzen grenzen) {

        /** The same, as if nothing was planned. */
        public Feiten leeg() {
            return new Feiten(uren, weg, List.of(), grenzen);
        }
    }

    /**
     * From when until when.
     *
     * @param aanloop so long before at least
     * @param totEnMet the last day
     */
    public record Grenzen(Instant nu, Duration aanloop, LocalDate totEnMet) {

        Instant vanaf() {
            return nu.plus(aanloop);
        }
    }

    /** In the order of time. */
    public static List<Vrijmoment> van(Feiten feiten) {
        var eerste = Tijd.dag(feiten.grenzen().vanaf());
        var laatste = feiten.grenzen().totEnMet();
        return laatste.isBefore(eerste)
                ? List.of()
                : eerste.datesUntil(laatste.plusDays(1))
                        .filter(dag -> feiten.weg().stream().noneMatch(weg -> weg.bevat(dag)))
                        .flatMap(dag -> uren(feiten.uren(), dag).flatMap(uur -> momenten(uur, dag).stream()))
                        .filter(moment ->
                                !moment.begin().isBefore(feiten.grenzen().vanaf()))
                        .filter(moment -> isVrij(moment.beslag(), feiten.bezet()))
                        .sorted(OP_VOLGORDE)
                        .toList();
    }

    /** Hours of this one day replace those of every week. */
    private static Stream<Spreekuur> uren(List<Spreekuur> uren, LocalDate dag) {
        var opDeDag = uren.stream().filter(uur -> uur.isOp(dag)).toList();
        var anders = opDeDag.stream().anyMatch(Spreekuur::isEenmalig);
        return opDeDag.stream().filter(uur -> uur.isEenmalig() == anders);
    }

    /**
     * A time that does not exist, in the night that the clock goes forward, is no moment; and what follows does not begin before the
     * one before it is over.
     */
    private static List<Vrijmoment> momenten(Spreekuur uur, LocalDate dag) {
        var einde = Tijd.moment(dag.atTime(uur.tot()));
        var momenten = new ArrayList<Vrijmoment>();
        var vorige = Instant.MIN;
        for (var begin = dag.atTime(uur.van());
                begin.isBefore(dag.atTime(uur.tot()));
                begin = begin.plusMinutes(uur.stap())) {
            var moment = new Vrijmoment(uur, Tijd.moment(begin));
            var bestaat = Tijd.plaatselijk(moment.begin()).equals(begin);
            if (bestaat && past(moment, einde) && !moment.beslag().van().isBefore(vorige)) {
                momenten.add(moment);
                vorige = moment.beslag().tot();
            }
        }
        return momenten;
    }

    private static boolean past(Vrijmoment moment, Instant einde) {
        return !moment.begin()
                .plus(moment.uit().lengte().minuten(), ChronoUnit.MINUTES)
                .isAfter(einde);
    }

    private static boolean isVrij(Beslag beslag, List<Beslag> bezet) {
        return bezet.stream().noneMatch(beslag::raakt);
    }

    private Vrijemomenten() {}
}
