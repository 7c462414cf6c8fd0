package nl.routewijzer.werklijst;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Vorm;
import nl.routewijzer.jongere.Naam;
import nl.routewijzer.werklijst.Agendapunt.Bijeenkomst;
import nl.routewijzer.werklijst.Agendapunt.Gesprek;
import org.junit.jupiter.api.Test;

/** What stands on a day, in which order, and what comes too soon after something else. */
class AgendadagTest {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 24);
    private static final Instant NU = Tijd.moment(DAG.atTime(8, 55));

    private static Gesprek gesprek(String roepnaam, Instant begin, Optional<Uitkomst> uitkomst) {
        return new Gesprek(
                UUID.randomUUID(),
                new JongereId(UUID.randomUUID()),
                new Naam(roepnaam, "", "Boer"),
                begin,
                Vorm.KANTOOR,
                "1e gesprek",
                uitkomst,
                Optional.empty(),
                Optional.empty());
    }

    private static Gesprek om(String tijd) {
        return gesprek("Sam", Tijd.moment(LocalDateTime.parse("2026-11-24T" + tijd)), Optional.empty());
    }

    private static Agendadag dag(Agendapunt... punten) {
        return Agendadag.van(Agendaperiode.op(DAG), List.of(punten), NU).getFirst();
    }

    private static List<Optional<Agendapunt>> kort(Agendapunt... punten) {
        return dag(punten).plekken().stream().map(Agendadag.Plek::kort).toList();
    }

    @Test
    void een_dag_staat_op_volgorde_van_de_tijd() {
        var laat = om("15:00");
        var vroeg = om("09:30");
        assertThat(dag(laat, vroeg).plekken()).extracting(Agendadag.Plek::punt).containsExactly(vroeg, laat);
    }

    @Test
    void wat_binnen_een_uur_na_iets_anders_begint_zegt_na_wat() {
        var eerste = om("09:30");
        assertThat(kort(eerste, om("10:29"))).containsExactly(Optional.empty(), Optional.of(eerste));
        assertThat(kort(eerste, om("10:30"))).containsOnly(Optional.empty());
        assertThat(kort(eerste, om("09:30")))
                .satisfies(tweede -> assertThat(tweede.getLast()).isPresent());
    }

    @Test
    void een_voorlichting_telt_mee() {
        var bijeenkomst = new Bijeenkomst(UUID.randomUUID(), om("10:00").begin(), "De Hal", 3);
        assertThat(kort(bijeenkomst, om("10:15")).getLast()).contains(bijeenkomst);
    }

    @Test
    void wat_is_afgezegd_of_verzet_kost_geen_tijd() {
        for (var uitkomst : Uitkomst.values()) {
            var eerste = gesprek("Noor", om("09:30").begin(), Optional.of(uitkomst));
            assertThat(kort(eerste, om("10:00")).getLast().isPresent())
                    .as(uitkomst.name())
                    .isEqualTo(!uitkomst.kanVooraf());
        }
    }

    @Test
    void over_wat_al_voorbij_is_zegt_hij_niets() {
        assertThat(kort(om("08:00"), om("08:30"))).containsOnly(Optional.empty());
    }

    /** At three the clock goes back to two: half past two comes twice, an hour apart, on the same day. */
    @Test
    void in_de_nacht_dat_de_klok_teruggaat_staat_alles_op_zijn_eigen_dag() {
        var nacht = LocalDate.of(2026, 10, 25);
        var halfDrieZomer = gesprek("Sam", Instant.parse("2026-10-25T00:30:00Z"), Optional.empty());
        var halfDrieWinter = gesprek("Noor", Instant.parse("2026-10-25T01:30:00Z"), Optional.empty());
        var kwartVoorTwaalf = gesprek("Yara", Instant.parse("2026-10-25T22:45:00Z"), Optional.empty());
        var naMiddernacht = gesprek("Milan", Instant.parse("2026-10-25T23:15:00Z"), Optional.empty());
        var dagen = Agendadag.van(
                Agendaperiode.weekVan(nacht),
                List.of(naMiddernacht, kwartVoorTwaalf, halfDrieWinter, halfDrieZomer),
                Instant.EPOCH);
        var zondag = dagen.stream()
                .filter(dag -> dag.dag().equals(nacht))
                .findFirst()
                .orElseThrow();
        assertThat(zondag.plekken())
                .extracting(Agendadag.Plek::punt)
                .containsExactly(halfDrieZomer, halfDrieWinter, kwartVoorTwaalf);
        assertThat(zondag.plekken()).extracting(Agendadag.Plek::kort).containsOnly(Optional.empty());
    }
}
