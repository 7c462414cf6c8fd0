package nl.routewijzer.plan;

import nl.routewijzer.gedeeld.web.Tekst;

/** The two whose plan it is. */
public enum Partij {
    JONGERE,
    CONSULENT;

    public String label() {
        return Tekst.t("plan.partij." + name());
    }
}
