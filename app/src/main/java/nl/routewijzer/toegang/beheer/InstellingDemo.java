package nl.routewijzer.toegang.beheer;

import java.util.Optional;
import nl.routewijzer.gedeeld.Demobron;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.toegang.Inlogwegen;
import nl.routewijzer.toegang.Instelling;
import org.springframework.stereotype.Component;

/** A demo begins with one own value, so that jongeren can try to log in; also when there were others before it was loaded anew. */
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
        var organisatie = Organisatiecontext.vereist();
        var huis = wereld.huis(organisatie);
        waarden.vergeet(organisatie);
        waarden.zet(
                Inlogwegen.INLOGLINK,
                Optional.of(Instelling.AAN),
                huis.medewerker(huis.medewerkers().getFirst().roepnaam()));
    }
}
