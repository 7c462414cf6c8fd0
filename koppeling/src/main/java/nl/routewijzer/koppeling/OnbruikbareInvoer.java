package nl.routewijzer.koppeling;

/** The input cannot be used; the message is one Dutch sentence for who made it, with file and line where there are any. */
public final class OnbruikbareInvoer extends RuntimeException {

    public OnbruikbareInvoer(String zin) {
        super(zin);
    }
}
