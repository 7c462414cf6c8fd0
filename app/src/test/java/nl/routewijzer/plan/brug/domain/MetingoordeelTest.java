package nl.routewijzer.plan.brug.domain;

import static nl.routewijzer.plan.brug.BrugFixture.VANDAAG;
import static nl.routewijzer.plan.brug.BrugFixture.brug;
import static nl.routewijzer.plan.brug.BrugFixture.meting;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.routewijzer.plan.brug.Bezwaar;
import nl.routewijzer.plan.brug.Bezwaar.Soort;
import nl.routewijzer.plan.brug.Instrument;
import nl.routewijzer.plan.brug.Invuller;
import nl.routewijzer.plan.brug.Meting;
import org.junit.jupiter.api.Test;

class MetingoordeelTest {

    private static List<Soort> bezwaren(Meting meting, Instrument instrument) {
        return Metingoordeel.beoordeel(new Metingoordeel.Feiten(meting, instrument, VANDAAG.minusDays(100), VANDAAG))
                .stream()
                .map(Bezwaar::soort)
                .toList();
    }

    private static List<Soort> bezwaren(Meting meting) {
        return bezwaren(meting, brug());
    }

    @Test
    void een_deel_van_de_antwoorden_is_genoeg_en_weet_ik_niet_ook() {
        assertThat(bezwaren(meting(brug(), 0, Invuller.SAMEN, "thuis", "3"))).isEmpty();
        assertThat(bezwaren(meting(brug(), 0, Invuller.JONGERE, "thuis", "WEET_NIET", "geld", "LIEVER_NIET")))
                .isEmpty();
        assertThat(bezwaren(meting(brug(), 0, Invuller.SAMEN))).containsExactly(Soort.NIETS_INGEVULD);
    }

    @Test
    void een_antwoord_ligt_op_de_schaal() {
        assertThat(bezwaren(meting(brug(), 0, Invuller.SAMEN, "thuis", "5", "geld", "1")))
                .isEmpty();
        for (var buiten : List.of("0", "6", "-1", "999999")) {
            assertThat(Metingoordeel.beoordeel(new Metingoordeel.Feiten(
                            meting(brug(), 0, Invuller.SAMEN, "geld", buiten), brug(), VANDAAG, VANDAAG)))
                    .containsExactly(new Bezwaar(Soort.BUITEN_DE_SCHAAL, "geld"));
        }
        assertThat(bezwaren(meting(brug(), 0, Invuller.SAMEN, "werk", "3"))).containsExactly(Soort.ONBEKEND_ONDERDEEL);
    }

    @Test
    void tussen_twee_stappen_in_ligt_niets() {
        var perTwee = new Instrument.Schaal(0, 10, 2);
        assertThat(perTwee.bevat(4)).isTrue();
        assertThat(perTwee.bevat(5)).isFalse();
        assertThat(perTwee.waarden()).containsExactly(0, 2, 4, 6, 8, 10);
    }

    @Test
    void de_dag_ligt_tussen_de_melding_en_vandaag() {
        assertThat(bezwaren(meting(brug(), 100, Invuller.SAMEN, "thuis", "3"))).isEmpty();
        assertThat(bezwaren(meting(brug(), 101, Invuller.SAMEN, "thuis", "3")))
                .containsExactly(Soort.DAG_VOOR_DE_MELDING);
        assertThat(bezwaren(meting(brug(), -1, Invuller.SAMEN, "thuis", "3")))
                .containsExactly(Soort.DAG_IN_DE_TOEKOMST);
    }

    @Test
    void wat_alleen_de_jongere_invult_vult_niemand_anders_in_ook_niet_samen() {
        var alleen = new Instrument(
                brug().versie(),
                "Hoe helpen wij je?",
                "",
                "Wij",
                brug().licentie(),
                "nl",
                List.of(Invuller.JONGERE),
                0,
                brug().domeinen());
        assertThat(bezwaren(meting(alleen, 0, Invuller.JONGERE, "thuis", "3"), alleen))
                .isEmpty();
        assertThat(bezwaren(meting(alleen, 0, Invuller.CONSULENT, "thuis", "3"), alleen))
                .containsExactly(Soort.NIET_DOOR_JULLIE);
        assertThat(bezwaren(meting(alleen, 0, Invuller.SAMEN, "thuis", "3"), alleen))
                .containsExactly(Soort.NIET_DOOR_JULLIE);
        assertThat(alleen.manieren()).containsExactly(Invuller.JONGERE);
        assertThat(brug().manieren()).containsExactly(Invuller.SAMEN, Invuller.JONGERE, Invuller.CONSULENT);
    }

    @Test
    void alle_redenen_staan_er_en_niet_alleen_de_eerste() {
        assertThat(bezwaren(meting(brug(), -1, Invuller.SAMEN, "thuis", "9", "werk", "1")))
                .containsExactly(Soort.DAG_IN_DE_TOEKOMST, Soort.BUITEN_DE_SCHAAL, Soort.ONBEKEND_ONDERDEEL);
    }
}
