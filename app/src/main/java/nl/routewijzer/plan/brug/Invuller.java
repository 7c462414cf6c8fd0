package nl.routewijzer.plan.brug;

import nl.routewijzer.gedeeld.web.Tekst;

/** Whose view a measurement is. Neither is right or wrong; where they differ, there is something to talk about. */
public enum Invuller {
    JONGERE,
    CONSULENT,
    /** At one screen, with one answer that both agree to. */
    SAMEN;

    public String label() {
        return Tekst.t("invuller." + name());
    }
}
