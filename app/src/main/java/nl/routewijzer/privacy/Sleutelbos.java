package nl.routewijzer.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import nl.routewijzer.gedeeld.Opstartfout;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The two keys of an installation, in a file of two lines: the search secret (base64) and the Tink keyset (JSON). Who
 * has the file and the database has everything; who has the database alone has neither BSN nor phone.
 */
@Component
class Sleutelbos {

    private static final int GEHEIMLENGTE = 32;

    private final byte[] zoekgeheim;
    private final Aead aead;

    /** @param maak whether a missing file is made: only for a local start, never where real data may already be */
    Sleutelbos(
            @Value("${routewijzer.sleutels.bestand}") Path bestand,
            @Value("${routewijzer.sleutels.maak:false}") boolean maak) {
        try {
            AeadConfig.register();
            if (maak && Files.notExists(bestand)) {
                schrijf(bestand);
            }
            var regels = Files.readAllLines(bestand);
            this.zoekgeheim = Base64.getDecoder().decode(regels.getFirst());
            this.aead = TinkJsonProtoKeysetFormat.parseKeyset(regels.get(1), InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (IOException fout) {
            throw new Opstartfout(
                    "Het sleutelbestand " + bestand + " is niet te lezen. Zie docs/beheer.md, sleutels.", fout);
        } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException fout) {
            throw new Opstartfout(
                    "Het bestand " + bestand + " is geen sleutelbestand. Zie docs/beheer.md, sleutels.", fout);
        }
    }

    byte[] zoekgeheim() {
        return zoekgeheim.clone();
    }

    Aead aead() {
        return aead;
    }

    private static void schrijf(Path bestand) throws IOException, GeneralSecurityException {
        var geheim = new byte[GEHEIMLENGTE];
        new SecureRandom().nextBytes(geheim);
        var sleutels = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        Files.createFile(bestand, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(
                bestand,
                List.of(
                        Base64.getEncoder().encodeToString(geheim),
                        TinkJsonProtoKeysetFormat.serializeKeyset(sleutels, InsecureSecretKeyAccess.get())
                                .replace("\n", "")),
                StandardOpenOption.TRUNCATE_EXISTING);
    }
}
