package nl.routewijzer.gedeeld.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import nl.routewijzer.gedeeld.Tijd;

/** Days and times as people say them: "di 24 november", with "over 3 dagen" beside it. */
public final class Datums {

    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("EEE d MMMM", Tekst.NEDERLANDS);
    private static final DateTimeFormatter VOLUIT = DateTimeFormatter.ofPattern("EEEE d MMMM", Tekst.NEDERLANDS);
    private static final DateTimeFormatter MET_JAAR = DateTimeFormatter.ofPattern("d MMMM yyyy", Tekst.NEDERLANDS);
    private static final DateTimeFormatter UUR = DateTimeFormatter.ofPattern("HH:mm", Tekst.NEDERLANDS);

    public static String dag(LocalDate dag) {
        return DAG.format(dag);
    }

    public static String voluit(LocalDate dag) {
        return VOLUIT.format(dag);
    }

    public static String metJaar(LocalDate dag) {
        return MET_JAAR.format(dag);
    }

    public static String uur(Instant moment) {
        return UUR.format(Tijd.plaatselijk(moment));
    }

    public static String dagEnUur(Instant moment) {
        return dag(Tijd.dag(moment)) + " " + uur(moment);
    }

    /** "gisteren", "vandaag", "over 3 dagen", "34 dagen geleden". */
    public static String afstand(LocalDate dag, LocalDate vandaag) {
        var dagen = ChronoUnit.DAYS.between(vandaag, dag);
        return dagen < 0 ? t("datum.geleden", -dagen) : t("datum.over", dagen);
    }

    private Datums() {}
}
