package nl.routewijzer.traject;

import nl.routewijzer.gedeeld.web.Tekst;

/** Along which way a jongere came in. */
public enum Kanaal {
    GEMEENTE,
    UWV,
    PARTNER,
    OUTREACH,
    ZELF;

    public String label() {
        return Tekst.t("kanaal." + name());
    }
}
