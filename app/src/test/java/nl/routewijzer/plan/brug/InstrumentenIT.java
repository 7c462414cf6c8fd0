package nl.routewijzer.plan.brug;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;

/** A beheerder brings in an instrument of somebody else; who guides fills it in. */
class InstrumentenIT extends Huis {

    private static final String PAD = "/beheer/instrumenten";
    private static final String MATRIX = """
            id: matrix
            versie: "2017"
            naam: "Onze matrix"
            eigenaar: "Iemand anders"
            licentie: {staat: ALLEEN_SCHAAL}
            taal: nl
            invullers: [CONSULENT]
            minstensDagen: 90
            richting: HOGER_BETER
            schaal: {van: 1, tot: 5}
            domeinen:
              - {id: wonen, naam: "Wonen"}
              - {id: geld, naam: "Geld", schaal: {van: 0, tot: 40}}
            """;

    private Bezoeker tineke = Bezoeker.onbekend(0);

    @BeforeEach
    void tinekeIsIngelogd() {
        tineke = Bezoeker.ingelogd(poort, WIERDAM, "Tineke");
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    /** Looks at the file, and keeps what it saw. */
    private void neemIn(String tekst) {
        var gezien = tineke.stuurBestand(PAD + "/bekijken", "bestand", bytes(tekst));
        assertThat(gezien.status()).isEqualTo(200);
        assertThat(tineke.stuur(PAD, Velden.geen().met("inhoud", gezien.waarde("inhoud")))
                        .naar())
                .isEqualTo(PAD);
    }

    private static String invullen() {
        return "/jongeren/" + sam() + "/brug/invullen/matrix";
    }

    private static Velden matrix(String versie) {
        return Velden.geen()
                .met("id", UUID.randomUUID().toString())
                .met("instrument", "matrix")
                .met("versie", versie)
                .met("wie", "CONSULENT")
                .met("dag", "2026-11-24")
                .met("antwoord-geld", "38");
    }

    @Test
    void eerst_kijken_dan_toevoegen_en_dan_kan_het_worden_ingevuld() {
        var anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        assertThat(anke.haal(invullen()).status()).isEqualTo(404);
        var gezien = tineke.stuurBestand(PAD + "/bekijken", "bestand", bytes(MATRIX));
        assertThat(gezien.tekst()).contains("Onze matrix", "Iemand anders", Tekst.t("licentie.ALLEEN_SCHAAL"));
        assertThat(Rijen.in("plan.instrument")).isZero();
        neemIn(MATRIX);
        neemIn(MATRIX);
        assertThat(Rijen.in("plan.instrument")).isEqualTo(1);
        assertThat(anke.haal(invullen()).tekst()).contains("antwoord-wonen", "antwoord-geld");
        assertThat(anke.stuur("/jongeren/" + sam() + "/brug", matrix("2017")).naar())
                .isEqualTo("/jongeren/" + sam() + "/brug");
        assertThat(anke.haal("/jongeren/" + sam() + "/brug").tekst()).contains("Onze matrix", "38");
        assertThat(anke.haal("/jongeren/" + sam() + "/tijdlijn").tekst()).contains("Onze matrix, ingevuld");
    }

    @Test
    void intrekken_laat_staan_wat_is_gemeten_en_terugzetten_kan() {
        var anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        neemIn(MATRIX);
        anke.stuur("/jongeren/" + sam() + "/brug", matrix("2017"));
        tineke.stuur(PAD + "/matrix/2017/intrekken", Velden.geen());
        assertThat(tineke.haal(PAD).tekst()).contains(Tekst.t("instrument.isingetrokken"));
        assertThat(anke.haal(invullen()).status()).isEqualTo(404);
        assertThat(anke.stuur("/jongeren/" + sam() + "/brug", matrix("2017")).fouten())
                .containsEntry("antwoorden", Tekst.t("beletsel.meting.INGETROKKEN"));
        assertThat(anke.haal("/jongeren/" + sam() + "/brug").tekst()).contains("Onze matrix", "38");
        assertThat(Rijen.in("plan.meting where instrument = 'matrix'")).isEqualTo(1);
        tineke.stuur(PAD + "/matrix/2017/terugzetten", Velden.geen());
        assertThat(anke.haal(invullen()).status()).isEqualTo(200);
    }

    @Test
    void een_nieuwe_versie_komt_ernaast_en_de_nieuwste_wordt_ingevuld() {
        var anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        neemIn(MATRIX);
        anke.stuur("/jongeren/" + sam() + "/brug", matrix("2017"));
        neemIn(MATRIX.replace("2017", "2026").replace("Onze matrix", "De nieuwe matrix"));
        assertThat(anke.haal(invullen()).waarde("versie")).isEqualTo("2026");
        anke.stuur("/jongeren/" + sam() + "/brug", matrix("2026").met("antwoord-geld", "12"));
        assertThat(anke.haal("/jongeren/" + sam() + "/brug").tekst())
                .contains(HtmlUtils.htmlEscape(Tekst.t("brug.nieuweversie")))
                .doesNotContain("<polyline");
        assertThat(anke.stuur("/jongeren/" + sam() + "/brug", matrix("2017")).status())
                .isEqualTo(422);
    }

    @Test
    void wat_niet_klopt_komt_er_niet_in_en_staat_bij_zijn_regel() {
        for (var slecht : List.of(
                MATRIX.replace("{van: 1, tot: 5}", "{van: 5, tot: 1}"),
                MATRIX.replace("naam: \"Wonen\"", "naam: \"Wonen\", vraag: \"Hoe woon je?\""),
                MATRIX.replace("HOGER_BETER", "OMHOOG"))) {
            var nee = tineke.stuurBestand(PAD + "/bekijken", "bestand", bytes(slecht));
            assertThat(nee.status()).isEqualTo(422);
            assertThat(nee.fouten()).containsKey("bestand");
            assertThat(nee.tekst()).containsPattern("Regel (9|10|12):");
            assertThat(tineke.stuur(PAD, Velden.geen().met("inhoud", slecht)).status())
                    .isEqualTo(422);
        }
        assertThat(tineke.stuurBestand(PAD + "/bekijken", "bestand", new byte[0])
                        .fouten())
                .containsEntry("bestand", Tekst.t("instrument.bestand.geen"));
        assertThat(tineke.stuurBestand(PAD + "/bekijken", "bestand", bytes(MATRIX.replace("id: matrix", "id: brug")))
                        .tekst())
                .contains("al bij Routewijzer zit");
        assertThat(Rijen.in("plan.instrument")).isZero();
    }

    @Test
    void onder_dezelfde_versie_komt_geen_andere_tekst() {
        neemIn(MATRIX);
        var anders = MATRIX.replace("\"Wonen\"", "\"Wonen en slapen\"");
        assertThat(tineke.stuurBestand(PAD + "/bekijken", "bestand", bytes(anders))
                        .tekst())
                .contains("heeft al een versie 2017");
        assertThat(tineke.stuur(PAD, Velden.geen().met("inhoud", anders)).status())
                .isEqualTo(422);
        assertThat(Rijen.in("plan.instrument where inhoud like '%slapen%'")).isZero();
    }

    @Test
    void een_ander_ziet_er_niets_van_en_wie_er_niet_over_gaat_mag_niets() {
        neemIn(MATRIX);
        var sietske = Bezoeker.ingelogd(poort, WADDENKRING, "Sietske");
        var jesse = "/jongeren/" + jongere(WADDENKRING, "Jesse Groot") + "/brug";
        assertThat(sietske.haal(jesse + "/invullen/brug").status()).isEqualTo(200);
        assertThat(sietske.haal(jesse + "/invullen/matrix").status()).isEqualTo(404);
        assertThat(sietske.stuur(jesse, matrix("2017")).status()).isEqualTo(404);
        var anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        assertThat(anke.haal(PAD).status()).isEqualTo(404);
        assertThat(anke.stuur(PAD + "/matrix/2017/intrekken", Velden.geen()).status())
                .isEqualTo(404);
        assertThat(tineke.stuur(PAD + "/Matrix!/2017/intrekken", Velden.geen()).status())
                .isEqualTo(404);
        assertThat(Rijen.in("plan.instrument where ingetrokken_op is null")).isEqualTo(1);
    }
}
