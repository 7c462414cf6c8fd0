package nl.routewijzer.gedeeld.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

/**
 * The page that says what went wrong and what to do.
 *
 * @param verder what the button says
 * @param pad where it leads
 */
public record FoutPage(String titel, String uitleg, String verder, String pad) {

    public FoutPage(String titel, String uitleg) {
        this(titel, uitleg, t("fout.naarbegin"), "/");
    }
}
