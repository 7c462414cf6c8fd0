package nl.routewijzer.gesprek.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Repeating, moving and calling off a conversation, as a person does it. */
class WijzigIT extends Huis {

    private static final String OPEN =
            "gesprek.gesprek where uitkomst is null and vervallen_op is null and jongere = '";

    private Bezoeker anke = Bezoeker.onbekend(0);

    @BeforeEach
    void ankeIsIngelogd() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    private static String gesprek() {
        return "/gesprekken/" + gesprekMetSam();
    }

    private static Velden naar(String dag, String tijd) {
        return Velden.geen().met("datum", dag).met("tijd", tijd).met("vorm", "KANTOOR");
    }

    private static int open() {
        return Rijen.in(OPEN + sam() + "'");
    }

    private static String van(String kolom) {
        return Rijen.eigenaar()
                .sql("select coalesce(" + kolom + "::text, '-') from gesprek.gesprek where id = :id")
                .param("id", gesprekMetSam().waarde())
                .query(String.class)
                .single();
    }

    @Test
    void herhalen_zet_elke_keer_neer_en_twee_keer_sturen_niet_meer() {
        var voor = open();
        var plan = naar("2026-12-03", "14:00")
                .met("id", UUID.randomUUID().toString())
                .met("herhaling", "TWEE_WEKEN")
                .met("keer", "3")
                .met("plaats", "Buurthuis")
                .met("veiligheid", "Marco weet waar ik ben");
        var pad = "/jongeren/" + sam() + "/gesprekken";
        var antwoord = anke.stuur(pad, plan);
        anke.stuur(pad, plan);
        assertThat(open()).isEqualTo(voor + 3);
        assertThat(anke.volg(antwoord.naar()).tekst())
                .contains("do 3 december 14:00", "do 17 december 14:00", "do 31 december 14:00")
                .contains(Tekst.t("gesprek.geplandkeer", 3));
    }

    @ParameterizedTest
    @CsvSource({"0, keer", "13, keer", "veel, keer"})
    void een_vreemd_aantal_staat_bij_het_veld(String keer, String veld) {
        var voor = open();
        var antwoord = anke.stuur(
                "/jongeren/" + sam() + "/gesprekken",
                naar("2026-12-03", "14:00")
                        .met("id", UUID.randomUUID().toString())
                        .met("herhaling", "WEEK")
                        .met("keer", keer));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.fouten()).containsOnlyKeys(veld);
        assertThat(open()).isEqualTo(voor);
    }

    @Test
    void verplaatsen_is_een_ander_gesprek_en_wat_getypt_was_gaat_mee() {
        anke.stuur(gesprek() + "/concept", Velden.geen().met("volgnummer", "5").met("samen", "alvast bedacht"));
        var antwoord = anke.stuur(gesprek() + "/verplaatsen", naar("2026-11-27", "11:00"));
        assertThat(van("uitkomst")).isEqualTo("VERZET");
        var nieuw = anke.volg(antwoord.naar()).tekst();
        assertThat(nieuw).contains("vr 27 november 11:00", "alvast bedacht");
        assertThat(antwoord.naar()).isNotEqualTo(gesprek());
    }

    @Test
    void verplaatsen_ongedaan_maken_brengt_gesprek_en_tekst_terug() {
        anke.stuur(gesprek() + "/concept", Velden.geen().met("volgnummer", "5").met("samen", "alvast bedacht"));
        var voor = open();
        anke.stuur(gesprek() + "/verplaatsen", naar("2026-11-27", "11:00"));
        anke.stuur(gesprek() + "/heropenen", Velden.geen());
        assertThat(van("uitkomst")).isEqualTo("-");
        assertThat(open()).isEqualTo(voor);
        assertThat(anke.haal(gesprek()).tekst()).contains("alvast bedacht");
        assertThat(Rijen.in("gedeeld.concept")).isOne();
    }

    @Test
    void alleen_een_andere_plek_is_hetzelfde_gesprek() {
        anke.stuur(
                gesprek() + "/verplaatsen",
                naar("2026-11-24", "09:30").met("plaats", "Bij de <kas>").met("veiligheid", "Bel Marco na afloop"));
        assertThat(van("uitkomst")).isEqualTo("-");
        assertThat(anke.haal(gesprek()).tekst()).contains("Bij de &lt;kas&gt;", "Bel Marco na afloop");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, 10:00, datum", "2029-01-01, 10:00, datum", "'', 10:00, datum", "2026-12-01, laat, tijd"})
    void een_vreemd_moment_staat_bij_het_veld_en_verandert_niets(String dag, String tijd, String veld) {
        var antwoord = anke.stuur(gesprek() + "/verplaatsen", naar(dag, tijd));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.fouten()).containsOnlyKeys(veld);
        assertThat(van("uitkomst")).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource({"JONGERE, AFGEZEGD_JONGERE", "WIJ, AFGEZEGD_WIJ"})
    void afzeggen_is_geen_gemist_gesprek_en_kan_terug(String wie, String uitkomst) {
        anke.stuur(gesprek() + "/afzeggen", Velden.geen().met("wie", wie));
        assertThat(van("uitkomst")).isEqualTo(uitkomst);
        anke.stuur(gesprek() + "/heropenen", Velden.geen());
        assertThat(van("uitkomst")).isEqualTo("-");
    }

    @Test
    void wie_te_laat_komt_leest_dat_en_verandert_niets() {
        anke.stuur(gesprek() + "/afzeggen", Velden.geen().met("wie", "JONGERE"));
        var antwoord = anke.stuur(gesprek() + "/verplaatsen", naar("2026-11-27", "11:00"));
        assertThat(anke.volg(antwoord.naar()).tekst()).contains(Tekst.t("wijzigen.alafgerond"));
        anke.stuur(gesprek() + "/afzeggen", Velden.geen().met("wie", "WIJ"));
        assertThat(van("uitkomst")).isEqualTo("AFGEZEGD_JONGERE");
        klok.verder(Duration.ofMinutes(11));
        assertThat(anke.haal(gesprek() + "/wijzigen").status()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/wijzigen", "/verbeteren", "/samenvatting"})
    void een_ander_huis_vindt_niets(String pad) {
        assertThat(Bezoeker.ingelogd(poort, WADDENKRING, "Sietske")
                        .haal(gesprek() + pad)
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/verplaatsen", "/afzeggen", "/verbeteren"})
    void een_ander_huis_verandert_niets(String pad) {
        var sietske = Bezoeker.ingelogd(poort, WADDENKRING, "Sietske");
        assertThat(sietske.stuur(gesprek() + pad, naar("2026-11-27", "11:00")).status())
                .isEqualTo(404);
        assertThat(van("uitkomst")).isEqualTo("-");
    }
}
