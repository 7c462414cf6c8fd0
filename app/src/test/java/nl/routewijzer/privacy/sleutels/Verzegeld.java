package nl.routewijzer.privacy.sleutels;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.app.Rijen;

/** A sealed value as it lies in the database, of any organisation. */
final class Verzegeld {

    private final UUID organisatie;
    private final UUID id;
    private final byte[] waarde;

    private Verzegeld(UUID organisatie, UUID id, byte[] waarde) {
        this.organisatie = organisatie;
        this.id = id;
        this.waarde = waarde;
    }

    static List<Verzegeld> in(Zegelveld veld) {
        return Rijen.eigenaar()
                .sql("select organisatie, id, " + veld.kolom() + " as waarde from " + veld.tabel() + " where "
                        + veld.kolom() + " is not null")
                .query((rij, nummer) -> new Verzegeld(
                        rij.getObject("organisatie", UUID.class),
                        rij.getObject("id", UUID.class),
                        rij.getBytes("waarde")))
                .list();
    }

    UUID organisatie() {
        return organisatie;
    }

    UUID id() {
        return id;
    }

    byte[] waarde() {
        return waarde;
    }

    /** Which key it asks for. */
    String merk() {
        return HexFormat.of().formatHex(Arrays.copyOf(waarde, 5));
    }
}
