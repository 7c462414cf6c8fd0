package nl.routewijzer.methode.storage;

import java.util.Optional;
import nl.routewijzer.gedeeld.Demobron;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.methode.Methodes;
import org.springframework.stereotype.Component;

/** The demo's organisations each work by a variant. */
@Component
class MethodeDemo implements Demobron {

    private final Methodes methodes;

    MethodeDemo(Methodes methodes) {
        this.methodes = methodes;
    }

    @Override
    public int volgorde() {
        return 15;
    }

    @Override
    public void laad(Demowereld wereld) {
        methodes.kies(Optional.of(wereld.huis(Organisatiecontext.vereist()).variant()), Optional.empty());
    }
}
