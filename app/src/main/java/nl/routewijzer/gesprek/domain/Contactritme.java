package nl.routewijzer.gesprek.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.Periode;
import nl.routewijzer.gedeeld.Tijd;

/**
 * When is the next contact due? The one place that knows.
 *
 * <p>Contact is due on the day that was agreed, else one rhythm after the last contact, else on the day of the melding.
 * A planned conversation silences that from a week before it until the day after.
 *
 * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel I hoofdstuk 5, verloop: on average once a month face to
 * face. The week is a choice of this product (ADR 011).
 *
 * @param gewoon the rhythm when nothing else was agreed
 */
public record Contactritme(Period gewoon) {

    public static final Period SPELING = Period.ofWeeks(1);

    /**
     * What the answer rests on.
     *
     * @param melding day on which the traject began
     * @param laatste day of the last contact that took place
     * @param afgesproken day on which they would be in touch, agreed at the last contact
     * @param afspraken days of the planned conversations without an outcome
     */
    public record Feiten(
            LocalDate melding,
            Optional<LocalDate> laatste,
            Optional<LocalDate> afgesproken,
            List<LocalDate> afspraken) {}

    /**
     * A conversation with an outcome, or a short contact.
     *
     * @param op when it took place
     * @param gezegd when it was written down, with what was agreed
     * @param bereikt whether it came through
     * @param contactVoor the day before which they would be in touch again
     */
    public record Poging(Instant op, Instant gezegd, boolean bereikt, Optional<LocalDate> contactVoor) {}

    /** Day of the last contact that came through. */
    public static Optional<LocalDate> laatste(List<Poging> pogingen) {
        return pogingen.stream()
                .filter(Poging::bereikt)
                .map(Poging::op)
                .max(Comparator.naturalOrder())
                .map(Tijd::dag);
    }

    /**
     * The attempt whose day holds: the last one that was written down with a day. An attempt in vain without a day leaves
     * the day of before standing; a contact that came through without one makes it the rhythm again.
     */
    public static Optional<Poging> afgesproken(List<Poging> pogingen) {
        return pogingen.stream()
                .filter(poging -> poging.bereikt() || poging.contactVoor().isPresent())
                .max(Comparator.comparing(Poging::gezegd))
                .filter(poging -> poging.contactVoor().isPresent());
    }

    /** The day contact is due, planned conversations aside. */
    public LocalDate nodigOp(Feiten feiten) {
        return feiten.afgesproken()
                .or(() -> feiten.laatste().map(dag -> dag.plus(gewoon)))
                .orElse(feiten.melding());
    }

    /** When "contact volgens afspraak" shows: one or more stretches of days, the last one without an end. */
    public List<Periode> signaal(Feiten feiten) {
        var stiltes = feiten.afspraken().stream().sorted().toList();
        var perioden = new ArrayList<Periode>();
        var vanaf = nodigOp(feiten);
        for (var afspraak : stiltes) {
            var stil = afspraak.minus(SPELING);
            var weer = afspraak.plusDays(1);
            if (stil.isAfter(vanaf)) {
                perioden.add(new Periode(vanaf, Optional.of(stil)));
            }
            vanaf = weer.isAfter(vanaf) ? weer : vanaf;
        }
        perioden.add(Periode.vanaf(vanaf));
        return perioden;
    }
}
