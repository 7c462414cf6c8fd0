package nl.routewijzer.gedeeld;

import java.util.Optional;

/** Contract: the room that wants something sent says, at the moment of sending, where the notice leads. */
public interface Verzendbron {

    Verzending.Soort soort();

    /** Path of the page, made now: an earlier one counts no more. Empty when there is no use in sending it any longer. */
    Optional<String> pad(Verzending verzending);
}
