package nl.routewijzer.gedeeld;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands in the address of a link: 192 random bits. Kept as its mark alone. */
public record Linkgeheim(String tekst) {

    private static final SecureRandom TOEVAL = new SecureRandom();
    private static final int BYTES = 24;
    private static final Pattern VORM = Pattern.compile("[A-Za-z0-9_-]{32}");

    public static Linkgeheim nieuw() {
        var bytes = new byte[BYTES];
        TOEVAL.nextBytes(bytes);
        return new Linkgeheim(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty when it cannot be one. */
    public static Optional<Linkgeheim> lees(String tekst) {
        return VORM.matcher(tekst).matches() ? Optional.of(new Linkgeheim(tekst)) : Optional.empty();
    }

    /** A plain hash is enough: nobody can try them all. */
    public String merk() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException ontbreekt) {
            throw new IllegalStateException(ontbreekt);
        }
    }

    @Override
    public String toString() {
        return "Linkgeheim[…]";
    }
}
