package nl.routewijzer.aanbod;

import java.time.Instant;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;

/**
 * What a jongere says of an option.
 *
 * @param titel of the option, as it is called now
 * @param reden in his own words, at most {@value #REDEN} characters; may be empty
 */
public record Reactie(
        UUID id, JongereId jongere, OptieId optie, String titel, Antwoord antwoord, String reden, Instant op)
        implements OverJongere {

    public static final int REDEN = 500;

    public enum Antwoord {
        LIJKT_ME_WAT,
        PAST_NIET
    }
}
