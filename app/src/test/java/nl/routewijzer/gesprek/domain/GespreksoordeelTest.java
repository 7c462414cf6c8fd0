package nl.routewijzer.gesprek.domain;

import static nl.routewijzer.gesprek.Beletsel.AFSPRAAK_VOOR_HET_GESPREK;
import static nl.routewijzer.gesprek.Beletsel.AFSPRAAK_ZONDER_WAT;
import static nl.routewijzer.gesprek.Beletsel.GEPLAND_IN_HET_VERLEDEN;
import static nl.routewijzer.gesprek.Beletsel.GEPLAND_TE_VER_VOORUIT;
import static nl.routewijzer.gesprek.Beletsel.NOG_NIET_BEGONNEN;
import static nl.routewijzer.gesprek.Beletsel.STRESS_BUITEN_DE_SCHAAL;
import static nl.routewijzer.gesprek.Beletsel.VOLGENDE_IN_HET_VERLEDEN;
import static nl.routewijzer.gesprek.Beletsel.VOLGENDE_TE_VER_VOORUIT;
import static nl.routewijzer.gesprek.domain.GesprekFixture.VANDAAG;
import static nl.routewijzer.gesprek.domain.GesprekFixture.eenGesprekVanVandaag;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.routewijzer.gesprek.Beletsel;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GespreksoordeelTest {

    private static final LocalDate GISTEREN = VANDAAG.minusDays(1);
    private static final LocalDate MORGEN = VANDAAG.plusDays(1);
    private static final LocalDate OVER_TWEE_JAAR = VANDAAG.plusYears(2);

    private static ListAssert<Beletsel> beletsels(GesprekFixture.EenVerslag verslag) {
        return assertThat(Gespreksoordeel.afronden(verslag.feiten()));
    }

    @Nested
    class Plannen {

        @Test
        void kan_vandaag_en_later() {
            assertThat(Gespreksoordeel.plannen(VANDAAG, VANDAAG)).isEmpty();
            assertThat(Gespreksoordeel.plannen(OVER_TWEE_JAAR, VANDAAG)).isEmpty();
        }

        @Test
        void kan_niet_op_een_dag_die_voorbij_is() {
            assertThat(Gespreksoordeel.plannen(GISTEREN, VANDAAG)).containsExactly(GEPLAND_IN_HET_VERLEDEN);
        }

        @Test
        void kan_niet_verder_dan_twee_jaar_vooruit() {
            assertThat(Gespreksoordeel.plannen(OVER_TWEE_JAAR.plusDays(1), VANDAAG))
                    .containsExactly(GEPLAND_TE_VER_VOORUIT);
        }
    }

    @Nested
    class Afronden_kan {

        @Test
        void zonder_iets_op_te_schrijven() {
            beletsels(eenGesprekVanVandaag()).isEmpty();
        }

        @Test
        void dagen_later() {
            beletsels(eenGesprekVanVandaag().op(VANDAAG.minusWeeks(2))).isEmpty();
        }

        @Test
        void met_alles_erin() {
            beletsels(eenGesprekVanVandaag()
                            .metStress(7)
                            .metAfspraak("de kas bellen")
                            .metAfspraakVoor(VANDAAG)
                            .enWeerOp(VANDAAG.plusWeeks(4)))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 10})
        void met_stress_op_de_uiteinden_van_de_schaal(int stress) {
            beletsels(eenGesprekVanVandaag().metStress(stress)).isEmpty();
        }

        @Test
        void met_contact_voor_een_dag_in_plaats_van_een_gesprek() {
            beletsels(eenGesprekVanVandaag().enContactVoor(OVER_TWEE_JAAR)).isEmpty();
        }
    }

    @Nested
    class Afronden_wordt_geweigerd {

        @Test
        void als_het_gesprek_morgen_pas_is() {
            beletsels(eenGesprekVanVandaag().op(MORGEN)).containsExactly(NOG_NIET_BEGONNEN);
        }

        @Test
        void als_het_volgende_gesprek_al_voorbij_is() {
            beletsels(eenGesprekVanVandaag().enWeerOp(GISTEREN)).containsExactly(VOLGENDE_IN_HET_VERLEDEN);
            beletsels(eenGesprekVanVandaag().enContactVoor(GISTEREN)).containsExactly(VOLGENDE_IN_HET_VERLEDEN);
        }

        @Test
        void als_het_volgende_gesprek_te_ver_weg_is() {
            beletsels(eenGesprekVanVandaag().enWeerOp(OVER_TWEE_JAAR.plusDays(1)))
                    .containsExactly(VOLGENDE_TE_VER_VOORUIT);
        }

        @Test
        void als_een_afspraak_niet_zegt_wat_er_gebeurt() {
            beletsels(eenGesprekVanVandaag().metAfspraak("de kas bellen").metAfspraak(""))
                    .containsExactly(AFSPRAAK_ZONDER_WAT);
        }

        @Test
        void als_een_afspraak_voor_het_gesprek_ligt() {
            beletsels(eenGesprekVanVandaag().metAfspraakVoor(GISTEREN)).containsExactly(AFSPRAAK_VOOR_HET_GESPREK);
        }

        @Test
        void maar_een_afspraak_van_gisteren_mag_bij_een_gesprek_van_gisteren() {
            beletsels(eenGesprekVanVandaag().op(GISTEREN).metAfspraakVoor(GISTEREN))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 11, 999})
        void als_stress_buiten_de_schaal_valt(int stress) {
            beletsels(eenGesprekVanVandaag().metStress(stress)).containsExactly(STRESS_BUITEN_DE_SCHAAL);
        }
    }

    @Test
    void alle_redenen_staan_er_tegelijk() {
        beletsels(eenGesprekVanVandaag()
                        .op(MORGEN)
                        .enWeerOp(GISTEREN)
                        .metAfspraak("")
                        .metAfspraakVoor(VANDAAG)
                        .metStress(11))
                .containsExactly(
                        NOG_NIET_BEGONNEN,
                        VOLGENDE_IN_HET_VERLEDEN,
                        AFSPRAAK_ZONDER_WAT,
                        AFSPRAAK_VOOR_HET_GESPREK,
                        STRESS_BUITEN_DE_SCHAAL);
    }
}
