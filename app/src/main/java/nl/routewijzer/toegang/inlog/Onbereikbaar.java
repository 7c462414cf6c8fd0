package nl.routewijzer.toegang.inlog;

/** The provider did not answer, or not as one. Carries no more than which of its addresses it was. */
public final class Onbereikbaar extends RuntimeException {

    Onbereikbaar(String wat, Throwable oorzaak) {
        super(wat, oorzaak);
    }

    Onbereikbaar(String wat) {
        super(wat);
    }
}
