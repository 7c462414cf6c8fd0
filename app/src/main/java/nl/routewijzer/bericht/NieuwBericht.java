package nl.routewijzer.bericht;

import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;

/**
 * What somebody wants to send.
 *
 * @param id from the form: sent again it is the same message
 * @param vraagtAntwoord whether an answer is asked; only a colleague asks so
 * @param reeks of a message that goes to more jongeren at once
 */
public record NieuwBericht(
        UUID id, JongereId jongere, Onderwerp over, String tekst, boolean vraagtAntwoord, Optional<UUID> reeks) {

    public static NieuwBericht van(UUID id, JongereId jongere, Onderwerp over, String tekst, boolean vraagtAntwoord) {
        return new NieuwBericht(id, jongere, over, tekst, vraagtAntwoord, Optional.empty());
    }
}
