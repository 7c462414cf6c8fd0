package nl.routewijzer.koppeling.loop;

import java.time.Duration;

/** Told how far a run is. */
public interface Voortgang {

    /** Says nothing to anybody. */
    Voortgang STIL = (stap, deel, nog) -> {};

    /**
     * @param stap what is being done, in Dutch
     * @param deel how much of it is done, 0 to 1
     * @param nog about how long it still takes; zero when that is not known
     */
    void meld(String stap, double deel, Duration nog);

    default void meld(String stap) {
        meld(stap, 0, Duration.ZERO);
    }
}
