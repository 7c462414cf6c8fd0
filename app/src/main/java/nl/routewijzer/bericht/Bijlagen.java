package nl.routewijzer.bericht;

import java.util.UUID;
import nl.routewijzer.bericht.bijlage.Bijlagearchief;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.privacy.Inkijk;
import nl.routewijzer.toegang.IngelogdeJongere;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading: one file that went along with a message, opened. */
@Component
@Transactional
public class Bijlagen {

    /** A file, opened to be handed out. */
    @SuppressWarnings("ArrayRecordComponent") // compared nowhere
    public record Gehaald(JongereId jongere, Bijlage bijlage, byte[] inhoud) implements OverJongere {

        @Override
        public String toString() {
            return "Gehaald[" + bijlage + "]";
        }
    }

    private final Bijlagearchief archief;
    private final Inkijk inkijk;

    Bijlagen(Bijlagearchief archief, Inkijk inkijk) {
        this.archief = archief;
        this.inkijk = inkijk;
    }

    /** @throws NietGevonden when there is no such file of this jongere within reach */
    public Gehaald haal(UUID id, JongereId jongere, Zicht zicht) {
        return inkijk.van(zicht, Doel.BEGELEIDING, () -> archief.haal(id, jongere, zicht))
                .orElseThrow(() -> new NietGevonden("bijlage"));
    }

    /** @throws NietGevonden when it is not his */
    @ZonderInkijk("his own messages: the gate writes down who of the organisation looks")
    public Gehaald haalEigen(UUID id, IngelogdeJongere wie) {
        return archief.haal(id, wie.jongere()).orElseThrow(() -> new NietGevonden("bijlage"));
    }
}
