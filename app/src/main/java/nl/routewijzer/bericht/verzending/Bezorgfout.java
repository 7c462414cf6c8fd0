package nl.routewijzer.bericht.verzending;

/** A notice that was not taken, and why in one word. Carries no message of a library: those name addresses. */
final class Bezorgfout extends RuntimeException {

    private final Fout fout;

    Bezorgfout(Fout fout) {
        super(fout.name());
        this.fout = fout;
    }

    Fout fout() {
        return fout;
    }
}
