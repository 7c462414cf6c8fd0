package nl.routewijzer.jongere.web;

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

/** Who is around the jongere, and with or without a benefit since when. */
class NetwerkIT extends Huis {

    private Bezoeker anke = Bezoeker.onbekend(0);

    @BeforeEach
    void ankeIsIngelogd() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    private static String pad() {
        return "/jongeren/" + sam() + "/netwerk";
    }

    private static String uitkering() {
        return "/jongeren/" + sam() + "/uitkering";
    }

    private static Velden oma() {
        return Velden.geen()
                .met("id", UUID.randomUUID().toString())
                .met("wie", UUID.randomUUID().toString())
                .met("rol", "NETWERK")
                .met("naam", "Oma Tjitske")
                .met("verband", "brengt rust")
                .met("contactgegevens", "0687654321")
                .met("magcontact", "JA")
                .met("gezegdop", "2026-11-20");
    }

    private static Velden stand(String ontvangt, String vanaf) {
        return Velden.geen()
                .met("id", UUID.randomUUID().toString())
                .met("ontvangt", ontvangt)
                .met("vanaf", vanaf)
                .met("bron", "SUWINET");
    }

    @Test
    void wie_erbij_is_staat_er_met_wat_de_jongere_zei() {
        assertThat(anke.haal(pad()).tekst()).contains(Tekst.t("netwerk.leeg"));
        assertThat(anke.stuur(pad(), oma()).naar()).isEqualTo(pad());
        assertThat(anke.haal(pad()).tekst())
                .contains("Oma Tjitske", "brengt rust", "0687654321", Tekst.t("magcontact.JA"), "20 november 2026");
        assertThat(Rijen.eigenaar()
                        .sql("select b::text || encode(bereik, 'escape') from jongere.betrokkene b")
                        .query(String.class)
                        .single())
                .doesNotContain("0687654321");
    }

    @Test
    void wie_liever_niet_gebeld_wordt_staat_er_zonder_nummer_en_het_vorige_blijft_te_lezen() {
        var oma = oma();
        anke.stuur(pad(), oma);
        anke.stuur(pad(), oma.met("id", UUID.randomUUID().toString()).met("magcontact", "NEE"));
        assertThat(anke.haal(pad()).tekst())
                .contains(Tekst.t("magcontact.NEE"), Tekst.t("gegevens.eerder", 1))
                .doesNotContain("0687654321");
        assertThat(Rijen.in("jongere.betrokkene")).isEqualTo(2);
        var tweede = Rijen.eigenaar()
                .sql("select id from jongere.betrokkene where mag_contact = 'NEE'")
                .query(UUID.class)
                .single();
        anke.stuur(pad() + "/" + tweede + "/terug", Velden.geen());
        assertThat(anke.haal(pad()).tekst()).contains("0687654321").doesNotContain(Tekst.t("gegevens.eerder", 1));
    }

    @Test
    void wie_niet_meer_betrokken_is_staat_apart() {
        anke.stuur(pad(), oma().met("tot", "2026-11-01"));
        assertThat(anke.haal(pad()).tekst())
                .contains(Tekst.t("netwerk.voorbij"), Tekst.t("netwerk.tot", "1 november 2026"));
    }

    @Test
    void bij_een_jongere_onder_de_18_vraagt_de_pagina_wie_het_gezag_heeft() {
        assertThat(anke.haal(pad()).tekst()).doesNotContain(Tekst.t("netwerk.gezag"));
        Rijen.eigenaar()
                .sql(
                        "update jongere.jongere set geboortedatum = '2008-01-01', geboorte_precisie = 'JAAR' where id = :sam")
                .param("sam", sam().waarde())
                .update();
        assertThat(anke.haal(pad()).tekst()).contains(Tekst.t("netwerk.gezag"));
        assertThat(anke.haal(pad() + "/nieuw").tekst()).contains("value=\"GEZAG\" selected");
        anke.stuur(pad(), oma().met("rol", "GEZAG"));
        assertThat(anke.haal(pad()).tekst()).doesNotContain(Tekst.t("netwerk.gezag"));
    }

    @ParameterizedTest
    @CsvSource({
        "naam, '', formulier.verplicht",
        "rol, BAAS, formulier.keuze",
        "magcontact, '', formulier.keuze",
        "gezegdop, '', formulier.dag.leeg",
        "gezegdop, 2026-11-25, beletsel.GEZEGD_IN_DE_TOEKOMST"
    })
    void een_fout_staat_bij_het_veld(String veld, String waarde, String zin) {
        var antwoord = anke.stuur(pad(), oma().met(veld, waarde));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.fouten()).containsOnlyKeys(veld).containsValue(Tekst.t(zin));
        assertThat(Rijen.in("jongere.betrokkene")).isZero();
    }

    @Test
    void een_uitkering_is_een_geschiedenis_van_perioden() {
        var tab = "/jongeren/" + sam() + "/gegevens";
        assertThat(anke.haal(tab).tekst()).contains(Tekst.t("uitkering.leeg"));
        anke.stuur(uitkering(), stand("JA", "2026-03-01"));
        anke.stuur(uitkering(), stand("NEE", "2026-10-01"));
        assertThat(anke.haal(tab).tekst())
                .contains(
                        Tekst.t("uitkering.sinds", "1 oktober 2026"),
                        Tekst.t("uitkering.vantot", "1 maart 2026", "1 oktober 2026"));
        assertThat(Rijen.eigenaar()
                        .sql(
                                "select string_agg(ontvangt || ' ' || periode, ' ' order by periode) from jongere.zicht_uitkering")
                        .query(String.class)
                        .single())
                .isEqualTo("true [2026-03-01,2026-10-01) false [2026-10-01,)");
        var laatste = Rijen.eigenaar()
                .sql("select id from jongere.uitkering where not ontvangt")
                .query(UUID.class)
                .single();
        anke.stuur(uitkering() + "/" + laatste + "/terug", Velden.geen());
        assertThat(anke.haal(tab).tekst()).contains(Tekst.t("uitkering.sinds", "1 maart 2026"));
    }

    @ParameterizedTest
    @CsvSource({
        "JA, 2026-11-25, vanaf, beletsel.UITKERING_IN_DE_TOEKOMST",
        "JA, 2026-05-01, ontvangt, beletsel.UITKERING_IS_AL_ZO",
        "NEE, 2026-03-01, vanaf, beletsel.UITKERING_VOOR_DE_VORIGE",
        "NEE, '', vanaf, formulier.dag.leeg",
        "'', 2026-05-01, ontvangt, formulier.keuze"
    })
    void een_periode_die_niet_kan_krijgt_een_zin(String ontvangt, String vanaf, String veld, String zin) {
        anke.stuur(uitkering(), stand("JA", "2026-03-01"));
        var antwoord = anke.stuur(uitkering(), stand(ontvangt, vanaf));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.fouten()).containsOnlyKeys(veld).containsValue(Tekst.t(zin));
        assertThat(Rijen.in("jongere.uitkering")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"Peter", "Roos", "Jorn", "Tineke"})
    void wie_deze_jongere_niet_begeleidt_vindt_het_niet(String roepnaam) {
        var ander = Bezoeker.ingelogd(poort, WIERDAM, roepnaam);
        for (var pad : new String[] {pad() + "/nieuw", uitkering()}) {
            assertThat(ander.haal(pad).status()).as(pad).isEqualTo(404);
        }
        assertThat(ander.stuur(pad(), oma()).status()).isEqualTo(404);
        assertThat(ander.stuur(uitkering(), stand("JA", "2026-03-01")).status()).isEqualTo(404);
    }
}
