package nl.routewijzer.portaal;

import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Paginadeel;
import nl.routewijzer.toegang.Meedoen;
import org.springframework.stereotype.Component;

/** Whether a jongere takes part in the portaal, on his page. */
@Component
class MeedoenDeel implements Paginadeel {

    record DeelPage(JongereId jongere, Meedoen.Stand stand) {}

    private final Meedoen meedoen;

    MeedoenDeel(Meedoen meedoen) {
        this.meedoen = meedoen;
    }

    @Override
    public String pagina() {
        return "jongere";
    }

    @Override
    public int volgorde() {
        return 50;
    }

    @Override
    public Deel maak(JongereId jongere) {
        return new Deel("portaal/deel.jte", new DeelPage(jongere, meedoen.stand(jongere)));
    }
}
