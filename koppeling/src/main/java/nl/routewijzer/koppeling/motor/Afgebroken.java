package nl.routewijzer.koppeling.motor;

/** Somebody asked to stop. */
public final class Afgebroken extends RuntimeException {

    public Afgebroken() {
        super("Het koppelen is afgebroken; er is niets geschreven.");
    }
}
