package nl.routewijzer.koppeling.maak;

/**
 * A shuffle of 0 to {@code aantal} (exclusive) that needs no memory: four rounds of a Feistel network, walked on while the outcome lies
 * outside.
 *
 * <p>Source: J. Black and P. Rogaway, "Ciphers with arbitrary finite domains" (CT-RSA 2002), section 3, cycle walking.
 */
final class Volgorde {

    private static final int RONDEN = 4;

    private final long aantal;
    private final int helft;
    private final long[] sleutels = new long[RONDEN];

    Volgorde(long zaad, long aantal) {
        this.aantal = aantal;
        int bits = 64 - Long.numberOfLeadingZeros(Math.max(1, aantal - 1));
        this.helft = (bits + 1) / 2;
        var toeval = Toeval.van(zaad, aantal);
        for (int i = 0; i < RONDEN; i++) {
            sleutels[i] = toeval.volgende();
        }
    }

    long op(long plaats) {
        long uit = plaats;
        do {
            uit = ronden(uit);
        } while (uit >= aantal);
        return uit;
    }

    private long ronden(long in) {
        long masker = (1L << helft) - 1;
        long links = in >>> helft;
        long rechts = in & masker;
        for (long sleutel : sleutels) {
            long oud = rechts;
            rechts = links ^ (Toeval.meng(rechts ^ sleutel) & masker);
            links = oud;
        }
        return (links << helft) | rechts;
    }
}
