package nl.routewijzer.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.routewijzer.gedeeld.Geboortedatum;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.privacy.Gezagdeling.Mag;
import nl.routewijzer.privacy.Gezagdeling.Onderdeel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GezagdelingTest {

    private static final Geboortedatum GEBOREN = Geboortedatum.op(LocalDate.of(2009, 5, 19));

    private static Gezagdeling deling(Mag mag) {
        return new Gezagdeling(
                UUID.randomUUID(), JongereId.nieuw(), Map.of(Onderdeel.PLAN, mag), LocalDate.of(2026, 11, 20));
    }

    @ParameterizedTest(name = "{0} op {1}: {2}")
    @CsvSource({
        "JA,            2026-11-24, true",
        "SAMEN,         2026-11-24, true",
        "NEE,           2026-11-24, false",
        "NIET_GEVRAAGD, 2026-11-24, false",
        "JA,            2027-05-18, true",
        "JA,            2027-05-19, false",
    })
    void alleen_een_ja_telt_en_op_de_18e_verjaardag_houdt_het_vanzelf_op(Mag mag, LocalDate dag, boolean gedeeld) {
        assertThat(deling(mag).mag(Onderdeel.PLAN, GEBOREN, dag)).isEqualTo(gedeeld);
    }

    @Test
    void wat_niet_gevraagd_is_wordt_niet_gedeeld() {
        assertThat(deling(Mag.JA).mag(Onderdeel.ZORGEN, GEBOREN, LocalDate.of(2026, 11, 24)))
                .isFalse();
    }

    @Test
    void wie_misschien_al_18_is_deelt_niets() {
        assertThat(Gezagdeling.speelt(Geboortedatum.in(2008), LocalDate.of(2026, 11, 24)))
                .isFalse();
        assertThat(Gezagdeling.speelt(Geboortedatum.in(2009), LocalDate.of(2026, 11, 24)))
                .isTrue();
    }
}
