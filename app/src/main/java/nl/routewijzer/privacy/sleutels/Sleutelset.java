package nl.routewijzer.privacy.sleutels;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The keys as they are at one moment: field keys (a Tink keyset) and numbered search secrets. Of each kind one writes and
 * all read. What a key made begins with its mark, so that every value says which key it needs.
 */
public final class Sleutelset {

    private static final int GEHEIMLENGTE = 32;
    private static final String TUSSEN = " ";
    private static final byte TINK = 1;

    /** By number; the first one writes. */
    private final SequencedMap<Integer, byte[]> zoekgeheimen;

    private final KeysetHandle velden;
    private final Aead aead;

    private Sleutelset(SequencedMap<Integer, byte[]> zoekgeheimen, KeysetHandle velden)
            throws GeneralSecurityException {
        this.zoekgeheimen = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(zoekgeheimen));
        this.velden = velden;
        this.aead = velden.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /** One key of each kind. */
    public static Sleutelset nieuw() {
        return maak(() -> {
            var zoek = new LinkedHashMap<Integer, byte[]>();
            zoek.put(1, geheim());
            return new Sleutelset(zoek, KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
        });
    }

    /**
     * Two lines: the search secrets as {@code number:base64}, the one that writes first; the Tink keyset as JSON. A first
     * line that is one secret without a number is number 1: so the file was before keys could be renewed.
     *
     * @throws IllegalArgumentException when that is not what stands there
     */
    public static Sleutelset uit(List<String> regels) {
        if (regels.size() < 2) {
            throw new IllegalArgumentException("twee regels verwacht");
        }
        return maak(() -> {
            var zoek = new LinkedHashMap<Integer, byte[]>();
            for (var deel : regels.getFirst().strip().split(TUSSEN, -1)) {
                var naDubbelePunt = deel.indexOf(':') + 1;
                var nummer = naDubbelePunt == 0 ? 1 : Integer.parseInt(deel.substring(0, naDubbelePunt - 1));
                zoek.put(nummer, Base64.getDecoder().decode(deel.substring(naDubbelePunt)));
            }
            return new Sleutelset(
                    zoek, TinkJsonProtoKeysetFormat.parseKeyset(regels.get(1), InsecureSecretKeyAccess.get()));
        });
    }

    /** The two lines that {@link #uit} reads. Whoever sees them has everything. */
    public List<String> regels() {
        return maak(() -> List.of(
                zoekgeheimen.entrySet().stream()
                        .map(sleutel ->
                                sleutel.getKey() + ":" + Base64.getEncoder().encodeToString(sleutel.getValue()))
                        .collect(Collectors.joining(TUSSEN)),
                TinkJsonProtoKeysetFormat.serializeKeyset(velden, InsecureSecretKeyAccess.get())
                        .replace("\n", "")));
    }

    /** With a new key of each kind, which reads and does not write yet. */
    Sleutelset metNieuwe() {
        return maak(() -> {
            var zoek = new LinkedHashMap<>(zoekgeheimen);
            zoek.put(Collections.max(zoek.keySet()) + 1, geheim());
            return new Sleutelset(
                    zoek,
                    KeysetHandle.newBuilder(velden)
                            .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                                    .withRandomId())
                            .build());
        });
    }

    /** The same keys; the newest of each kind writes. */
    Sleutelset metNieuwsteInGebruik() {
        return maak(() -> {
            var nieuwste = Collections.max(zoekgeheimen.keySet());
            var zoek = new LinkedHashMap<>(zoekgeheimen);
            zoek.putFirst(nieuwste, zoekgeheimen.getOrDefault(nieuwste, new byte[0]));
            var bouwer = KeysetHandle.newBuilder(velden);
            bouwer.getAt(bouwer.size() - 1).makePrimary();
            return new Sleutelset(zoek, bouwer.build());
        });
    }

    /** Only the keys that write. */
    Sleutelset zonderOude() {
        return maak(() -> {
            var zoek = new LinkedHashMap<Integer, byte[]>();
            zoek.put(zoeknummer(), zoekgeheimen.firstEntry().getValue());
            var bouwer = KeysetHandle.newBuilder(velden);
            for (var plaats = bouwer.size() - 1; plaats >= 0; plaats--) {
                if (!bouwer.getAt(plaats).isPrimary()) {
                    bouwer.deleteAt(plaats);
                }
            }
            return new Sleutelset(zoek, bouwer.build());
        });
    }

    /** Whether there are keys that read and do not write: a renewal is on its way, or done and not tidied up. */
    public boolean heeftOude() {
        return zoekgeheimen.size() > 1 || velden.size() > 1;
    }

    boolean isNieuwsteInGebruik() {
        return zoeknummer() == Collections.max(zoekgeheimen.keySet())
                && velden.getAt(velden.size() - 1).isPrimary();
    }

    /** Seals with the key that writes, opens with the key the value asks for. */
    public Aead aead() {
        return aead;
    }

    /** Search secrets by number; the first one writes. */
    public SequencedMap<Integer, byte[]> zoekgeheimen() {
        return zoekgeheimen;
    }

    int zoeknummer() {
        return zoekgeheimen.firstEntry().getKey();
    }

    /** What a value begins with that is sealed with the field key that writes (Tink's own prefix). */
    byte[] veldmerk() {
        return veldmerk(velden.getPrimary().getId());
    }

    /** What a search key begins with that is made with the search secret that writes. */
    byte[] zoekmerk() {
        return zoekmerk(zoeknummer());
    }

    public static byte[] zoekmerk(int nummer) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(nummer).array();
    }

    /** Whether a sealed value can be opened with one of these keys, as far as its mark says. */
    public boolean kent(byte[] verzegeld) {
        return IntStream.range(0, velden.size())
                .mapToObj(plaats -> veldmerk(velden.getAt(plaats).getId()))
                .anyMatch(merk -> verzegeld.length > merk.length
                        && Arrays.equals(merk, 0, merk.length, verzegeld, 0, merk.length));
    }

    private static byte[] veldmerk(int sleutel) {
        return ByteBuffer.allocate(1 + Integer.BYTES).put(TINK).putInt(sleutel).array();
    }

    private static byte[] geheim() {
        var geheim = new byte[GEHEIMLENGTE];
        new SecureRandom().nextBytes(geheim);
        return geheim;
    }

    private interface Stap<T> {
        T doe() throws GeneralSecurityException;
    }

    private static <T> T maak(Stap<T> stap) {
        try {
            AeadConfig.register();
            return stap.doe();
        } catch (GeneralSecurityException fout) {
            throw new IllegalArgumentException("dit zijn geen sleutels", fout);
        }
    }
}
