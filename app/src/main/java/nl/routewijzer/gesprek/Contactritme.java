package nl.routewijzer.gesprek;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When is the next contact due? The one place that knows.
 *
 * <p>Contact is due on the day that was agreed, else one rhythm after the last contact, else on the day of the melding.
 * An appointment that was made in time silences it until the day after: in time is no later than a week after the day
 * contact was due, or after the day the appointment was made if that was later.
 *
 * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel I hoofdstuk 5, verloop: on average once a month face to
 * face. The week of leeway is a choice of this product (ADR 011).
 *
 * @param gewoon the rhythm when nothing else was agreed
 */
record Contactritme(Period gewoon) {

    static final Period SPELING = Period.ofWeeks(1);

    /**
     * @param melding day on which the traject began
     * @param laatste day of the last contact that took place
     * @param afgesproken day on which they would be in touch, agreed at the last contact
     * @param afspraken planned conversations without an outcome
     */
    record Feiten(
            LocalDate melding,
            Optional<LocalDate> laatste,
            Optional<LocalDate> afgesproken,
            List<Afspraak> afspraken) {}

    /**
     * @param op the day itself
     * @param gemaakt the day on which it was planned
     */
    record Afspraak(LocalDate op, LocalDate gemaakt) {}

    /** The day contact is due, appointments aside. */
    LocalDate nodigOp(Feiten feiten) {
        return feiten.afgesproken()
                .or(() -> feiten.laatste().map(dag -> dag.plus(gewoon)))
                .orElse(feiten.melding());
    }

    /** First day on which "contact volgens afspraak" shows. */
    LocalDate signaalVanaf(Feiten feiten) {
        var nodig = nodigOp(feiten);
        return feiten.afspraken().stream()
                .filter(afspraak -> isOpTijd(afspraak, nodig))
                .map(Afspraak::op)
                .max(Comparator.naturalOrder())
                .map(laatste -> laatste.plusDays(1))
                .filter(dagErna -> dagErna.isAfter(nodig))
                .orElse(nodig);
    }

    private static boolean isOpTijd(Afspraak afspraak, LocalDate nodig) {
        var vanaf = afspraak.gemaakt().isAfter(nodig) ? afspraak.gemaakt() : nodig;
        return !afspraak.op().isAfter(vanaf.plus(SPELING));
    }
}
