package nl.routewijzer.statistiek.onthulling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.routewijzer.statistiek.onthulling.Celtabel.Cel;

/**
 * Which cells of a table are not shown: those below the threshold, and as few others as can be found so that nobody can work the first
 * ones out.
 *
 * <p>First cells are added along the cheapest way in which a count can move; then what can be missed is put back, and what can be
 * exchanged for less is; in a small table all smaller choices are tried, so that the outcome is the best there is. Deterministic.
 *
 * <p>Source: Cox (1995), Journal of the American Statistical Association 90; Fischetti &amp; Salazar (1999), Mathematical Programming 84.
 *
 * <p>{@snippet :
 * var tabel = Celtabel.van(List.of(List.of(20, 3, 17), List.of(15, 30, 12), List.of(11, 25, 14)));
 * var uitkomst = Onderdrukking.bereken(tabel, 5, Regel.B);
 * var weg = uitkomst.cellen().size(); // 4
 * var eerste = uitkomst.cellen().getFirst().cel(); // Cel[rij=0, kolom=0]
 * }
 */
public final class Onderdrukking {

    /** A suppressed cell and the values it can have for somebody who knows the rest. */
    public record Weggelaten(Cel cel, boolean primair, int onder, int boven) {}

    /**
     * @param cellen all that are not shown, by row and column
     * @param bewezenMinste no choice of fewer secondary cells is safe
     * @param waarschuwingen for cells that no choice can protect, because a margin is too small
     */
    public record Uitkomst(List<Weggelaten> cellen, boolean bewezenMinste, List<String> waarschuwingen) {

        public long secundair() {
            return cellen.stream().filter(c -> !c.primair()).count();
        }
    }

    private final Celtabel tabel;
    private final int drempel;
    private final Regel regel;
    private final Aanvaller aanvaller;
    private final List<Cel> primair;
    /** With all cells left out: can it be safe, and how much more and less can it be? */
    private final boolean[] kan;

    private final int[] erboven;
    private final int[] eronder;
    /** Looked at first: what was not safe a moment ago is often not safe now. */
    private int laatstOnveilig;

    private Onderdrukking(Celtabel tabel, int drempel, Regel regel) {
        this.tabel = tabel;
        this.drempel = drempel;
        this.regel = regel;
        this.aanvaller = new Aanvaller(tabel);
        this.primair = tabel.onderDrempel(drempel);
        this.kan = new boolean[primair.size()];
        this.erboven = new int[primair.size()];
        this.eronder = new int[primair.size()];
    }

    /** @param drempel counts from 1 up to this (excluded) are not shown */
    public static Uitkomst bereken(Celtabel tabel, int drempel, Regel regel) {
        return new Onderdrukking(tabel, drempel, regel).zoek();
    }

    /** What somebody can work out when these cells are not shown. */
    public static List<Weggelaten> aanval(Celtabel tabel, List<Cel> weggelaten, int drempel) {
        var o = new Onderdrukking(tabel, drempel, Regel.A);
        boolean[][] weg = o.leeg();
        weggelaten.forEach(c -> weg[c.rij()][c.kolom()] = true);
        return o.grenzen(weg);
    }

    private Uitkomst zoek() {
        boolean[][] alles = leeg();
        for (boolean[] rij : alles) {
            Arrays.fill(rij, true);
        }
        List<String> waarschuwingen = new ArrayList<>();
        for (int p = 0; p < primair.size(); p++) {
            var cel = primair.get(p);
            erboven[p] = erboven(cel, alles);
            eronder[p] = aanvaller.eronder(tabel, alles, cel.rij(), cel.kolom());
            int aantal = tabel.aantal(cel.rij(), cel.kolom());
            kan[p] = regel.veilig(aantal - eronder[p], aantal + erboven[p], drempel);
            if (!kan[p]) {
                waarschuwingen.add("Cel " + (cel.rij() + 1) + "," + (cel.kolom() + 1)
                        + " is niet helemaal te beschermen: de totalen zijn te klein. Voeg rijen of kolommen samen.");
            }
        }
        boolean[][] weg = leeg();
        primair.forEach(c -> weg[c.rij()][c.kolom()] = true);
        for (int p = 0; p < primair.size(); p++) {
            bescherm(primair.get(p), p, weg);
        }
        var verbetering = new Verbetering(tabel, primair, this::veilig);
        boolean minste = verbetering.verbeter(weg);
        return new Uitkomst(grenzen(weg), minste, waarschuwingen);
    }

    private boolean[][] leeg() {
        return new boolean[tabel.rijen()][tabel.kolommen()];
    }

    /** As far as the rule asks. */
    private int erboven(Cel cel, boolean[][] weg) {
        return aanvaller.erboven(tabel, weg, cel.rij(), cel.kolom(), regel == Regel.A ? 1 : drempel);
    }

    /** Is every cell below the threshold as well protected as it can be? */
    private boolean veilig(boolean[][] weg) {
        for (int p = 0; p < kan.length; p++) {
            if (kan[p] && alleen(primair.get(p), weg)) {
                return false;
            }
        }
        if (!primair.isEmpty() && !veilig(laatstOnveilig, weg)) {
            return false;
        }
        for (int p = 0; p < primair.size(); p++) {
            if (!veilig(p, weg)) {
                laatstOnveilig = p;
                return false;
            }
        }
        return true;
    }

    /** Is it the only cell of its row or column that is not shown? Then it follows from the total. */
    private boolean alleen(Cel cel, boolean[][] weg) {
        int inRij = 0;
        for (boolean w : weg[cel.rij()]) {
            inRij += w ? 1 : 0;
        }
        int inKolom = 0;
        for (boolean[] rij : weg) {
            inKolom += rij[cel.kolom()] ? 1 : 0;
        }
        return inRij < 2 || inKolom < 2;
    }

    private boolean veilig(int p, boolean[][] weg) {
        var cel = primair.get(p);
        int boven = erboven(cel, weg);
        int onder = aanvaller.eronder(tabel, weg, cel.rij(), cel.kolom());
        int aantal = tabel.aantal(cel.rij(), cel.kolom());
        return kan[p]
                ? regel.veilig(aantal - onder, aantal + boven, drempel)
                : boven >= erboven[p] && onder >= eronder[p];
    }

    /** Adds the cells of the cheapest cycles through this cell, up and then down, until it is safe. */
    private void bescherm(Cel cel, int p, boolean[][] weg) {
        int liefst = regel == Regel.A ? 1 : drempel;
        for (boolean omhoog : new boolean[] {true, false}) {
            var wegzoeker = new Wegzoeker(tabel);
            boolean verder = true;
            while (verder && !veilig(p, weg)) {
                verder = wegzoeker.verleng(cel, weg, liefst, omhoog) > 0;
            }
        }
    }

    private List<Weggelaten> grenzen(boolean[][] weg) {
        List<Weggelaten> cellen = new ArrayList<>();
        for (int i = 0; i < tabel.rijen(); i++) {
            for (int j = 0; j < tabel.kolommen(); j++) {
                if (weg[i][j]) {
                    int aantal = tabel.aantal(i, j);
                    int hoogste = Math.min(tabel.rijtotaal(i), tabel.kolomtotaal(j));
                    int boven = aantal + aanvaller.erboven(tabel, weg, i, j, hoogste - aantal);
                    int onder = aantal - aanvaller.eronder(tabel, weg, i, j);
                    boolean eerst = aantal > 0 && aantal < drempel;
                    cellen.add(new Weggelaten(new Cel(i, j), eerst, onder, boven));
                }
            }
        }
        return cellen;
    }
}
