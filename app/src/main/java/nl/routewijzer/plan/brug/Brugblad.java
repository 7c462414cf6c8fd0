package nl.routewijzer.plan.brug;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;

/**
 * Everything there is of the brug of one jongere, as the pages and the portaal show it.
 *
 * @param instrumenten the newest version of each that is in use
 * @param bekend every version, also those that were withdrawn: to read what was measured with them
 * @param metingen newest first, with what was answered in conversations
 * @param momenten what happened beside the measuring, to see on the same axis; in any order
 */
public record Brugblad(
        JongereId jongere,
        List<Instrument> instrumenten,
        List<Instrument> bekend,
        List<Ingevuld> metingen,
        List<Moment> momenten)
        implements OverJongere {

    /** A day on which they spoke, or on which the plan changed. */
    public record Moment(LocalDate dag, Soort soort) {

        public enum Soort {
            GESPREK,
            PLAN;

            public String label() {
                return t("brug.moment." + name());
            }
        }
    }

    /**
     * @param door who wrote it down; empty when the jongere did so himself
     * @param gesprek the conversation in which it was asked; empty for what was filled in apart
     * @param eerder what stood there before it was corrected, newest first
     */
    public record Ingevuld(
            Meting meting, Instant op, Optional<String> door, Optional<UUID> gesprek, List<Meting> eerder) {}

    public Optional<Instrument> instrument(Instrumentversie versie) {
        return bekend.stream()
                .filter(instrument -> instrument.versie().equals(versie))
                .findFirst();
    }

    /** The version to fill in now. */
    public Optional<Instrument> nieuwste(String id) {
        return instrumenten.stream()
                .filter(instrument -> instrument.id().equals(id))
                .findFirst();
    }

    /** What a colleague filled in and still holds: what a jongere filled in himself is only his to correct. */
    public Optional<Meting> teVerbeteren(UUID id) {
        return metingen.stream()
                .filter(ingevuld -> ingevuld.door().isPresent())
                .map(Ingevuld::meting)
                .filter(meting -> meting.id().equals(id))
                .findFirst();
    }

    /** A correction is of the same version of the same instrument. */
    boolean isVanAnder(UUID id, Instrumentversie versie) {
        return metingen.stream()
                .map(Ingevuld::meting)
                .anyMatch(
                        meting -> meting.id().equals(id) && !meting.instrument().equals(versie));
    }

    /** The last time that this instrument was filled in, whichever version and whoever did. */
    public Optional<LocalDate> laatste(String instrument) {
        return metingen.stream()
                .filter(ingevuld -> ingevuld.meting().instrument().instrument().equals(instrument))
                .map(ingevuld -> ingevuld.meting().dag())
                .findFirst();
    }
}
