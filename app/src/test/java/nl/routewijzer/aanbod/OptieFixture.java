package nl.routewijzer.aanbod;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.routewijzer.aanbod.Optie.Inhoud;
import nl.routewijzer.aanbod.Optie.Looptijd;
import nl.routewijzer.aanbod.Optie.Voor;
import nl.routewijzer.aanbod.Optie.Waar;

/** Options in the words of a test. */
public final class OptieFixture {

    public static Optie optie(String titel, String... fasen) {
        return optie(titel, Optional.empty(), Optional.empty(), fasen);
    }

    public static Optie optie(String titel, Optional<LocalDate> vanaf, Optional<LocalDate> totEnMet, String... fasen) {
        return new Optie(
                new OptieId(UUID.randomUUID()),
                new Inhoud(
                        titel,
                        "Je doet iets.",
                        new Voor("", Optional.empty(), Optional.empty(), Set.copyOf(List.of(fasen)), Set.of()),
                        new Waar("", "", ""),
                        new Looptijd(vanaf, totEnMet)),
                Optional.empty(),
                Optional.empty(),
                1);
    }

    private OptieFixture() {}
}
