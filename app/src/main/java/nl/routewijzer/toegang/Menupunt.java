package nl.routewijzer.toegang;

/**
 * A place in the main menu; a bean of the room whose page it is, so that no item exists without its page.
 *
 * @param sleutel of the label in the message bundle
 */
public record Menupunt(String pad, String sleutel, Recht recht, int volgorde) {}
