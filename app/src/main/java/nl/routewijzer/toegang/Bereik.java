package nl.routewijzer.toegang;

import nl.routewijzer.gedeeld.web.Tekst;

/** How far a right reaches; a later value includes the earlier ones. */
public enum Bereik {
    GEEN,
    /** Only numbers, of the organisations of a region; never a jongere. */
    TELLINGEN,
    /** Only jongeren with whom one has a relation today. */
    EIGEN,
    ORGANISATIE;

    public String label() {
        return Tekst.t("bereik." + name());
    }
}
