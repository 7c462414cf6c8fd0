package nl.routewijzer.toegang;

import java.util.function.BooleanSupplier;
import java.util.function.ToIntFunction;

/**
 * A place in the main menu; a bean of the room whose page it is, so that no item exists without its page.
 *
 * @param gebied every page whose path begins so belongs to it
 * @param sleutel of the label in the message bundle
 * @param bestaat whether the organisation of this request has the page at all
 * @param aantal how much waits there for who looks; asked for on every page, so it has to be cheap
 */
public record Menupunt(
        String pad, String gebied, String sleutel, Recht recht, int volgorde, BooleanSupplier bestaat, Aantal aantal) {

    /**
     * A number beside the label.
     *
     * @param sleutel of what it counts, in the message bundle
     */
    public record Aantal(String sleutel, ToIntFunction<Zicht> tel) {

        private static final Aantal GEEN = new Aantal("", zicht -> 0);
    }

    public Menupunt(String pad, String gebied, String sleutel, Recht recht, int volgorde, BooleanSupplier bestaat) {
        this(pad, gebied, sleutel, recht, volgorde, bestaat, Aantal.GEEN);
    }

    /** The same place with a number beside it. */
    public Menupunt metAantal(String sleutelVanAantal, ToIntFunction<Zicht> tel) {
        return new Menupunt(pad, gebied, sleutel, recht, volgorde, bestaat, new Aantal(sleutelVanAantal, tel));
    }

    public Menupunt(String pad, String gebied, String sleutel, Recht recht, int volgorde) {
        this(pad, gebied, sleutel, recht, volgorde, () -> true);
    }

    public Menupunt(String pad, String sleutel, Recht recht, int volgorde) {
        this(pad, pad, sleutel, recht, volgorde);
    }

    boolean heeftAantal() {
        return !aantal.sleutel().isEmpty();
    }

    int tel(Zicht zicht) {
        return aantal.tel().applyAsInt(zicht);
    }
}
