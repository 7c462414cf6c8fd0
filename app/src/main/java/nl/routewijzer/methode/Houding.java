package nl.routewijzer.methode;

import java.util.List;

/**
 * An attitude that the method asks of the consulent, in the phases named.
 *
 * @param stap id of the step it stands for
 */
public record Houding(String id, String stap, String naam, String tekst, List<String> fasen) {}
