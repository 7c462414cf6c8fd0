package nl.routewijzer.methode;

import java.util.List;

/** An attitude that the method asks of the consulent, in the phases named. */
public record Houding(String id, String naam, String tekst, List<String> fasen) {}
