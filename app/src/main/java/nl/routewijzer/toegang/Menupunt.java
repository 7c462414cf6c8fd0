package nl.routewijzer.toegang;

/**
 * A place in the main menu; a bean of the room whose page it is, so that no item exists without its page.
 *
 * @param gebied every page whose path begins so belongs to it
 * @param sleutel of the label in the message bundle
 */
public record Menupunt(String pad, String gebied, String sleutel, Recht recht, int volgorde) {

    public Menupunt(String pad, String sleutel, Recht recht, int volgorde) {
        this(pad, pad, sleutel, recht, volgorde);
    }
}
