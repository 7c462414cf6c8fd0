package nl.routewijzer.privacy;

import java.time.LocalDate;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;

/** On which ground data of a jongere are processed, from a day on. */
public record Grondslag(UUID id, JongereId jongere, Soort soort, LocalDate vanaf, GebruikerId vastgelegdDoor)
        implements OverJongere {

    /** Source: AVG art. 6 lid 1 a, c and e; Participatiewet art. 7 and 10; WEB art. 9.2.5. */
    public enum Soort {
        PARTICIPATIEWET,
        WEB,
        TOESTEMMING
    }
}
