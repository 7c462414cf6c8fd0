package nl.routewijzer.privacy;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import org.springframework.stereotype.Component;

/**
 * Keeps BSN, phone, e-mail and address secret by field. The sealed value is tied to organisation, row and column, so
 * that it opens nowhere else; a keyed hash, with a key per organisation, finds equal values again.
 */
@Component
public class Kluis {

    private static final String HMAC = "HmacSHA256";
    private static final int SLEUTELLENGTE = 32;

    private final Aead aead;
    private final byte[] zoekgeheim;

    Kluis(Sleutelbos sleutels) {
        this.aead = sleutels.aead();
        this.zoekgeheim = sleutels.zoekgeheim();
    }

    public byte[] verzegel(String waarde, String kolom, UUID rij) {
        try {
            return aead.encrypt(waarde.getBytes(StandardCharsets.UTF_8), plek(kolom, rij));
        } catch (GeneralSecurityException fout) {
            throw new IllegalStateException("verzegelen lukt niet", fout);
        }
    }

    /** @throws IllegalStateException when the value was sealed for another row, column or organisation */
    public String open(byte[] verzegeld, String kolom, UUID rij) {
        try {
            return new String(aead.decrypt(verzegeld, plek(kolom, rij)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException fout) {
            throw new IllegalStateException("dit veld hoort niet bij deze rij", fout);
        }
    }

    /** The same value in the same column of the same organisation gives the same 32 bytes; nothing else does. */
    public byte[] zoeksleutel(String waarde, String kolom) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(sleutelVan(Organisatiecontext.vereist()), HMAC));
            mac.update(kolom.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(waarde.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException fout) {
            throw new IllegalStateException("zoeksleutel lukt niet", fout);
        }
    }

    private byte[] sleutelVan(OrganisatieId organisatie) throws GeneralSecurityException {
        var afleiding = HKDFParameterSpec.ofExtract()
                .addIKM(zoekgeheim)
                .thenExpand(organisatie.toString().getBytes(StandardCharsets.UTF_8), SLEUTELLENGTE);
        return KDF.getInstance("HKDF-SHA256").deriveData(afleiding);
    }

    private static byte[] plek(String kolom, UUID rij) {
        return (Organisatiecontext.vereist() + "|" + rij + "|" + kolom).getBytes(StandardCharsets.UTF_8);
    }
}
