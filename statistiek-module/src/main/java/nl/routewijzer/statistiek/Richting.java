package nl.routewijzer.statistiek;

/**
 * Which way is better.
 *
 * <p>{@snippet :
 * var teken = Richting.AFNAME.teken(); // -1
 * var naam = Richting.AFNAME.naam(); // decrease
 * }
 */
public enum Richting {
    TOENAME(1, "increase"),
    AFNAME(-1, "decrease");

    private final int teken;
    private final String naam;

    Richting(int teken, String naam) {
        this.teken = teken;
        this.naam = naam;
    }

    /** 1 when more is better, -1 when less is. */
    public int teken() {
        return teken;
    }

    /** As the tables of this field write it: increase or decrease. */
    public String naam() {
        return naam;
    }
}
