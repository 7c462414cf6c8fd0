package nl.routewijzer.gesprek.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Correcting a conversation that was rounded off, and summing it up. */
class VerbeterIT extends Huis {

    private Bezoeker anke = Bezoeker.onbekend(0);

    @BeforeEach
    void ankeRondtAf() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        anke.stuur(
                gesprek(),
                Velden.geen()
                        .met("uitkomst", "WAS_ER")
                        .met("volgnummer", "1")
                        .met("samen", "Sam kijkt naar <een> kas")
                        .met("collegas", "Sleutel bij de balie")
                        .met("nagelaten", "Niet over school begonnen")
                        .met("tools", "TB-TST-01", "TB-BESTAAT-NIET")
                        .met("doelen", "KENNISMAKEN")
                        .met("aanwezig", "BEGELEIDER")
                        .met("aanwezigen", "Ria van het wijkteam")
                        .met("leiding", "BEGELEIDER")
                        .met("wie", "JONGERE", "CONSULENT")
                        .met("wat", "De kas bellen", "De brief sturen")
                        .met("wanneer", "2026-12-01", "")
                        .met("terug", "APP", "VOLGENDE_KEER")
                        .met("voorstel", "2026-12-08T09:30")
                        .met("vorm", "MEEGAAN")
                        .met("plaats", "Kas aan de dijk"));
        klok.verder(Duration.ofMinutes(11));
    }

    private static String gesprek() {
        return "/gesprekken/" + gesprekMetSam();
    }

    private static Velden tekst(int versie, String uitkomst, String samen) {
        return Velden.geen()
                .met("versie", String.valueOf(versie))
                .met("uitkomst", uitkomst)
                .met("samen", samen)
                .met("collegas", "")
                .met("nagelaten", "")
                .met("stress", "4");
    }

    private static String van(String kolom) {
        return Rijen.eigenaar()
                .sql("select coalesce(" + kolom + "::text, '-') from gesprek.gesprek where id = :id")
                .param("id", gesprekMetSam().waarde())
                .query(String.class)
                .single();
    }

    private static String volgende() {
        return Rijen.eigenaar()
                .sql("select id::text from gesprek.gesprek where na = :id")
                .param("id", gesprekMetSam().waarde())
                .query(String.class)
                .single();
    }

    private static int versie() {
        return Integer.parseInt(van("versie"));
    }

    @Test
    void de_bladzijde_toont_alles_wat_is_vastgelegd() {
        assertThat(anke.haal(gesprek()).tekst())
                .contains("kennismaken", "begeleider of hulpverlener", "Ria van het wijkteam")
                .contains("Niet over school begonnen", "met een appje", "di 8 december 09:30", "meegaan");
        assertThat(Rijen.in("gesprek.tool where tool = 'TB-TST-01'")).isOne();
        assertThat(Rijen.in("gesprek.tool")).isOne();
    }

    @Test
    void de_nieuwe_tekst_staat_er_en_de_oude_blijft_te_lezen() {
        var antwoord = anke.stuur(gesprek() + "/verbeteren", tekst(versie(), "WAS_ER", "Sam kiest de kas"));
        var pagina = anke.volg(antwoord.naar()).tekst();
        assertThat(pagina)
                .contains("Sam kiest de kas", "Sam kijkt naar &lt;een&gt; kas", "Sleutel bij de balie")
                .contains(Tekst.t("verbeteren.bewaard"))
                .contains("di 24 november 09:06 door Anke");
        assertThat(van("stress")).isEqualTo("4");
    }

    @Test
    void een_gemist_gesprek_dat_er_geen_was_roept_niet_meer() {
        anke.stuur("/gesprekken/" + volgende() + "/afzeggen", Velden.geen().met("wie", "WIJ"));
        anke.stuur(gesprek() + "/verbeteren", tekst(versie(), "KWAM_NIET", "Sam kijkt naar <een> kas"));
        assertThat(Rijen.in("werklijst.signaal where soort = 'KWAM_NIET' and jongere = '" + sam() + "'"))
                .isOne();
        anke.stuur(gesprek() + "/verbeteren", tekst(versie(), "WAS_ER", "Sam kijkt naar <een> kas"));
        assertThat(Rijen.in("werklijst.signaal where soort = 'KWAM_NIET' and jongere = '" + sam() + "'"))
                .isZero();
        assertThat(Rijen.in("gesprek.eerder")).isEqualTo(2);
    }

    @Test
    void twee_tegelijk_ziet_de_tweede_beide_teksten_en_verliest_niets() {
        var versie = versie();
        anke.stuur(gesprek() + "/verbeteren", tekst(versie, "WAS_ER", "van de eerste"));
        var tweede = anke.stuur(gesprek() + "/verbeteren", tekst(versie, "WAS_ER", "van de tweede"));
        assertThat(tweede.status()).isEqualTo(422);
        assertThat(tweede.tekst()).contains("van de eerste", "van de tweede", Tekst.t("verbeteren.intussen"));
        assertThat(van("samen")).isEqualTo("van de eerste");
        anke.stuur(gesprek() + "/verbeteren", tekst(versie(), "WAS_ER", "van de tweede"));
        assertThat(van("samen")).isEqualTo("van de tweede");
    }

    @Test
    void tegelijk_verbeterd_is_een_keer_verbeterd() {
        var antwoorden =
                anke.stuurTegelijk(gesprek() + "/verbeteren", tekst(versie(), "WAS_ER", "precies hetzelfde"), 4);
        assertThat(antwoorden)
                .allSatisfy(antwoord -> assertThat(antwoord.status()).isIn(303, 422));
        assertThat(Rijen.in("gesprek.eerder")).isOne();
    }

    @Test
    void hetzelfde_nog_een_keer_maakt_geen_versie() {
        anke.stuur(gesprek() + "/verbeteren", tekst(versie(), "WAS_ER", "nieuw"));
        anke.stuur(gesprek() + "/verbeteren", tekst(versie(), "WAS_ER", "nieuw"));
        assertThat(Rijen.in("gesprek.eerder")).isOne();
    }

    @ParameterizedTest
    @CsvSource({"uitkomst, VERZET", "uitkomst, MISSCHIEN", "stress, 11", "versie, laatste"})
    void vreemde_invoer_staat_bij_het_veld_en_verandert_niets(String veld, String waarde) {
        var antwoord = anke.stuur(
                gesprek() + "/verbeteren", tekst(versie(), "WAS_ER", "nieuw").met(veld, waarde));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.fouten()).containsOnlyKeys(veld);
        assertThat(antwoord.tekst()).contains("nieuw");
        assertThat(Rijen.in("gesprek.eerder")).isZero();
    }

    @Test
    void van_een_gesprek_dat_nog_komt_is_niet_te_zeggen_dat_het_er_was() {
        var pad = "/gesprekken/" + volgende();
        anke.stuur(pad + "/afzeggen", Velden.geen().met("wie", "WIJ"));
        var antwoord = anke.stuur(pad + "/verbeteren", tekst(2, "WAS_ER", "toch"));
        assertThat(antwoord.foutBij("uitkomst")).contains(Tekst.t("beletsel.gesprek.NOG_NIET_BEGONNEN"));
        anke.stuur(pad + "/verbeteren", tekst(2, "AFGEZEGD_JONGERE", ""));
        assertThat(Rijen.in("gesprek.eerder where uitkomst = 'AFGEZEGD_WIJ'")).isOne();
    }

    @Test
    void een_open_gesprek_valt_niet_te_verbeteren() {
        var open = volgende();
        assertThat(anke.haal("/gesprekken/" + open + "/verbeteren").status()).isEqualTo(404);
        assertThat(anke.haal("/gesprekken/" + open + "/samenvatting").status()).isEqualTo(404);
    }

    @Test
    void wat_iemand_anders_nog_typte_staat_er_nog() {
        Rijen.eigenaar()
                .sql("""
                        insert into gedeeld.concept (organisatie, auteur, formulier, onderwerp, jongere, basisversie, volgnummer, velden, bewaard_op)
                        values (:organisatie, :auteur, 'gesprek', :gesprek, :sam, 1, 1, '{"samen": ["nog niet verstuurd"]}', now())
                        """)
                .param("organisatie", organisatie(WIERDAM).waarde())
                .param("auteur", anke().gebruiker().waarde())
                .param("gesprek", gesprekMetSam().waarde())
                .param("sam", sam().waarde())
                .update();
        assertThat(anke.haal(gesprek()).tekst()).contains("nog niet verstuurd", Tekst.t("verbeteren.neemover"));
        anke.stuur(gesprek() + "/verbeteren", tekst(versie(), "WAS_ER", "Sam kiest de kas. nog niet verstuurd"));
        assertThat(Rijen.in("gedeeld.concept")).isZero();
    }

    @Test
    void de_samenvatting_zegt_wat_samen_is_opgeschreven_en_niets_anders() {
        assertThat(anke.haal(gesprek() + "/samenvatting").tekst())
                .contains("Hoi Sam,", "Sam kijkt naar &lt;een&gt; kas", "Jij: De kas bellen (voor dinsdag 1 december)")
                .contains(
                        "Ik: De brief sturen", "dinsdag 8 december om 09:30 (meegaan, Kas aan de dijk)", "Groet, Anke")
                .doesNotContain("Sleutel bij de balie", "Niet over school begonnen");
    }
}
