package nl.routewijzer.plan.brug.domain;

import static nl.routewijzer.plan.brug.BrugFixture.VIJF;
import static nl.routewijzer.plan.brug.BrugFixture.blad;
import static nl.routewijzer.plan.brug.BrugFixture.brug;
import static nl.routewijzer.plan.brug.BrugFixture.meting;
import static nl.routewijzer.plan.brug.BrugFixture.thuis;
import static nl.routewijzer.plan.brug.Invuller.CONSULENT;
import static nl.routewijzer.plan.brug.Invuller.JONGERE;
import static nl.routewijzer.plan.brug.Invuller.SAMEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.routewijzer.plan.brug.Instrument;
import nl.routewijzer.plan.brug.Meting;
import nl.routewijzer.plan.brug.domain.Verschillen.Verschil;
import org.junit.jupiter.api.Test;

class VerschillenTest {

    private static final Instrument BRUG = brug();

    private static List<String> verschillen(Meting... metingen) {
        return Verschillen.van(blad(List.of(BRUG), metingen)).stream()
                .map(verschil -> verschil.domein().id() + " " + verschil.jongere() + " " + verschil.consulent())
                .toList();
    }

    @Test
    void alleen_waar_ze_het_anders_zien_staat_de_jongere_eerst() {
        assertThat(verschillen(
                        meting(BRUG, 2, CONSULENT, "thuis", "3", "geld", "2"),
                        meting(BRUG, 1, JONGERE, "thuis", "4", "geld", "2")))
                .containsExactly("thuis 4 3");
    }

    @Test
    void wie_het_niet_weet_of_iets_openlaat_verschilt_niet() {
        assertThat(verschillen(
                        meting(BRUG, 2, CONSULENT, "thuis", "WEET_NIET", "geld", "2"),
                        meting(BRUG, 1, JONGERE, "thuis", "4")))
                .isEmpty();
        assertThat(verschillen(meting(BRUG, 1, JONGERE, "thuis", "4"))).isEmpty();
    }

    @Test
    void alleen_wat_elk_het_laatst_zag_telt() {
        assertThat(verschillen(
                        meting(BRUG, 20, JONGERE, "thuis", "1"),
                        meting(BRUG, 2, CONSULENT, "thuis", "3"),
                        meting(BRUG, 1, JONGERE, "thuis", "3")))
                .isEmpty();
    }

    @Test
    void na_samen_invullen_is_de_vraag_weg_en_daarna_kan_hij_terugkomen() {
        var een = meting(BRUG, 9, JONGERE, "thuis", "4");
        var ander = meting(BRUG, 8, CONSULENT, "thuis", "3");
        assertThat(verschillen(een, ander)).hasSize(1);
        assertThat(verschillen(een, ander, meting(BRUG, 7, SAMEN, "thuis", "3")))
                .isEmpty();
        assertThat(verschillen(een, ander, meting(BRUG, 10, SAMEN, "thuis", "3")))
                .hasSize(1);
    }

    @Test
    void verder_uit_elkaar_dan_acht_weken_is_het_geen_vraag_meer() {
        var laatst = meting(BRUG, 0, JONGERE, "thuis", "4");
        assertThat(verschillen(laatst, meting(BRUG, 56, CONSULENT, "thuis", "3")))
                .hasSize(1);
        assertThat(verschillen(laatst, meting(BRUG, 57, CONSULENT, "thuis", "3")))
                .isEmpty();
    }

    @Test
    void twee_versies_worden_niet_naast_elkaar_gelegd() {
        var nieuw = brug("2", thuis(VIJF));
        assertThat(Verschillen.van(blad(
                        List.of(BRUG, nieuw),
                        meting(BRUG, 2, CONSULENT, "thuis", "3"),
                        meting(nieuw, 1, JONGERE, "thuis", "4"))))
                .isEmpty();
        assertThat(Verschillen.van(blad(
                        List.of(BRUG, nieuw),
                        meting(nieuw, 2, CONSULENT, "thuis", "3"),
                        meting(nieuw, 1, JONGERE, "thuis", "4"))))
                .containsExactly(new Verschil(thuis(VIJF), 4, 3));
    }
}
