package nl.routewijzer.gesprek.rooster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.Periode;
import nl.routewijzer.gesprek.Vorm;

/**
 * Hours in which a consulent can be chosen, by the clock on the wall.
 *
 * @param tot after {@code van}; the last talk is over by then
 * @param plaats of the house, never of a person: it stands in calendars; empty when that goes without saying
 * @param geldig on which days it counts
 */
public record Spreekuur(
        UUID id,
        Wanneer wanneer,
        LocalTime van,
        LocalTime tot,
        Lengte lengte,
        Vorm vorm,
        String plaats,
        Periode geldig) {

    /** On which days. Hours of one day stand in the place of what returns every week. */
    public sealed interface Wanneer {

        record Wekelijks(DayOfWeek dag) implements Wanneer {}

        record Eenmalig(LocalDate dag) implements Wanneer {}
    }

    /**
     * In minutes.
     *
     * @param minuten of the talk itself, at least 1
     * @param vooraf kept free before it, as for the way there
     * @param erna kept free after it
     */
    public record Lengte(int minuten, int vooraf, int erna) {

        int samen() {
            return vooraf + minuten + erna;
        }
    }

    /** From the beginning of one talk to that of the next, in minutes. */
    public int stap() {
        return lengte.samen();
    }

    public boolean isOp(LocalDate dag) {
        return geldig.bevat(dag)
                && switch (wanneer) {
                    case Wanneer.Wekelijks wekelijks -> wekelijks.dag() == dag.getDayOfWeek();
                    case Wanneer.Eenmalig eenmalig -> eenmalig.dag().equals(dag);
                };
    }

    public boolean isEenmalig() {
        return dag().isPresent();
    }

    /** The day of the week, when it returns. */
    public Optional<DayOfWeek> weekdag() {
        return wanneer instanceof Wanneer.Wekelijks wekelijks ? Optional.of(wekelijks.dag()) : Optional.empty();
    }

    /** The one day, when it does not return. */
    public Optional<LocalDate> dag() {
        return wanneer instanceof Wanneer.Eenmalig eenmalig ? Optional.of(eenmalig.dag()) : Optional.empty();
    }
}
