package nl.routewijzer.scherm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Proves the checks: what is planted in a good page is found, and the page without it is good. */
class PlantIT extends Scherm {

    private int begonnen;

    @BeforeEach
    void tel() {
        begonnen++;
    }

    @Test
    void een_afbeelding_zonder_tekst_wordt_gevonden() {
        logIn("Anke Dijkstra");
        pagina().evaluate("document.querySelector('main').append(document.createElement('img'))");
        assertThat(Keuring.keur(pagina(), "plant-afbeelding"))
                .hasSize(2)
                .allMatch(bezwaar -> bezwaar.contains("image-alt"));
    }

    @Test
    void te_weinig_contrast_wordt_gevonden() {
        logIn("Anke Dijkstra");
        pagina().evaluate("document.querySelector('h1').style.color = '#ddd'");
        assertThat(Keuring.keur(pagina(), "plant-contrast"))
                .hasSize(2)
                .allMatch(bezwaar -> bezwaar.contains("color-contrast"));
    }

    @Test
    void opzij_schuiven_wordt_gevonden() {
        logIn("Anke Dijkstra");
        pagina().evaluate("document.querySelector('h1').style.minWidth = '700px'");
        assertThat(Keuring.keur(pagina(), "plant-breed"))
                .hasSize(2)
                .allMatch(bezwaar -> bezwaar.contains("op 360"))
                .anyMatch(bezwaar -> bezwaar.contains("schuift opzij"))
                .anyMatch(bezwaar -> bezwaar.contains("steekt uit: <h1"));
    }

    @Test
    void wat_links_buiten_beeld_valt_wordt_gevonden() {
        logIn("Anke Dijkstra");
        pagina().evaluate("document.querySelector('h1').style.marginLeft = '-60px'");
        assertThat(Keuring.keurZoalsHetIs(pagina(), "plant-links"))
                .singleElement()
                .asString()
                .contains("steekt uit: <h1");
    }

    @Test
    void een_lege_pagina_is_niet_goed() {
        pagina().setContent("<!doctype html><html lang=nl><title>leeg</title>");
        assertThat(Keuring.keurZoalsHetIs(pagina(), "plant-leeg"))
                .anyMatch(bezwaar -> bezwaar.contains("regels geslaagd"));
    }

    @Test
    void een_regel_in_de_console_wordt_gevonden() {
        pagina().evaluate("console.error('geplant')");
        bezoek().haalIn();
        assertThat(bezoek().klachten()).containsExactly("console: geplant");
        bezoek().verwacht("geplant");
        assertThat(bezoek().klachten()).isEmpty();
    }

    @Test
    void een_fout_in_een_script_wordt_gevonden() {
        pagina().evaluate("setTimeout(() => { throw new Error('geplant'); })");
        pagina().waitForCondition(() -> !bezoek().klachten().isEmpty());
        assertThat(bezoek().klachten()).singleElement().asString().contains("geplant");
        bezoek().verwacht("geplant");
    }

    @Test
    void een_vraag_wordt_gevonden() {
        pagina().evaluate("alert('geplant')");
        assertThat(bezoek().klachten()).containsExactly("onverwachte vraag: alert");
        bezoek().verwachtVragen();
    }

    @Test
    void een_antwoord_dat_niet_mag_wordt_gevonden() {
        logIn("Anke Dijkstra");
        ga("/bestaat-niet");
        bezoek().haalIn();
        assertThat(bezoek().klachten()).singleElement().asString().contains("404");
        magAntwoorden(404);
        assertThat(bezoek().klachten()).isEmpty();
    }

    /** The second attempt starts as the first did: a fresh window, fresh people, the same arguments. */
    @Test
    void een_herkansing_begint_opnieuw() throws Throwable {
        var eerste = bezoek();
        MetHerkansing.begin(this);
        assertThat(begonnen).isEqualTo(2);
        assertThat(eerste.klachten()).isEmpty();
    }
}
