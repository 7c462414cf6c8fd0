package nl.routewijzer.gesprek.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.GesprekView;
import nl.routewijzer.gesprek.storage.Gespreksarchief;
import nl.routewijzer.jongere.JongereView.Voorzichtig;
import nl.routewijzer.methode.Fase;
import nl.routewijzer.methode.Handelingswijze;
import nl.routewijzer.methode.Houding;
import nl.routewijzer.methode.Stap;

/**
 * The page of one conversation: before, during and after.
 *
 * @param voorzichtig while it holds for this jongere
 * @param bewaard when the draft was last kept
 * @param volgnummer running number of the draft
 * @param kanOngedaan whether rounding off can still be undone
 */
record GesprekPage(
        GesprekView gesprek,
        Optional<Voorzichtig> voorzichtig,
        List<Gespreksarchief.Afspraak> vorigeKeer,
        List<Gespreksarchief.Afspraak> afspraken,
        Gespreksformulier formulier,
        Handelingswijze methode,
        Optional<Instant> bewaard,
        long volgnummer,
        LocalDate vandaag,
        boolean kanOngedaan) {

    Fase fase() {
        return methode.fase(gesprek.fase());
    }

    List<Stap> lopenDoor() {
        return methode.lopenDoor(fase());
    }

    List<Houding> houding() {
        return methode.houding(fase());
    }

    List<Stap> gebruikt() {
        return formulier.velden().waarden("stappen").stream()
                .flatMap(id -> methode.stap(id).stream())
                .toList();
    }

    boolean isGebruikt(Stap stap) {
        return formulier.velden().gekozen("stappen", stap.id());
    }

    /** As the draft says when there is one, else as it is kept. */
    boolean isGelukt(Gespreksarchief.Afspraak afspraak) {
        return formulier.velden().bevat("samen")
                ? formulier.velden().gekozen("gelukt", afspraak.id().toString())
                : afspraak.gelukt();
    }

    /** Times to choose from with one tap: the same hour in one, two and four weeks. */
    List<LocalDateTime> voorstellen() {
        return voorstellen(gesprek, vandaag);
    }

    static List<LocalDateTime> voorstellen(GesprekView gesprek, LocalDate vandaag) {
        var uur = Tijd.plaatselijk(gesprek.begin()).toLocalTime();
        var vanaf = gesprek.dag().isBefore(vandaag) ? vandaag : gesprek.dag();
        return List.of(1, 2, 4).stream()
                .map(weken -> vanaf.plusWeeks(weken).atTime(uur))
                .toList();
    }
}
