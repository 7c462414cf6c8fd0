package nl.routewijzer.gedeeld;

import java.util.UUID;

/** Reads an id as it came in with a request. */
public final class Sleutel {

    /**
     * The id in canonical form.
     *
     * @throws NietGevonden when it is no UUID: a made-up id is as unknown as one of somebody else
     */
    public static UUID lees(String tekst) {
        try {
            var id = UUID.fromString(tekst);
            if (id.toString().equalsIgnoreCase(tekst)) {
                return id;
            }
        } catch (IllegalArgumentException geenUuid) {
            // Falls through: to the outside there is no difference.
        }
        throw new NietGevonden("sleutel");
    }

    private Sleutel() {}
}
