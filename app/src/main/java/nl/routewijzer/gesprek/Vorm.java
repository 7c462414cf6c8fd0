package nl.routewijzer.gesprek;

import nl.routewijzer.gedeeld.web.Tekst;

/** Where or how one meets. */
public enum Vorm {
    KANTOOR,
    WANDELING,
    HUISBEZOEK,
    BELLEN;

    public String label() {
        return Tekst.t("vorm." + name());
    }
}
