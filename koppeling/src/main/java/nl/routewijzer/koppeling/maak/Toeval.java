package nl.routewijzer.koppeling.maak;

import java.util.List;

/**
 * Chance that is the same everywhere: a stream of numbers that follows from a seed and keys alone, so that a person can be made again
 * without making those before him.
 *
 * <p>Source: SplitMix64, G. Steele, D. Lea and C. Flood, "Fast splittable pseudorandom number generators" (OOPSLA 2014), figure 11.
 */
final class Toeval {

    private static final long GULDEN_SNEDE = 0x9E3779B97F4A7C15L;

    private long stand;

    private Toeval(long stand) {
        this.stand = stand;
    }

    static Toeval van(long zaad, long... sleutels) {
        long stand = meng(zaad + GULDEN_SNEDE);
        for (long sleutel : sleutels) {
            stand = meng(stand + GULDEN_SNEDE + meng(sleutel));
        }
        return new Toeval(stand);
    }

    long volgende() {
        stand += GULDEN_SNEDE;
        return meng(stand);
    }

    /** At least 0 and below 1. */
    double deel() {
        return (volgende() >>> 11) * 0x1.0p-53;
    }

    /** At least 0 and below {@code grens}. */
    int onder(int grens) {
        return (int) (deel() * grens);
    }

    boolean kans(double kans) {
        return deel() < kans;
    }

    <T> T uit(List<T> lijst) {
        return lijst.get(onder(lijst.size()));
    }

    static long meng(long getal) {
        long z = getal;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
