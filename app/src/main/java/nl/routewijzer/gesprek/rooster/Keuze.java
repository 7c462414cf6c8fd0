package nl.routewijzer.gesprek.rooster;

import java.util.List;
import nl.routewijzer.gesprek.GesprekId;

/** What became of choosing a moment. */
public sealed interface Keuze {

    record Gekozen(GesprekId gesprek) implements Keuze {}

    /** @param anders the first moments that are free now; at most {@value #ANDERS} */
    record Geweigerd(Reden reden, List<Vrijmoment> anders) implements Keuze {}

    int ANDERS = 3;

    enum Reden {
        /** Somebody was first. */
        BEZET,
        /** The last place of a group went to somebody else. */
        VOL,
        /** In the past, or so soon that nobody can count on it. */
        TE_LAAT,
        /** The hours were changed, or it never was one. */
        BESTAAT_NIET,
        /** He chose as many as can be at once. */
        GENOEG,
        /** What should be moved is over, or was changed by somebody. */
        AL_ANDERS,
        /** The page from which he chose was used before, and that choice was undone. */
        OPNIEUW,
        /** Nobody guides him now, or there is no ground to. */
        KAN_NIET
    }
}
