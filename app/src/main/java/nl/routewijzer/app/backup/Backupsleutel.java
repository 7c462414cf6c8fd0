package nl.routewijzer.app.backup;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.function.Consumer;
import nl.routewijzer.gedeeld.Opstartfout;
import nl.routewijzer.privacy.sleutels.Geheimbestand;

/**
 * The key of the backups, in a file of its own and of mode 600: apart from the keys of the fields, so that who may make a
 * backup, or finds one, cannot read a BSN.
 */
public final class Backupsleutel {

    private static final String ZIE = " Zie docs/beheer.md, back-up.";

    private final String pad;

    /** @param pad empty when none was set */
    public Backupsleutel(String pad) {
        this.pad = pad;
    }

    /** A key that is taken up in a file's header by its number. */
    record Sleutel(String nummer, StreamingAead stroom) {}

    public void maak(Consumer<String> zeg) {
        var bestand = bestand();
        if (bestand.bestaat()) {
            throw new Opstartfout(
                    "Het bestand " + bestand
                            + " is er al. Er is niets veranderd: met een nieuwe sleutel gaan de back-ups van nu niet meer open.");
        }
        try {
            StreamingAeadConfig.register();
            var sleutels = KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB);
            bestand.schrijf(List.of(TinkJsonProtoKeysetFormat.serializeKeyset(sleutels, InsecureSecretKeyAccess.get())
                    .replace("\n", "")));
            zeg.accept("De sleutel van de back-ups staat in " + bestand
                    + ". Bewaar er een kopie van, niet bij de back-ups: zonder sleutel is een back-up waardeloos.");
        } catch (IOException | GeneralSecurityException fout) {
            throw new Opstartfout(
                    "De sleutel is niet te schrijven naar " + bestand + " (" + fout.getMessage() + ").", fout);
        }
    }

    Sleutel lees() {
        var bestand = bestand();
        try {
            StreamingAeadConfig.register();
            var sleutels =
                    TinkJsonProtoKeysetFormat.parseKeyset(bestand.lees().getFirst(), InsecureSecretKeyAccess.get());
            return new Sleutel(
                    "%08x".formatted(sleutels.getPrimary().getId()),
                    sleutels.getPrimitive(RegistryConfiguration.get(), StreamingAead.class));
        } catch (IOException fout) {
            throw new Opstartfout("De sleutel van de back-ups in " + bestand + " is niet te lezen." + ZIE, fout);
        } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException fout) {
            throw new Opstartfout("In " + bestand + " staat geen sleutel van back-ups." + ZIE, fout);
        }
    }

    private Geheimbestand bestand() {
        if (pad.isBlank()) {
            throw new Opstartfout(
                    "Er is niet gezegd waar de sleutel van de back-ups staat (routewijzer.backup.sleutel, of ROUTEWIJZER_BACKUP_SLEUTEL)."
                            + ZIE);
        }
        return new Geheimbestand(Path.of(pad).toAbsolutePath());
    }
}
