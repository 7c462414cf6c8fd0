package nl.routewijzer.statistiek;

/**
 * What was computed: the usual name, the variant (empty when there is only one) and the source (author, year, section).
 *
 * <p>{@snippet :
 * var methode = new Methode("NAP", "Newcombe 5", "Parker & Vannest 2009");
 * var naam = methode.naam(); // NAP
 * }
 */
public record Methode(String naam, String variant, String bron) {}
