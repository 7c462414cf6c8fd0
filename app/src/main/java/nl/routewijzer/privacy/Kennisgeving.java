package nl.routewijzer.privacy;

import java.time.Instant;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;

/**
 * A neutral notice: that there is something to read, never what.
 *
 * @param over id of what it is about
 * @param klaarOp from when it may go out
 */
public record Kennisgeving(UUID id, JongereId jongere, UUID over, Aan aan, Instant klaarOp) {

    public enum Aan {
        JONGERE,
        PRIVACY_OFFICER
    }
}
