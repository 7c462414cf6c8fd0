package nl.routewijzer.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Tijd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoodtoegangTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);
    private static final Instant BEGIN = Tijd.moment(VANDAAG.atTime(9, 0));

    private static Noodtoegang nood(int uren, Optional<Instant> beeindigd) {
        return new Noodtoegang(
                UUID.randomUUID(),
                JongereId.nieuw(),
                GebruikerId.nieuw(),
                "haar vader belt in paniek",
                BEGIN,
                Noodtoegang.einde(BEGIN, uren),
                beeindigd);
    }

    @Test
    void ze_duurt_hooguit_een_etmaal() {
        assertThat(Noodtoegang.UREN)
                .allSatisfy(uren -> assertThat(Duration.between(BEGIN, Noodtoegang.einde(BEGIN, uren)))
                        .isPositive()
                        .isLessThanOrEqualTo(Duration.ofHours(24)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2, 25, 48})
    void een_andere_duur_kan_niet(int uren) {
        assertThatThrownBy(() -> Noodtoegang.einde(BEGIN, uren)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ze_loopt_tot_ze_voorbij_is_en_geen_tel_langer() {
        var nood = nood(4, Optional.empty());
        assertThat(nood.loopt(BEGIN.minusSeconds(1))).isFalse();
        assertThat(nood.loopt(BEGIN)).isTrue();
        assertThat(nood.loopt(BEGIN.plus(Duration.ofHours(4)).minusMillis(1))).isTrue();
        assertThat(nood.loopt(BEGIN.plus(Duration.ofHours(4)))).isFalse();
        assertThat(nood(4, Optional.of(BEGIN.plusSeconds(60))).loopt(BEGIN.plusSeconds(60)))
                .isFalse();
    }

    @Test
    void de_jongere_hoort_het_als_het_voorbij_is_of_in_de_ochtend_tot_wanneer_het_is_achtergehouden() {
        assertThat(nood(4, Optional.empty()).vertellen(Optional.empty())).isEqualTo(BEGIN.plus(Duration.ofHours(4)));
        assertThat(nood(4, Optional.of(BEGIN.plusSeconds(60))).vertellen(Optional.empty()))
                .isEqualTo(BEGIN.plusSeconds(60));
        assertThat(nood(4, Optional.empty()).vertellen(Optional.of(VANDAAG.plusDays(9))))
                .isEqualTo(Tijd.moment(VANDAAG.plusDays(9).atTime(9, 0)));
        assertThat(nood(24, Optional.empty()).vertellen(Optional.of(VANDAAG)))
                .as("nooit voordat het voorbij is")
                .isEqualTo(BEGIN.plus(Duration.ofHours(24)));
    }

    @ParameterizedTest(name = "tot {0}: {1}")
    @CsvSource({"2026-11-24, false", "2026-11-25, true", "2027-02-24, true", "2027-02-25, false", "2026-11-23, false"})
    void achterhouden_kan_tot_een_dag_erna_en_binnen_drie_maanden(LocalDate dag, boolean kan) {
        assertThat(nood(4, Optional.empty()).kanAchterTot(dag, VANDAAG)).isEqualTo(kan);
    }
}
