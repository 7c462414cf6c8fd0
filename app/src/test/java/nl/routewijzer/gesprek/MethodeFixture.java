package nl.routewijzer.gesprek;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.methode.Fase;
import nl.routewijzer.methode.Handelingswijze;
import nl.routewijzer.methode.Stap;

/** A small method with the phases of the real one, each with the steps that a test names. */
final class MethodeFixture {

    static Handelingswijze methodeMetStappen(String... stappen) {
        var groep = new Fase.Groep(
                "gesprek1-bespreken",
                "BESPREKEN",
                "Bespreken",
                Arrays.stream(stappen).map(MethodeFixture::stap).toList());
        return new Handelingswijze(
                "handelingswijze-proef",
                "Proef",
                "geen",
                List.of(),
                List.of(
                        fase("vooraf", 1, List.of()),
                        fase("gesprek1", 2, List.of(groep)),
                        fase("zoekperiode", 3, List.of()),
                        fase("gesprek2", 4, List.of()),
                        fase("verloop", 5, List.of()),
                        fase("nazorg", 6, List.of())),
                List.of());
    }

    private static Fase fase(String id, int volgorde, List<Fase.Groep> groepen) {
        return new Fase(id, volgorde, id, id, groepen);
    }

    private static Stap stap(String id) {
        return new Stap(id, "Doe " + id, Optional.empty(), Stap.Doorwerking.GEEN, List.of(), List.of(), 1);
    }

    private MethodeFixture() {}
}
