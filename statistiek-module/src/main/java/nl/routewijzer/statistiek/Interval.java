package nl.routewijzer.statistiek;

/**
 * A confidence interval; one side can be unknown while the other is known.
 *
 * <p>{@snippet :
 * var grenzen = Interval.normaal(Getal.van(10.0), Getal.van(2.0), 0.95);
 * var onder = grenzen.onder().waarde(); // 6.080072
 * var boven = grenzen.boven().waarde(); // 13.919928
 * }
 *
 * @param niveau confidence level, between 0 and 1
 */
public record Interval(Getal onder, Getal boven, double niveau) {

    public Interval {
        eisNiveau(niveau);
    }

    /**
     * A level between 0 and 1, both excluded.
     *
     * @throws OnbruikbareInvoer otherwise
     */
    public static double eisNiveau(double niveau) {
        if (!(niveau > 0 && niveau < 1)) {
            throw new OnbruikbareInvoer("De betrouwbaarheid " + niveau + " ligt niet tussen 0 en 1.");
        }
        return niveau;
    }

    /** Estimate plus and minus z standard errors. */
    public static Interval normaal(Getal waarde, Getal fout, double niveau) {
        if (!waarde.bekend() || !fout.bekend()) {
            Getal geen = waarde.bekend() ? fout : waarde;
            return new Interval(geen, geen, niveau);
        }
        double halve = Kansen.z(niveau) * fout.waarde();
        return new Interval(Getal.van(waarde.waarde() - halve), Getal.van(waarde.waarde() + halve), niveau);
    }

    /** Both sides times a factor; a negative one turns them round. */
    public Interval maal(double factor) {
        return factor < 0
                ? new Interval(boven.maal(factor), onder.maal(factor), niveau)
                : new Interval(onder.maal(factor), boven.maal(factor), niveau);
    }
}
