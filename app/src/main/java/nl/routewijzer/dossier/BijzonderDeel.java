package nl.routewijzer.dossier;

import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Paginadeel;
import org.springframework.stereotype.Component;

/** Where data on health and criminal law are kept, on the tab Delen: the same words whether there are any or not. */
@Component
class BijzonderDeel implements Paginadeel {

    record DeelPage(JongereId jongere) {}

    @Override
    public String pagina() {
        return TabbladController.DELEN;
    }

    @Override
    public int volgorde() {
        return 40;
    }

    @Override
    public Deel maak(JongereId jongere) {
        return new Deel("dossier/bijzonderdeel.jte", new DeelPage(jongere));
    }
}
