package nl.routewijzer.koppeling.maak;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A youth as he really is; registers hold more or less of it.
 *
 * @param nummer from 0
 * @param partner surname of the partner, when there is one
 * @param adressen where he lives first, then where he lived before
 */
record Persoon(
        long nummer,
        Burger burger,
        List<Voornaam> voornamen,
        Achternaam achternaam,
        Optional<Achternaam> partner,
        List<Adres> adressen,
        Bereik bereik) {

    /**
     * @param bsn empty without
     * @param bsnVanAnder number of somebody at the same address, or empty
     */
    record Burger(String bsn, String bsnVanAnder, LocalDate geboren, boolean man) {}

    /** How to reach him; a household shares a phone and a mail address. */
    record Bereik(String telefoon, String email, String huistelefoon, String huismail) {}

    String roepnaam() {
        return voornamen.get(0).roepnaam();
    }
}
