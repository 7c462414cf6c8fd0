package nl.routewijzer.methode;

/**
 * Where a piece of content stands. Only {@link #METHODE} is the handelingswijze itself; everything else is shown as what
 * it is, and never as something the method asks.
 */
public enum Status {
    METHODE,
    /** How one organisation works, or worked. */
    VARIANT,
    /** Asked for by jongeren or consulenten, not taken into the method. */
    WENS,
    ONDERZOEK,
    LITERATUUR,
    /** Came up in the learning network, not taken into the method. */
    LEERNETWERK,
    FEIT,
    AANBEVELING,
    /** Chosen by an organisation where the report gives no number; see {@link Eigenkeuze}. */
    EIGEN_KEUZE
}
