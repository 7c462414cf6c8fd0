package nl.routewijzer.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collections;
import java.util.Objects;
import java.util.UUID;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Verzegelaar;
import nl.routewijzer.privacy.sleutels.Sleutelbos;
import nl.routewijzer.privacy.sleutels.Sleutelset;
import org.springframework.stereotype.Component;

/**
 * Keeps BSN, phone, e-mail and address secret by field. The sealed value is tied to organisation, row and column, so
 * that it opens nowhere else; a keyed hash, with a key per organisation, finds equal values again. Both begin with the
 * mark of the key that made them; while keys are renewed, looking is done with all of them.
 */
@Component
public class Kluis implements Verzegelaar {

    private static final String HMAC = "HmacSHA256";
    private static final int SLEUTELLENGTE = 32;

    private final Sleutelbos sleutels;

    public Kluis(Sleutelbos sleutels) {
        this.sleutels = sleutels;
    }

    @Override
    public byte[] verzegel(String waarde, String kolom, UUID rij) {
        return verzegel(waarde.getBytes(StandardCharsets.UTF_8), kolom, rij);
    }

    @Override
    public String open(byte[] verzegeld, String kolom, UUID rij) {
        return new String(openBytes(verzegeld, kolom, rij), StandardCharsets.UTF_8);
    }

    /** What is no text. */
    public byte[] verzegel(byte[] waarde, String kolom, UUID rij) {
        try {
            return sleutels.huidig().aead().encrypt(waarde, plek(kolom, rij));
        } catch (GeneralSecurityException fout) {
            throw new IllegalStateException("verzegelen lukt niet", fout);
        }
    }

    /** @throws IllegalStateException as {@link #open} */
    public byte[] openBytes(byte[] verzegeld, String kolom, UUID rij) {
        var nu = sleutels.huidig();
        try {
            return nu.aead().decrypt(verzegeld, plek(kolom, rij));
        } catch (GeneralSecurityException fout) {
            throw new IllegalStateException(
                    nu.kent(verzegeld)
                            ? "dit veld hoort niet bij deze rij"
                            : "dit veld is verzegeld met een sleutel die hier niet is",
                    fout);
        }
    }

    /**
     * To write: the same value in the same column of the same organisation gives the same 36 bytes (number of the key,
     * hash) as long as the keys are the same; nothing else does.
     */
    public byte[] zoeksleutel(String waarde, String kolom) {
        return zoeksleutels(waarde, kolom)[0];
    }

    /** To look: one for every key a row may have been written with, the one of {@link #zoeksleutel} first. */
    public byte[][] zoeksleutels(String waarde, String kolom) {
        return sleutels.huidig().zoekgeheimen().entrySet().stream()
                .map(sleutel -> ByteBuffer.allocate(Integer.BYTES + SLEUTELLENGTE)
                        .put(Sleutelset.zoekmerk(sleutel.getKey()))
                        .put(hash(sleutel.getValue(), waarde, kolom))
                        .array())
                .toArray(byte[][]::new);
    }

    /** While rows of two keys stand side by side, a unique key of the database does not see that two are equal. */
    public boolean heeftTweeSleutels() {
        return sleutels.huidig().zoekgeheimen().size() > 1;
    }

    /** A number for a lock of the database: the same for the same value, whatever key writes. */
    public long slot(String waarde, String kolom) {
        var geheimen = sleutels.huidig().zoekgeheimen();
        var oudste = Objects.requireNonNull(geheimen.get(Collections.min(geheimen.keySet())));
        return ByteBuffer.wrap(hash(oudste, waarde, kolom)).getLong();
    }

    private static byte[] hash(byte[] geheim, String waarde, String kolom) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(sleutelVan(geheim, Organisatiecontext.vereist()), HMAC));
            mac.update(kolom.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(waarde.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException fout) {
            throw new IllegalStateException("zoeksleutel lukt niet", fout);
        }
    }

    private static byte[] sleutelVan(byte[] geheim, OrganisatieId organisatie) throws GeneralSecurityException {
        var afleiding = HKDFParameterSpec.ofExtract()
                .addIKM(geheim)
                .thenExpand(organisatie.toString().getBytes(StandardCharsets.UTF_8), SLEUTELLENGTE);
        return KDF.getInstance("HKDF-SHA256").deriveData(afleiding);
    }

    private static byte[] plek(String kolom, UUID rij) {
        return (Organisatiecontext.vereist() + "|" + rij + "|" + kolom).getBytes(StandardCharsets.UTF_8);
    }
}
