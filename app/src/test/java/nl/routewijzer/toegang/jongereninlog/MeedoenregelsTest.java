package nl.routewijzer.toegang.jongereninlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import nl.routewijzer.toegang.Meedoen.Staat;
import nl.routewijzer.toegang.jongereninlog.Meedoenregels.Feiten;
import org.junit.jupiter.api.Test;

class MeedoenregelsTest {

    private static final Instant NU = Instant.parse("2026-11-24T07:55:00Z");
    private static final Optional<Instant> GEEN = Optional.empty();

    private static Staat van(boolean uitgenodigd, Optional<Instant> tot, Optional<Instant> pin, int fout) {
        return Meedoenregels.beoordeel(new Feiten(true, uitgenodigd, tot, pin, fout, NU));
    }

    @Test
    void zonder_uitnodiging_is_er_niets() {
        assertThat(van(false, GEEN, GEEN, 0)).isEqualTo(Staat.NIET_UITGENODIGD);
    }

    @Test
    void een_uitnodiging_geldt_tot_haar_laatste_ogenblik() {
        assertThat(van(true, Optional.of(NU.plusSeconds(1)), GEEN, 0)).isEqualTo(Staat.UITGENODIGD);
        assertThat(van(true, Optional.of(NU), GEEN, 0)).isEqualTo(Staat.UITNODIGING_VERLOPEN);
    }

    @Test
    void met_een_pincode_doet_hij_mee() {
        assertThat(van(true, GEEN, Optional.of(NU), 4)).isEqualTo(Staat.DOET_MEE);
    }

    @Test
    void vijf_keer_fout_en_de_deur_is_dicht_met_of_zonder_pincode() {
        assertThat(van(true, GEEN, Optional.of(NU), 5)).isEqualTo(Staat.DICHT);
        assertThat(van(true, Optional.of(NU.plusSeconds(1)), GEEN, 5)).isEqualTo(Staat.DICHT);
    }

    @Test
    void waar_het_uit_staat_telt_verder_niets() {
        assertThat(Meedoenregels.beoordeel(new Feiten(false, true, GEEN, Optional.of(NU), 5, NU)))
                .isEqualTo(Staat.UIT);
    }
}
