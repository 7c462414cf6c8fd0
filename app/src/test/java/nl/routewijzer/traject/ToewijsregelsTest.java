package nl.routewijzer.traject;

import static nl.routewijzer.traject.Beletsel.GEEN_CONSULENT;
import static nl.routewijzer.traject.Beletsel.IS_AL_DE_VASTE_CONSULENT;
import static nl.routewijzer.traject.Beletsel.TOEWIJZING_OVERLAPT;
import static nl.routewijzer.traject.Beletsel.TOEWIJZING_TE_VER_VOORUIT;
import static nl.routewijzer.traject.Beletsel.TOEWIJZING_VOOR_DE_MELDING;
import static nl.routewijzer.traject.TrajectFixture.VANDAAG;
import static nl.routewijzer.traject.TrajectFixture.eenOverdracht;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ToewijsregelsTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 11, 1);

    private static ListAssert<Beletsel> beletsels(TrajectFixture.EenToewijzing overdracht) {
        return assertThat(Toewijsregels.beoordeel(overdracht.feiten()));
    }

    @Nested
    class Een_collega_neemt_over {

        @Test
        void vanaf_vandaag() {
            beletsels(eenOverdracht()).isEmpty();
        }

        @Test
        void vanaf_de_dag_na_het_begin_van_de_huidige() {
            beletsels(eenOverdracht().vanaf(BEGIN.plusDays(1))).isEmpty();
        }

        @Test
        void tot_op_de_dag_af_een_jaar_vooruit() {
            beletsels(eenOverdracht().vanaf(VANDAAG.plusMonths(12))).isEmpty();
        }
    }

    @Nested
    class Een_overdracht_wordt_geweigerd {

        @Test
        void naar_iemand_die_geen_consulent_is() {
            beletsels(eenOverdracht().aanIemandDieGeenConsulentIs()).containsExactly(GEEN_CONSULENT);
        }

        @Test
        void naar_wie_het_al_is() {
            beletsels(eenOverdracht().aanDezelfde()).containsExactly(IS_AL_DE_VASTE_CONSULENT);
        }

        @Test
        void op_de_dag_waarop_de_huidige_begint() {
            beletsels(eenOverdracht().vanaf(BEGIN)).containsExactly(TOEWIJZING_OVERLAPT);
        }

        @Test
        void voordat_de_huidige_begint() {
            beletsels(eenOverdracht().terwijlDeHuidigeBegintOp(VANDAAG.plusWeeks(1)))
                    .containsExactly(TOEWIJZING_OVERLAPT);
        }

        @Test
        void langer_dan_een_jaar_vooruit() {
            beletsels(eenOverdracht().vanaf(VANDAAG.plusMonths(12).plusDays(1)))
                    .containsExactly(TOEWIJZING_TE_VER_VOORUIT);
        }
    }

    @Test
    void alle_redenen_staan_er_tegelijk() {
        beletsels(eenOverdracht().aanDezelfde().aanIemandDieGeenConsulentIs().vanaf(BEGIN.minusDays(1)))
                .containsExactly(
                        GEEN_CONSULENT, IS_AL_DE_VASTE_CONSULENT, TOEWIJZING_OVERLAPT, TOEWIJZING_VOOR_DE_MELDING);
    }
}
