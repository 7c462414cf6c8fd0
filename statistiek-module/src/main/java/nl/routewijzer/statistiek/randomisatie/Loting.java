package nl.routewijzer.statistiek.randomisatie;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.IntUnaryOperator;
import nl.routewijzer.statistiek.OnbruikbareInvoer;

/**
 * A draw that anybody can repeat later, with no more than SHA-256: numbers are the blocks SHA-256(key | counter), eight of 32 bits
 * each, first bit dropped, taken below k with rejection. The key is SHA-256 of seed, moment and design, so that none of them can be
 * changed afterwards without changing the draw.
 */
public final class Loting {

    /** Names how the numbers are made; another way gets another name. */
    public static final String ALGORITME = "SHA-256-teller-1";

    private static final int KLEINSTE_ZAAD = 16;
    private static final int BITS = 31;

    /**
     * A draw as it is kept.
     *
     * @param zaad hexadecimal, at least 16 bytes
     * @param indeling a letter per session: A or B
     */
    public record Verzegeld(
            String algoritme,
            String zaad,
            Instant moment,
            Ontwerp ontwerp,
            int sessies,
            int sessiesA,
            String indeling) {}

    /**
     * @param zaad at least 16 bytes, from a source nobody can foresee
     * @param moment when it was drawn
     * @param sessiesA how many sessions in A; only a free draw and an alternation look at it
     * @throws OnbruikbareInvoer when no assignment fits the design or the seed is short
     */
    public static Verzegeld trek(Ontwerp ontwerp, int sessies, int sessiesA, byte[] zaad, Instant moment) {
        if (zaad.length < KLEINSTE_ZAAD) {
            throw new OnbruikbareInvoer("Het zaad van een loting heeft minstens 16 bytes.");
        }
        var plan = ontwerp.plan(sessies, sessiesA);
        if (plan.aantal().signum() == 0) {
            throw new OnbruikbareInvoer("Er zijn te weinig sessies voor dit ontwerp.");
        }
        String sleutel = String.join(
                "|",
                ALGORITME,
                HexFormat.of().formatHex(zaad),
                moment.toString(),
                ontwerp.naam(),
                ontwerp.params(),
                Integer.toString(sessies),
                Integer.toString(sessiesA));
        boolean[] b = plan.trek(getallen(sleutel));
        var letters = new StringBuilder();
        for (boolean inB : b) {
            letters.append(inB ? 'B' : 'A');
        }
        return new Verzegeld(
                ALGORITME, HexFormat.of().formatHex(zaad), moment, ontwerp, sessies, sessiesA, letters.toString());
    }

    /** Does drawing again give the same? */
    public static boolean klopt(Verzegeld loting) {
        return loting.algoritme().equals(ALGORITME)
                && trek(
                                loting.ontwerp(),
                                loting.sessies(),
                                loting.sessiesA(),
                                HexFormat.of().parseHex(loting.zaad()),
                                loting.moment())
                        .equals(loting);
    }

    /** Numbers from 0 to k - 1, each as likely, from a key. */
    static IntUnaryOperator getallen(String sleutel) {
        byte[] zaad = sha(sleutel.getBytes(StandardCharsets.UTF_8));
        return new IntUnaryOperator() {
            private long teller;
            private ByteBuffer blok = ByteBuffer.allocate(0);

            @Override
            public int applyAsInt(int onder) {
                long grens = (1L << BITS) / onder * onder;
                while (true) {
                    if (!blok.hasRemaining()) {
                        var invoer = ByteBuffer.allocate(zaad.length + Long.BYTES);
                        blok = ByteBuffer.wrap(
                                sha(invoer.put(zaad).putLong(teller++).array()));
                    }
                    int getal = blok.getInt() & Integer.MAX_VALUE;
                    if (getal < grens) {
                        return getal % onder;
                    }
                }
            }
        };
    }

    /** A number from 0 to alle - 1, each as likely, however large. */
    static BigInteger onder(BigInteger alle, IntUnaryOperator kies) {
        int bits = alle.subtract(BigInteger.ONE).bitLength();
        while (true) {
            BigInteger getal = BigInteger.ZERO;
            for (int i = 0; i < bits; i++) {
                getal = getal.shiftLeft(1).add(BigInteger.valueOf(kies.applyAsInt(2)));
            }
            if (getal.compareTo(alle) < 0) {
                return getal;
            }
        }
    }

    private static byte[] sha(byte[] tekst) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(tekst);
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private Loting() {}
}
