package nl.routewijzer.gedeeld;

/** How a notice reaches somebody outside the house. */
public enum Verzendweg {
    MAIL,
    SMS
}
