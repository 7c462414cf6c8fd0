package nl.routewijzer.gedeeld;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Contract: a room below asks what there was of conversations and contact, without knowing where those are kept. */
public interface Contactbron {

    /** Who of the organisation had a first conversation, or has one planned. */
    Set<JongereId> metEersteGesprek();

    /** When he was last spoken to; empty while that never happened. */
    Optional<Instant> laatst(JongereId jongere);

    /** What came after a moment at which contact was needed. */
    Vervolg sinds(JongereId jongere, Instant moment);

    /**
     * @param opgevolgd he was reached, or a conversation stands planned
     * @param pogingen how often nobody was reached
     * @param brief whether one of these was a letter
     */
    record Vervolg(boolean opgevolgd, int pogingen, boolean brief) {}
}
