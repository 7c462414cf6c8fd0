package nl.routewijzer.traject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.routewijzer.gedeeld.web.Tekst;
import nl.routewijzer.methode.Beslismoment;

/**
 * What was decided at a decision moment of the method. Revised by a later one; this one stays to be read.
 *
 * @param moment the moment with its options and considerations, as the version of the method had it
 * @param keuze number of the option, from 1
 * @param overwegingen numbers of the considerations that weighed, from 1
 * @param wie who decided
 * @param door name of who wrote it down
 */
public record Besluit(
        UUID id,
        Beslismoment moment,
        int keuze,
        Set<Integer> overwegingen,
        String toelichting,
        Wie wie,
        LocalDate op,
        Instant gemaaktOp,
        String door) {

    public enum Wie {
        SAMEN,
        JONGERE,
        CONSULENT;

        public String label() {
            return Tekst.t("besloten." + name());
        }
    }

    /** The words of the option that was chosen. */
    public String gekozen() {
        return moment.opties().get(keuze - 1);
    }

    /** A decision as it comes in. */
    public record Nieuw(
            UUID id, String moment, int keuze, Set<Integer> overwegingen, String toelichting, Wie wie, LocalDate op) {

        /** The route that is chosen with it. */
        Optional<Route> route() {
            return Optional.of(keuze)
                    .filter(nummer -> moment.equals(Route.MOMENT))
                    .flatMap(Route::met);
        }
    }
}
