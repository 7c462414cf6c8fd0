package nl.routewijzer.koppeling.vergelijk;

import java.util.ArrayList;
import java.util.List;

/** Counts pairs as they go by with falling p, and keeps what holds at each threshold that is asked for and at the best ones. */
final class Telling {

    private static final double[] DREMPELS = {0.99, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0.05, 0.01, 0};

    private final Bundels bundels;
    private final long waar;
    private final double eigen;
    private final List<Uitslag.Regel> regels = new ArrayList<>();
    private Uitslag.Regel bijEigen;
    private boolean eigenGehad;
    private Maat bestePaar;
    private Maat besteBundel;
    private double vorige = 2;
    private long gevonden;
    private long goed;

    Telling(Bundels bundels, long waar, double eigen) {
        this.bundels = bundels;
        this.waar = waar;
        this.eigen = eigen;
        this.bestePaar = new Maat(vorige, 0, 0, waar);
        this.besteBundel = bestePaar;
        this.bijEigen = new Uitslag.Regel(bestePaar, bestePaar, 1);
    }

    void paar(double p, int links, int rechts, boolean isGoed) {
        if (p < vorige) {
            tot(p);
            vorige = p;
        }
        gevonden++;
        goed += isGoed ? 1 : 0;
        bundels.voeg(links, rechts);
    }

    /** All pairs with a higher p than this have gone by. */
    private void tot(double p) {
        var paar = new Maat(vorige, gevonden, goed, waar);
        var bundel = new Maat(vorige, bundels.paren(), bundels.goed(), waar);
        bestePaar = paar.f1() > bestePaar.f1() ? paar : bestePaar;
        besteBundel = bundel.f1() > besteBundel.f1() ? bundel : besteBundel;
        while (regels.size() < DREMPELS.length && p < DREMPELS[regels.size()]) {
            regels.add(regel(DREMPELS[regels.size()]));
        }
        if (!eigenGehad && p < eigen) {
            eigenGehad = true;
            bijEigen = regel(eigen);
        }
    }

    private Uitslag.Regel regel(double drempel) {
        return new Uitslag.Regel(
                new Maat(drempel, gevonden, goed, waar),
                new Maat(drempel, bundels.paren(), bundels.goed(), waar),
                bundels.grootste());
    }

    Uitslag uitslag(long records, long onbekend, List<Uitslag.IJking> ijking) {
        tot(-1);
        return new Uitslag(
                records,
                gevonden,
                onbekend,
                List.copyOf(regels),
                bijEigen,
                new Uitslag.Beste(bestePaar, besteBundel),
                ijking);
    }
}
