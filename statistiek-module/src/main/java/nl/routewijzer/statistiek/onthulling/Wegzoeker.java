package nl.routewijzer.statistiek.onthulling;

import java.util.Arrays;
import nl.routewijzer.statistiek.onthulling.Celtabel.Cel;

/**
 * Finds the cheapest way to let a cell be more, or less: a cycle in which counts go up and down by turns. Cells that are not shown already cost
 * nothing; another costs one cell, and then its count.
 */
final class Wegzoeker {

    private static final long CEL = 1L << 40;
    private static final long ONBEREIKBAAR = Long.MAX_VALUE / 4;

    private final Celtabel tabel;
    private final int rijen;
    private final int kolommen;
    private final int[][] omhoog;
    private final int[][] omlaag;

    Wegzoeker(Celtabel tabel) {
        this.tabel = tabel;
        this.rijen = tabel.rijen();
        this.kolommen = tabel.kolommen();
        this.omhoog = new int[rijen][kolommen];
        this.omlaag = new int[rijen][kolommen];
        for (int r = 0; r < rijen; r++) {
            for (int c = 0; c < kolommen; c++) {
                omhoog[r][c] = Integer.MAX_VALUE / 4;
                omlaag[r][c] = tabel.aantal(r, c);
            }
        }
    }

    /**
     * Sends a flow along the cheapest cycle through this cell and marks its cells as not shown. What was sent before stays sent, so
     * that each call adds room.
     *
     * @param liefst as much as the cycle should let through; less when that does not exist
     * @param meer the cell goes up; otherwise down
     * @return how much it lets through; 0 when there is no cycle left
     */
    int verleng(Cel cel, boolean[][] weg, int liefst, boolean meer) {
        int van = meer ? rijen + cel.kolom() : cel.rij();
        int naar = meer ? cel.rij() : rijen + cel.kolom();
        for (int minstens = Math.max(1, liefst); minstens >= 1; minstens /= 2) {
            int[] vorige = kortste(van, naar, weg, minstens);
            if (vorige[naar] >= 0) {
                return stuur(van, naar, vorige, weg);
            }
        }
        return 0;
    }

    /** Dijkstra between the column of the cell and its row, not through the cell itself. */
    private int[] kortste(int van, int naar, boolean[][] weg, int minstens) {
        int n = rijen + kolommen;
        long[] kosten = new long[n];
        int[] vorige = new int[n];
        boolean[] klaar = new boolean[n];
        Arrays.fill(kosten, ONBEREIKBAAR);
        Arrays.fill(vorige, -1);
        kosten[van] = 0;
        for (int keer = 0; keer < n; keer++) {
            int k = -1;
            for (int l = 0; l < n; l++) {
                if (!klaar[l] && kosten[l] < ONBEREIKBAAR && (k < 0 || kosten[l] < kosten[k])) {
                    k = l;
                }
            }
            if (k < 0 || k == naar) {
                break;
            }
            klaar[k] = true;
            int eerste = k < rijen ? rijen : 0;
            int laatste = k < rijen ? n : rijen;
            for (int l = eerste; l < laatste; l++) {
                int r = Math.min(k, l);
                int c = Math.max(k, l) - rijen;
                boolean zelf = r == Math.min(van, naar) && c == Math.max(van, naar) - rijen;
                if (zelf || klaar[l] || ruimte(k, l) < minstens) {
                    continue;
                }
                long prijs = kosten[k] + (weg[r][c] ? 0 : CEL + tabel.aantal(r, c));
                if (prijs < kosten[l]) {
                    kosten[l] = prijs;
                    vorige[l] = k;
                }
            }
        }
        return vorige;
    }

    private int stuur(int van, int naar, int[] vorige, boolean[][] weg) {
        int deel = Integer.MAX_VALUE / 4;
        for (int k = naar; k != van; k = vorige[k]) {
            deel = Math.min(deel, ruimte(vorige[k], k));
        }
        for (int k = naar; k != van; k = vorige[k]) {
            int v = vorige[k];
            int r = Math.min(k, v);
            int c = Math.max(k, v) - rijen;
            weg[r][c] = true;
            int teken = v < rijen ? 1 : -1;
            omhoog[r][c] -= teken * deel;
            omlaag[r][c] += teken * deel;
        }
        return deel;
    }

    private int ruimte(int van, int naar) {
        return van < rijen ? omhoog[van][naar - rijen] : omlaag[naar][van - rijen];
    }
}
