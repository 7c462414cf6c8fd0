package nl.routewijzer.bericht;

import java.util.Optional;
import nl.routewijzer.gedeeld.web.Taalwens;
import nl.routewijzer.toegang.IngelogdeJongere;
import org.springframework.stereotype.Component;

/** Who said in which language he wants to hear things reads his pages in it too, until he chooses another there. */
@Component
class Leeswens implements Taalwens {

    private final Wensen wensen;

    Leeswens(Wensen wensen) {
        this.wensen = wensen;
    }

    @Override
    public Optional<String> code() {
        return IngelogdeJongere.huidig()
                .flatMap(wie -> wensen.van(wie.jongere()).taal())
                .map(Taal::code);
    }
}
