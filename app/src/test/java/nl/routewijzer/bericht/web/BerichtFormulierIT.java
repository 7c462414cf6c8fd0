package nl.routewijzer.bericht.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Antwoord;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of messages on both sides: what is kept, what is refused and what one sees of the other. */
class BerichtFormulierIT extends Huis {

    private static final String VAN_SAM = "bericht.bericht where jongere = '" + sam() + "'";
    private static final String PORTAAL = "/portaal/berichten";

    private static final Velden WENSEN =
            Velden.geen().met("weg", "MAIL").met("taal", "NL").met("stil", "HIER");

    private final String berichten = "/jongeren/" + sam() + "/berichten";
    private Bezoeker anke = Bezoeker.onbekend(0);
    private Bezoeker vanSam = Bezoeker.onbekend(0);

    @BeforeEach
    void beidenZijnIngelogd() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        vanSam = Bezoeker.jongere(poort, WIERDAM, sam());
    }

    private static Velden met(String tekst) {
        return Velden.geen().met("id", UUID.randomUUID().toString()).met("tekst", tekst);
    }

    private static String zonderAnker(Antwoord antwoord) {
        assertThat(antwoord.status()).isEqualTo(303);
        return antwoord.naar().replaceFirst("#.*", "");
    }

    @Test
    void heen_en_weer_en_opmaak_is_tekst() {
        assertThat(anke.haal(berichten).tekst()).contains(Tekst.t("berichten.geen"));
        assertThat(anke.haal(berichten + "/nieuw").status()).isEqualTo(200);
        var bijAnke = zonderAnker(
                anke.stuur(berichten, met("Hoi <b>Sam</b>\nlukt het?").met("antwoord", "ja")));
        assertThat(anke.haal(bijAnke).tekst())
                .contains("Hoi &lt;b&gt;Sam&lt;/b&gt;\nlukt het?", Tekst.t("bericht.vraagt"), "wacht op Sam")
                .doesNotContain("<b>Sam</b>");
        assertThat(anke.haal(berichten + "/nieuw").naar()).isEqualTo(bijAnke + "#schrijf");

        assertThat(vanSam.haal("/portaal").tekst()).contains("Er is 1 nieuw bericht voor je.");
        assertThat(vanSam.haal(PORTAAL).tekst()).contains("Hoi &lt;b&gt;Sam", "1 nieuw", "er is een vraag voor jou");
        var bijSam = vanSam.haal(PORTAAL + "/nieuw").naar().replaceFirst("#.*", "");
        assertThat(vanSam.haal(bijSam).tekst()).contains("Hoi &lt;b&gt;Sam", "Anke leest je berichten", "112");
        assertThat(vanSam.haal("/portaal").tekst()).contains("Er zijn geen nieuwe berichten");

        assertThat(zonderAnker(vanSam.stuur(PORTAAL, met("ja hoor 👍")))).isEqualTo(bijSam);
        assertThat(anke.haal("/vandaag").tekst())
                .contains("wacht sinds vandaag op antwoord", bijAnke, "(2 wachten op jou)");
        assertThat(anke.haal("/jongeren?filter=WACHT_OP_MIJ").tekst()).contains("Sam de Boer", "Milan Visser");
        assertThat(anke.haal("/berichten?keuze=WACHT_OP_MIJ").tekst()).contains("ja hoor 👍", "Milan Visser");
        assertThat(anke.haal("/berichten?keuze=WACHT_OP_JONGERE").tekst())
                .contains("Noor Haddad")
                .doesNotContain("ja hoor");
    }

    @Test
    void drie_keer_sturen_is_een_keer_aan_beide_kanten() {
        anke.stuurTegelijk(berichten, met("een"), 3)
                .forEach(antwoord -> assertThat(antwoord.status()).isEqualTo(303));
        vanSam.stuurTegelijk(PORTAAL, met("twee"), 3)
                .forEach(antwoord -> assertThat(antwoord.status()).isEqualTo(303));
        assertThat(Rijen.in(VAN_SAM)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u200b", "\u0000"})
    void leeg_wordt_bij_het_veld_gezegd(String tekst) {
        for (var antwoord : new Antwoord[] {anke.stuur(berichten, met(tekst)), vanSam.stuur(PORTAAL, met(tekst))}) {
            assertThat(antwoord.status()).isEqualTo(422);
            assertThat(antwoord.fouten()).containsOnlyKeys("tekst");
            assertThat(antwoord.foutBij("tekst")).contains(Tekst.t("bericht.beletsel.LEEG"));
        }
        assertThat(Rijen.in(VAN_SAM)).isZero();
    }

    @Test
    void te_lang_blijft_staan_en_precies_tienduizend_past() {
        var lang = "🌻".repeat(10_001);
        var antwoord = vanSam.stuur(PORTAAL, met(lang));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.tekstvak("tekst")).isEqualTo(lang);
        assertThat(antwoord.waarde("id")).isNotBlank();
        assertThat(vanSam.stuur(PORTAAL, met("🌻".repeat(10_000))).status()).isEqualTo(303);
    }

    @Test
    void wie_veel_achter_elkaar_stuurt_wacht_even_en_houdt_zijn_tekst() {
        for (var n = 0; n < 20; n++) {
            assertThat(vanSam.stuur(PORTAAL, met("bericht " + n)).status()).isEqualTo(303);
        }
        var nee = vanSam.stuur(PORTAAL, met("en nog een"));
        assertThat(nee.status()).isEqualTo(429);
        assertThat(nee.tekstvak("tekst")).isEqualTo("en nog een");
        assertThat(nee.foutBij("tekst")).contains(Tekst.t("bericht.beletsel.TE_SNEL"));
        klok.verder(Duration.ofSeconds(61));
        assertThat(vanSam.stuur(PORTAAL, met("en nog een")).status()).isEqualTo(303);
        assertThat(Rijen.in(VAN_SAM)).isEqualTo(21);
    }

    @Test
    void rechts_naar_links_en_samengestelde_tekens_komen_over_zoals_ze_zijn() {
        var tekst = "مرحبا يا آنكه، شكرًا\ne\u0301\u0323 👨‍👩‍👧";
        var pad = zonderAnker(vanSam.stuur(PORTAAL, met(tekst)));
        assertThat(vanSam.haal(pad).tekst()).contains("dir=\"auto\">" + tekst);
        assertThat(anke.haal(berichten).tekst()).contains("مرحبا");
    }

    @Test
    void terugnemen_en_hoeft_geen_antwoord_zijn_een_druk_en_kunnen_twee_keer() {
        var bijSam = zonderAnker(vanSam.stuur(PORTAAL, met("oeps")));
        var id = Rijen.eigenaar()
                .sql("select id from " + VAN_SAM)
                .query(UUID.class)
                .single();
        assertThat(vanSam.haal(bijSam).tekst()).contains(Tekst.t("bericht.neemterug"));
        vanSam.stuur(bijSam + "/" + id + "/terug", Velden.geen());
        vanSam.stuur(bijSam + "/" + id + "/terug", Velden.geen());
        assertThat(vanSam.haal(bijSam).tekst())
                .contains(Tekst.t("bericht.teruggenomen"))
                .doesNotContain("oeps");
        vanSam.stuur(PORTAAL, met("ik ben er morgen"));
        var bijAnke = berichten + bijSam.replace(PORTAAL, "");
        assertThat(anke.haal(bijAnke).tekst())
                .contains(Tekst.t("bericht.teruggenomen"), "ik ben er morgen", "name=\"tot\" value=\"2\"")
                .doesNotContain("oeps", "/" + id + "/terug");
        var weg = Velden.geen().met("id", UUID.randomUUID().toString()).met("tot", "2");
        anke.stuur(bijAnke + "/afgedaan", weg);
        assertThat(anke.stuur(bijAnke + "/afgedaan", weg).naar()).isEqualTo(bijAnke);
        assertThat(anke.haal(bijAnke).tekst()).contains(Tekst.t("kader.ongedaan"), Tekst.t("bericht.afgedaan"));
        anke.stuur(bijAnke + "/tochwel", Velden.geen());
        assertThat(anke.haal(bijAnke).tekst()).contains(Tekst.t("bericht.hoeftniet"), "wacht op ons");
    }

    @Test
    void over_een_gesprek_gaat_een_eigen_draad() {
        var over = "?over=GESPREK&waarover=" + gesprekMetSam();
        assertThat(vanSam.haal(PORTAAL + "/nieuw" + over).tekst()).contains("Over de afspraak van di 24 november");
        var pad = zonderAnker(vanSam.stuur(
                PORTAAL,
                met("mag mijn zus mee?")
                        .met("over", "GESPREK")
                        .met("waarover", gesprekMetSam().toString())));
        zonderAnker(vanSam.stuur(PORTAAL, met("en nog iets anders")));
        assertThat(anke.haal(berichten + "/nieuw" + over).naar()).contains(pad.replace(PORTAAL, ""));
        assertThat(Rijen.in("bericht.draad where jongere = '" + sam() + "'")).isEqualTo(2);
        for (var vreemd : new String[] {
            "?over=GESPREK&waarover=" + UUID.randomUUID(), "?over=GESPREK&waarover=x", "?over=HOND", "?over=STAP"
        }) {
            assertThat(vanSam.haal(PORTAAL + "/nieuw" + vreemd).status())
                    .as(vreemd)
                    .isEqualTo(404);
            assertThat(anke.haal(berichten + "/nieuw" + vreemd).status())
                    .as(vreemd)
                    .isEqualTo(404);
        }
    }

    @Test
    void wat_van_een_ander_is_bestaat_niet() {
        var bijSam = zonderAnker(vanSam.stuur(PORTAAL, met("van mij")));
        var draad = bijSam.replace(PORTAAL, "");
        var vanNoor = Bezoeker.jongere(poort, WIERDAM, jongere(WIERDAM, "Noor Haddad"));
        assertThat(vanNoor.haal(bijSam).status()).isEqualTo(404);
        assertThat(vanSam.haal(PORTAAL + "/" + UUID.randomUUID()).status()).isEqualTo(404);
        var sietske = Bezoeker.ingelogd(poort, WADDENKRING, "Sietske");
        assertThat(sietske.haal(berichten + draad).status()).isEqualTo(404);
        assertThat(sietske.stuur(berichten, met("hoi")).status()).isEqualTo(404);
        assertThat(sietske.stuur(berichten + draad + "/tochwel", Velden.geen()).status())
                .isEqualTo(404);
        assertThat(anke.haal("/jongeren/" + jelle() + "/berichten" + draad).status())
                .isEqualTo(404);
        assertThat(anke.stuur("/jongeren/" + jelle() + "/berichten" + draad + "/afgedaan", met("").met("tot", "1"))
                        .status())
                .isEqualTo(404);
        assertThat(anke.stuur(berichten, Velden.geen().met("tekst", "zonder id"))
                        .status())
                .isEqualTo(404);
        assertThat(anke.haal(bijSam).status()).isEqualTo(403);
        assertThat(vanSam.haal(berichten).status()).isEqualTo(403);
        var marijke = Bezoeker.ingelogd(poort, WIERDAM, "Marijke");
        assertThat(marijke.haal(berichten + draad).tekst())
                .contains("van mij", Tekst.t("bericht.alleenlezen"))
                .doesNotContain("name=\"tekst\"");
        assertThat(Rijen.in(VAN_SAM)).isOne();
    }

    @Test
    void dat_iemand_las_zegt_de_pagina_als_hij_dat_aanzet() {
        vanSam.stuur(PORTAAL + "/wensen", WENSEN.met("lezen", "ja"));
        var bijAnke = zonderAnker(anke.stuur(berichten, met("lees je dit?")));
        assertThat(anke.haal(bijAnke).tekst()).doesNotContain("Gelezen ");
        vanSam.haal(PORTAAL + bijAnke.replace(berichten, ""));
        assertThat(anke.haal(bijAnke).tekst()).contains("Gelezen di 24 november");
        vanSam.stuur(PORTAAL + "/wensen", WENSEN);
        assertThat(anke.haal(bijAnke).tekst()).doesNotContain("Gelezen ");
    }

    @Test
    void na_het_traject_blijft_schrijven_open() {
        anke.stuur(
                "/jongeren/" + sam() + "/vastleggen/afsluiten",
                Velden.geen()
                        .met("id", UUID.randomUUID().toString())
                        .met("soort", "AFGESLOTEN")
                        .met("dag", "2026-11-24")
                        .met("tekst", "klaar"));
        vanSam.stuur(PORTAAL, met("ik wil toch nog iets vragen"));
        assertThat(Rijen.in("werklijst.signaal where soort = 'BERICHT_WACHT' and jongere = '" + sam() + "'"))
                .isOne();
        assertThat(anke.haal("/berichten?keuze=WACHT_OP_MIJ").tekst()).contains("ik wil toch nog iets vragen");
        assertThat(zonderAnker(anke.stuur(berichten, met("Vertel maar")))).contains(berichten);
    }
}
