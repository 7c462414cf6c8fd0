package nl.routewijzer.app;

/** Why Routewijzer cannot start, in one sentence that says what to do. Shown without a stack trace. */
class Opstartfout extends RuntimeException {

    Opstartfout(String zin) {
        super(zin);
    }

    Opstartfout(String zin, Throwable oorzaak) {
        super(zin, oorzaak);
    }
}
