package nl.routewijzer.bericht;

/** Finds of what somebody has to be reminded by now, in the current organisation: what the job calls. */
public interface Herinnerronde {

    /** @return how many reminders it gave to who sends them */
    int herinner();
}
