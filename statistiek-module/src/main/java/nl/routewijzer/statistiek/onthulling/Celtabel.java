package nl.routewijzer.statistiek.onthulling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.routewijzer.statistiek.OnbruikbareInvoer;

/**
 * Counts of people in rows and columns; the margins are their sums and are published. Immutable.
 *
 * <p>{@snippet :
 * var tabel = Celtabel.van(List.of(List.of(20, 3), List.of(15, 30)));
 * var klein = tabel.onderDrempel(5); // [Cel[rij=0, kolom=1]]
 * }
 */
public final class Celtabel {

    /** A cell by row and column, both from 0. */
    public record Cel(int rij, int kolom) {}

    private final int[][] aantallen;

    private Celtabel(int[][] aantallen) {
        this.aantallen = aantallen;
    }

    /** @param rijen as many counts of 0 or more in every row, at least one */
    public static Celtabel van(List<List<Integer>> rijen) {
        int breed = rijen.isEmpty() ? 0 : rijen.getFirst().size();
        if (breed == 0
                || rijen.stream().anyMatch(r -> r.size() != breed || r.stream().anyMatch(x -> x < 0))) {
            throw new OnbruikbareInvoer("Een tabel heeft in elke rij evenveel aantallen van nul of meer.");
        }
        return new Celtabel(rijen.stream()
                .map(r -> r.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new));
    }

    public int rijen() {
        return aantallen.length;
    }

    public int kolommen() {
        return aantallen[0].length;
    }

    public int aantal(int rij, int kolom) {
        return aantallen[rij][kolom];
    }

    public int rijtotaal(int rij) {
        return Arrays.stream(aantallen[rij]).sum();
    }

    public int kolomtotaal(int kolom) {
        return Arrays.stream(aantallen).mapToInt(r -> r[kolom]).sum();
    }

    /** Cells with somebody in them, but fewer than the threshold. Zero tells about nobody in that cell; see {@link Groepsonthulling}. */
    public List<Cel> onderDrempel(int drempel) {
        List<Cel> cellen = new ArrayList<>();
        for (int i = 0; i < rijen(); i++) {
            for (int j = 0; j < kolommen(); j++) {
                if (aantallen[i][j] > 0 && aantallen[i][j] < drempel) {
                    cellen.add(new Cel(i, j));
                }
            }
        }
        return cellen;
    }
}
