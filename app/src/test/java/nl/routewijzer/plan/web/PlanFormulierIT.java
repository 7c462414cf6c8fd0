package nl.routewijzer.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Antwoord;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of the plan: what is kept, what is refused at which field, and what two people do to each other. */
class PlanFormulierIT extends Huis {

    private static final String VERSIES = "plan.wijziging where jongere = '" + sam() + "'";

    private final String plan = "/jongeren/" + sam() + "/plan";
    private final UUID doel = UUID.randomUUID();
    private final UUID stap = UUID.randomUUID();
    private Bezoeker anke = Bezoeker.onbekend(0);

    @BeforeEach
    void ankeIsIngelogd() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    private static Velden formulier(UUID id, int basis) {
        return Velden.geen()
                .met("id", id.toString())
                .met("basis", String.valueOf(basis))
                .met("stem", "SAMEN");
    }

    private Velden metDoel() {
        return formulier(doel, 0).met("tekst", "Ik wil <b>koken</b>").met("leerdoel", "ja");
    }

    private Velden metStap() {
        return formulier(stap, 2)
                .met("tekst", "Een recept kiezen")
                .met("wie", "ANDER")
                .met("naam", "oma <3")
                .met("voor", "2026-12-01");
    }

    private String stappen() {
        return plan + "/doelen/" + doel + "/stappen";
    }

    private String vanStap(String daad) {
        return plan + "/stappen/" + stap + "/" + daad;
    }

    private void planMetStap() {
        anke.stuur(plan + "/doelen", metDoel());
        anke.stuur(stappen(), metStap());
        assertThat(Rijen.in(VERSIES)).isEqualTo(3);
    }

    @Test
    void een_doel_en_een_stap_staan_op_een_pagina_en_opmaak_is_tekst() {
        assertThat(anke.haal(plan).tekst()).contains(Tekst.t("plan.leeg"));
        assertThat(anke.stuur(plan + "/doelen", metDoel()).naar()).isEqualTo(plan + "?stem=SAMEN#doel-" + doel);
        assertThat(anke.stuur(stappen(), metStap()).naar()).isEqualTo(plan + "?stem=SAMEN#stap-" + stap);
        assertThat(anke.haal(plan).tekst())
                .contains("Ik wil &lt;b&gt;koken&lt;/b&gt;", "Een recept kiezen", "oma &lt;3", Tekst.t("plan.leerdoel"))
                .doesNotContain("<b>koken");
    }

    @Test
    void drie_keer_sturen_is_een_keer() {
        assertThat(anke.stuurTegelijk(plan + "/doelen", metDoel(), 3))
                .allSatisfy(antwoord -> assertThat(antwoord.status()).isEqualTo(303));
        assertThat(Rijen.in(VERSIES)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "tekst, '', tekst",
        "tekst, ' ', tekst",
        "wie, '', wie",
        "wie, NIEMAND, wie",
        "naam, '', naam",
        "voor, 2026-11-23, voor",
        "voor, 2036-01-01, voor",
        "voor, morgen, voor",
        "basis, x, basis"
    })
    void een_stap_met_vreemde_invoer_staat_bij_het_veld_en_wordt_niet_bewaard(String veld, String waarde, String fout) {
        anke.stuur(plan + "/doelen", metDoel());
        var antwoord = anke.stuur(stappen(), metStap().met(veld, waarde));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.fouten()).containsOnlyKeys(fout);
        assertThat(Rijen.in(VERSIES)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "doelen/{doel}/stop, reden, ''",
        "doelen/{doel}/pauze, grond, ''",
        "doelen/{doel}/pauze, terug, 2026-11-24",
        "doelen/{doel}/pauze, terug, 2029-11-24",
        "doelen/{doel}/pauze, reden, ''",
        "stappen/{stap}/stop, reden, ''",
        "stappen/{stap}/vier, tekst, ''",
        "zeg/goed, tekst, ''",
        "zeg/eens, partij, ''",
        "zeg/eens, antwoord, MISSCHIEN",
        "zeg/handtekening, partij, ''",
        "zeg/handtekening, ja, ''",
        "zeg/handtekening, dag, 2026-11-25",
        "zeg/handtekening, dag, 2026-11-23",
        "zeg/hulp, ja, ''"
    })
    void elk_formulier_zegt_bij_het_veld_wat_er_mist(String pad, String veld, String waarde) {
        planMetStap();
        var alles = formulier(UUID.randomUUID(), 3)
                .met("reden", "omdat")
                .met("tekst", "knap")
                .met("grond", "JONGERE")
                .met("terug", "2027-01-05")
                .met("partij", "JONGERE")
                .met("antwoord", "WEET_NIET")
                .met("ja", "nee")
                .met("dag", "2026-11-24");
        var waar = plan + "/" + pad.replace("{doel}", doel.toString()).replace("{stap}", stap.toString());
        var antwoord = anke.stuur(waar, alles.met(veld, waarde));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.fouten()).containsOnlyKeys(veld);
        assertThat(Rijen.in(VERSIES)).isEqualTo(3);
        assertThat(anke.stuur(waar, alles).status()).isEqualTo(303);
        assertThat(Rijen.in(VERSIES)).isEqualTo(4);
    }

    @Test
    void een_te_lange_tekst_blijft_staan() {
        var lang = "🌻".repeat(301);
        var antwoord = anke.stuur(plan + "/doelen", metDoel().met("tekst", lang));
        assertThat(antwoord.fouten()).containsOnlyKeys("tekst");
        assertThat(antwoord.tekstvak("tekst")).isEqualTo(lang);
    }

    @Test
    void afvinken_is_een_klik_en_kan_terug_en_beide_blijven_te_lezen() {
        planMetStap();
        var antwoord = anke.stuur(vanStap("gedaan"), formulier(UUID.randomUUID(), 3));
        assertThat(antwoord.naar()).isEqualTo(plan + "?stem=SAMEN#stap-" + stap);
        assertThat(anke.haal(plan + "?stem=SAMEN").tekst()).contains("Anke, samen met Sam");
        anke.stuur(vanStap("gedaan"), formulier(UUID.randomUUID(), 3));
        assertThat(Rijen.in(VERSIES)).isEqualTo(4);
        anke.stuur(vanStap("tochniet"), Velden.geen());
        anke.stuur(vanStap("tochniet"), Velden.geen());
        assertThat(Rijen.in(VERSIES)).isEqualTo(5);
        assertThat(anke.haal(plan + "/versies").tekst())
                .contains(
                        "Stap gedaan: Een recept kiezen",
                        "Stap weer open: Een recept kiezen",
                        "Goed gedaan! Afgevinkt");
    }

    @Test
    void een_oud_formulier_dat_iets_anders_raakt_gaat_gewoon_samen() {
        planMetStap();
        anke.stuur(
                plan + "/doelen/" + doel + "/wijzig",
                formulier(UUID.randomUUID(), 3).met("tekst", "Ik wil bakken").met("leerdoel", "ja"));
        var oud = formulier(UUID.randomUUID(), 3)
                .met("tekst", "Ik wil <b>koken</b>")
                .met("leefgebieden", "wonen");
        assertThat(anke.stuur(plan + "/doelen/" + doel + "/wijzig", oud).status())
                .isEqualTo(303);
        assertThat(anke.haal(plan).tekst()).contains("Ik wil bakken", "Wonen").doesNotContain("koken");
    }

    @Test
    void een_oud_formulier_dat_hetzelfde_raakt_toont_beide_teksten_en_een_mens_kiest() {
        planMetStap();
        var wijzig = plan + "/doelen/" + doel + "/wijzig";
        anke.stuur(
                wijzig,
                formulier(UUID.randomUUID(), 3).met("tekst", "Ik wil bakken").met("leerdoel", "ja"));
        var mijn = formulier(UUID.randomUUID(), 3)
                .met("tekst", "Ik wil \"frituren\"")
                .met("leerdoel", "ja");
        var botsing = anke.stuur(wijzig, mijn);
        assertThat(botsing.status()).isEqualTo(409);
        assertThat(botsing.tekst())
                .contains("Ik wil bakken", "Ik wil &#34;frituren&#34;", Tekst.t("plan.botsing.houd"));
        assertThat(Rijen.in(VERSIES)).isEqualTo(4);
        assertThat(botsing.waarde("basis")).isEqualTo("4");
        assertThat(anke.stuur(wijzig, opnieuw(botsing)).status()).isEqualTo(303);
        assertThat(anke.haal(plan + "/versies").tekst()).contains("Ik wil bakken", "naar “Ik wil \"frituren\"”");
    }

    @Test
    void wie_na_een_botsing_zijn_eigen_tekst_kiest_raakt_wat_hij_niet_wijzigde_niet_aan() {
        planMetStap();
        var wijzig = plan + "/doelen/" + doel + "/wijzig";
        var ander =
                formulier(UUID.randomUUID(), 3).met("tekst", "Ik wil bakken").met("leerdoel", "ja");
        anke.stuur(wijzig, ander);
        anke.stuur(
                wijzig,
                formulier(UUID.randomUUID(), 4)
                        .met("tekst", "Ik wil bakken")
                        .met("leerdoel", "ja")
                        .met("leefgebieden", "wonen"));
        var botsing = anke.stuur(
                wijzig,
                formulier(UUID.randomUUID(), 3).met("tekst", "Ik wil frituren").met("leerdoel", "ja"));
        assertThat(botsing.status()).isEqualTo(409);
        assertThat(anke.stuur(wijzig, opnieuw(botsing)).status()).isEqualTo(303);
        assertThat(anke.haal(plan).tekst()).contains("Ik wil frituren", "Wonen");
    }

    private static Velden opnieuw(Antwoord botsing) {
        var velden = Velden.geen();
        for (var naam : new String[] {"id", "stem", "tekst", "leerdoel", "basis", "gezien"}) {
            velden = velden.met(naam, botsing.waarde(naam));
        }
        return velden;
    }

    @Test
    void een_idee_uit_de_toolbox_heeft_zijn_reden_en_is_aan_te_passen() {
        anke.stuur(plan + "/doelen", metDoel());
        var leeg = anke.haal(stappen() + "/nieuw?stem=SAMEN");
        var behoefte = eerste("name=\"behoeften\" value=\"([^\"]+)\"", leeg.tekst());
        var getypt = metStap().met("tekst", "Iets met auto's").met("behoeften", behoefte);
        var ideeen = anke.stuur(stappen() + "/ideeen", getypt);
        assertThat(ideeen.tekstvak("tekst")).isEqualTo("Iets met auto's");
        var tool = eerste("name=\"neem\" value=\"([A-Z0-9-]+)\"", ideeen.tekst());
        var ingevuld = anke.stuur(stappen() + "/ideeen", getypt.met("neem", tool));
        assertThat(ingevuld.tekstvak("tekst")).isNotBlank().isNotEqualTo("Iets met auto's");
        assertThat(ingevuld.waarde("tool")).isEqualTo(tool);
        assertThat(ingevuld.tekst()).contains("name=\"omdat\"");
        anke.stuur(
                stappen(),
                metStap()
                        .met("tekst", "Samen een talent zoeken")
                        .met("tool", tool)
                        .met("omdat", "Sam vroeg erom"));
        assertThat(anke.haal(plan).tekst()).contains("Samen een talent zoeken", "omdat: Sam vroeg erom");
        assertThat(anke.stuur(
                                stappen() + "/ideeen",
                                metStap().met("behoeften", "onzin").met("neem", "onzin"))
                        .status())
                .isEqualTo(200);
    }

    private static String eerste(String patroon, String tekst) {
        return Pattern.compile(patroon)
                .matcher(tekst)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    @Test
    void een_versie_is_terug_te_lezen_zoals_ze_was() {
        planMetStap();
        anke.stuur(
                plan + "/doelen/" + doel + "/stop",
                formulier(UUID.randomUUID(), 3).met("reden", "iets beters gevonden"));
        assertThat(anke.haal(plan + "/versies/2").tekst()).contains("koken").doesNotContain("Een recept kiezen");
        assertThat(anke.haal(plan + "/versies/3").tekst())
                .contains("Een recept kiezen")
                .doesNotContain("iets beters");
        assertThat(anke.haal(plan + "/versies/4").tekst()).contains("iets beters gevonden");
        for (var geen : new String[] {"0", "5", "-1", "x", "99999999999"}) {
            assertThat(anke.haal(plan + "/versies/" + geen).status()).as(geen).isEqualTo(404);
        }
    }

    @Test
    void een_gestopt_doel_verdwijnt_niet_en_kan_weer_open() {
        planMetStap();
        anke.stuur(
                plan + "/doelen/" + doel + "/stop",
                formulier(UUID.randomUUID(), 3).met("reden", "te druk"));
        assertThat(anke.haal(plan).tekst()).contains(Tekst.t("plan.voorbij"), "te druk", "/heropen");
        anke.stuur(plan + "/doelen/" + doel + "/heropen", formulier(UUID.randomUUID(), 4));
        assertThat(anke.haal(plan).tekst()).doesNotContain(Tekst.t("plan.voorbij"));
    }

    @Test
    void ids_van_een_andere_organisatie_of_van_niemand_zijn_niet_gevonden() {
        planMetStap();
        var sietske = Bezoeker.ingelogd(poort, WADDENKRING, "Sietske");
        assertThat(sietske.haal(plan).status()).isEqualTo(404);
        assertThat(sietske.haal(plan + "/versies/2").status()).isEqualTo(404);
        assertThat(sietske.stuur(vanStap("gedaan"), formulier(UUID.randomUUID(), 3))
                        .status())
                .isEqualTo(404);
        var femke = "/jongeren/" + jongere(WADDENKRING, "Femke Hiemstra") + "/plan";
        assertThat(sietske.stuur(femke + "/stappen/" + stap + "/gedaan", formulier(UUID.randomUUID(), 3))
                        .status())
                .isEqualTo(404);
        assertThat(anke.haal(plan + "/doelen/" + UUID.randomUUID() + "/wijzig").status())
                .isEqualTo(404);
        assertThat(anke.haal(plan + "/doelen/" + doel + "/verbrand").status()).isEqualTo(404);
        assertThat(anke.haal(plan + "/stappen/" + stap + "/verbrand").status()).isEqualTo(404);
        assertThat(anke.haal(plan + "/zeg/wat").status()).isEqualTo(404);
        assertThat(Rijen.in(VERSIES)).isEqualTo(3);
    }

    @Test
    void na_het_traject_is_het_plan_nog_te_lezen_maar_niet_te_wijzigen() {
        planMetStap();
        anke.stuur(
                "/jongeren/" + sam() + "/vastleggen/afsluiten",
                Velden.geen()
                        .met("id", UUID.randomUUID().toString())
                        .met("soort", "AFGESLOTEN")
                        .met("dag", "2026-11-24")
                        .met("tekst", "klaar"));
        assertThat(Rijen.in("traject.traject where jongere = '" + sam() + "' and gesloten_op is not null"))
                .isOne();
        assertThat(anke.haal(plan).tekst()).contains("Een recept kiezen").doesNotContain("/gedaan\"");
        assertThat(anke.stuur(vanStap("gedaan"), formulier(UUID.randomUUID(), 3))
                        .status())
                .isEqualTo(404);
    }
}
