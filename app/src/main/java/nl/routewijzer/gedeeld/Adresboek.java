package nl.routewijzer.gedeeld;

import java.util.Optional;

/** Contract: where somebody can be reached, asked at the moment of sending and kept nowhere else. Each room knows its own people. */
public interface Adresboek {

    /** Empty also for who is not of this room. */
    Optional<String> adres(Ontvanger aan, Verzendweg weg);

    /** The language that works best for him, in the words that somebody wrote down; empty when nothing is known of it. */
    default Optional<String> taal(Ontvanger aan) {
        return Optional.empty();
    }
}
