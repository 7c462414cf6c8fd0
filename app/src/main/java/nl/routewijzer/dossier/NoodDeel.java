package nl.routewijzer.dossier;

import java.util.Optional;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Paginadeel;
import nl.routewijzer.privacy.Noodtoegang;
import nl.routewijzer.privacy.Noodtoegangen;
import nl.routewijzer.toegang.Ingelogd;
import nl.routewijzer.toegang.Recht;
import org.springframework.stereotype.Component;

/** That who reads this page does so by emergency access, until when, and the button that ends it; else nothing. */
@Component
class NoodDeel implements Paginadeel {

    record DeelPage(JongereId jongere, Optional<Noodtoegang> nood) {}

    private final Noodtoegangen noodtoegangen;

    NoodDeel(Noodtoegangen noodtoegangen) {
        this.noodtoegangen = noodtoegangen;
    }

    @Override
    public String pagina() {
        return "jongere";
    }

    @Override
    public int volgorde() {
        return 1;
    }

    @Override
    public Deel maak(JongereId jongere) {
        var nood = Ingelogd.huidig()
                .map(Ingelogd::zicht)
                .filter(zicht -> zicht.mag(Recht.NOODTOEGANG_VRAGEN))
                .flatMap(zicht -> noodtoegangen.lopend(jongere, zicht.gebruiker()));
        return new Deel("dossier/nood.jte", new DeelPage(jongere, nood));
    }
}
