package nl.routewijzer.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Information in plain words, as a jongere finds and reads it. */
class WetenIT extends Huis {

    private static final String PAD = "/portaal/weten";

    private Bezoeker sam = Bezoeker.onbekend(0);

    @BeforeEach
    void samIsBinnen() {
        sam = Bezoeker.jongere(poort, WIERDAM, sam());
    }

    @Test
    void alles_staat_op_een_rij_met_wat_van_hier_is_en_de_verhalen() {
        assertThat(sam.haal("/portaal").tekst()).contains("href=\"" + PAD + "\"");
        assertThat(sam.haal(PAD).tekst())
                .contains(
                        "Werken naast je uitkering",
                        "Geld van DUO als je naar school gaat",
                        "Een bindend advies over je studie",
                        "Hulp met formulieren",
                        "Na de vier weken: vijf werkdagen",
                        "Zorgen om geld",
                        "Voor jezelf beginnen",
                        "18 worden",
                        "Wat mag je vragen, en wat vragen we van jou?",
                        "Waar kun je terecht?",
                        "Koffie in het buurthuis",
                        Tekst.t("portaal.weten.ervaringen"),
                        "Van de bank naar de bakker");
    }

    @Test
    void een_blad_zegt_wie_je_kunt_vragen_waar_het_op_steunt_en_wanneer_het_is_nagekeken() {
        assertThat(sam.haal(PAD + "/vijf-werkdagen").tekst())
                .contains("Participatiewet (tekst van 1 juli 2026), artikel 41", "Nagekeken op 21 november 2026")
                .contains(Tekst.t("portaal.weten.vragen"), "/portaal/berichten/nieuw");
        assertThat(sam.haal(PAD + "/studiefinanciering").tekst())
                .contains("Wet studiefinanciering 2000 (tekst van 1 augustus 2026)", "Nagekeken op 24 november 2026");
        assertThat(sam.haal(PAD + "/geld-en-schulden").tekst())
                .contains("Hulp van de gemeente", "Zo is het bij ons", "buurthuis van Wierdam");
    }

    @Test
    void waar_je_terecht_kunt_is_van_deze_organisatie() {
        Rijen.eigenaar()
                .sql(
                        "update toegang.organisatie set openingstijden = 'ma tot vr, 9 tot 17', kantoor = 'Havenkade 1' where naam = :naam")
                .param("naam", WIERDAM)
                .update();
        assertThat(sam.haal(PAD + "/waar-terecht").tekst())
                .contains("0512 555 010", "ma tot vr, 9 tot 17", "Havenkade 1", "Ben je in gevaar")
                .contains("href=\"tel:112\"", "href=\"tel:08000113\"", "href=\"tel:0512555010\"");
    }

    @Test
    void wat_er_niet_is_bestaat_niet() {
        for (var pad : new String[] {PAD + "/x", PAD + "/../plan/x", PAD + "/ervaringen/x"}) {
            assertThat(sam.haal(pad).status()).as(pad).isIn(404, 400);
        }
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Anke").haal(PAD).status()).isNotEqualTo(200);
        assertThat(Bezoeker.onbekend(poort).haal(PAD).status()).isNotEqualTo(200);
    }
}
