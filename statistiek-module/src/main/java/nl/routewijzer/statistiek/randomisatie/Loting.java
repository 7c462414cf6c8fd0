package nl.routewijzer.statistiek.randomisatie;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntUnaryOperator;
import nl.routewijzer.statistiek.OnbruikbareInvoer;

/**
 * A draw that anybody can repeat later, with no more than SHA-256: numbers are the blocks SHA-256(key | counter), eight of 32 bits
 * each, first bit dropped, taken below k with rejection. The key is SHA-256 of seed, moment, design and cases, so that none of them can be
 * changed afterwards without changing the draw.
 *
 * <p>{@snippet :
 * byte[] zaad = HexFormat.of().parseHex("00112233445566778899aabbccddeeff");
 * var loting = Loting.trek(new Ontwerp.Fasen("AB", 3), 10, 0, zaad, Instant.parse("2026-11-24T08:55:00Z"));
 * var indeling = loting.indeling(); // AAAAAAABBB
 * var nogSteeds = Loting.klopt(loting); // true
 * var starts = Loting.trek(
 *                 MeervoudigeBasislijn.Vorm.KOEHLER_LEVIN, List.of("K1", "K2"), List.of(List.of(4, 5), List.of(7, 8)), zaad, loting.moment())
 *         .getrokken(); // [8, 5]
 * }
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
        eisZaad(zaad);
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

    /**
     * A draw over several cases as it is kept.
     *
     * @param zaad hexadecimal, at least 16 bytes
     * @param gevallen the cases; pseudonyms will do
     * @param starts per place in the order (with Marascuilo-Busk: per case) the possible first sessions of B
     * @param getrokken per case its first session of B
     */
    public record VerzegeldeStarts(
            String algoritme,
            String zaad,
            Instant moment,
            MeervoudigeBasislijn.Vorm vorm,
            List<String> gevallen,
            List<List<Integer>> starts,
            List<Integer> getrokken) {
        public VerzegeldeStarts {
            gevallen = List.copyOf(gevallen);
            starts = starts.stream().map(List::copyOf).toList();
            getrokken = List.copyOf(getrokken);
        }
    }

    /**
     * Draws when each case of a multiple baseline goes from A to B.
     *
     * @param gevallen at least two, each of another name
     * @param starts as many as there are cases; with Wampold-Worsham one moment each
     * @throws OnbruikbareInvoer when the moments do not fit the form or the seed is short
     */
    public static VerzegeldeStarts trek(
            MeervoudigeBasislijn.Vorm vorm,
            List<String> gevallen,
            List<List<Integer>> starts,
            byte[] zaad,
            Instant moment) {
        eisZaad(zaad);
        if (gevallen.size() != starts.size() || gevallen.stream().distinct().count() != gevallen.size()) {
            throw new OnbruikbareInvoer("Bij elk geval, met een eigen naam, hoort één plek met startmomenten.");
        }
        MeervoudigeBasislijn.eisStarts(vorm, starts);
        String sleutel = String.join(
                "|",
                ALGORITME,
                HexFormat.of().formatHex(zaad),
                moment.toString(),
                "MBD " + vorm.naam(),
                gevallen.toString(),
                starts.toString());
        int[][] keuzes = starts.stream()
                .map(rij -> rij.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        int[] getrokken = MeervoudigeBasislijn.trek(keuzes, vorm, getallen(sleutel));
        return new VerzegeldeStarts(
                ALGORITME,
                HexFormat.of().formatHex(zaad),
                moment,
                vorm,
                gevallen,
                starts,
                Arrays.stream(getrokken).boxed().toList());
    }

    /** Does drawing again give the same? */
    public static boolean klopt(VerzegeldeStarts loting) {
        return loting.algoritme().equals(ALGORITME)
                && trek(
                                loting.vorm(),
                                loting.gevallen(),
                                loting.starts(),
                                HexFormat.of().parseHex(loting.zaad()),
                                loting.moment())
                        .equals(loting);
    }

    private static void eisZaad(byte[] zaad) {
        if (zaad.length < KLEINSTE_ZAAD) {
            throw new OnbruikbareInvoer("Het zaad van een loting heeft minstens 16 bytes.");
        }
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
