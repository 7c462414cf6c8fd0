package nl.routewijzer.plan;

import nl.routewijzer.gedeeld.web.Tekst;

/** What somebody says of the plan as it stands. None of them has a consequence. */
public enum Antwoord {
    EENS,
    NIET_EENS,
    WEET_NIET;

    public String label() {
        return Tekst.t("plan.antwoord." + name());
    }
}
