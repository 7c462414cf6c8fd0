package nl.routewijzer.gesprek.rooster;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gesprek.Vorm;

/**
 * What a jongere asked for because it could not be chosen.
 *
 * @param vorm how or where he would like to talk; empty when he does not mind
 * @param wens in his own words, 1 to {@value #LENGTE} characters
 * @param voor when the conversation begins that it is about
 */
public record Verzoek(UUID id, JongereId jongere, Optional<Vorm> vorm, String wens, Optional<Instant> voor, Instant op)
        implements OverJongere {

    public static final int LENGTE = 500;
}
