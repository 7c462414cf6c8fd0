package nl.routewijzer.gesprek;

import java.util.Set;
import nl.routewijzer.gedeeld.web.Tekst;

/**
 * What a conversation is for and who takes part.
 *
 * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel I §4.1, leernetwerk 5, bijlage 1: goal, who attends, who leads.
 *
 * @param doelEigen the goal in own words, at most {@value #LENGTE} characters
 * @param aanwezigen who else was there, by name or part, at most {@value #LENGTE} characters
 */
public record Opzet(Set<Doel> doelen, String doelEigen, Set<Aanwezig> aanwezig, String aanwezigen, Leiding leiding) {

    public static final int LENGTE = 200;
    public static final Opzet LEEG = new Opzet(Set.of(), "", Set.of(), "", Leiding.CONSULENT);

    public enum Doel {
        KENNISMAKEN,
        STAND_VAN_ZAKEN,
        AFSPRAKEN,
        PLAN,
        BESLISSEN;

        public String label() {
            return Tekst.t("gespreksdoel." + name());
        }
    }

    /** Beside the jongere and his consulent. */
    public enum Aanwezig {
        NETWERK,
        BEGELEIDER,
        PARTNER,
        COLLEGA,
        TOLK;

        public String label() {
            return Tekst.t("aanwezig." + name());
        }
    }

    /** Who leads; somebody who gives care may. */
    public enum Leiding {
        CONSULENT,
        JONGERE,
        BEGELEIDER,
        PARTNER;

        public String label() {
            return Tekst.t("leiding." + name());
        }
    }

    public boolean isLeeg() {
        return equals(LEEG);
    }
}
