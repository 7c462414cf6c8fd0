package nl.routewijzer.traject;

import static nl.routewijzer.traject.Feitsoort.AANVRAAG;
import static nl.routewijzer.traject.Feitsoort.EERDER_BEGONNEN;
import static nl.routewijzer.traject.Feitsoort.GEEN_AANVRAAG_NODIG;
import static nl.routewijzer.traject.Feitsoort.LOONKOSTENSUBSIDIE;
import static nl.routewijzer.traject.Feitsoort.PRAKTIJKONDERWIJS_OF_VSO;
import static nl.routewijzer.traject.Feitsoort.VERTELD;
import static nl.routewijzer.traject.Geschiedenis.vanEenMelding;
import static nl.routewijzer.traject.Zoekperiode.Grond.BESLUIT_EERDER_BEGINNEN;
import static nl.routewijzer.traject.Zoekperiode.Grond.TERMIJN_VERSTREKEN;
import static nl.routewijzer.traject.Zoekperiode.Grond.WETTELIJKE_UITZONDERING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.routewijzer.traject.Zoekperiode.Uitkomst.InBehandeling;
import nl.routewijzer.traject.Zoekperiode.Uitkomst.NogNiet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Four weeks, whom they do not hold for, and what comes after. */
class ZoekperiodeTest {

    private static final LocalDate EINDE = LocalDate.of(2026, 11, 30);

    /** Monday 2 November: four weeks run until and including Sunday 29 November. */
    private static Geschiedenis melding() {
        return vanEenMelding("2026-11-02");
    }

    @Test
    void vier_weken_na_de_melding_kan_de_aanvraag_in_behandeling() {
        assertThat(melding().zoekperiode().beoordeel(EINDE)).isEqualTo(new InBehandeling(List.of(TERMIJN_VERSTREKEN)));
    }

    @Test
    void een_dag_eerder_zegt_het_vanaf_wanneer_wel() {
        assertThat(melding().zoekperiode().beoordeel(EINDE.minusDays(1))).isEqualTo(new NogNiet(EINDE));
    }

    @Test
    void een_uitzondering_en_een_besluit_staan_er_allebei() {
        var periode = melding()
                .met(LOONKOSTENSUBSIDIE, "2026-11-03")
                .met(EERDER_BEGONNEN, "2026-11-10")
                .zoekperiode();
        assertThat(periode.beoordeel(LocalDate.of(2026, 11, 12)))
                .isEqualTo(new InBehandeling(List.of(WETTELIJKE_UITZONDERING, BESLUIT_EERDER_BEGINNEN)));
        assertThat(periode.beoordeel(LocalDate.of(2026, 11, 5)))
                .isEqualTo(new InBehandeling(List.of(WETTELIJKE_UITZONDERING)));
    }

    @Test
    void twee_uitzonderingen_zijn_een_grond() {
        var periode = melding()
                .met(LOONKOSTENSUBSIDIE, "2026-11-03")
                .met(PRAKTIJKONDERWIJS_OF_VSO, "2026-11-03")
                .zoekperiode();
        assertThat(periode.beoordeel(LocalDate.of(2026, 11, 3)))
                .isEqualTo(new InBehandeling(List.of(WETTELIJKE_UITZONDERING)));
    }

    @ParameterizedTest(name = "melding {0}: aanvraag van {1} tot en met {2}")
    @CsvSource({
        "2026-11-02, 2026-11-30, 2026-12-04",
        "2026-11-03, 2026-12-01, 2026-12-07",
        "2026-11-27, 2026-12-25, 2027-01-04", // both days of Christmas and New Year between
        "2026-10-31, 2026-11-28, 2026-12-04" // ends on a Saturday
    })
    void de_aanvraag_kan_vijf_werkdagen(String melding, LocalDate vanaf, LocalDate tot) {
        var periode = vanEenMelding(melding).zoekperiode();
        assertThat(periode.aanvraagVanaf()).isEqualTo(vanaf);
        assertThat(periode.aanvraagTot()).isEqualTo(tot);
    }

    @Test
    void eerder_beginnen_schuift_de_vijf_werkdagen_mee_en_later_niet() {
        assertThat(melding().met(EERDER_BEGONNEN, "2026-11-10").zoekperiode().aanvraagTot())
                .isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(melding().met(EERDER_BEGONNEN, "2026-12-10").zoekperiode().aanvraagVanaf())
                .isEqualTo(EINDE);
    }

    @Test
    void de_laatste_uitkomst_telt() {
        var periode = melding()
                .met(GEEN_AANVRAAG_NODIG, "2026-11-20")
                .met(AANVRAAG, "2026-11-30")
                .zoekperiode();
        assertThat(periode.uitkomst().map(Feit::soort)).contains(AANVRAAG);
        assertThat(periode.isAfgehandeld()).isTrue();
        assertThat(melding().met(VERTELD, "2026-11-20").zoekperiode().isAfgehandeld())
                .isFalse();
    }
}
