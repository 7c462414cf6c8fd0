package nl.routewijzer.gedeeld;

/** Why Routewijzer cannot start, in one sentence that says what to do. Shown without a stack trace. */
public class Opstartfout extends RuntimeException {

    public Opstartfout(String zin) {
        super(zin);
    }

    public Opstartfout(String zin, Throwable oorzaak) {
        super(zin, oorzaak);
    }
}
