package nl.routewijzer.gedeeld;

/** Contract: is told of a refused attempt, after the work was rolled back. Implemented by the room that keeps the log. */
public interface Weigeringmelder {

    void geweigerd(NietGevonden poging);
}
