package nl.routewijzer.gesprek;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.methode.Fase;
import nl.routewijzer.methode.Handelingswijze;
import nl.routewijzer.methode.Stap;
import nl.routewijzer.methode.storage.Meegeleverd;

/** A small method with the phases of the real one, each with the steps that a test names. */
public final class MethodeFixture {

    public static Handelingswijze methodeMetStappen(String... stappen) {
        var groep = new Fase.Groep(
                "gesprek1-bespreken",
                "BESPREKEN",
                "Bespreken",
                Arrays.stream(stappen).map(MethodeFixture::stap).toList());
        var echt = Meegeleverd.METHODE;
        return new Handelingswijze(
                "handelingswijze-2020.1",
                "Proef",
                echt.bron(),
                "geen",
                List.of(),
                List.of(
                        fase("vooraf", 1, List.of()),
                        fase("gesprek1", 2, List.of(groep)),
                        fase("zoekperiode", 3, List.of()),
                        fase("gesprek2", 4, List.of()),
                        fase("verloop", 5, List.of()),
                        fase("nazorg", 6, List.of())),
                List.of(),
                List.of(),
                List.of(),
                echt.toolbox(),
                List.of(),
                List.of(),
                List.of(),
                echt.werkzameElementen(),
                echt.codeboek(),
                List.of(),
                echt.vragenbank(),
                echt.acties(),
                echt.leefgebieden(),
                echt.gedragsmodel(),
                echt.stroomschema());
    }

    private static Fase fase(String id, int volgorde, List<Fase.Groep> groepen) {
        return new Fase(id, volgorde, id, id, Optional.empty(), groepen);
    }

    private static Stap stap(String id) {
        return new Stap(
                id,
                "Doe " + id,
                Optional.empty(),
                false,
                List.of(),
                Stap.Doorwerking.GEEN,
                Stap.Leesbaarheid.NIET_LEESBAAR,
                List.of(),
                List.of(),
                Stap.Zekerheid.ONBEKEND,
                List.of(),
                List.of(),
                List.of(),
                1);
    }

    private MethodeFixture() {}
}
