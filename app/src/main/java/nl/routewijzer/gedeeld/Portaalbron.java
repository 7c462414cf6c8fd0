package nl.routewijzer.gedeeld;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Contract: the room that knows the jongere finds him while he stands at the door of the portaal and nobody is in yet. Within
 * the organisation of this context, and only for himself: nothing of it is shown to another.
 */
public interface Portaalbron {

    /** @param weg by which this address reaches him */
    record Treffer(JongereId jongere, Verzendweg weg) {}

    Optional<JongereId> metBsn(Bsn bsn);

    /** Everybody who is known by this phone number or e-mail address, as he typed it. The same work whether there is anybody. */
    List<Treffer> metAdres(String getypt);

    /** How he is greeted; empty when there is no such jongere here. */
    Optional<String> aanspreken(JongereId jongere);

    /** When his phone number or address was written down as it is now; empty when it never changed. */
    Optional<Instant> adresSinds(JongereId jongere);
}
