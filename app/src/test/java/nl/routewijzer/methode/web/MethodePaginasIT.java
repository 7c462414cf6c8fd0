package nl.routewijzer.methode.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.methode.Methodes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of the method over the line: everybody may read them, every link leads somewhere, and what is mine is mine. */
class MethodePaginasIT extends Huis {

    private static final Pattern LINK = Pattern.compile("href=\"(/methode/[^\"#]*)?#([^\"]+)\"");

    @Autowired
    private Methodes methodes;

    private Bezoeker anke = Bezoeker.onbekend(0);

    @BeforeEach
    void ankeIsIngelogd() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anke", "Marijke", "Hassan", "Roos", "Jorn", "Tineke"})
    void iedereen_van_een_organisatie_mag_de_methode_lezen(String wie) {
        var bezoeker = Bezoeker.ingelogd(poort, WIERDAM, wie);
        assertThat(bezoeker.haal("/methode").naar()).isEqualTo("/methode/werkwijze");
        assertThat(bezoeker.haal("/methode/werkwijze").status()).isEqualTo(200);
    }

    @Test
    void wie_niet_is_ingelogd_leest_niets() {
        assertThat(Bezoeker.onbekend(poort).haal("/methode/toolbox").status()).isEqualTo(302);
    }

    @Test
    void elke_plek_die_de_dekking_noemt_is_een_pagina() throws IOException {
        var genoemd = Pattern.compile("/methode/[a-z]+")
                .matcher(Files.readString(Path.of("../docs/dekking-methode.md")))
                .results()
                .map(plek -> plek.group())
                .distinct()
                .toList();
        assertThat(genoemd).hasSizeGreaterThan(3);
        assertThat(genoemd)
                .allSatisfy(
                        plek -> assertThat(anke.haal(plek).status()).as(plek).isEqualTo(200));
    }

    @Test
    void elke_verwijzing_op_elke_pagina_komt_ergens_uit() {
        var paginas = List.of(
                "/methode/werkwijze?fase=alles",
                "/methode/toolbox",
                "/methode/doelgroepen",
                "/methode/stroomschema",
                "/methode/basismethodieken",
                "/methode/elementen",
                "/methode/codeboek");
        for (var pagina : paginas) {
            var tekst = anke.haal(pagina).tekst();
            assertThat(tekst).as(pagina).doesNotContain("href=\"#\"").doesNotContain("href=\"\"");
            var links = LINK.matcher(tekst)
                    .results()
                    .map(link -> (link.group(1) == null ? pagina : link.group(1).replace("&amp;", "&")) + "#"
                            + link.group(2))
                    .filter(link -> !link.contains("#inhoud"))
                    .distinct()
                    .toList();
            assertThat(links).as(pagina).hasSizeGreaterThan(2);
            links.forEach(link -> {
                var delen = link.split("#", -1);
                assertThat(anke.haal(delen[0]).tekst())
                        .as(pagina + " → " + link)
                        .contains("id=\"" + delen[1] + "\"");
            });
        }
    }

    @Test
    void elk_onderdeel_heeft_een_vaste_link() {
        var wegwijzer = new Wegwijzer(als(anke(), methodes::huidige));
        for (var id : List.of(
                "G1-03",
                "TB-NET-01",
                "TB-NET",
                "DG-STA-1",
                "BV1",
                "K3",
                "K-LWD-1",
                "CODE-9",
                "B-01",
                "VR-01",
                "P-F2F",
                "OC-1",
                "NO-01",
                "ACT-01",
                "GM-01",
                "ME-01",
                "DG-ASS-T01",
                "LG-wonen")) {
            var naar = anke.haal("/methode/onderdeel/" + id).naar();
            assertThat(naar).isEqualTo(wegwijzer.plek(id).orElseThrow().pad()).endsWith("#" + id);
            assertThat(anke.haal(naar.substring(0, naar.indexOf('#'))).tekst()).contains("id=\"" + id + "\"");
        }
        assertThat(wegwijzer.plek("G1-99")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/methode/onderdeel/G1-99",
                "/methode/onderdeel/G1-99/notitie",
                "/methode/werkwijze?fase=gesprek9",
                "/methode/stroomschema?variant=bestaat-niet",
                "/methode/bestaat-niet",
                "/beheer/methode"
            })
    void wat_er_niet_is_is_niet_gevonden(String pad) {
        assertThat(anke.haal(pad).status()).isEqualTo(404);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "zoek=SCHULDEN, 2",
        "zoek=financiele+problemen, 1",
        "zoek=%3Cscript%3E, 0",
        "zoek=schulden&behoefte=taal, 0",
        "behoefte=taal, 1",
        "behoefte=bestaat-niet, 0",
        "fase=bestaat-niet, 38",
        "'', 38"
    })
    void de_toolbox_geeft_wat_je_vraagt(String vraag, int aantal) {
        assertThat(anke.haal("/methode/toolbox?" + vraag).tekst()).contains(aantal + " van 38 tools");
    }

    @Test
    void een_ster_is_van_wie_haar_zette() {
        var zet = Velden.geen().met("aan", "G1-03").met("terug", "/methode/werkwijze?fase=gesprek1");
        assertThat(anke.stuur("/methode/favorieten", zet).naar()).isEqualTo("/methode/werkwijze?fase=gesprek1#G1-03");
        assertThat(Rijen.in("methode.favoriet")).isOne();
        assertThat(anke.haal("/methode/codeboek").tekst()).contains("Mijn favorieten en notities");
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Peter")
                        .haal("/methode/codeboek")
                        .tekst())
                .doesNotContain("Mijn favorieten en notities");
        assertThat(Bezoeker.ingelogd(poort, WADDENKRING, "Sietske")
                        .haal("/methode/codeboek")
                        .tekst())
                .doesNotContain("Mijn favorieten en notities");
        anke.stuur("/methode/favorieten", zet);
        assertThat(Rijen.in("methode.favoriet")).as("twice is once").isOne();
        anke.stuur("/methode/favorieten", zet.zonder("aan").met("uit", "G1-03"));
        assertThat(Rijen.in("methode.favoriet")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://elders.example/methode/x", "//elders.example", "/vandaag", "/methode/../vandaag", ""})
    void een_ster_leidt_nooit_ergens_anders_heen(String terug) {
        var zet = Velden.geen().met("aan", "TB-NET-01").met("terug", terug);
        assertThat(anke.stuur("/methode/favorieten", zet).naar()).isEqualTo("/methode/toolbox#TB-NET-01");
    }

    @Test
    void een_ster_bij_niets_is_niet_gevonden() {
        assertThat(anke.stuur("/methode/favorieten", Velden.geen().met("aan", "G1-99"))
                        .status())
                .isEqualTo(404);
        assertThat(Rijen.in("methode.favoriet")).isZero();
    }

    @Test
    void zes_sterren_tegelijk_zijn_er_een() {
        var zet = Velden.geen().met("aan", "G1-03").met("terug", "");
        assertThat(anke.stuurTegelijk("/methode/favorieten", zet, 6))
                .allSatisfy(antwoord -> assertThat(antwoord.status()).isEqualTo(303));
        assertThat(Rijen.in("methode.favoriet")).isOne();
    }

    @Test
    void een_notitie_blijft_staan_zoals_getypt_en_een_te_lange_wordt_uitgelegd() {
        var pad = "/methode/onderdeel/G1-03/notitie";
        var lang = "é".repeat(2001);
        var geweigerd = anke.stuur(pad, Velden.geen().met("tekst", lang));
        assertThat(geweigerd.status()).isEqualTo(422);
        assertThat(geweigerd.fouten()).containsKey("tekst");
        assertThat(geweigerd.tekstvak("tekst")).isEqualTo(lang);
        assertThat(Rijen.in("methode.notitie")).isZero();

        var tekst = "<b>Eerst</b> 🙂 lachen\nen dan pas praten";
        assertThat(anke.stuur(pad, Velden.geen().met("tekst", tekst)).naar()).endsWith("#G1-03");
        assertThat(anke.haal(pad).tekstvak("tekst")).isEqualTo(tekst);
        assertThat(anke.haal("/methode/werkwijze?fase=gesprek1").tekst())
                .doesNotContain("<b>Eerst</b>")
                .contains("&lt;b&gt;Eerst");
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Peter").haal(pad).tekstvak("tekst"))
                .isEmpty();

        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Peter")
                        .stuur(pad, Velden.geen().met("tekst", ""))
                        .status())
                .as("nothing to take away")
                .isEqualTo(303);
        anke.stuur(pad, Velden.geen().met("tekst", "  "));
        assertThat(anke.haal(pad).tekstvak("tekst")).isEmpty();
        anke.stuur(pad + "/terug", Velden.geen());
        assertThat(anke.haal(pad).tekstvak("tekst")).isEqualTo(tekst);
    }

    @Test
    void alleen_de_beheerder_kiest_en_alleen_wat_er_is() {
        assertThat(anke.stuur("/beheer/methode", Velden.geen().met("variant", "dienst-nwf"))
                        .status())
                .isEqualTo(404);
        var tineke = Bezoeker.ingelogd(poort, WIERDAM, "Tineke");
        assertThat(tineke.stuur("/beheer/methode", Velden.geen().met("variant", "bestaat-niet"))
                        .status())
                .isEqualTo(422);
        assertThat(tineke.stuur("/beheer/methode", Velden.geen()).status()).isEqualTo(422);
        assertThat(als(anke(), methodes::huidige).variant().orElseThrow().variant())
                .isEqualTo("leeuwarden");
        tineke.stuur("/beheer/methode", Velden.geen().met("variant", "methode"));
        assertThat(als(anke(), methodes::huidige).variant()).isEmpty();
        assertThat(als(sietske(), methodes::huidige).variant().orElseThrow().variant())
                .isEqualTo("dienst-nwf");
    }
}
