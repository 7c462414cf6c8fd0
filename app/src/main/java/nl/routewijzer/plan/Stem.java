package nl.routewijzer.plan;

import nl.routewijzer.gedeeld.web.Tekst;

/** Whose words a change holds. Who typed it is written down apart from that. */
public enum Stem {
    CONSULENT,
    /** They sat at it together. */
    SAMEN,
    JONGERE;

    public String label() {
        return Tekst.t("plan.stem." + name());
    }
}
