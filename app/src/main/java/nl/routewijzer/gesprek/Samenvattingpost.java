package nl.routewijzer.gesprek;

import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.toegang.Zicht;

/** Contract: brings the jongere the summary of a conversation. The room of messages implements it; a conversation knows no more of it. */
public interface Samenvattingpost {

    /** Whether who asks can send him something: he guides him, or covers now. */
    boolean kan(JongereId jongere, Zicht zicht);

    /**
     * Sends what was summed up, in the transaction of the caller or one of its own.
     *
     * @param id sent again it is the same
     * @return why it was not sent, as a sentence; empty when it was
     */
    Optional<String> stuur(UUID id, JongereId jongere, GesprekId gesprek, String tekst, Zicht zicht);
}
