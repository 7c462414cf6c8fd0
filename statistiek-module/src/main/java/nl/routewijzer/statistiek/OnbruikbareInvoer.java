package nl.routewijzer.statistiek;

/** The input cannot be used; the message is one Dutch sentence for who made it. */
public final class OnbruikbareInvoer extends RuntimeException {

    public OnbruikbareInvoer(String zin) {
        super(zin);
    }
}
