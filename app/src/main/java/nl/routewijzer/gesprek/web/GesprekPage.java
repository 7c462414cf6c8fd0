package nl.routewijzer.gesprek.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.storage.Concepten.Concept;
import nl.routewijzer.gesprek.GesprekView;
import nl.routewijzer.gesprek.Planbron;
import nl.routewijzer.gesprek.storage.Gespreksarchief;
import nl.routewijzer.methode.Actielijst;
import nl.routewijzer.methode.Fase;
import nl.routewijzer.methode.Handelingswijze;
import nl.routewijzer.methode.Houding;
import nl.routewijzer.methode.Stap;
import nl.routewijzer.methode.Toolbox;
import nl.routewijzer.methode.Vragenbank;

/**
 * The page of one conversation: before, during and after.
 *
 * @param volgnummer running number of the draft
 * @param kanOngedaan whether rounding off can still be undone
 */
record GesprekPage(
        Gespreksinzage.Blad blad,
        Gespreksformulier formulier,
        Handelingswijze methode,
        long volgnummer,
        LocalDate vandaag,
        boolean kanOngedaan) {

    /** Questions of this kind are not put to somebody with whom to be careful. */
    private static final String TOEKOMST = "TOEKOMST";

    private static final int MEESTE_STAPPEN = 6;

    GesprekView gesprek() {
        return blad.gesprek();
    }

    /** When the draft was last kept. */
    Optional<Instant> bewaard() {
        return blad.concept().map(Concept::bewaardOp);
    }

    Fase fase() {
        return methode.fase(gesprek().fase());
    }

    List<Stap> lopenDoor() {
        return methode.lopenDoor(fase());
    }

    List<Houding> houding() {
        return methode.houding(fase());
    }

    /** Whether something was filled in of what it is for and who takes part; else that stays folded. */
    boolean heeftOpzet() {
        var velden = formulier.velden();
        return velden.bevat("doelen")
                || velden.bevat("aanwezig")
                || !velden.waarde("doelEigen").isEmpty()
                || !velden.waarde("aanwezigen").isEmpty()
                || velden.fout("doelEigen").isPresent()
                || velden.fout("aanwezigen").isPresent();
    }

    Gereedschap gereedschap() {
        return new Gereedschap(methode, formulier.velden());
    }

    /** Questions to borrow, in the words of the method. */
    List<Vragenbank.Vraag> vragen() {
        return methode.vragenbank().vragen().stream()
                .filter(vraag ->
                        blad.gesprek().voorzichtig().isEmpty() || !vraag.doel().equals(TOEKOMST))
                .toList();
    }

    /** What consulenten left undone on purpose, to choose from. */
    List<Actielijst.Actie> nagelaten() {
        return methode.acties().lijst().stream()
                .filter(Actielijst.Actie::nalaten)
                .toList();
    }

    /** Steps that were used, once rounded off. */
    List<Stap> gebruikt() {
        return gesprek().aanpak().stappen().stream()
                .flatMap(id -> methode.stap(id).stream())
                .toList();
    }

    /** Tools that were used, once rounded off. */
    List<Toolbox.Item> tools() {
        return gesprek().aanpak().tools().stream()
                .flatMap(id -> methode.tool(id).stream())
                .toList();
    }

    /** Ticked now, or it was kept already: a draft from before does not take that away. */
    boolean isGelukt(Gespreksarchief.Afspraak afspraak) {
        return afspraak.gelukt()
                || formulier.velden().gekozen("gelukt", afspraak.id().toString());
    }

    Planbron.Blik plan() {
        return blad.plan();
    }

    /** So many open steps at most; the others stand in the plan. */
    List<Planbron.Stap> stappenNu() {
        return plan().open().stream().limit(MEESTE_STAPPEN).toList();
    }

    int verdereStappen() {
        return plan().open().size() - stappenNu().size();
    }

    boolean isGelukt(Planbron.Stap stap) {
        return formulier.velden().gekozen("gelukt", stap.id().toString());
    }

    /** Times to choose from with one tap: the same hour in one, two and four weeks. */
    List<LocalDateTime> voorstellen() {
        return voorstellen(gesprek(), vandaag);
    }

    static List<LocalDateTime> voorstellen(GesprekView gesprek, LocalDate vandaag) {
        var uur = Tijd.plaatselijk(gesprek.begin()).toLocalTime();
        var vanaf = gesprek.dag().isBefore(vandaag) ? vandaag : gesprek.dag();
        return List.of(1, 2, 4).stream()
                .map(weken -> vanaf.plusWeeks(weken).atTime(uur))
                .toList();
    }
}
