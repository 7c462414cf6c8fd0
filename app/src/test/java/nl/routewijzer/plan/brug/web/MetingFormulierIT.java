package nl.routewijzer.plan.brug.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form of a measurement: what is wrong stands at its field, and nothing typed is lost. */
class MetingFormulierIT extends Huis {

    private final String pad = "/jongeren/" + sam() + "/brug";
    private Bezoeker anke = Bezoeker.onbekend(0);

    @BeforeEach
    void ankeIsIngelogd() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    private static Velden goed() {
        return Velden.geen()
                .met("id", UUID.randomUUID().toString())
                .met("instrument", "brug")
                .met("versie", "1")
                .met("wie", "SAMEN")
                .met("dag", "2026-11-24")
                .met("antwoord-thuis", "3")
                .met("opmerking", "de kamer is <b>rustig</b>");
    }

    @ParameterizedTest
    @CsvSource({
        "dag,            '',         dag,            formulier.dag.leeg",
        "dag,            2026-13-40, dag,            formulier.dag.fout",
        "dag,            2026-11-25, dag,            beletsel.meting.DAG_IN_DE_TOEKOMST",
        "dag,            2026-10-31, dag,            beletsel.meting.DAG_VOOR_DE_MELDING",
        "wie,            ANKE,       wie,            formulier.keuze",
        "antwoord-thuis, 6,          antwoord-thuis, beletsel.meting.BUITEN_DE_SCHAAL",
        "antwoord-thuis, drie,       antwoord-thuis, formulier.keuze",
        "antwoord-thuis, '',         antwoorden,     beletsel.meting.NIETS_INGEVULD",
        "antwoord-werk,  99999999,   antwoord-werk,  formulier.keuze",
    })
    void wat_niet_kan_staat_bij_het_veld(String veld, String waarde, String fout, String sleutel) {
        var antwoord = anke.stuur(pad, goed().met(veld, waarde));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.fouten()).containsEntry(fout, Tekst.t(sleutel));
        assertThat(antwoord.tekstvak("opmerking")).isEqualTo("de kamer is <b>rustig</b>");
        assertThat(Rijen.in("plan.meting where jongere = '" + sam() + "'")).isZero();
    }

    @Test
    void een_te_lange_opmerking_en_een_onbekend_instrument() {
        assertThat(anke.stuur(pad, goed().met("opmerking", "a".repeat(501))).fouten())
                .containsKey("opmerking");
        assertThat(anke.stuur(pad, goed().met("instrument", "../brug")).status())
                .isEqualTo(404);
        assertThat(anke.stuur(pad, goed().met("versie", "2")).status()).isEqualTo(404);
        assertThat(anke.stuur(pad, goed().met("instrument", "tevredenheid")).fouten())
                .containsEntry("wie", Tekst.t("beletsel.meting.NIET_DOOR_JULLIE"));
        assertThat(anke.stuur(pad, goed().met("id", "1")).status()).isEqualTo(404);
    }

    @Test
    void bewaren_terugnemen_en_verbeteren() {
        var velden = goed();
        assertThat(anke.stuur(pad, velden).naar()).isEqualTo(pad);
        assertThat(anke.stuur(pad, velden).naar()).as("twice").isEqualTo(pad);
        assertThat(anke.haal(pad).tekst())
                .contains("de kamer is &lt;b&gt;rustig&lt;/b&gt;", "3 halverwege")
                .doesNotContain("<b>rustig</b>");
        assertThat(Rijen.in("plan.meting where jongere = '" + sam() + "'")).isEqualTo(1);
        var id = velden.waarden().getOrDefault("id", java.util.List.of()).getFirst();
        var form = anke.haal(pad + "/" + id + "/verbeteren");
        assertThat(form.aangevinkt("antwoord-thuis")).containsExactly("3");
        assertThat(form.aangevinkt("wie")).containsExactly("SAMEN");
        anke.stuur(pad + "/" + id + "/verbeteren", goed().met("antwoord-thuis", "4"));
        assertThat(anke.haal(pad).tekst()).contains("4 bijna over", Tekst.t("brug.eerder"));
        assertThat(anke.haal(pad + "/" + id + "/verbeteren").status())
                .as("replaced")
                .isEqualTo(404);
        assertThat(anke.stuur(pad + "/" + id + "/terug", Velden.geen()).naar()).isEqualTo(pad);
        assertThat(anke.haal(pad).tekst()).contains("4 bijna over");
    }

    @Test
    void tegelijk_verstuurd_is_een_meting() {
        var antwoorden = anke.stuurTegelijk(pad, goed(), 6);
        assertThat(antwoorden)
                .allSatisfy(antwoord -> assertThat(antwoord.naar()).isEqualTo(pad));
        assertThat(Rijen.in("plan.meting where jongere = '" + sam() + "'")).isEqualTo(1);
    }

    @Test
    void kort_erna_weer_mag_en_de_pagina_zegt_dat_het_kort_is() {
        anke.stuur(pad, goed().met("dag", "2026-11-20"));
        assertThat(anke.haal(pad + "/invullen/brug").tekst()).contains("4 dagen geleden ook ingevuld");
        assertThat(anke.haal(pad + "/invullen/stress").tekst()).doesNotContain("geleden ook ingevuld");
        assertThat(anke.stuur(pad, goed()).naar()).isEqualTo(pad);
    }

    @Test
    void van_yara_staat_het_verschil_er_als_vraag() {
        var pagina = anke.haal("/jongeren/" + jongere(WIERDAM, "Yara Okafor") + "/brug")
                .tekst();
        assertThat(pagina)
                .contains(Tekst.t("brug.verschil"), Tekst.t("brug.verschil.vraag"))
                .contains("Werk: de jongere zegt “2 eerste stap”, wie begeleidt ziet “3 halverwege”.");
    }
}
