package nl.routewijzer.bericht;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.bericht.bijlage.Bestand;
import nl.routewijzer.gedeeld.JongereId;

/**
 * What somebody wants to send.
 *
 * @param id from the form: sent again it is the same message
 * @param vraagtAntwoord whether an answer is asked; only a colleague asks so
 * @param reeks of what is sent along: to more jongeren at once, or with a summary or a compliment; it answers nothing
 * @param bijlagen what goes along, looked at
 */
public record NieuwBericht(
        UUID id,
        JongereId jongere,
        Onderwerp over,
        String tekst,
        boolean vraagtAntwoord,
        Optional<UUID> reeks,
        List<Bestand> bijlagen) {

    public static NieuwBericht van(UUID id, JongereId jongere, Onderwerp over, String tekst, boolean vraagtAntwoord) {
        return new NieuwBericht(id, jongere, over, tekst, vraagtAntwoord, Optional.empty(), List.of());
    }

    public NieuwBericht meegestuurd(UUID met) {
        return new NieuwBericht(id, jongere, over, tekst, vraagtAntwoord, Optional.of(met), bijlagen);
    }

    /** The same words under another id. */
    NieuwBericht onder(UUID anderId) {
        return new NieuwBericht(anderId, jongere, over, tekst, vraagtAntwoord, reeks, bijlagen);
    }

    public NieuwBericht met(List<Bestand> bestanden) {
        return new NieuwBericht(id, jongere, over, tekst, vraagtAntwoord, reeks, bestanden);
    }
}
