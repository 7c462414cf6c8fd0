package nl.routewijzer.gedeeld;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;

/**
 * One line of the tijdlijn: on which day, what, by whom.
 *
 * @param wat what happened, from our own words only
 * @param tekst what somebody wrote about it: its first line, shortened; may be empty
 * @param door empty when nobody is known to have done it
 * @param pad the page where it stands; empty when there is none
 */
public record Tijdlijnregel(
        Soort soort, Wanneer wanneer, String wat, String tekst, Optional<Door> door, Optional<String> pad) {

    /** Longest text of a line, in characters. The whole text stands on the page of the thing itself. */
    public static final int LANGST = 100;

    private static final String AFGEBROKEN = "…";

    /** What one can filter on. */
    public enum Soort {
        CONTACT,
        BESLUIT,
        AFSPRAAK,
        ZORG,
        BEGELEIDING
    }

    /**
     * @param uur empty for what holds a day
     * @param op when it was written down
     * @param straks it is still to come
     */
    public record Wanneer(LocalDate dag, Optional<Instant> uur, Instant op, boolean straks) {

        /** A day without an hour comes after the conversations of that day, on which it was mostly decided. */
        private static final Comparator<Wanneer> OP_TIJD =
                Comparator.comparing(Wanneer::plaats).thenComparing(wanneer -> wanneer.op);

        public static Wanneer op(Instant uur, Instant op) {
            return new Wanneer(Tijd.dag(uur), Optional.of(uur), op, false);
        }

        /** What was written down on a day that is still to come is still to come itself. */
        public static Wanneer op(LocalDate dag, Instant op, LocalDate vandaag) {
            return new Wanneer(dag, Optional.empty(), op, dag.isAfter(vandaag));
        }

        public Wanneer alsStraks() {
            return new Wanneer(dag, uur, op, true);
        }

        private Instant plaats() {
            return uur.orElseGet(() -> Tijd.moment(dag.atTime(LocalTime.MAX)));
        }
    }

    /** @param rol name of the role as room toegang has it; may be empty */
    public record Door(String roepnaam, String rol) {}

    /** In the order of time; of one moment the contact comes first, then what came of it. */
    public static final Comparator<Tijdlijnregel> OP_TIJD =
            Comparator.comparing(Tijdlijnregel::wanneer, Wanneer.OP_TIJD).thenComparing(Tijdlijnregel::soort);

    /** Whoever makes a line: no more than a first line of a text gets in. */
    public Tijdlijnregel {
        tekst = eersteRegel(tekst);
    }

    /** The same line for who may not read what was written, or may not open its page. */
    public Tijdlijnregel zonderTekst() {
        return new Tijdlijnregel(soort, wanneer, wat, "", door, pad);
    }

    public Tijdlijnregel zonderPad() {
        return new Tijdlijnregel(soort, wanneer, wat, tekst, door, Optional.empty());
    }

    /** The first line that says something, broken off between two words when it is longer than {@link #LANGST}. */
    static String eersteRegel(String tekst) {
        var regel = tekst.lines().map(String::strip).filter(r -> !r.isEmpty()).findFirst();
        if (regel.isEmpty() || regel.get().length() <= LANGST) {
            return regel.orElse("");
        }
        var begin = regel.get().substring(0, regel.get().offsetByCodePoints(0, plaatsen(regel.get())));
        var spatie = begin.lastIndexOf(' ');
        return (spatie > LANGST / 2 ? begin.substring(0, spatie) : begin).stripTrailing() + AFGEBROKEN;
    }

    /** How many whole characters fit, with room for what says that it was broken off. */
    private static int plaatsen(String regel) {
        return regel.codePointCount(0, LANGST - 1);
    }
}
