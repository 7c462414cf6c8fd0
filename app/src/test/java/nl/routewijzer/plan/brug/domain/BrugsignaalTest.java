package nl.routewijzer.plan.brug.domain;

import static nl.routewijzer.plan.brug.BrugFixture.JONGERE;
import static nl.routewijzer.plan.brug.BrugFixture.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.Optional;
import nl.routewijzer.plan.brug.domain.Brugsignaal.Feiten;
import org.junit.jupiter.api.Test;

class BrugsignaalTest {

    private static final Period TWAALF_WEKEN = Period.ofWeeks(12);

    @Test
    void twaalf_weken_na_de_laatste_keer_kan_het_weer_en_zes_weken_later_is_het_weg() {
        var signaal = Brugsignaal.van(new Feiten(JONGERE, Optional.of(VANDAAG.minusWeeks(12)), TWAALF_WEKEN, true));
        assertThat(signaal).get().satisfies(wat -> {
            assertThat(wat.vanaf()).isEqualTo(VANDAAG);
            assertThat(wat.tot()).contains(VANDAAG.plusWeeks(6));
        });
    }

    @Test
    void wie_nooit_iets_invulde_krijgt_geen_aanbod_en_wie_niet_meer_begeleid_wordt_ook_niet() {
        assertThat(Brugsignaal.van(new Feiten(JONGERE, Optional.empty(), TWAALF_WEKEN, true)))
                .isEmpty();
        assertThat(Brugsignaal.van(new Feiten(JONGERE, Optional.of(VANDAAG), TWAALF_WEKEN, false)))
                .isEmpty();
    }

    @Test
    void het_klinkt_als_een_aanbod_en_wacht_achter_alles_wat_moet() {
        var signaal = Brugsignaal.van(new Feiten(JONGERE, Optional.of(VANDAAG.minusWeeks(13)), TWAALF_WEKEN, true))
                .orElseThrow();
        var zin = Brugsignaal.verwoord(signaal, VANDAAG);
        assertThat(zin.teken()).isEqualTo("wacht");
        assertThat(zin.reden()).contains("di 25 augustus", "91 dagen geleden", "Alleen als het nu past.");
        assertThat(zin.kop() + zin.reden() + zin.actie()).doesNotContain("moet", "te laat", "verplicht");
        assertThat(zin.pad()).isEqualTo("/jongeren/" + JONGERE + "/brug");
    }

    @Test
    void wat_hij_zelf_invulde_is_twee_weken_nieuws() {
        var signaal = Brugsignaal.vanHemzelf(JONGERE, VANDAAG.minusDays(1));
        assertThat(signaal.vanaf()).isEqualTo(VANDAAG.minusDays(1));
        assertThat(signaal.tot()).contains(VANDAAG.plusDays(13));
        assertThat(Brugsignaal.verwoord(signaal, VANDAAG).kop()).isEqualTo("vulde zelf in hoe het gaat");
    }
}
