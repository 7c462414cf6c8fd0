package nl.routewijzer.plan;

import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.toegang.Zicht;

/** Contract: brings the jongere what was said when a step was celebrated. The room of messages implements it. */
public interface Vierpost {

    /** Whether who asks can send him something: he guides him, or covers now. */
    boolean kan(JongereId jongere, Zicht zicht);

    /**
     * @param id sent again it is the same
     * @return why it was not sent, as a sentence; empty when it was
     */
    Optional<String> stuur(UUID id, JongereId jongere, StapId stap, String tekst, Zicht zicht);
}
