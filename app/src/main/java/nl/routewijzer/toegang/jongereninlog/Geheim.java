package nl.routewijzer.toegang.jongereninlog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** Something random that opens a door for who has it. Kept as its mark alone. */
record Geheim(String tekst) {

    private static final SecureRandom TOEVAL = new SecureRandom();
    private static final int BYTES = 24;

    /** Without letters and digits that look alike: it is read out and typed over. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LETTERS_KORT = 10;
    private static final int CODES = 1_000_000;

    /** For a link or a phone: 192 bits. */
    static Geheim lang() {
        var bytes = new byte[BYTES];
        TOEVAL.nextBytes(bytes);
        return new Geheim(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** For an invitation: 49 bits, to be typed over, and worth nothing without the code. */
    static Geheim kort() {
        return new Geheim(TOEVAL.ints(LETTERS_KORT, 0, LETTERS.length())
                .mapToObj(plaats -> String.valueOf(LETTERS.charAt(plaats)))
                .collect(Collectors.joining()));
    }

    /** Six digits, to be told. */
    static String code() {
        return "%06d".formatted(TOEVAL.nextInt(CODES));
    }

    /** What is kept of it: a hash is enough, for nobody can try them all. */
    String merk() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException ontbreekt) {
            throw new IllegalStateException(ontbreekt);
        }
    }

    @Override
    public String toString() {
        return "Geheim[…]";
    }
}
