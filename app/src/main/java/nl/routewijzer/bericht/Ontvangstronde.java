package nl.routewijzer.bericht;

/** Asks what became of what was sent, in the current organisation: what the job calls. */
public interface Ontvangstronde {

    /** @return of how many notices it asked */
    int vraag();
}
