package nl.routewijzer.privacy.sleutels;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.privacy.Kluis;

/** One sealed value in its row, with its search key where it has one. */
final class Zegelrij {

    /** What is held in memory at once, in bytes; a single larger one goes alone. */
    private static final int MEESTE_BYTES = 8_000_000;

    private final UUID id;
    private final byte[] verzegeld;
    private final Optional<byte[]> zoeksleutel;

    private Zegelrij(UUID id, byte[] verzegeld, Optional<byte[]> zoeksleutel) {
        this.id = id;
        this.verzegeld = verzegeld;
        this.zoeksleutel = zoeksleutel;
    }

    UUID id() {
        return id;
    }

    /** How many rows of this column fit in memory at once, were each as large as the largest; one at least. */
    static int passend(Connection verbinding, Zegelveld veld, int hoogstens) throws SQLException {
        try (var vraag = verbinding.prepareStatement(
                        "select coalesce(max(octet_length(" + veld.kolom() + ")), 1) from " + veld.tabel());
                var rij = vraag.executeQuery()) {
            rij.next();
            return Math.clamp(MEESTE_BYTES / rij.getInt(1), 1, hoogstens);
        }
    }

    /** Takes rows of an older key, and holds them until the transaction ends; those somebody else holds are left alone. */
    static List<Zegelrij> pak(Connection verbinding, Zegelveld veld, Sleutelset nu, UUID na, int hoeveel)
            throws SQLException {
        var sql = "select id, " + veld.kolom() + " from " + veld.tabel() + " where id > ? and " + veld.isOud()
                + " order by id limit ? for update skip locked";
        var rijen = new ArrayList<Zegelrij>();
        try (var vraag = verbinding.prepareStatement(sql)) {
            vraag.setObject(1, na);
            var volgende = merken(vraag, 2, veld, nu);
            vraag.setInt(volgende, hoeveel);
            try (var rij = vraag.executeQuery()) {
                while (rij.next()) {
                    rijen.add(new Zegelrij(
                            rij.getObject("id", UUID.class), rij.getBytes(veld.kolom()), Optional.empty()));
                }
            }
        }
        return rijen;
    }

    /**
     * The parameters of {@link Zegelveld#isOud}.
     *
     * @return the place of the next parameter
     */
    static int merken(PreparedStatement vraag, int plaats, Zegelveld veld, Sleutelset nu) throws SQLException {
        vraag.setBytes(plaats, nu.veldmerk());
        if (veld.zoekkolom().isEmpty()) {
            return plaats + 1;
        }
        vraag.setBytes(plaats + 1, nu.zoekmerk());
        return plaats + 2;
    }

    /** The same value, made with the keys that write now. */
    Zegelrij opnieuw(Zegelveld veld, Kluis kluis) {
        var waarde = kluis.openBytes(verzegeld, veld.plek(), id);
        return new Zegelrij(
                id,
                kluis.verzegel(waarde, veld.plek(), id),
                veld.zoekkolom()
                        .map(kolom -> kluis.zoeksleutel(new String(waarde, StandardCharsets.UTF_8), veld.plek())));
    }

    static void schrijf(Connection verbinding, Zegelveld veld, List<Zegelrij> rijen) throws SQLException {
        var sql = "update " + veld.tabel() + " set " + veld.kolom() + " = ?"
                + veld.zoekkolom().map(zoek -> ", " + zoek + " = ?").orElse("") + " where id = ?";
        try (var opdracht = verbinding.prepareStatement(sql)) {
            for (var rij : rijen) {
                var plaats = 1;
                opdracht.setBytes(plaats++, rij.verzegeld);
                if (rij.zoeksleutel.isPresent()) {
                    opdracht.setBytes(plaats++, rij.zoeksleutel.get());
                }
                opdracht.setObject(plaats, rij.id);
                opdracht.addBatch();
            }
            opdracht.executeBatch();
        }
    }
}
