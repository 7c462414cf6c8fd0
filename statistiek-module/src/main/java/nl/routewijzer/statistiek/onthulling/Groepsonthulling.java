package nl.routewijzer.statistiek.onthulling;

import java.util.ArrayList;
import java.util.List;
import nl.routewijzer.statistiek.OnbruikbareInvoer;

/**
 * A table can tell about everybody of a group without a small count: all 20 of a neighbourhood in one category. Thresholds do not see
 * that; this does. Source: Hundepool et al. (2012), Statistical Disclosure Control, section 5.2.
 *
 * <p>{@snippet :
 * var vondsten = Groepsonthulling.zoek(Celtabel.van(List.of(List.of(19, 1), List.of(10, 12))), 0.9);
 * var waar = vondsten.getFirst().cel(); // 0
 * var aandeel = vondsten.getFirst().aandeel(); // 0.95
 * }
 */
public final class Groepsonthulling {

    /** A row (or column) of which so large a share is in one cell. */
    public record Vondst(boolean rij, int nummer, int cel, double aandeel) {}

    /** @param aandeel from which share it counts, above 0.5 and at most 1; 0.9 is usual */
    public static List<Vondst> zoek(Celtabel tabel, double aandeel) {
        if (!(aandeel > 0.5 && aandeel <= 1)) {
            throw new OnbruikbareInvoer("Het aandeel voor groepsonthulling ligt boven 0,5 en is hoogstens 1.");
        }
        List<Vondst> vondsten = new ArrayList<>();
        for (int i = 0; i < tabel.rijen(); i++) {
            for (int j = 0; j < tabel.kolommen(); j++) {
                double inRij = (double) tabel.aantal(i, j) / tabel.rijtotaal(i);
                double inKolom = (double) tabel.aantal(i, j) / tabel.kolomtotaal(j);
                if (inRij >= aandeel) {
                    vondsten.add(new Vondst(true, i, j, inRij));
                }
                if (inKolom >= aandeel) {
                    vondsten.add(new Vondst(false, j, i, inKolom));
                }
            }
        }
        return vondsten;
    }

    private Groepsonthulling() {}
}
