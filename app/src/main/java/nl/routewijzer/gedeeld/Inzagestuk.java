package nl.routewijzer.gedeeld;

import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;

/**
 * One record that is kept about a jongere, in words that he can read.
 *
 * @param soort what it is, Dutch, as the glossary names it
 * @param velden label → value, in reading order
 * @param bestand a file that belongs to it; handed out by the same source ({@link Inzagebron#bestand})
 */
public record Inzagestuk(String soort, SequencedMap<String, String> velden, Optional<UUID> bestand) {

    public Inzagestuk(String soort, SequencedMap<String, String> velden) {
        this(soort, velden, Optional.empty());
    }
}
