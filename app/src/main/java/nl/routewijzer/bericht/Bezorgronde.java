package nl.routewijzer.bericht;

/** Brings what is due, in the current organisation: what the job calls. */
public interface Bezorgronde {

    /** @return how many notices it had in its hands */
    int werk();
}
