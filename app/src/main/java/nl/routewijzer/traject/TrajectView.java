package nl.routewijzer.traject;

import java.time.LocalDate;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;

/**
 * The open traject of a jongere.
 *
 * @param consulentNaam of the vaste consulent today
 */
public record TrajectView(
        TrajectId id,
        JongereId jongere,
        LocalDate melding,
        Kanaal kanaal,
        Uitkeringsvraag uitkeringsvraag,
        String methodeversie,
        GebruikerId consulent,
        String consulentNaam,
        LocalDate consulentVanaf)
        implements OverJongere {}
