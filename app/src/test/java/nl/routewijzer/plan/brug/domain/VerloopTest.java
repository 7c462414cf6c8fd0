package nl.routewijzer.plan.brug.domain;

import static nl.routewijzer.plan.brug.BrugFixture.VANDAAG;
import static nl.routewijzer.plan.brug.BrugFixture.VIJF;
import static nl.routewijzer.plan.brug.BrugFixture.blad;
import static nl.routewijzer.plan.brug.BrugFixture.brug;
import static nl.routewijzer.plan.brug.BrugFixture.geld;
import static nl.routewijzer.plan.brug.BrugFixture.meting;
import static nl.routewijzer.plan.brug.BrugFixture.thuis;
import static nl.routewijzer.plan.brug.Invuller.CONSULENT;
import static nl.routewijzer.plan.brug.Invuller.JONGERE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.routewijzer.plan.brug.Brugblad;
import nl.routewijzer.plan.brug.Instrument.Schaal;
import org.junit.jupiter.api.Test;

class VerloopTest {

    /** "thuis: JONGERE 1 [2 3]", one for each picture. */
    private static List<String> plaatjes(Brugblad blad) {
        return Verloop.van(blad).stream()
                .map(verloop -> verloop.domein().id() + ": "
                        + verloop.lijnen().stream()
                                .map(lijn -> lijn.wie() + " " + lijn.versie().versie() + " "
                                        + lijn.punten().stream()
                                                .map(Verloop.Punt::waarde)
                                                .toList())
                                .collect(Collectors.joining("; ")))
                .toList();
    }

    @Test
    void elk_onderdeel_is_een_plaatje_met_een_lijn_voor_elke_blik_in_de_volgorde_van_de_tijd() {
        var brug = brug();
        assertThat(plaatjes(blad(
                        List.of(brug),
                        meting(brug, 9, JONGERE, "thuis", "2", "geld", "1"),
                        meting(brug, 5, CONSULENT, "thuis", "4"),
                        meting(brug, 1, JONGERE, "thuis", "3"))))
                .containsExactly("thuis: JONGERE 1 [2, 3]; CONSULENT 1 [4]", "geld: JONGERE 1 [1]");
    }

    @Test
    void wat_geen_plek_op_de_schaal_heeft_is_geen_punt() {
        var brug = brug();
        assertThat(plaatjes(blad(List.of(brug), meting(brug, 9, JONGERE, "thuis", "LIEVER_NIET", "geld", "3"))))
                .containsExactly("geld: JONGERE 1 [3]");
        assertThat(plaatjes(blad(List.of(brug)))).isEmpty();
    }

    @Test
    void een_nieuwe_versie_breekt_de_lijn_en_de_dag_staat_erbij() {
        var oud = brug("1", thuis(VIJF));
        var nieuw = brug("2", thuis(VIJF));
        var blad = blad(
                List.of(oud, nieuw),
                meting(oud, 30, JONGERE, "thuis", "2"),
                meting(oud, 20, JONGERE, "thuis", "3"),
                meting(nieuw, 10, CONSULENT, "thuis", "4"),
                meting(nieuw, 5, JONGERE, "thuis", "4"));
        assertThat(plaatjes(blad)).containsExactly("thuis: JONGERE 1 [2, 3]; JONGERE 2 [4]; CONSULENT 2 [4]");
        assertThat(Verloop.van(blad).getFirst().breuken()).containsExactly(VANDAAG.minusDays(10));
        assertThat(Verloop.van(blad(List.of(oud), meting(oud, 1, JONGERE, "thuis", "2")))
                        .getFirst()
                        .breuken())
                .isEmpty();
    }

    @Test
    void wat_anders_meet_is_een_eigen_plaatje() {
        var oud = brug("1", thuis(VIJF), geld());
        var nieuw = brug("2", thuis(new Schaal(0, 10, 1)), geld());
        assertThat(plaatjes(blad(
                        List.of(oud, nieuw),
                        meting(oud, 9, JONGERE, "thuis", "2", "geld", "1"),
                        meting(nieuw, 1, JONGERE, "thuis", "8", "geld", "2"))))
                .containsExactly("thuis: JONGERE 2 [8]", "geld: JONGERE 1 [1]; JONGERE 2 [2]", "thuis: JONGERE 1 [2]");
    }

    @Test
    void van_een_dag_telt_het_laatste_woord() {
        var brug = brug();
        assertThat(plaatjes(blad(
                        List.of(brug), meting(brug, 3, JONGERE, "geld", "4"), meting(brug, 3, JONGERE, "geld", "2"))))
                .containsExactly("geld: JONGERE 1 [4]");
    }
}
