package nl.routewijzer.traject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Antwoord;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form of a melding, as a person sends it. */
class MeldingFormulierIT extends Huis {

    private static final String BSN_VAN_SAM = "999931234";
    private static final String VRIJ_BSN = "999990019";
    private static final String MARKUP = "<script>alert(1)</script>";

    private Bezoeker anke = Bezoeker.onbekend(0);

    @BeforeEach
    void ankeIsIngelogd() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    private static Velden melding() {
        return Velden.geen()
                .met("id", UUID.randomUUID().toString())
                .met("roepnaam", "Lotte")
                .met("tussenvoegsel", "")
                .met("achternaam", "Prins")
                .met("geboortedatum-dag", "5")
                .met("geboortedatum-maand", "5")
                .met("geboortedatum-jaar", "2005")
                .met("bsn", "")
                .met("telefoon", "")
                .met("email", "")
                .met("bereik", "")
                .met("watHelpt", "")
                .met("kanaal", "ZELF")
                .met("dag", "2026-11-24")
                .met("consulent", collega(WIERDAM, "Anke").toString());
    }

    private static Velden meldingVanEenBekende() {
        return Stream.of("roepnaam", "tussenvoegsel", "achternaam", "geboortedatum-jaar", "bsn", "telefoon", "email")
                .reduce(melding(), Velden::zonder, (een, ander) -> een);
    }

    private static List<Integer> bewaard() {
        return Rijen.inAlle("jongere.jongere", "traject.traject", "traject.toewijzing", "toegang.relatie");
    }

    private static void isGeweigerd(Antwoord antwoord, String veld, String zin) {
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.fouten()).containsOnlyKeys(veld).containsValue(zin);
        assertThat(antwoord.foutBij(veld)).contains(zin);
    }

    private static void isNietGevonden(Antwoord antwoord) {
        assertThat(antwoord.status()).isEqualTo(404);
        assertThat(antwoord.tekst()).contains(Tekst.t("fout.nietgevonden.titel"));
    }

    @Test
    void een_melding_wordt_een_jongere_met_een_traject_en_een_vaste_consulent() {
        var voor = bewaard();
        var melding =
                melding().met("bsn", VRIJ_BSN).met("telefoon", "06-87654321").met("watHelpt", "rustig aan");
        var antwoord = anke.stuur("/meldingen", melding);
        assertThat(antwoord.status()).isEqualTo(303);
        assertThat(bewaard())
                .containsExactlyElementsOf(
                        voor.stream().map(aantal -> aantal + 1).toList());
        assertThat(anke.volg(antwoord.naar()).tekst())
                .contains("Lotte Prins", "rustig aan", "0687654321", "Anke Dijkstra", Tekst.t("melding.bewaard"))
                .doesNotContain(VRIJ_BSN);
        assertThat(anke.haal("/vandaag").tekst()).contains("Lotte Prins", "is gemeld op di 24 november");
    }

    @Test
    void het_formulier_begint_met_vandaag_en_met_wie_het_invult() {
        var pagina = anke.haal("/meldingen/nieuw");
        assertThat(pagina.status()).isEqualTo(200);
        assertThat(pagina.waarde("dag")).isEqualTo("2026-11-24");
        assertThat(pagina.waarde("id")).hasSize(36);
        assertThat(pagina.tekst()).contains("value=\"" + collega(WIERDAM, "Anke") + "\" selected");
    }

    @Test
    void een_fout_staat_bij_haar_veld_en_er_wordt_niets_bewaard() {
        var voor = bewaard();
        var tabel = """
                roepnaam      |             | formulier.verplicht
                achternaam    |             | formulier.verplicht
                bsn           | 999931235   | melding.fout.bsn
                bsn           | 12          | melding.fout.bsn
                telefoon      | 0612        | melding.fout.telefoon
                email         | lotte       | melding.fout.email
                email         | a@b@c.nl    | melding.fout.email
                kanaal        |             | formulier.keuze
                kanaal        | BRIEF       | formulier.keuze
                dag           |             | formulier.dag.leeg
                dag           | 2026-02-31  | formulier.dag.fout
                dag           | 2026-11-25  | beletsel.MELDING_IN_DE_TOEKOMST
                dag           | 2005-05-04  | beletsel.MELDING_VOOR_DE_GEBOORTE
                consulent     |             | formulier.verplicht
                """;
        assertSoftly(zacht -> tabel.lines().map(regel -> regel.split("\\|", -1)).forEach(cel -> {
            var veld = cel[0].strip();
            var antwoord = anke.stuur("/meldingen", melding().met(veld, cel[1].strip()));
            zacht.assertThat(antwoord.status()).as("%s %s", veld, cel[1]).isEqualTo(422);
            zacht.assertThat(antwoord.fouten()).containsOnlyKeys(veld).containsValue(Tekst.t(cel[2].strip()));
            zacht.assertThat(antwoord.foutBij(veld)).contains(Tekst.t(cel[2].strip()));
        }));
        assertThat(bewaard()).isEqualTo(voor);
    }

    @ParameterizedTest(name = "{0}-{1}-{2}")
    @CsvSource(nullValues = "null", textBlock = """
            '', '', '',      geboortedatum.leeg
            5, 5, '',        geboortedatum.leeg
            31, 2, 2005,     geboortedatum.fout
            5, '', 2005,     geboortedatum.fout
            5, 13, 2005,     geboortedatum.fout
            vijf, 5, 2005,   geboortedatum.fout
            5, 5, 05,        geboortedatum.fout
            1, 1, 1800,      geboortedatum.fout
            1, 1, 1910,      beletsel.GEBOREN_TE_LANG_GELEDEN
            '', '', 1910,    beletsel.GEBOREN_TE_LANG_GELEDEN
            25, 11, 2026,    beletsel.GEBOREN_IN_DE_TOEKOMST
            '', 12, 2026,    beletsel.GEBOREN_IN_DE_TOEKOMST
            """)
    void een_fout_in_de_geboortedatum_staat_bij_de_drie_velden(String dag, String maand, String jaar, String sleutel) {
        var voor = bewaard();
        var antwoord = anke.stuur("/meldingen", melding(dag, maand, jaar));
        isGeweigerd(antwoord, "geboortedatum", Tekst.t(sleutel));
        assertThat(antwoord.waarde("geboortedatum-jaar")).isEqualTo(jaar);
        assertThat(bewaard()).isEqualTo(voor);
    }

    @ParameterizedTest
    @CsvSource({
        "14, 3, 2006, 14 maart 2006, 20 jaar",
        "0, 12, 2006, december 2006, 19 jaar",
        "'', 11, 2006, november 2006, 19 of 20 jaar",
        "00, 00, 2006, 2006, 19 of 20 jaar"
    })
    void de_dag_en_de_maand_mogen_onbekend_zijn(
            String dag, String maand, String jaar, String geboren, String leeftijd) {
        var antwoord = anke.stuur("/meldingen", melding(dag, maand, jaar));
        assertThat(anke.volg(antwoord.naar()).tekst()).contains("<dd>" + geboren + "</dd>", leeftijd);
        assertThat(anke.stuur("/zoeken", Velden.geen().met("term", "lotte")).tekst())
                .contains(leeftijd);
    }

    private static Velden melding(String dag, String maand, String jaar) {
        return melding()
                .met("geboortedatum-dag", dag)
                .met("geboortedatum-maand", maand)
                .met("geboortedatum-jaar", jaar);
    }

    @Test
    void alle_fouten_staan_er_tegelijk_en_wat_getypt_is_blijft_staan() {
        var antwoord = anke.stuur(
                "/meldingen",
                melding()
                        .met("roepnaam", "")
                        .met("bsn", "12")
                        .met("dag", "2026-02-31")
                        .met("achternaam", "Pr\"ins"));
        assertThat(antwoord.fouten()).containsOnlyKeys("roepnaam", "bsn", "dag");
        assertThat(antwoord.waarde("achternaam")).isEqualTo("Pr\"ins");
        assertThat(antwoord.waarde("bsn")).isEqualTo("12");
    }

    @Test
    void twee_keer_versturen_geeft_een_traject() {
        var voor = Rijen.in("traject.traject");
        var melding = melding();
        var eerste = anke.stuur("/meldingen", melding);
        var tweede = anke.stuur("/meldingen", melding);
        assertThat(tweede.status()).isEqualTo(303);
        assertThat(tweede.naar()).isEqualTo(eerste.naar());
        assertThat(Rijen.in("traject.traject")).isEqualTo(voor + 1);
    }

    @Test
    void tegelijk_versturen_geeft_ook_een_traject() {
        var voor = bewaard();
        var antwoorden = anke.stuurTegelijk("/meldingen", melding(), 4);
        assertThat(antwoorden).extracting(Antwoord::status).containsOnly(303);
        assertThat(antwoorden)
                .extracting(Antwoord::naar)
                .containsOnly(antwoorden.getFirst().naar());
        assertThat(bewaard())
                .containsExactlyElementsOf(
                        voor.stream().map(aantal -> aantal + 1).toList());
    }

    @Test
    @Timeout(60)
    void ook_als_ze_elkaar_kruisen() {
        var voor = Rijen.in("traject.traject");
        var melding = melding();
        // Held: the colleague to be vaste consulent, whom both have to refer to.
        var onderweg =
                Rijen.terwijlVast("toegang.gebruiker", 2, () -> anke.verstuur("/meldingen", List.of(melding, melding)));
        assertThat(onderweg.stream().map(CompletableFuture::join))
                .extracting(Antwoord::status)
                .containsOnly(303);
        assertThat(Rijen.in("traject.traject")).isEqualTo(voor + 1);
    }

    @Test
    void een_bsn_dat_er_al_staat_krijgt_een_zin_bij_het_bsn() {
        var voor = bewaard();
        var dezelfde = melding().met("bsn", "9999.31.234").met("gezien", sam().toString());
        isGeweigerd(
                anke.stuur("/meldingen", dezelfde.met("zelfde", "ander")), "bsn", Tekst.t("beletsel.BSN_AL_BEKEND"));
        assertThat(bewaard()).isEqualTo(voor);
    }

    @Test
    void hetzelfde_nieuwe_bsn_tegelijk_komt_er_een_keer_in() {
        var voor = Rijen.in("jongere.jongere");
        var antwoorden = anke.stuurTegelijk(
                "/meldingen", List.of(melding().met("bsn", VRIJ_BSN), melding().met("bsn", VRIJ_BSN)));
        // The second is refused, or asked whether it is the first.
        assertThat(antwoorden)
                .extracting(Antwoord::status)
                .containsOnlyOnce(303)
                .containsAnyOf(200, 422);
        assertThat(Rijen.in("jongere.jongere")).isEqualTo(voor + 1);
    }

    @Test
    void bij_de_andere_organisatie_is_hetzelfde_bsn_een_ander() {
        var sietske = Bezoeker.ingelogd(poort, WADDENKRING, "Sietske");
        var antwoord = sietske.stuur(
                "/meldingen",
                melding()
                        .met("bsn", BSN_VAN_SAM)
                        .met("consulent", collega(WADDENKRING, "Sietske").toString()));
        assertThat(antwoord.status()).isEqualTo(303);
    }

    @Test
    void een_tweede_open_traject_krijgt_een_zin() {
        var voor = bewaard();
        isGeweigerd(
                anke.stuur("/jongeren/" + sam() + "/meldingen", meldingVanEenBekende()),
                "dag",
                Tekst.t("beletsel.OPEN_TRAJECT"));
        assertThat(bewaard()).isEqualTo(voor);
    }

    @ParameterizedTest
    @CsvSource({"Roos", "Jorn", "Tineke"})
    void wie_er_niet_over_gaat_vindt_het_formulier_niet(String roepnaam) {
        var voor = bewaard();
        var bezoeker = Bezoeker.ingelogd(poort, WIERDAM, roepnaam);
        isNietGevonden(bezoeker.haal("/meldingen/nieuw"));
        isNietGevonden(bezoeker.stuur("/meldingen", melding()));
        isNietGevonden(bezoeker.stuur("/meldingen", melding().met("roepnaam", "")));
        isNietGevonden(bezoeker.haal("/jongeren/" + sam() + "/meldingen/nieuw"));
        isNietGevonden(bezoeker.stuur("/jongeren/" + sam() + "/meldingen", meldingVanEenBekende()));
        assertThat(bewaard()).isEqualTo(voor);
    }

    @Test
    void een_jongere_van_de_andere_organisatie_is_er_niet() {
        var femke = jongere(WADDENKRING, "Femke Hiemstra");
        isNietGevonden(anke.haal("/jongeren/" + femke + "/meldingen/nieuw"));
        isNietGevonden(anke.stuur("/jongeren/" + femke + "/meldingen", meldingVanEenBekende()));
        isNietGevonden(anke.haal("/jongeren/" + femke));
    }

    @Test
    void een_jongere_van_een_collega_ook_niet() {
        var zoe = jongere(WIERDAM, "Zoë Meijer");
        isNietGevonden(anke.haal("/jongeren/" + zoe + "/meldingen/nieuw"));
        isNietGevonden(anke.stuur("/jongeren/" + zoe + "/meldingen", meldingVanEenBekende()));
    }

    @ParameterizedTest
    @CsvSource({"Dienst Waddenkring, Sietske", "Gemeente Wierdam, Marijke"})
    void een_vaste_consulent_van_elders_of_in_een_andere_rol_wordt_geweigerd(String organisatie, String roepnaam) {
        var voor = bewaard();
        isGeweigerd(
                anke.stuur(
                        "/meldingen",
                        melding()
                                .met("consulent", collega(organisatie, roepnaam).toString())),
                "consulent",
                Tekst.t("beletsel.GEEN_CONSULENT"));
        assertThat(bewaard()).isEqualTo(voor);
    }

    @Test
    void tienduizend_tekens_worden_bij_het_veld_geweigerd() {
        var lang = "a".repeat(10_000);
        for (var veld : List.of("roepnaam", "tussenvoegsel", "achternaam")) {
            isGeweigerd(
                    anke.stuur("/meldingen", melding().met(veld, lang)),
                    veld,
                    Tekst.t("formulier.telang", 200, 10_000));
        }
        for (var veld : List.of("bereik", "watHelpt")) {
            isGeweigerd(
                    anke.stuur("/meldingen", melding().met(veld, lang)),
                    veld,
                    Tekst.t("formulier.telang", 500, 10_000));
        }
    }

    @Test
    void opmaak_gezichtjes_en_schrift_van_rechts_naar_links_zijn_tekst() {
        var antwoord = anke.stuur(
                "/meldingen",
                melding()
                        .met("roepnaam", "😀مرحبا")
                        .met("achternaam", MARKUP)
                        .met("watHelpt", "nul\u0000teken \u202Eom"));
        assertThat(antwoord.status()).isEqualTo(303);
        for (var pad : List.of(antwoord.naar(), "/vandaag", "/jongeren")) {
            assertThat(anke.haal(pad).tekst())
                    .contains("😀مرحبا", "&lt;script")
                    .doesNotContain(MARKUP)
                    .doesNotContain("\u0000");
        }
        assertThat(anke.haal(antwoord.naar()).tekst()).contains("<bdi>nulteken \u202Eom</bdi>");
    }
}
