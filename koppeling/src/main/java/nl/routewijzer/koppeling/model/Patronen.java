package nl.routewijzer.koppeling.model;

import java.util.ArrayList;
import java.util.List;

/** Pairs by what was found: the level of each field, the sum of the term-frequency bits, and how many pairs have just that. */
public final class Patronen {

    /** Pairs that look the same. */
    static final class Patroon {

        private final byte[] niveaus;
        private final double frequentiebits;
        private final long aantal;

        private Patroon(byte[] niveaus, double frequentiebits, long aantal) {
            this.niveaus = niveaus;
            this.frequentiebits = frequentiebits;
            this.aantal = aantal;
        }

        int velden() {
            return niveaus.length;
        }

        /** The level of a field; -1 where a value is missing. */
        int niveau(int veld) {
            return niveaus[veld];
        }

        double frequentiebits() {
            return frequentiebits;
        }

        long aantal() {
            return aantal;
        }
    }

    private final List<Patroon> alle = new ArrayList<>();

    /** @param niveaus by field; -1 where a value is missing */
    public void voegToe(byte[] niveaus, double frequentiebits, long aantal) {
        alle.add(new Patroon(niveaus.clone(), frequentiebits, aantal));
    }

    List<Patroon> alle() {
        return alle;
    }

    public long paren() {
        return alle.stream().mapToLong(Patroon::aantal).sum();
    }
}
