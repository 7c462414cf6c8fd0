package nl.routewijzer.bericht.verzending;

import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;

/** Hears, within the transaction, that we know more or something else of whether a jongere can be reached. */
@FunctionalInterface
interface Bereikmelder {

    /** @param verzending of which that became clear */
    void veranderd(UUID verzending, JongereId jongere);
}
