package nl.routewijzer.methode;

/** Where the source sends a reader on; addresses of 2020, so they may have moved. */
public record MeerInformatie(String naam, String adres, int bronregel) {}
