package nl.routewijzer.gesprek.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.Periode;
import nl.routewijzer.gedeeld.Tijd;

/**
 * When is the next contact due? The one place that knows.
 *
 * <p>Contact is due on the day that was agreed, else one rhythm after the last contact, else on the day of the melding. A
 * planned conversation silences that from a week before it; when it passes without an outcome, that is a signal of its own
 * ({@link Gesprekssignalen}), and this one waits until somebody says what came of it.
 *
 * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel I hoofdstuk 5, verloop: on average once a month face to
 * face, once in three months where treatment or other care leads, or what both agree; deel II §5.3, nazorg: during nazorg about
 * once a month, as jongeren ask (parameter P-NAZORG-MND). The week is a choice of this product (ADR 011, 019).
 *
 * @param tijd between two contacts when no day was agreed
 */
public record Contactritme(Period tijd, Waarom waarom) {

    public static final Period SPELING = Period.ofWeeks(1);

    /** What the rhythm rests on. */
    public enum Waarom {
        GEWOON,
        ZORG,
        EIGEN,
        NAZORG
    }

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
     * The rhythm of a jongere: his own when one was agreed, else that of care while care leads, else the usual one.
     *
     * @param eigen what was decided for this jongere
     * @param zorgLeidt the route is zorg: treatment or other care leads
     */
    public static Contactritme kies(Optional<Period> eigen, boolean zorgLeidt, Period gewoon, Period bijZorg) {
        return eigen.map(tijd -> new Contactritme(tijd, Waarom.EIGEN))
                .orElseGet(() ->
                        zorgLeidt ? new Contactritme(bijZorg, Waarom.ZORG) : new Contactritme(gewoon, Waarom.GEWOON));
    }

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
                .or(() -> feiten.laatste().map(dag -> dag.plus(tijd)))
                .orElse(feiten.melding());
    }

    /** When "contact volgens afspraak" shows: from the day it is due, until a week before the first open conversation. */
    public Optional<Periode> signaal(Feiten feiten) {
        var vanaf = nodigOp(feiten);
        var stil = feiten.afspraken().stream().min(Comparator.naturalOrder()).map(eerste -> eerste.minus(SPELING));
        return stil.filter(dag -> !dag.isAfter(vanaf)).isPresent()
                ? Optional.empty()
                : Optional.of(new Periode(vanaf, stil));
    }
}
