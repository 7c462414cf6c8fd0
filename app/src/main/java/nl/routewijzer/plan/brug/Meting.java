package nl.routewijzer.plan.brug;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;

/**
 * One filling in of an instrument.
 *
 * @param dag on which it was filled in
 * @param antwoorden domain → answer; what was left open is not in it
 * @param opmerking at most {@value #OPMERKING} characters; may be empty
 */
public record Meting(
        UUID id,
        JongereId jongere,
        Instrumentversie instrument,
        LocalDate dag,
        Invuller wie,
        SequencedMap<String, Antwoord> antwoorden,
        String opmerking)
        implements OverJongere {

    /** Longest remark, in characters. */
    public static final int OPMERKING = 500;

    public Optional<Antwoord> antwoord(String domein) {
        return Optional.ofNullable(antwoorden.get(domein));
    }
}
