package nl.routewijzer.gedeeld;

import java.time.LocalDate;

/**
 * Contract: something that a room keeps of people until so long after the last traject of a jongere ended, or until a day of its own (AVG art. 5
 * lid 1 onder e). A room joins with one bean for each kind; the room of privacy knows the terms and when it is time.
 */
public interface Bewaarbron {

    /** What it is, in capitals: its term is the setting {@code BEWAAR-<soort>}, its name the text {@code bewaren.<soort>}. */
    String soort();

    /** Whether the organisation chooses how long; else it goes when the day that it bears itself is over. */
    default boolean heeftTermijn() {
        return true;
    }

    /**
     * What would go now.
     *
     * @param voor of whose last traject ended before this day or who never had one, and with whom nothing happened from it on; or
     *     what bears a day of its own that lies before it
     */
    Voorbij voorbij(LocalDate voor);

    /** Takes that away for good, in the transaction of the caller. @return what went */
    Voorbij wis(LocalDate voor);

    /**
     * How much, and of how many people.
     *
     * @param stukken counted as a person would: messages, reports
     */
    record Voorbij(int jongeren, int stukken) {

        public static final Voorbij NIETS = new Voorbij(0, 0);

        public boolean isNiets() {
            return stukken == 0;
        }
    }
}
