package nl.routewijzer.traject;

import java.time.LocalDate;
import java.util.Optional;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.jongere.NieuweJongere;

/**
 * A report of a jongere.
 *
 * @param id of the traject to be, made when the form was shown: sending twice gives one traject
 * @param nieuw who it is, or empty when the organisation knows him already
 * @param consulent who guides him, or empty when that is still to be assigned
 */
public record Melding(
        TrajectId id,
        JongereId jongere,
        Optional<NieuweJongere> nieuw,
        LocalDate dag,
        Kanaal kanaal,
        Uitkeringsvraag uitkeringsvraag,
        Optional<GebruikerId> consulent) {

    /** A melding at which nobody asked about a benefit. */
    public Melding(
            TrajectId id,
            JongereId jongere,
            Optional<NieuweJongere> nieuw,
            LocalDate dag,
            Kanaal kanaal,
            GebruikerId consulent) {
        this(id, jongere, nieuw, dag, kanaal, Uitkeringsvraag.ONBEKEND, Optional.of(consulent));
    }

    /** The same report, of somebody the organisation turns out to know. */
    Melding bij(JongereId bekende) {
        return new Melding(id, bekende, Optional.empty(), dag, kanaal, uitkeringsvraag, consulent);
    }
}
