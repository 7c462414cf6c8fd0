package nl.routewijzer.koppeling.invoer;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How a file turns letters into bytes. */
public enum Tekenset {
    UTF_8(StandardCharsets.UTF_8),
    UTF_16LE(StandardCharsets.UTF_16LE),
    UTF_16BE(StandardCharsets.UTF_16BE),
    WINDOWS_1252(Charset.forName("windows-1252"));

    private static final int GENOEG = 8;

    private final Charset charset;

    Tekenset(Charset charset) {
        this.charset = charset;
    }

    Charset charset() {
        return charset;
    }

    /** What a file begins with: the kind and how many bytes of byte order mark are passed over. */
    record Begin(Tekenset tekenset, int merk) {}

    /**
     * From the first bytes: a byte order mark, or every other byte zero as in Latin letters in UTF-16; otherwise UTF-8 until it proves not
     * to be.
     */
    static Begin begin(byte[] kop) {
        if (heeft(kop, 0xEF, 0xBB, 0xBF)) {
            return new Begin(UTF_8, 3);
        }
        if (heeft(kop, 0xFF, 0xFE)) {
            return new Begin(UTF_16LE, 2);
        }
        if (heeft(kop, 0xFE, 0xFF)) {
            return new Begin(UTF_16BE, 2);
        }
        int even = 0;
        int oneven = 0;
        for (int i = 0; i + 1 < kop.length; i += 2) {
            even += kop[i] == 0 ? 1 : 0;
            oneven += kop[i + 1] == 0 ? 1 : 0;
        }
        int paren = kop.length / 2;
        if (paren >= GENOEG && oneven > paren * 0.7 && even < paren * 0.1) {
            return new Begin(UTF_16LE, 0);
        }
        if (paren >= GENOEG && even > paren * 0.7 && oneven < paren * 0.1) {
            return new Begin(UTF_16BE, 0);
        }
        return new Begin(UTF_8, 0);
    }

    private static boolean heeft(byte[] kop, int... merk) {
        for (int i = 0; i < merk.length; i++) {
            if (kop.length <= i || (kop[i] & 0xFF) != merk[i]) {
                return false;
            }
        }
        return true;
    }
}
