package nl.routewijzer.methode.storage;

import java.util.Optional;
import nl.routewijzer.gedeeld.Demobron;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.methode.Variantkeuze;
import org.springframework.stereotype.Component;

/** The demo's organisations each work by a variant. */
@Component
class MethodeDemo implements Demobron {

    private final Variantkeuze keuze;

    MethodeDemo(Variantkeuze keuze) {
        this.keuze = keuze;
    }

    @Override
    public int volgorde() {
        return 15;
    }

    @Override
    public void laad(Demowereld wereld) {
        keuze.kies(Optional.of(wereld.huis(Organisatiecontext.vereist()).variant()), Optional.empty());
    }
}
