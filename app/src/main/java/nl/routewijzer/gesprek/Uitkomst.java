package nl.routewijzer.gesprek;

import nl.routewijzer.gedeeld.web.Tekst;

/** What came of a planned conversation. Not showing up is a reason to reach out, never a mark on a person. */
public enum Uitkomst {
    WAS_ER,
    KWAM_NIET;

    public String label() {
        return Tekst.t("uitkomst." + name());
    }
}
