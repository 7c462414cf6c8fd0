package nl.routewijzer.koppeling.model;

import java.util.ArrayList;
import java.util.List;

/** Pairs by what was found: the level of each field, the sum of the term-frequency bits, and how many pairs have just that. */
public final class Patronen {

    /** Pairs that look the same. */
    static final class Patroon {

        private final byte[] niveaus;
        private final double eigenbits;
        private final double gedeeldebits;
        private final long aantal;

        private Patroon(byte[] niveaus, double eigenbits, double gedeeldebits, long aantal) {
            this.niveaus = niveaus;
            this.eigenbits = eigenbits;
            this.gedeeldebits = gedeeldebits;
            this.aantal = aantal;
        }

        int velden() {
            return niveaus.length;
        }

        /** The level of a field; -1 where a value is missing. */
        int niveau(int veld) {
            return niveaus[veld];
        }

        /** Term-frequency bits of fields that are one's own. */
        double eigenbits() {
            return eigenbits;
        }

        /** Term-frequency bits of fields that a household shares. */
        double gedeeldebits() {
            return gedeeldebits;
        }

        long aantal() {
            return aantal;
        }
    }

    private final List<Patroon> alle = new ArrayList<>();

    /** @param niveaus by field; -1 where a value is missing */
    public void voegToe(byte[] niveaus, double eigenbits, double gedeeldebits, long aantal) {
        alle.add(new Patroon(niveaus.clone(), eigenbits, gedeeldebits, aantal));
    }

    List<Patroon> alle() {
        return alle;
    }

    public long paren() {
        return alle.stream().mapToLong(Patroon::aantal).sum();
    }

    /** The pairs that are equal in one field; that field then says nothing more. */
    public Patronen waarGelijk(int veld) {
        var uit = new Patronen();
        for (var patroon : alle) {
            if (patroon.niveau(veld) == 0) {
                byte[] niveaus = patroon.niveaus.clone();
                niveaus[veld] = -1;
                uit.voegToe(niveaus, patroon.eigenbits, patroon.gedeeldebits, patroon.aantal);
            }
        }
        return uit;
    }
}
