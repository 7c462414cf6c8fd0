package nl.routewijzer.gedeeld;

import java.util.List;

/** Contract: everything a room keeps about a jongere, for his right to see it (AVG art. 15). */
public interface Inzagebron {

    /** Tables this source covers, as {@code schema.table}; VolledigheidIT counts them. */
    List<String> tabellen();

    List<Inzagestuk> inzage(JongereId jongere);
}
