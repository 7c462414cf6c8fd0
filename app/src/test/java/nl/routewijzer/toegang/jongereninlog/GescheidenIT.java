package nl.routewijzer.toegang.jongereninlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A jongere gets on no page of who works here, and nobody who works here on a page of the portaal. */
class GescheidenIT extends Portaalhuis {

    /** For everybody, in or not. */
    private static final Set<String> VAN_IEDEREEN = Set.of("/inloggen", "/demo/berichten", "/error");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping wegwijzer;

    private Set<String> paden(RequestMethod hoe) {
        var paden = new TreeSet<String>();
        wegwijzer.getHandlerMethods().keySet().stream()
                .filter(weg -> weg.getMethodsCondition().getMethods().contains(hoe))
                .forEach(weg -> paden.addAll(weg.getPatternValues()));
        return paden;
    }

    private static boolean isVanHetWerk(String pad) {
        return !pad.startsWith("/portaal") && !pad.startsWith("/inloggen/") && !VAN_IEDEREEN.contains(pad);
    }

    private static String ingevuld(String pad) {
        return pad.replaceAll("\\{[^}]+}", sam().toString());
    }

    private Bezoeker samIsBinnen() {
        var sam = samDoetMee();
        assertThat(sam.haal("/portaal").status()).isEqualTo(200);
        return sam;
    }

    @Test
    void een_jongere_komt_op_geen_enkele_pagina_van_het_werk() {
        var sam = samIsBinnen();
        var paden = paden(RequestMethod.GET).stream()
                .filter(GescheidenIT::isVanHetWerk)
                .toList();
        assertThat(paden).hasSizeGreaterThan(40).contains("/", "/vandaag", "/jongeren/{id}", "/sessie");
        for (var pad : paden) {
            var antwoord = sam.haal(ingevuld(pad));
            assertThat(antwoord.status()).as(pad).isIn(403, 404);
            assertThat(antwoord.tekst()).as(pad).doesNotContain("de Boer", "Anke", "/vandaag");
        }
        assertThat(sam.haal("/bestaat-niet").status()).isEqualTo(403);
        assertThat(sam.haal("/portaal").status()).as("still in").isEqualTo(200);
    }

    @Test
    void een_jongere_verstuurt_geen_enkel_formulier_van_het_werk() {
        var sam = samIsBinnen();
        var paden = paden(RequestMethod.POST).stream()
                .filter(GescheidenIT::isVanHetWerk)
                .filter(pad -> !pad.startsWith("/uitloggen"))
                .toList();
        assertThat(paden).hasSizeGreaterThan(40);
        for (var pad : paden) {
            assertThat(sam.stuur(ingevuld(pad), Velden.geen()).status()).as(pad).isIn(403, 404);
        }
    }

    @Test
    void een_medewerker_komt_niet_in_het_portaal() {
        var anke = ankeIngelogd();
        for (var pad : List.of("/portaal", "/portaal/bestaat-niet")) {
            assertThat(anke.haal(pad).status()).as(pad).isEqualTo(403);
        }
        for (var pad : paden(RequestMethod.GET)) {
            if (pad.startsWith("/portaal")
                    && !pad.startsWith("/portaal/inloggen")
                    && !pad.startsWith("/portaal/mee/")) {
                assertThat(anke.haal(ingevuld(pad)).status()).as(pad).isEqualTo(403);
            }
        }
    }

    @Test
    void wie_niet_is_ingelogd_gaat_naar_de_eigen_deur() {
        assertThat(bezoeker().haal("/portaal").naar()).isEqualTo("/portaal/inloggen");
        assertThat(bezoeker().haal("/portaal/wat-dan-ook").naar()).isEqualTo("/portaal/inloggen");
        assertThat(bezoeker().haalOpDeAchtergrond("/portaal").status()).isEqualTo(401);
        assertThat(bezoeker().haal("/vandaag").naar()).isEqualTo("/inloggen");
    }

    @Test
    void waar_een_medewerker_heen_wilde_is_niet_voor_een_jongere_op_dezelfde_computer() {
        var iemand = bezoeker();
        iemand.haal("/jongeren/" + sam());
        var uitnodiging = nodigUit(sam());
        iemand.haal(uitnodiging.pad());
        assertThat(iemand.stuur(uitnodiging.pad(), begin(uitnodiging.code(), PIN))
                        .naar())
                .isEqualTo("/portaal");
    }

    @Test
    void een_formulier_van_een_andere_site_wordt_geweigerd() {
        var sam = samIsBinnen();
        assertThat(sam.stuurZonderSleutel("/portaal/uitloggen", Velden.geen()).status())
                .isEqualTo(403);
        assertThat(sam.haal("/portaal").status()).isEqualTo(200);
    }

    @Test
    void een_foutpagina_zegt_niets_en_leidt_terug_naar_de_eigen_plek() {
        var antwoord = samIsBinnen().haal("/portaal/bestaat-niet");
        assertThat(antwoord.status()).isEqualTo(404);
        assertThat(antwoord.tekst())
                .contains("href=\"/portaal\"", "action=\"/portaal/uitloggen\"")
                .doesNotContain("href=\"/\"", "Exception", "nl.routewijzer");
    }

    @Test
    void in_de_demo_kan_iemand_ook_als_jongere_binnenkomen() {
        var iemand = bezoeker();
        assertThat(iemand.haal("/inloggen").tekst().split("action=\"/inloggen/jongere\"", -1))
                .as("two for each of the three organisations")
                .hasSize(1 + 2 * 3);
        var velden = Velden.geen()
                .met("organisatie", organisatie(WIERDAM).toString())
                .met("jongere", sam().toString());
        assertThat(iemand.stuur("/inloggen/jongere", velden).naar()).isEqualTo("/portaal");
        assertThat(iemand.haal("/portaal").status()).isEqualTo(200);
        var elders = bezoeker();
        elders.haal("/inloggen");
        assertThat(elders.stuur(
                                "/inloggen/jongere",
                                velden.met(
                                        "organisatie", organisatie(WADDENKRING).toString()))
                        .status())
                .isEqualTo(404);
    }
}
