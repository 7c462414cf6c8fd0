package nl.routewijzer.dossier;

import java.util.List;
import nl.routewijzer.gedeeld.Tijdlijnbron;
import nl.routewijzer.gedeeld.Tijdlijnregel;
import nl.routewijzer.jongere.JongereView;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Component;

/** Asks every room what it has to tell of a jongere, within the look of the page. */
@Component
class Tijdlijnlezer {

    private final List<Tijdlijnbron> bronnen;

    Tijdlijnlezer(List<Tijdlijnbron> bronnen) {
        this.bronnen = bronnen;
    }

    /** @param wie as he was shown to this reader */
    List<Tijdlijnregel> van(JongereView wie, Zicht zicht) {
        var alles = bronnen.stream()
                .flatMap(bron -> bron.tijdlijn(wie.jongere()).stream())
                .toList();
        return Tijdlijn.voor(alles, Tijdlijn.magLezen(zicht), wie.voorzichtig().isPresent());
    }
}
