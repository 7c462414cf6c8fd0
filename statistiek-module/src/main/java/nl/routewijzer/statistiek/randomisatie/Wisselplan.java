package nl.routewijzer.statistiek.randomisatie;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import nl.routewijzer.statistiek.OnbruikbareInvoer;

/**
 * Sessions in blocks with a fixed number of A in each, and never more than so many of one condition in a row. Counted from the end by
 * what is left of A in the block and how long the run is.
 */
final class Wisselplan implements Plan {

    private static final BigInteger ONBEPAALD = BigInteger.valueOf(-1);

    private final int sessies;
    private final int blok;
    private final int aPerBlok;
    private final int maximum;
    /** By session, what is left of A in the block, condition before (0 none, 1 A, 2 B) and length of the run. */
    private final BigInteger[][][][] tabel;

    Wisselplan(int sessies, int blok, int aPerBlok, int maximum) {
        if (sessies < 2 || aPerBlok < 1 || aPerBlok >= blok) {
            throw new OnbruikbareInvoer("Er zijn sessies nodig in A en in B.");
        }
        this.sessies = sessies;
        this.blok = blok;
        this.aPerBlok = aPerBlok;
        this.maximum = Math.min(maximum, sessies);
        int reeksen = this.maximum < sessies ? this.maximum + 1 : 1;
        this.tabel = new BigInteger[sessies + 1][aPerBlok + 1][3][reeksen];
        for (var perA : tabel) {
            for (var perVorige : perA) {
                for (var perReeks : perVorige) {
                    Arrays.fill(perReeks, ONBEPAALD);
                }
            }
        }
    }

    @Override
    public BigInteger aantal() {
        return tel(0, aPerBlok, 0, 0);
    }

    private boolean begrensd() {
        return maximum < sessies;
    }

    private BigInteger tel(int sessie, int aOver, int vorige, int reeks) {
        if (sessie == sessies) {
            return BigInteger.ONE;
        }
        int plek = begrensd() ? reeks : 0;
        BigInteger al = tabel[sessie][aOver][vorige][plek];
        if (al.signum() >= 0) {
            return al;
        }
        BigInteger som = na(sessie, aOver, vorige, reeks, false).add(na(sessie, aOver, vorige, reeks, true));
        tabel[sessie][aOver][vorige][plek] = som;
        return som;
    }

    /** How many assignments go on from here with this condition. */
    private BigInteger na(int sessie, int aOver, int vorige, int reeks, boolean b) {
        int inBlok = sessie % blok;
        int bOver = blok - inBlok - aOver;
        int soort = b ? 2 : 1;
        int lengte = soort == vorige ? reeks + 1 : 1;
        if ((b ? bOver : aOver) == 0 || (begrensd() && lengte > maximum)) {
            return BigInteger.ZERO;
        }
        int rest = b ? aOver : aOver - 1;
        boolean blokOm = inBlok == blok - 1;
        return tel(sessie + 1, blokOm ? aPerBlok : rest, soort, begrensd() ? lengte : 0);
    }

    @Override
    public void doorloop(Consumer<boolean[]> bezoek) {
        stap(0, aPerBlok, 0, 0, new boolean[sessies], bezoek);
    }

    private void stap(int sessie, int aOver, int vorige, int reeks, boolean[] indeling, Consumer<boolean[]> bezoek) {
        if (sessie == sessies) {
            bezoek.accept(indeling);
            return;
        }
        for (int soort = 1; soort <= 2; soort++) {
            boolean b = soort == 2;
            if (na(sessie, aOver, vorige, reeks, b).signum() > 0) {
                indeling[sessie] = b;
                boolean blokOm = sessie % blok == blok - 1;
                int rest = b ? aOver : aOver - 1;
                stap(sessie + 1, blokOm ? aPerBlok : rest, soort, soort == vorige ? reeks + 1 : 1, indeling, bezoek);
            }
        }
    }

    @Override
    public boolean[] trek(IntUnaryOperator kies) {
        boolean[] indeling = new boolean[sessies];
        int aOver = aPerBlok;
        int vorige = 0;
        int reeks = 0;
        for (int i = 0; i < sessies; i++) {
            boolean b = kiesB(i, aOver, vorige, reeks, kies);
            indeling[i] = b;
            int soort = b ? 2 : 1;
            reeks = soort == vorige ? reeks + 1 : 1;
            vorige = soort;
            aOver = i % blok == blok - 1 ? aPerBlok : b ? aOver : aOver - 1;
        }
        return indeling;
    }

    private boolean kiesB(int sessie, int aOver, int vorige, int reeks, IntUnaryOperator kies) {
        if (!begrensd()) {
            return kies.applyAsInt(blok - sessie % blok) >= aOver;
        }
        BigInteger metA = na(sessie, aOver, vorige, reeks, false);
        BigInteger alle = metA.add(na(sessie, aOver, vorige, reeks, true));
        return Loting.onder(alle, kies).compareTo(metA) >= 0;
    }

    @Override
    public boolean bevat(boolean[] indeling) {
        if (indeling.length != sessies) {
            return false;
        }
        int aOver = aPerBlok;
        int vorige = 0;
        int reeks = 0;
        for (int i = 0; i < sessies; i++) {
            boolean b = indeling[i];
            if (na(i, aOver, vorige, reeks, b).signum() == 0) {
                return false;
            }
            int soort = b ? 2 : 1;
            reeks = soort == vorige ? reeks + 1 : 1;
            vorige = soort;
            aOver = i % blok == blok - 1 ? aPerBlok : b ? aOver : aOver - 1;
        }
        return true;
    }
}
