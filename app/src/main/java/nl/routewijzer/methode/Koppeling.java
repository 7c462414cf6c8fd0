package nl.routewijzer.methode;

/** That a step or tool serves a werkzaam element, and on what ground that is said. */
public record Koppeling(String element, Steun steun) {

    public enum Steun {
        /** The report couples them itself. */
        RAPPORT,
        /** The description in the codebook covers it. */
        CODEBOEK,
        /** The literature names the same action. */
        LITERATUUR,
        /** Our own reading. */
        AFGELEID
    }
}
