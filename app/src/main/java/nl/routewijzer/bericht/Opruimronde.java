package nl.routewijzer.bericht;

/** Takes away what was dealt with long ago, in the current organisation: what the job calls. */
public interface Opruimronde {

    /** @return how many rows went */
    int ruimOp();
}
