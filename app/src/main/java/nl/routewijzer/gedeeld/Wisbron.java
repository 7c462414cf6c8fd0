package nl.routewijzer.gedeeld;

import java.util.List;

/** Contract: removes what a room keeps about a jongere (AVG art. 17; end of the retention period). */
public interface Wisbron {

    /** Tables this source empties for the jongere, as {@code schema.table}; VolledigheidIT counts them. */
    List<String> tabellen();

    /** Lower first: a room that points at another is emptied before it. */
    int volgorde();

    void wis(JongereId jongere);
}
