package nl.routewijzer.gedeeld.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The address of a stylesheet or script with a mark of its content, so that a browser may keep it for a year. */
public final class Bronbestand {

    private static final int MERKLENGTE = 12;
    private static final Map<String, String> ADRESSEN = new ConcurrentHashMap<>();

    /** @param pad below {@code static}, or below {@code META-INF/resources} for a webjar; starts with a slash */
    public static String adres(String pad) {
        return ADRESSEN.computeIfAbsent(pad, p -> p + "?v=" + merk(p));
    }

    private static String merk(String pad) {
        var plek = (pad.startsWith("/webjars/") ? "/META-INF/resources" : "/static") + pad;
        try (var bestand = Bronbestand.class.getResourceAsStream(plek)) {
            if (bestand == null) {
                throw new IllegalArgumentException("er is geen bestand " + plek);
            }
            var som = MessageDigest.getInstance("SHA-256").digest(bestand.readAllBytes());
            return HexFormat.of().formatHex(som).substring(0, MERKLENGTE);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private Bronbestand() {}
}
