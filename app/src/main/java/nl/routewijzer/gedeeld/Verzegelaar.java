package nl.routewijzer.gedeeld;

import java.util.UUID;

/** Contract: seals a value of a room that stands below the one with the keys. The column says so in its comment. */
public interface Verzegelaar {

    byte[] verzegel(String waarde, String kolom, UUID rij);

    /** @throws IllegalStateException when the value was sealed for another row, column or organisation, or with other keys */
    String open(byte[] verzegeld, String kolom, UUID rij);
}
