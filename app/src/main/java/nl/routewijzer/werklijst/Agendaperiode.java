package nl.routewijzer.werklijst;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Tijd;

/**
 * What an agenda shows: one day, or one week from Monday. Weeks have the numbers of ISO 8601: week 1 is the one with the first
 * Thursday of the year. A day runs from midnight to midnight here, so it has 23 or 25 hours when the clock changes.
 *
 * @param van the day, or the Monday
 */
record Agendaperiode(LocalDate van, boolean week) {

    /** Further away from today an agenda is not read: what lies there is a slip of the keyboard. */
    static final int VERST_IN_JAREN = 20;

    private static final String MAANDAG = "-1";

    /** In the way of ISO 8601: 2026-W48. */
    private static final DateTimeFormatter WEEK = DateTimeFormatter.ISO_WEEK_DATE;

    static Agendaperiode dezeWeek(LocalDate vandaag) {
        return weekVan(vandaag);
    }

    /** The week in which a day lies. */
    static Agendaperiode weekVan(LocalDate dag) {
        return new Agendaperiode(dag.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), true);
    }

    static Agendaperiode op(LocalDate dag) {
        return new Agendaperiode(dag, false);
    }

    /**
     * What the address asks for: the day when there is one, else the week, else this week. Empty when it is no day or no week, or
     * lies too far away.
     */
    static Optional<Agendaperiode> lees(Optional<String> dag, Optional<String> week, LocalDate vandaag) {
        try {
            var gevraagd = dag.map(tekst -> op(LocalDate.parse(tekst)))
                    .or(() -> week.map(tekst -> weekVan(LocalDate.parse(tekst + MAANDAG, WEEK))))
                    .orElseGet(() -> dezeWeek(vandaag));
            return Optional.of(gevraagd).filter(periode -> periode.ligtDichtbij(vandaag));
        } catch (DateTimeException geenDatum) {
            return Optional.empty();
        }
    }

    private boolean ligtDichtbij(LocalDate vandaag) {
        return van.isAfter(vandaag.minusYears(VERST_IN_JAREN)) && van.isBefore(vandaag.plusYears(VERST_IN_JAREN));
    }

    /** First day after it. */
    LocalDate tot() {
        return week ? van.plusWeeks(1) : van.plusDays(1);
    }

    Instant begin() {
        return Tijd.moment(van.atStartOfDay());
    }

    Instant einde() {
        return Tijd.moment(tot().atStartOfDay());
    }

    List<LocalDate> dagen() {
        return van.datesUntil(tot()).toList();
    }

    boolean heeft(LocalDate dag) {
        return !dag.isBefore(van) && dag.isBefore(tot());
    }

    Agendaperiode vorige() {
        return new Agendaperiode(week ? van.minusWeeks(1) : van.minusDays(1), week);
    }

    Agendaperiode volgende() {
        return new Agendaperiode(tot(), week);
    }

    /** The same kind of period with today in it. */
    Agendaperiode nu(LocalDate vandaag) {
        return week ? weekVan(vandaag) : op(vandaag);
    }

    /** One day of it: today when it is there, else the first. */
    Agendaperiode alsDag(LocalDate vandaag) {
        return op(heeft(vandaag) ? vandaag : van);
    }

    Agendaperiode alsWeek() {
        return weekVan(van);
    }

    int weeknummer() {
        return van.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    String pad() {
        return week
                ? "/agenda?week=%d-W%02d".formatted(van.get(IsoFields.WEEK_BASED_YEAR), weeknummer())
                : "/agenda?dag=" + van;
    }

    /** Days to show: those of the weekend only when there is something on them. */
    Stream<LocalDate> teTonen(List<LocalDate> bezet) {
        return dagen().stream().filter(dag -> !week || isWerkdag(dag) || bezet.contains(dag));
    }

    private static boolean isWerkdag(LocalDate dag) {
        return dag.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }
}
