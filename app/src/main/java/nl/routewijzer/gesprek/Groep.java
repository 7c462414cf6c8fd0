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
 * @param leden those within reach of who looks, by surname; at least one, unless it was opened
 * @param mijn who looks made it: only he opens it
 * @param openstelling when jongeren can come of their own accord, or could
 */
public record Groep(UUID id, String onderwerp, boolean mijn, List<Lid> leden, Optional<Openstelling> openstelling)
        implements OverJongeren {

    /** Longest name of what it is about, in characters. */
    public static final int ONDERWERP = 200;

    /** How many can be planned at once. */
    public static final int MEESTE = 40;

    /** When and where. */
    public record Moment(Instant begin, Plek plek) {}

    /**
     * Places for who wants to come himself, of those whom one consulent guides.
     *
     * @param plaatsen for all together, 1 to {@value #MEESTE}
     * @param bezet how many stand planned, whoever looks
     * @param gesloten nobody can come by himself any more, by somebody's word or because it began
     */
    public record Openstelling(Moment moment, int plaatsen, int bezet, boolean gesloten) {}

    /** What a conversation says of the group it belongs to. */
    public record Naamplaat(UUID id, String onderwerp) {}

    /** @param uitkomst empty while nobody said what came of it */
    public record Lid(
            GesprekId gesprek, JongereId jongere, Naam naam, Instant begin, Plek plek, Optional<Uitkomst> uitkomst)
            implements OverJongere {

        public boolean isOpen() {
            return uitkomst.isEmpty();
        }

        Moment moment() {
            return new Moment(begin, plek);
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

    /** When and where: as it stands open, of who is still to come, or of everybody when it is over. */
    public Moment moment() {
        return staatOpen()
                .map(Openstelling::moment)
                .or(() -> open().stream().findFirst().map(Lid::moment))
                .or(() -> leden.stream().findFirst().map(Lid::moment))
                .or(() -> openstelling.map(Openstelling::moment))
                .orElseThrow();
    }

    /** While somebody can come by himself, as far as places go. */
    public Optional<Openstelling> staatOpen() {
        return openstelling.filter(zo -> !zo.gesloten());
    }

    /** How many jongeren there are or were; who called off and came again is one. */
    public int aantal() {
        return (int) jongeren().distinct().count();
    }

    /** Somebody still comes, or still can. */
    public boolean gaatDoor() {
        return !open().isEmpty() || staatOpen().isPresent();
    }
}
