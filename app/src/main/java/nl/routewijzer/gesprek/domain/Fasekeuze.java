package nl.routewijzer.gesprek.domain;

import nl.routewijzer.methode.Fase;
import nl.routewijzer.methode.Handelingswijze;

/**
 * In which phase of the method does the next conversation fall? Advice: the first one is the 1e gesprek, the second the
 * 2e gesprek, later ones belong to the verloop.
 *
 * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel I hoofdstuk 5, order of the phases.
 */
public final class Fasekeuze {

    /** @param gehouden conversations that took place in this traject */
    public static Fase volgende(int gehouden, Handelingswijze methode) {
        return methode.fase(
                switch (gehouden) {
                    case 0 -> "gesprek1";
                    case 1 -> "gesprek2";
                    default -> "verloop";
                });
    }

    private Fasekeuze() {}
}
