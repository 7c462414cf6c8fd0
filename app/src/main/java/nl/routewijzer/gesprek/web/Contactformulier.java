package nl.routewijzer.gesprek.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gesprek.Contact;
import nl.routewijzer.gesprek.Contacten;

/** Reads the form of a short contact; every fault stands at its field. */
record Contactformulier(Formulier velden, LocalDate vandaag) {

    /** With which button the form was sent. */
    enum Bereikt {
        JA,
        NEE
    }

    private static final String ANDERS = "ANDERS";
    private static final List<Period> VOORSTELLEN =
            List.of(Period.ofDays(1), Period.ofDays(3), Period.ofWeeks(1), Period.ofWeeks(2));

    /**
     * An empty form with an id of its own.
     *
     * @param kanaal chosen already on the page one comes from, or empty
     */
    static Formulier nieuw(String kanaal) {
        return Formulier.met(
                Map.of("id", List.of(UUID.randomUUID().toString()), "kanaal", List.of(kanaal), "weer", List.of("")));
    }

    /** The form as it was filled in, with an id for the corrected version. */
    static Formulier van(Contact contact) {
        var weer = contact.contactVoor().map(LocalDate::toString);
        return Formulier.met(Map.of(
                "id", List.of(UUID.randomUUID().toString()),
                "kanaal", List.of(contact.kanaal().name()),
                "regel", List.of(contact.regel()),
                "weer", List.of(weer.isPresent() ? ANDERS : ""),
                "weerdag", List.of(weer.orElse(""))));
    }

    /** Working days to be in touch again, one click each. */
    static List<LocalDate> voorstellen(LocalDate vandaag) {
        return VOORSTELLEN.stream()
                .map(vandaag::plus)
                .map(Contactformulier::opEenWerkdag)
                .distinct()
                .toList();
    }

    private static LocalDate opEenWerkdag(LocalDate dag) {
        return dag.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()
                ? dag.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : dag;
    }

    /** @param mag a day that may be passed already, because it stood there before */
    Optional<Contact> lees(JongereId jongere, Optional<LocalDate> mag) {
        var kanaal = velden.keuze("kanaal", Contact.Kanaal.class);
        var bereikt = velden.keuze("bereikt", Bereikt.class);
        var regel = velden.tekst("regel");
        var weer = weer(mag);
        return velden.isGoed() && kanaal != null && bereikt != null
                ? Optional.of(new Contact(
                        Sleutel.lees(velden.waarde("id")), jongere, kanaal, bereikt == Bereikt.JA, regel, weer))
                : Optional.empty();
    }

    /** One of the days on offer, another day, or none: then the rhythm says when. */
    private Optional<LocalDate> weer(Optional<LocalDate> mag) {
        var veld = velden.waarde("weer").equals(ANDERS) ? "weerdag" : "weer";
        if (veld.equals("weerdag") && velden.waarde(veld).isBlank()) {
            velden.keurAf(veld, t("formulier.dag.leeg"));
        }
        var dag = velden.misschienDag(veld);
        if (dag.filter(d ->
                        !Contacten.kanWeer(d, vandaag) && mag.filter(d::equals).isEmpty())
                .isPresent()) {
            velden.keurAf(veld, t("contact.fout.dag"));
        }
        return dag;
    }
}
