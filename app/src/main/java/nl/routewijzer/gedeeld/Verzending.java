package nl.routewijzer.gedeeld;

import java.util.UUID;

/**
 * A notice that has to leave the house: ids and a kind, and nothing to read. What it says is one neutral sentence per kind;
 * the address is looked up and the link is made at the moment of sending, so that neither lies waiting anywhere.
 *
 * @param id of what it is about, in the room whose kind it is; sending twice under one id is sending the same again
 * @param weg as was asked for; another way is taken when this one cannot be
 */
public record Verzending(UUID id, Ontvanger aan, Verzendweg weg, Soort soort) {

    /** What it is about; each has its sentence in the message bundle and its {@link Verzendbron}. */
    public enum Soort {
        INLOGLINK,
        /** To a jongere: somebody read in an emergency what is about him. */
        WIE_KEEK,
        /** To who supervises: emergency access was opened. */
        TOEZICHT,
        /** To a jongere: of a conversation that stands planned. */
        HERINNERING_GESPREK,
        /** To a jongere: of what he would do himself, by a day. */
        HERINNERING_STAP,
        /** To a jongere: somebody wrote to him. */
        BERICHT,
        /** To a jongere: his plan is there to read. */
        PLAN
    }
}
