package nl.routewijzer.bericht.verzending;

import nl.routewijzer.gedeeld.Ontvanger;
import nl.routewijzer.gedeeld.Verzender;
import nl.routewijzer.gedeeld.Verzending;
import nl.routewijzer.gedeeld.Verzending.Soort;
import nl.routewijzer.gedeeld.Verzendweg;
import nl.routewijzer.privacy.Kennisgever;
import nl.routewijzer.privacy.Kennisgeving;
import nl.routewijzer.toegang.Collega;
import nl.routewijzer.toegang.Collegas;
import nl.routewijzer.toegang.Recht;
import org.springframework.stereotype.Component;

/** Brings a notice of emergency access to the jongere, or to everybody here who supervises. Who cannot be reached is no error: it waits. */
@Component
class Kennisbode implements Kennisgever {

    private final Verzender verzender;
    private final Collegas collegas;

    Kennisbode(Verzender verzender, Collegas collegas) {
        this.verzender = verzender;
        this.collegas = collegas;
    }

    @Override
    public boolean verstuur(Kennisgeving kennisgeving) {
        return switch (kennisgeving.aan()) {
            case JONGERE -> breng(kennisgeving, kennisgeving.jongere(), Soort.WIE_KEEK);
            case PRIVACY_OFFICER -> breng(kennisgeving);
        };
    }

    /** It went out when one of them got it; each gets it. */
    private boolean breng(Kennisgeving kennisgeving) {
        return collegas.alle().stream()
                        .filter(collega -> collega.mag(Recht.NOODTOEGANG_TOEZIEN))
                        .map(Collega::id)
                        .filter(wie -> breng(kennisgeving, wie, Soort.TOEZICHT))
                        .count()
                > 0;
    }

    private boolean breng(Kennisgeving kennisgeving, Ontvanger aan, Soort soort) {
        return verzender.bereikt(aan)
                && verzender.verstuur(new Verzending(kennisgeving.over(), aan, Verzendweg.MAIL, soort));
    }
}
