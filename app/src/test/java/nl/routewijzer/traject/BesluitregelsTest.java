package nl.routewijzer.traject;

import static nl.routewijzer.traject.Geschiedenis.VANDAAG;
import static nl.routewijzer.traject.Geschiedenis.vanEenMelding;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.routewijzer.methode.Beslismoment;
import nl.routewijzer.methode.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be kept as a decision. */
class BesluitregelsTest {

    private static final Beslismoment MOMENT = new Beslismoment(
            "B-04",
            "Werk, school, zorg of geen recht",
            "Welke weg past?",
            List.of("Werk", "School", "Zorg", "Geen recht"),
            List.of("Hoe de zoekperiode ging", "Waar de jongere voor wil gaan"),
            "Leg de keuze vast",
            Optional.empty(),
            Status.METHODE,
            1);

    @ParameterizedTest(name = "keuze {0}, overweging {1}, waarom {2}, op {3}: {4}")
    @CsvSource({
        "1, 1,  '',        2026-11-24, ''",
        "4, 2,  '',        2026-06-01, ''",
        "2, '', graag,     2026-11-24, ''",
        "2, '', ' ',       2026-11-24, BESLUIT_ZONDER_REDEN",
        "0, 1,  '',        2026-11-24, BESLUIT_ONBEKENDE_KEUZE",
        "5, 1,  '',        2026-11-24, BESLUIT_ONBEKENDE_KEUZE",
        "1, 3,  '',        2026-11-24, BESLUIT_ONBEKENDE_KEUZE",
        "1, 1,  '',        2026-11-25, FEIT_IN_DE_TOEKOMST",
        "1, 1,  '',        2026-05-31, FEIT_VOOR_DE_MELDING",
        "9, '', '',        2026-11-25, BESLUIT_ONBEKENDE_KEUZE BESLUIT_ZONDER_REDEN FEIT_IN_DE_TOEKOMST"
    })
    void een_besluit_heeft_een_keuze_en_een_reden(
            int keuze, String overweging, String waarom, LocalDate op, String beletsels) {
        assertThat(beoordeel(besluit(keuze, overweging, waarom, op), vanEenMelding("2026-06-01")))
                .extracting(Beletsel::name)
                .containsExactly(beletsels.isEmpty() ? new String[0] : beletsels.split(" ", -1));
    }

    @Test
    void in_een_afgesloten_traject_is_niets_te_besluiten() {
        var gesloten = vanEenMelding("2026-06-01").met(Feitsoort.AFGESLOTEN, "2026-07-01");
        assertThat(beoordeel(besluit(1, "1", "", VANDAAG), gesloten)).containsExactly(Beletsel.TRAJECT_AFGESLOTEN);
    }

    @ParameterizedTest
    @CsvSource({"1, WERK", "2, SCHOOL", "3, ZORG", "4, GEEN_RECHT"})
    void de_keuze_van_de_route_heeft_een_naam(int keuze, Route route) {
        assertThat(besluit(keuze, "1", "", VANDAAG).route()).contains(route);
    }

    @Test
    void een_ander_moment_geeft_geen_route() {
        var anders = new Besluit.Nieuw(UUID.randomUUID(), "B-02", 1, Set.of(1), "", Besluit.Wie.SAMEN, VANDAAG);
        assertThat(anders.route()).isEmpty();
    }

    private static Besluit.Nieuw besluit(int keuze, String overweging, String waarom, LocalDate op) {
        var overwegingen = overweging.isEmpty() ? Set.<Integer>of() : Set.of(Integer.valueOf(overweging));
        return new Besluit.Nieuw(UUID.randomUUID(), Route.MOMENT, keuze, overwegingen, waarom, Besluit.Wie.SAMEN, op);
    }

    private static List<Beletsel> beoordeel(Besluit.Nieuw besluit, Geschiedenis geschiedenis) {
        return Besluitregels.beoordeel(new Besluitregels.Feiten(besluit, MOMENT, geschiedenis.stand(), VANDAAG));
    }
}
