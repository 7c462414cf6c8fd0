package nl.routewijzer.plan;

import nl.routewijzer.gedeeld.web.Tekst;

/**
 * Whose reason a pause is: the jongere needs rest, or the organisation cannot go on now.
 *
 * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel II §2.1: room for a second chance and a time-out.
 */
public enum Pauzegrond {
    JONGERE,
    ORGANISATIE;

    public String label() {
        return Tekst.t("plan.pauzegrond." + name());
    }
}
