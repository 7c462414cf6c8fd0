package nl.routewijzer.traject;

import java.time.LocalDate;
import java.util.Optional;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;

/**
 * The open traject of a jongere.
 *
 * @param vast who guides him today; empty while nobody is assigned yet
 */
public record TrajectView(
        TrajectId id,
        JongereId jongere,
        LocalDate melding,
        Kanaal kanaal,
        Uitkeringsvraag uitkeringsvraag,
        String methodeversie,
        Optional<Vast> vast)
        implements OverJongere {

    /** The vaste consulent of today. */
    public record Vast(GebruikerId consulent, String naam, LocalDate vanaf) {}
}
