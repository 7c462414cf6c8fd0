package nl.routewijzer.toegang;

import java.time.Instant;
import java.util.Optional;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;

/**
 * Whether and how a jongere takes part in the portaal with a link and a pin: what the one who guides him does about it. Who
 * calls has checked that this jongere is within reach.
 */
public interface Meedoen {

    /** Where it stands; derived, never written. */
    enum Staat {
        /** The organisation does not send links; with DigiD he may still come in. */
        UIT,
        NIET_UITGENODIGD,
        UITGENODIGD,
        UITNODIGING_VERLOPEN,
        DOET_MEE,
        /** Too many wrong attempts: the door waits for somebody to let him in again. */
        DICHT;

        /** Whether he can read what is sent to his own place. Where links are off, he may come in with DigiD. */
        public boolean kanBinnen() {
            return this == DOET_MEE || this == UIT;
        }
    }

    /** @param sinds of the invitation while it waits, of the pin while he takes part; else empty */
    record Stand(Staat staat, Optional<Instant> sinds) {}

    /**
     * An invitation, to be read once: neither can be shown again.
     *
     * @param pad of the page where it is used
     * @param code told in the conversation, never sent along with the link
     */
    record Uitnodiging(String pad, String code, Instant tot) {

        @Override
        public String toString() {
            return "Uitnodiging[…]";
        }
    }

    Stand stand(JongereId jongere);

    /** A new beginning: what he had (pin, links, own phone, sessions) counts no more. */
    Uitnodiging nodigUit(JongereId jongere, GebruikerId door);

    /** Opens the door again after too many wrong attempts; his pin stays as it was. */
    void laatWeerBinnen(JongereId jongere);

    /** Ends every session of his, on every phone, and forgets which phone was his own. His pin stays. */
    void beeindigAlles(JongereId jongere);

    /** Whether phone or address changed since somebody last saw, with him there, that they are his: links wait until then. */
    boolean wachtOpAdres(JongereId jongere);

    /** Seen in a conversation: this phone and this address are his. */
    void bevestigAdres(JongereId jongere);
}
