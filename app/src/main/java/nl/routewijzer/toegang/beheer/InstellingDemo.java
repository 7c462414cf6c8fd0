package nl.routewijzer.toegang.beheer;

import nl.routewijzer.gedeeld.Demobron;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.Organisatiecontext;
import org.springframework.stereotype.Component;

/** A demo begins without own values, also when there were some before it was loaded anew. */
@Component
class InstellingDemo implements Demobron {

    private final Instelwaarden waarden;

    InstellingDemo(Instelwaarden waarden) {
        this.waarden = waarden;
    }

    @Override
    public int volgorde() {
        return 11;
    }

    @Override
    public void laad(Demowereld wereld) {
        waarden.vergeet(Organisatiecontext.vereist());
    }
}
