package nl.routewijzer.gedeeld;

import java.util.Map;
import java.util.Optional;

/** Contract: where somebody can be reached, asked at the moment of sending and kept nowhere else. Each room knows its own people. */
public interface Adresboek {

    /**
     * How somebody can be reached.
     *
     * @param adressen by the way they are for; none when nothing is known
     * @param taal the language that works best for him, in the words that somebody wrote down; empty when nothing is known of it
     */
    record Bereik(Map<Verzendweg, String> adressen, String taal) {

        public Optional<String> adres(Verzendweg weg) {
            return Optional.ofNullable(adressen.get(weg));
        }

        /** By which ways, never where they lead. */
        @Override
        public String toString() {
            return "Bereik[" + adressen.keySet() + "]";
        }
    }

    /** Empty for who is not of this room. */
    Optional<Bereik> van(Ontvanger aan);
}
