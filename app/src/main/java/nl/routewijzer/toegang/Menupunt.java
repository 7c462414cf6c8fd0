package nl.routewijzer.toegang;

import java.util.function.BooleanSupplier;

/**
 * A place in the main menu; a bean of the room whose page it is, so that no item exists without its page.
 *
 * @param gebied every page whose path begins so belongs to it
 * @param sleutel of the label in the message bundle
 * @param bestaat whether the organisation of this request has the page at all
 */
public record Menupunt(String pad, String gebied, String sleutel, Recht recht, int volgorde, BooleanSupplier bestaat) {

    public Menupunt(String pad, String gebied, String sleutel, Recht recht, int volgorde) {
        this(pad, gebied, sleutel, recht, volgorde, () -> true);
    }

    public Menupunt(String pad, String sleutel, Recht recht, int volgorde) {
        this(pad, pad, sleutel, recht, volgorde);
    }
}
