package nl.routewijzer.bericht;

import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Sleutel;

/**
 * What a thread is about. Each jongere has one thread for each.
 *
 * @param waarover id of the step or the gesprek; of the jongere himself when it is about nothing in particular
 */
public record Onderwerp(Soort over, UUID waarover) {

    public enum Soort {
        NIETS,
        STAP,
        GESPREK
    }

    public static Onderwerp niets(JongereId jongere) {
        return new Onderwerp(Soort.NIETS, jongere.waarde());
    }

    /**
     * As it stands in an address: a kind and an id, or nothing at all.
     *
     * @throws NietGevonden for a kind that is none
     */
    public static Onderwerp lees(JongereId jongere, String over, String waarover) {
        return switch (over) {
            case "" -> niets(jongere);
            case "STAP" -> new Onderwerp(Soort.STAP, Sleutel.lees(waarover));
            case "GESPREK" -> new Onderwerp(Soort.GESPREK, Sleutel.lees(waarover));
            default -> throw new NietGevonden("onderwerp");
        };
    }

    public boolean isNiets() {
        return over == Soort.NIETS;
    }
}
