package nl.routewijzer.statistiek;

/**
 * What was computed: the usual name, the variant (empty when there is only one) and the source (author, year, section).
 */
public record Methode(String naam, String variant, String bron) {}
