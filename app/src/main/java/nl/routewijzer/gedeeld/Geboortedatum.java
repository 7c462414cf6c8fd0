package nl.routewijzer.gedeeld;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A birth date of which the day, or the day and the month, may be unknown; the year never. Whoever fled without papers
 * often has only a year, and a rule about age has to be careful then.
 *
 * <p>Source: Haal Centraal BRP personen bevragen 2.x, polymorphic dates (VolledigeDatum, JaarMaandDatum, JaarDatum);
 * Logisch Ontwerp BRP, rubriek 01.03.10: an unknown day or month is kept as zeros.
 *
 * @param vroegst the earliest day it can be: the first of what is known
 * @param precisie how much is known
 */
public record Geboortedatum(LocalDate vroegst, Precisie precisie) {

    public enum Precisie {
        DAG,
        MAAND,
        JAAR
    }

    /**
     * Whole years at some day.
     *
     * @param minstens when born on the last day that is possible
     * @param hoogstens when born on the first
     */
    public record Leeftijd(int minstens, int hoogstens) {
        public boolean isZeker() {
            return minstens == hoogstens;
        }
    }

    public Geboortedatum {
        if (!vroegst.equals(begin(vroegst, precisie))) {
            throw new IllegalArgumentException("de vroegste dag is de eerste van wat bekend is");
        }
    }

    public static Geboortedatum op(LocalDate dag) {
        return new Geboortedatum(dag, Precisie.DAG);
    }

    public static Geboortedatum in(YearMonth maand) {
        return new Geboortedatum(maand.atDay(1), Precisie.MAAND);
    }

    public static Geboortedatum in(int jaar) {
        return new Geboortedatum(LocalDate.of(jaar, 1, 1), Precisie.JAAR);
    }

    /**
     * Reads what a person typed in three small fields; day and month may be empty or zero.
     *
     * @return empty when there is no such date, when the year has no four digits, or when a day has no month
     */
    public static Optional<Geboortedatum> lees(String dag, String maand, String jaar) {
        var cijfers = jaar.strip().matches("[0-9]{4}") && isDeel(maand) && isDeel(dag);
        if (!cijfers || (isOnbekend(maand) && !isOnbekend(dag))) {
            return Optional.empty();
        }
        try {
            var heelJaar = Integer.parseInt(jaar.strip());
            if (isOnbekend(maand)) {
                return Optional.of(in(heelJaar));
            }
            var heleMaand = YearMonth.of(heelJaar, Integer.parseInt(maand.strip()));
            return Optional.of(isOnbekend(dag) ? in(heleMaand) : op(heleMaand.atDay(Integer.parseInt(dag.strip()))));
        } catch (DateTimeException bestaatNiet) {
            return Optional.empty();
        }
    }

    private static boolean isDeel(String tekst) {
        return tekst.strip().matches("[0-9]{0,2}");
    }

    private static boolean isOnbekend(String tekst) {
        return tekst.strip().matches("0*");
    }

    /** The latest day it can be. */
    public LocalDate laatst() {
        return switch (precisie) {
            case DAG -> vroegst;
            case MAAND -> vroegst.with(TemporalAdjusters.lastDayOfMonth());
            case JAAR -> vroegst.with(TemporalAdjusters.lastDayOfYear());
        };
    }

    /** Whether this can be the birth date of somebody born on that day. */
    public boolean past(LocalDate dag) {
        return !dag.isBefore(vroegst) && !dag.isAfter(laatst());
    }

    /** The age at that day; nobody is younger than zero. */
    public Leeftijd leeftijd(LocalDate op) {
        return new Leeftijd(jaren(laatst(), op), jaren(vroegst, op));
    }

    private static int jaren(LocalDate geboren, LocalDate op) {
        return Math.max(0, Period.between(geboren, op).getYears());
    }

    /** The first day on which somebody born on the earliest possible day has that age. */
    public LocalDate opZijnVroegst(int leeftijd) {
        return verjaardag(vroegst, leeftijd);
    }

    /** The first day on which the age is certain. */
    public LocalDate opZijnLaatst(int leeftijd) {
        return verjaardag(laatst(), leeftijd);
    }

    /** Born on 29 February one is a year older on 1 March when there is no such day. */
    private static LocalDate verjaardag(LocalDate geboren, int leeftijd) {
        var dag = geboren.plusYears(leeftijd);
        return dag.getDayOfMonth() == geboren.getDayOfMonth() ? dag : dag.plusDays(1);
    }

    private static LocalDate begin(LocalDate dag, Precisie precisie) {
        return switch (precisie) {
            case DAG -> dag;
            case MAAND -> dag.withDayOfMonth(1);
            case JAAR -> dag.withDayOfYear(1);
        };
    }
}
