package nl.routewijzer.traject;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Days on which an office works: not on Saturday, Sunday or a day that the law counts as a holiday.
 *
 * <p>Source: Algemene termijnenwet art. 3: New Year, Good Friday, Easter Monday, Ascension, Whit Monday, both days of
 * Christmas, the day on which the birthday of the King is celebrated, and 5 May. (A library of holidays counts what
 * people have off; a term of law counts these.)
 */
public final class Werkdagen {

    private static final Set<MonthDay> VAST =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 5), MonthDay.of(12, 25), MonthDay.of(12, 26));

    /** Days counted from Easter Sunday: Good Friday, Easter Monday, Ascension, Whit Monday. */
    private static final Set<Integer> VAN_PASEN = Set.of(-2, 1, 39, 50);

    private static final int KONINGSDAG = 27;
    private static final int APRIL = 4;

    static boolean isWerkdag(LocalDate dag) {
        return dag.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue() && !isFeestdag(dag);
    }

    /**
     * The day on which so many working days have passed, counted from a day on and that day included.
     *
     * @param aantal at least 1
     */
    static LocalDate laatste(LocalDate vanaf, int aantal) {
        return Stream.iterate(vanaf, dag -> dag.plusDays(1))
                .filter(Werkdagen::isWerkdag)
                .skip(aantal - 1L)
                .findFirst()
                .orElseThrow();
    }

    /** Whether the law counts it as a holiday. */
    public static boolean isFeestdag(LocalDate dag) {
        var pasen = pasen(dag.getYear());
        return VAST.contains(MonthDay.from(dag))
                || dag.equals(koningsdag(dag.getYear()))
                || VAN_PASEN.stream()
                        .anyMatch(verschil -> pasen.plusDays(verschil).equals(dag));
    }

    /** 27 April, or the Saturday before when that is a Sunday. */
    private static LocalDate koningsdag(int jaar) {
        var dag = LocalDate.of(jaar, APRIL, KONINGSDAG);
        return dag.getDayOfWeek() == DayOfWeek.SUNDAY ? dag.minusDays(1) : dag;
    }

    /** Easter Sunday in the Gregorian calendar (the method of Meeus, Jones and Butcher). */
    private static LocalDate pasen(int jaar) {
        var gulden = jaar % 19;
        var eeuw = jaar / 100;
        var rest = jaar % 100;
        var maan = (19 * gulden + eeuw - eeuw / 4 - (eeuw - (eeuw + 8) / 25 + 1) / 3 + 15) % 30;
        var zondag = (32 + 2 * (eeuw % 4) + 2 * (rest / 4) - maan - rest % 4) % 7;
        var laat = (gulden + 11 * maan + 22 * zondag) / 451;
        var som = maan + zondag - 7 * laat + 114;
        return LocalDate.of(jaar, som / 31, som % 31 + 1);
    }

    private Werkdagen() {}
}
