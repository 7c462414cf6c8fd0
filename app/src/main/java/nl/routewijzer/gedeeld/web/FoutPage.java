package nl.routewijzer.gedeeld.web;

/** The page that says what went wrong and what to do. */
public record FoutPage(String titel, String uitleg) {}
