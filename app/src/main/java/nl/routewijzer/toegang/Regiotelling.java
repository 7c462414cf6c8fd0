package nl.routewijzer.toegang;

import java.util.List;
import java.util.Optional;

/** What a region knows of the organisations in it: numbers, never a jongere. A port, for who counts knows the trajecten. */
public interface Regiotelling {

    /**
     * A number, unless it is too small to show or would betray a small one.
     *
     * @param klein it is 1 to 4; when it is hidden without that, it lies so close to another number that the two would tell
     */
    record Getal(Optional<Integer> aantal, boolean klein) {}

    /**
     * One organisation of the region.
     *
     * @param deelt it chose to take part; without that there are no numbers
     * @param jongeren who was ever reported
     * @param lopend with an open traject
     * @param zonder of those, without a vaste consulent
     */
    record Regel(
            String regio,
            String subregio,
            String organisatie,
            boolean deelt,
            Getal jongeren,
            Getal lopend,
            Getal zonder) {}

    /** Of the region of the organisation of this request, by sub-region; empty when it is in none. */
    List<Regel> tel();
}
