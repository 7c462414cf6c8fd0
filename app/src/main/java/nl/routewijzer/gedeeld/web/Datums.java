package nl.routewijzer.gedeeld.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import nl.routewijzer.gedeeld.Geboortedatum;
import nl.routewijzer.gedeeld.Tijd;

/** Days and times as people say them: "di 24 november", with "over 3 dagen" beside it; in the language of the page at hand. */
public final class Datums {

    private static final DateTimeFormatter UUR = DateTimeFormatter.ofPattern("HH:mm", Tekst.NEDERLANDS);

    public static String dag(LocalDate dag) {
        return vormen().dag().format(dag);
    }

    /** "di 24", under the name of its month. */
    public static String kort(LocalDate dag) {
        return vormen().kort().format(dag);
    }

    public static String maand(YearMonth maand) {
        return vormen().maand().format(maand);
    }

    public static String voluit(LocalDate dag) {
        return vormen().voluit().format(dag);
    }

    public static String metJaar(LocalDate dag) {
        return vormen().metJaar().format(dag);
    }

    /** "24 nov 2026": under a drawing. */
    public static String metJaarKort(LocalDate dag) {
        return vormen().metJaarKort().format(dag);
    }

    /** As much as is known: "14 maart 2006", "maart 2006", "2006". */
    public static String geboren(Geboortedatum datum) {
        return switch (datum.precisie()) {
            case DAG -> vormen().metJaar().format(datum.vroegst());
            case MAAND -> vormen().maand().format(datum.vroegst());
            case JAAR -> vormen().jaar().format(datum.vroegst());
        };
    }

    /** "20", or "19 of 20" as long as that is not certain. */
    public static String jaren(Geboortedatum.Leeftijd leeftijd) {
        return leeftijd.isZeker()
                ? String.valueOf(leeftijd.minstens())
                : t("datum.jaren", leeftijd.minstens(), leeftijd.hoogstens());
    }

    public static String uur(Instant moment) {
        return UUR.format(Tijd.plaatselijk(moment));
    }

    public static String dagEnUur(Instant moment) {
        return dag(Tijd.dag(moment)) + " " + uur(moment);
    }

    /** "gisteren", "vandaag", "over 3 dagen", "34 dagen geleden". */
    public static String afstand(LocalDate dag, LocalDate vandaag) {
        return ver(dag, vandaag).toString();
    }

    /** How far off a day is, as an argument of a text. */
    public static Afstand ver(LocalDate dag, LocalDate vandaag) {
        return new Afstand(ChronoUnit.DAYS.between(vandaag, dag));
    }

    /** @param dagen how many days from now; negative for days ago */
    public record Afstand(long dagen) {
        @Override
        public String toString() {
            return in(Leestalen.nu());
        }

        String in(Leestaal taal) {
            return dagen < 0 ? taal.tekst("datum.geleden", -dagen) : taal.tekst("datum.over", dagen);
        }
    }

    private static Leestaal.Dagvormen vormen() {
        return Leestalen.nu().dagvormen();
    }

    private Datums() {}
}
