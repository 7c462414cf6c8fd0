package nl.routewijzer.gesprek;

import java.time.Instant;
import java.util.Optional;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;

/**
 * A worry with what came of it.
 *
 * @param gedaan what was written about it, also when it was opened again since
 * @param geslotenOp when a person closed it; empty while it is open
 */
public record ZorgsignaalView(Zorgsignaal zorg, String gedaan, Optional<Instant> geslotenOp) implements OverJongere {

    @Override
    public JongereId jongere() {
        return zorg.jongere();
    }
}
