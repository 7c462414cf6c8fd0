package nl.routewijzer.traject;

import static nl.routewijzer.traject.Beletsel.BSN_AL_BEKEND;
import static nl.routewijzer.traject.Beletsel.GEBOREN_IN_DE_TOEKOMST;
import static nl.routewijzer.traject.Beletsel.GEBOREN_TE_LANG_GELEDEN;
import static nl.routewijzer.traject.Beletsel.GEEN_CONSULENT;
import static nl.routewijzer.traject.Beletsel.MELDING_IN_DE_TOEKOMST;
import static nl.routewijzer.traject.Beletsel.MELDING_VOOR_DE_GEBOORTE;
import static nl.routewijzer.traject.Beletsel.OPEN_TRAJECT;
import static nl.routewijzer.traject.TrajectFixture.VANDAAG;
import static nl.routewijzer.traject.TrajectFixture.eenMelding;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.routewijzer.gedeeld.Geboortedatum;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeldregelsTest {

    private static final LocalDate MORGEN = VANDAAG.plusDays(1);

    private static ListAssert<Beletsel> beletsels(TrajectFixture.EenMelding melding) {
        return assertThat(Meldregels.beoordeel(melding.feiten()));
    }

    @Nested
    class Een_melding_kan_bewaard_worden {

        @Test
        void als_alles_klopt() {
            beletsels(eenMelding()).isEmpty();
        }

        @ParameterizedTest(name = "geboren op {0}")
        @CsvSource({"2009-05-19", "2026-11-24", "1999-11-23", "1926-11-24"})
        void op_elke_leeftijd_want_leeftijd_weigert_niets(LocalDate geboren) {
            beletsels(eenMelding().vanIemandGeborenOp(geboren)).isEmpty();
        }

        @Test
        void op_de_dag_van_de_geboorte_zelf() {
            beletsels(eenMelding().vanIemandGeborenOp(VANDAAG).op(VANDAAG)).isEmpty();
        }

        @Test
        void als_een_deels_onbekende_geboortedatum_kan_kloppen() {
            beletsels(eenMelding().vanIemandGeboren(Geboortedatum.in(2026))).isEmpty();
            beletsels(eenMelding().vanIemandGeboren(Geboortedatum.in(1926))).isEmpty();
            beletsels(eenMelding()
                            .vanIemandGeboren(Geboortedatum.in(YearMonth.of(2024, 5)))
                            .op(LocalDate.of(2024, 5, 1)))
                    .isEmpty();
        }

        @Test
        void van_iemand_die_al_bekend_is() {
            beletsels(eenMelding().vanEenBekende()).isEmpty();
        }

        @Test
        void die_al_een_tijd_geleden_was() {
            beletsels(eenMelding().op(VANDAAG.minusYears(2))).isEmpty();
        }
    }

    @Nested
    class Een_melding_wordt_geweigerd {

        @Test
        void als_de_geboortedatum_in_de_toekomst_ligt() {
            beletsels(eenMelding().vanIemandGeborenOp(MORGEN)).containsExactly(GEBOREN_IN_DE_TOEKOMST);
        }

        @Test
        void als_de_geboortedatum_langer_dan_honderd_jaar_geleden_is() {
            beletsels(eenMelding().vanIemandGeborenOp(LocalDate.of(1926, 11, 23)))
                    .containsExactly(GEBOREN_TE_LANG_GELEDEN);
        }

        @Test
        void als_een_deels_onbekende_geboortedatum_nooit_kan_kloppen() {
            beletsels(eenMelding().vanIemandGeboren(Geboortedatum.in(2027))).containsExactly(GEBOREN_IN_DE_TOEKOMST);
            beletsels(eenMelding().vanIemandGeboren(Geboortedatum.in(1925))).containsExactly(GEBOREN_TE_LANG_GELEDEN);
            beletsels(eenMelding()
                            .vanIemandGeboren(Geboortedatum.in(YearMonth.of(2024, 5)))
                            .op(LocalDate.of(2024, 4, 30)))
                    .containsExactly(MELDING_VOOR_DE_GEBOORTE);
        }

        @Test
        void als_de_melding_morgen_is() {
            beletsels(eenMelding().op(MORGEN)).containsExactly(MELDING_IN_DE_TOEKOMST);
        }

        @Test
        void als_de_melding_voor_de_geboorte_ligt() {
            beletsels(eenMelding().op(LocalDate.of(2006, 3, 13))).containsExactly(MELDING_VOOR_DE_GEBOORTE);
        }

        @Test
        void als_het_bsn_er_al_staat() {
            beletsels(eenMelding().metEenBsnDatErAlStaat()).containsExactly(BSN_AL_BEKEND);
        }

        @Test
        void als_er_een_traject_loopt() {
            beletsels(eenMelding().vanEenBekende().terwijlErEenTrajectLoopt()).containsExactly(OPEN_TRAJECT);
        }

        @Test
        void als_de_vaste_consulent_geen_consulent_is() {
            beletsels(eenMelding().bijIemandDieGeenConsulentIs()).containsExactly(GEEN_CONSULENT);
        }
    }

    @Nested
    class Alle_redenen_tegelijk {

        @Test
        void staan_er_allemaal() {
            var melding = eenMelding()
                    .vanIemandGeborenOp(LocalDate.of(1900, 1, 2))
                    .op(LocalDate.of(1900, 1, 1))
                    .metEenBsnDatErAlStaat()
                    .terwijlErEenTrajectLoopt()
                    .bijIemandDieGeenConsulentIs();
            beletsels(melding)
                    .containsExactly(
                            GEBOREN_TE_LANG_GELEDEN,
                            MELDING_VOOR_DE_GEBOORTE,
                            BSN_AL_BEKEND,
                            OPEN_TRAJECT,
                            GEEN_CONSULENT);
        }

        @Test
        void maar_over_een_geboorte_in_de_toekomst_maar_een_keer() {
            beletsels(eenMelding().vanIemandGeborenOp(MORGEN).op(MORGEN))
                    .containsExactly(GEBOREN_IN_DE_TOEKOMST, MELDING_IN_DE_TOEKOMST);
        }
    }
}
