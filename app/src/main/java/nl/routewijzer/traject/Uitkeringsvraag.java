package nl.routewijzer.traject;

import nl.routewijzer.gedeeld.web.Tekst;

/** Whether the jongere wants to apply for a benefit at all; guidance does not depend on it. */
public enum Uitkeringsvraag {
    JA,
    NEE,
    /** Not asked yet, or he does not know. */
    ONBEKEND;

    public String label() {
        return Tekst.t("uitkeringsvraag." + name());
    }
}
