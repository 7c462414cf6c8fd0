package nl.routewijzer.gedeeld;

import java.util.SequencedMap;

/**
 * One record that is kept about a jongere, in words that he can read.
 *
 * @param soort what it is, Dutch, as the glossary names it
 * @param velden label → value, in reading order
 */
public record Inzagestuk(String soort, SequencedMap<String, String> velden) {}
