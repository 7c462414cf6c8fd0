package nl.routewijzer.gedeeld;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Contract: everything a room keeps about a jongere, for his right to see it (AVG art. 15). */
public interface Inzagebron {

    /** Tables this source covers, as {@code schema.table}; VolledigheidIT counts them. */
    List<String> tabellen();

    List<Inzagestuk> inzage(JongereId jongere);

    /** A file that one of those pieces names; empty when there is none of this jongere here. One at a time: all together may not fit. */
    default Optional<Inzagebestand> bestand(UUID id, JongereId jongere) {
        return Optional.empty();
    }
}
