package nl.routewijzer.bericht;

import java.util.Optional;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gesprek.GesprekId;

/** Makes links by which a jongere says whether he comes to a conversation. */
public interface Antwoordlinks {

    /** Path of a new one; those of before stay alive. Empty when the conversation does not stand planned (any more). */
    Optional<String> nieuw(JongereId jongere, GesprekId gesprek);
}
