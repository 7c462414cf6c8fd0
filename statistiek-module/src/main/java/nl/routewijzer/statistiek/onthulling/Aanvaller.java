package nl.routewijzer.statistiek.onthulling;

import java.util.Arrays;

/**
 * Somebody who knows all that is published: margins, the cells that are shown, and that no count is below zero. Works out between
 * which values each suppressed cell must lie.
 *
 * <p>The suppressed cells are the arcs of a network of rows and columns; how much a cell can go up is the largest flow from its column
 * back to its row, in which another cell goes down at most by its count. For tables of two directions that is exactly what linear
 * programming gives, in whole numbers. Source: Cox (1980), Journal of the American Statistical Association 75; Willenborg &amp; de Waal
 * (2001), Elements of Statistical Disclosure Control, section 6.3.
 */
final class Aanvaller {

    private static final int ONBEPERKT = Integer.MAX_VALUE / 4;

    private final int rijen;
    private final int kolommen;
    private final int[][] omhoog;
    private final int[][] omlaag;
    private final int[] vorige;
    private final int[] rij;

    Aanvaller(Celtabel tabel) {
        rijen = tabel.rijen();
        kolommen = tabel.kolommen();
        omhoog = new int[rijen][kolommen];
        omlaag = new int[rijen][kolommen];
        vorige = new int[rijen + kolommen];
        rij = new int[rijen + kolommen];
    }

    /** How much more than its count a suppressed cell can be; stops counting at genoeg. */
    int erboven(Celtabel tabel, boolean[][] weg, int i, int j, int genoeg) {
        laad(tabel, weg, i, j);
        return stroom(rijen + j, i, genoeg);
    }

    /** How much less it can be. */
    int eronder(Celtabel tabel, boolean[][] weg, int i, int j) {
        laad(tabel, weg, i, j);
        return stroom(i, rijen + j, tabel.aantal(i, j));
    }

    private void laad(Celtabel tabel, boolean[][] weg, int i, int j) {
        for (int r = 0; r < rijen; r++) {
            for (int c = 0; c < kolommen; c++) {
                boolean telt = weg[r][c] && !(r == i && c == j);
                omhoog[r][c] = telt ? ONBEPERKT : 0;
                omlaag[r][c] = telt ? tabel.aantal(r, c) : 0;
            }
        }
    }

    /** The largest flow between two nodes (rows first, then columns), at most genoeg. */
    private int stroom(int van, int naar, int genoeg) {
        int totaal = 0;
        while (totaal < genoeg && zoek(van, naar)) {
            int deel = genoeg - totaal;
            for (int k = naar; k != van; k = vorige[k]) {
                deel = Math.min(deel, ruimte(vorige[k], k));
            }
            for (int k = naar; k != van; k = vorige[k]) {
                verschuif(vorige[k], k, deel);
            }
            totaal += deel;
        }
        return totaal;
    }

    private boolean zoek(int van, int naar) {
        Arrays.fill(vorige, -1);
        vorige[van] = van;
        int kop = 0;
        int staart = 0;
        rij[staart++] = van;
        while (kop < staart) {
            int k = rij[kop++];
            int eerste = k < rijen ? rijen : 0;
            int laatste = k < rijen ? rijen + kolommen : rijen;
            for (int l = eerste; l < laatste; l++) {
                if (vorige[l] < 0 && ruimte(k, l) > 0) {
                    vorige[l] = k;
                    if (l == naar) {
                        return true;
                    }
                    rij[staart++] = l;
                }
            }
        }
        return false;
    }

    /** From a row to a column a cell goes up; from a column to a row it goes down. */
    private int ruimte(int van, int naar) {
        return van < rijen ? omhoog[van][naar - rijen] : omlaag[naar][van - rijen];
    }

    private void verschuif(int van, int naar, int deel) {
        if (van < rijen) {
            omhoog[van][naar - rijen] -= deel;
            omlaag[van][naar - rijen] += deel;
        } else {
            omlaag[naar][van - rijen] -= deel;
            omhoog[naar][van - rijen] += deel;
        }
    }
}
