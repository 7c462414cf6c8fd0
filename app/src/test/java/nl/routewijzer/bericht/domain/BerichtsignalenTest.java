package nl.routewijzer.bericht.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.bericht.DraadId;
import nl.routewijzer.bericht.Kant;
import nl.routewijzer.bericht.Wachten;
import nl.routewijzer.bericht.domain.Berichtsignalen.Wachtend;
import nl.routewijzer.gedeeld.JongereId;
import org.junit.jupiter.api.Test;

class BerichtsignalenTest {

    private static final LocalDate DINSDAG = LocalDate.of(2026, 11, 24);
    private static final JongereId MILAN = JongereId.nieuw();

    private static Wachtend sinds(String moment) {
        return new Wachtend(new DraadId(UUID.randomUUID()), new Wachten(Kant.COLLEGA, Instant.parse(moment)));
    }

    @Test
    void zonder_iets_dat_wacht_is_er_geen_signaal() {
        assertThat(Berichtsignalen.van(MILAN, List.of())).isEmpty();
    }

    @Test
    void een_signaal_hoeveel_er_ook_wacht_vanaf_de_dag_van_het_oudste() {
        var oudste = sinds("2026-11-22T19:14:00Z");
        var signalen = Berichtsignalen.van(MILAN, List.of(sinds("2026-11-23T10:00:00Z"), oudste));
        assertThat(signalen).singleElement().satisfies(signaal -> {
            assertThat(signaal.vanaf()).isEqualTo(LocalDate.of(2026, 11, 22));
            assertThat(signaal.tot()).isEmpty();
            var zin = Berichtsignalen.verwoord(signaal, DINSDAG);
            assertThat(zin.kop()).isEqualTo("wacht 2 dagen op antwoord");
            assertThat(zin.reden()).contains("2 onderwerpen", "zo 22 november");
            assertThat(zin.pad()).isEqualTo("/jongeren/" + MILAN + "/berichten/" + oudste.draad());
        });
    }

    @Test
    void op_de_dag_zelf_en_een_dag_later_klopt_de_zin_ook() {
        var signaal = Berichtsignalen.van(MILAN, List.of(sinds("2026-11-23T23:30:00Z")))
                .getFirst();
        assertThat(signaal.vanaf()).isEqualTo(DINSDAG);
        assertThat(Berichtsignalen.verwoord(signaal, DINSDAG).kop()).isEqualTo("wacht sinds vandaag op antwoord");
        assertThat(Berichtsignalen.verwoord(signaal, DINSDAG.plusDays(1)).kop()).isEqualTo("wacht 1 dag op antwoord");
    }
}
