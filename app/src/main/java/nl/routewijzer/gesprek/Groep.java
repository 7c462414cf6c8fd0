package nl.routewijzer.gesprek;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.OverJongeren;
import nl.routewijzer.jongere.Naam;

/**
 * Several jongeren met at once. Each has a conversation of his own in it: no file names another jongere.
 *
 * @param leden those within reach of who looks, by surname; at least one
 */
public record Groep(UUID id, String onderwerp, List<Lid> leden) implements OverJongeren {

    /** Longest name of what it is about, in characters. */
    public static final int ONDERWERP = 200;

    /** How many can be planned at once. */
    public static final int MEESTE = 40;

    /** What a conversation says of the group it belongs to. */
    public record Naamplaat(UUID id, String onderwerp) {}

    /** @param uitkomst empty while nobody said what came of it */
    public record Lid(
            GesprekId gesprek, JongereId jongere, Naam naam, Instant begin, Plek plek, Optional<Uitkomst> uitkomst)
            implements OverJongere {

        public boolean isOpen() {
            return uitkomst.isEmpty();
        }
    }

    /** Somebody who can be asked for a group. */
    public record Kandidaat(JongereId jongere, Naam naam) implements OverJongere {}

    @Override
    public Stream<JongereId> jongeren() {
        return leden.stream().map(Lid::jongere);
    }

    public List<Lid> open() {
        return leden.stream().filter(Lid::isOpen).toList();
    }

    /** When and where: of who is still to come, or of everybody when it is over. */
    public Lid maatgevend() {
        return open().stream().findFirst().orElseGet(leden::getFirst);
    }
}
