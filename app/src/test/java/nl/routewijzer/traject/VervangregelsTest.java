package nl.routewijzer.traject;

import static nl.routewijzer.traject.Beletsel.GEEN_VERVANGER;
import static nl.routewijzer.traject.Beletsel.TOEWIJZING_TE_VER_VOORUIT;
import static nl.routewijzer.traject.Beletsel.VERVANGING_EINDIGT_TE_VROEG;
import static nl.routewijzer.traject.Beletsel.VERVANGING_IN_HET_VERLEDEN;
import static nl.routewijzer.traject.Beletsel.VERVANGING_TE_LANG;
import static nl.routewijzer.traject.Beletsel.VERVANGT_ZICHZELF;
import static nl.routewijzer.traject.TrajectFixture.ANKE;
import static nl.routewijzer.traject.TrajectFixture.PETER;
import static nl.routewijzer.traject.TrajectFixture.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.routewijzer.gedeeld.GebruikerId;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

class VervangregelsTest {

    private static ListAssert<Beletsel> beletsels(GebruikerId vervanger, LocalDate vanaf, LocalDate tot) {
        return assertThat(
                Vervangregels.beoordeel(new Vervangregels.Feiten(ANKE, vervanger, true, vanaf, tot, VANDAAG)));
    }

    @Test
    void een_dag_tot_zes_maanden_kan() {
        beletsels(PETER, VANDAAG, VANDAAG.plusDays(1)).isEmpty();
        beletsels(PETER, VANDAAG, VANDAAG.plusMonths(6)).isEmpty();
        beletsels(PETER, VANDAAG.plusMonths(12), VANDAAG.plusMonths(13)).isEmpty();
    }

    @Test
    void langer_dan_zes_maanden_is_een_overdracht() {
        beletsels(PETER, VANDAAG, VANDAAG.plusMonths(6).plusDays(1)).containsExactly(VERVANGING_TE_LANG);
    }

    @Test
    void niet_in_het_verleden_en_niet_meer_dan_een_jaar_vooruit() {
        beletsels(PETER, VANDAAG.minusDays(1), VANDAAG.plusDays(3)).containsExactly(VERVANGING_IN_HET_VERLEDEN);
        beletsels(PETER, VANDAAG.plusMonths(12).plusDays(1), VANDAAG.plusMonths(13))
                .containsExactly(TOEWIJZING_TE_VER_VOORUIT);
    }

    @Test
    void niet_door_zichzelf_en_niet_met_een_einde_voor_het_begin() {
        beletsels(ANKE, VANDAAG, VANDAAG).containsExactly(VERVANGT_ZICHZELF, VERVANGING_EINDIGT_TE_VROEG);
    }

    @Test
    void alleen_door_iemand_die_jongeren_begeleidt() {
        assertThat(Vervangregels.beoordeel(
                        new Vervangregels.Feiten(ANKE, PETER, false, VANDAAG, VANDAAG.plusDays(1), VANDAAG)))
                .containsExactly(GEEN_VERVANGER);
    }
}
