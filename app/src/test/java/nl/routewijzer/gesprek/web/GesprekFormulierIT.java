package nl.routewijzer.gesprek.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Antwoord;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Planning, keeping, rounding off and undoing a conversation, as a person does it: the 1e gesprek with Sam. */
class GesprekFormulierIT extends Huis {

    private static final String KLADTEKST = "We liepen <b>langs</b> de kas 😀";

    private Bezoeker anke = Bezoeker.onbekend(0);

    @BeforeEach
    void ankeIsIngelogd() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    private Bezoeker ingelogd(String organisatie, String roepnaam) {
        return Bezoeker.ingelogd(poort, organisatie, roepnaam);
    }

    private static String gesprek() {
        return "/gesprekken/" + gesprekMetSam();
    }

    private static String van(String kolom) {
        return Rijen.eigenaar()
                .sql("select coalesce(" + kolom + "::text, '-') from gesprek.gesprek where id = :id")
                .param("id", gesprekMetSam().waarde())
                .query(String.class)
                .single();
    }

    private static int geldig(String tabel) {
        return Rijen.in("gesprek." + tabel + " where vervallen_op is null and gesprek = '" + gesprekMetSam() + "'");
    }

    private static int volgende() {
        return Rijen.in("gesprek.gesprek where vervallen_op is null and na = '" + gesprekMetSam() + "'");
    }

    private static int concepten() {
        return Rijen.in("gedeeld.concept");
    }

    /** Everything filled in. */
    private static Velden verslag() {
        return Velden.geen()
                .met("uitkomst", "WAS_ER")
                .met("volgnummer", "10")
                .met("samen", KLADTEKST)
                .met("collegas", "Sleutel ligt bij de balie")
                .met("stress", "7")
                .met("stappen", "G1-01", "G1-07", "H-01")
                .met("wie", "JONGERE", "CONSULENT", "JONGERE")
                .met("wat", "De kas bellen", "De brief sturen", "")
                .met("wanneer", "2026-12-01", "", "")
                .met("voorstel", "2026-12-08T09:30")
                .met("vorm", "WANDELING");
    }

    private static Velden klad(int volgnummer, String samen) {
        return Velden.geen().met("volgnummer", String.valueOf(volgnummer)).met("samen", samen);
    }

    private static void isGeweigerd(Antwoord antwoord, String veld, String sleutel) {
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.fouten()).containsOnlyKeys(veld).containsValue(Tekst.t(sleutel));
        assertThat(antwoord.foutBij(veld)).contains(Tekst.t(sleutel));
    }

    private static void isNietGevonden(Antwoord antwoord) {
        assertThat(antwoord.status()).isEqualTo(404);
        assertThat(antwoord.tekst())
                .contains(Tekst.t("fout.nietgevonden.titel"))
                .doesNotContain("Boer");
    }

    @Nested
    class Plannen {

        private static String pad() {
            return "/jongeren/" + sam() + "/gesprekken";
        }

        private static Velden plan() {
            return Velden.geen()
                    .met("id", UUID.randomUUID().toString())
                    .met("datum", "2026-12-01")
                    .met("tijd", "10:15")
                    .met("vorm", "HUISBEZOEK");
        }

        @Test
        void zet_een_gesprek_neer_met_de_vaste_consulent() {
            var antwoord = anke.stuur(pad(), plan());
            assertThat(antwoord.status()).isEqualTo(303);
            assertThat(anke.volg(antwoord.naar()).tekst())
                    .contains("di 1 december 10:15", Tekst.t("vorm.HUISBEZOEK"), Tekst.t("gesprek.gepland"));
        }

        @Test
        void twee_keer_is_een_gesprek() {
            var voor = Rijen.in("gesprek.gesprek");
            var plan = plan();
            anke.stuur(pad(), plan);
            assertThat(anke.stuur(pad(), plan).status()).isEqualTo(303);
            assertThat(anke.stuurTegelijk(pad(), plan, 3))
                    .extracting(Antwoord::status)
                    .containsOnly(303);
            assertThat(Rijen.in("gesprek.gesprek")).isEqualTo(voor + 1);
        }

        @ParameterizedTest
        @CsvSource({
            "datum, 2026-11-23, beletsel.gesprek.GEPLAND_IN_HET_VERLEDEN",
            "datum, 2028-11-25, beletsel.gesprek.GEPLAND_TE_VER_VOORUIT",
            "datum, 2026-02-31, formulier.dag.fout",
            "datum, '',         formulier.dag.leeg",
            "tijd,  25:00,      formulier.tijd.fout",
            "tijd,  '',         formulier.tijd.leeg",
            "vorm,  '',         formulier.keuze",
            "vorm,  TELEX,      formulier.keuze",
        })
        void met_een_fout_zegt_wat_er_is_bij_het_veld(String veld, String getypt, String sleutel) {
            var voor = Rijen.in("gesprek.gesprek");
            isGeweigerd(anke.stuur(pad(), plan().met(veld, getypt)), veld, sleutel);
            assertThat(Rijen.in("gesprek.gesprek")).isEqualTo(voor);
        }

        @ParameterizedTest
        @CsvSource({
            "Gemeente Wierdam, Peter",
            "Gemeente Wierdam, Roos",
            "Gemeente Wierdam, Jorn",
            "Dienst Waddenkring, Sietske",
            "Dienst Waddenkring, Bas"
        })
        void kan_alleen_wie_sam_begeleidt(String organisatie, String roepnaam) {
            var ander = ingelogd(organisatie, roepnaam);
            isNietGevonden(ander.haal(pad() + "/nieuw"));
            isNietGevonden(ander.stuur(pad(), plan()));
            isNietGevonden(ander.stuur(pad(), Velden.geen()));
        }
    }

    @Nested
    class Afronden {

        @Test
        void bewaart_alles_en_plant_het_volgende_gesprek() {
            anke.stuurOpDeAchtergrond(gesprek() + "/concept", klad(1, "klad"));
            var antwoord = anke.stuur(gesprek(), verslag());
            assertThat(antwoord.status()).isEqualTo(303);
            assertThat(antwoord.naar()).isEqualTo("/vandaag");
            assertThat(van("uitkomst")).isEqualTo("WAS_ER");
            assertThat(van("stress")).isEqualTo("7");
            assertThat(geldig("stap")).isEqualTo(3);
            assertThat(geldig("afspraak")).isEqualTo(2);
            assertThat(volgende()).isEqualTo(1);
            assertThat(concepten()).isZero();
        }

        @Test
        void zegt_op_vandaag_dat_het_gedaan_is_en_hoe_het_ongedaan_kan() {
            anke.stuur(gesprek(), verslag());
            assertThat(anke.haal("/vandaag").tekst())
                    .contains(Tekst.t("gesprek.afgerond"), "action=\"" + gesprek() + "/heropenen\"");
            assertThat(anke.haal("/vandaag").tekst()).as("daarna niet meer").doesNotContain("/heropenen");
        }

        @Test
        void biedt_op_de_pagina_zelf_tien_minuten_lang_een_weg_terug() {
            anke.stuur(gesprek(), verslag());
            assertThat(anke.haal(gesprek()).tekst()).contains("action=\"" + gesprek() + "/heropenen\"");
            klok.verder(Duration.ofMinutes(11));
            assertThat(anke.haal(gesprek()).tekst()).doesNotContain("/heropenen");
        }

        @Test
        void laat_op_de_pagina_zien_wat_er_is_opgeschreven_als_tekst() {
            anke.stuur(gesprek(), verslag());
            assertThat(anke.haal(gesprek()).tekst())
                    .contains("We liepen &lt;b&gt;langs&lt;/b&gt; de kas 😀", "De kas bellen", "voor di 1 december")
                    .contains("De brief sturen", "Sleutel ligt bij de balie")
                    .doesNotContain("<b>langs</b>");
        }

        @Test
        void kan_met_alleen_een_dag_voor_het_volgende_contact() {
            anke.stuur(gesprek(), verslag().met("voorstel", "LATER").met("datum", "2026-12-20"));
            assertThat(van("contact_voor")).isEqualTo("2026-12-20");
            assertThat(volgende()).isZero();
        }

        @Test
        void twee_keer_geeft_een_verslag_en_het_eerste_telt() {
            anke.stuur(gesprek(), verslag());
            var tweede =
                    anke.stuur(gesprek(), verslag().met("uitkomst", "KWAM_NIET").met("samen", "anders"));
            assertThat(tweede.status()).isEqualTo(303);
            assertThat(van("uitkomst")).isEqualTo("WAS_ER");
            assertThat(van("samen")).isEqualTo(KLADTEKST);
            assertThat(List.of(geldig("stap"), geldig("afspraak"), volgende())).containsExactly(3, 2, 1);
        }

        @Test
        void tegelijk_geeft_ook_een_verslag() {
            assertThat(anke.stuurTegelijk(gesprek(), verslag(), 4))
                    .extracting(Antwoord::status)
                    .containsOnly(303);
            assertThat(List.of(geldig("stap"), geldig("afspraak"), volgende())).containsExactly(3, 2, 1);
        }

        @Test
        void van_wie_niet_kwam_is_een_uitkomst() {
            anke.stuur(gesprek(), Velden.geen().met("uitkomst", "KWAM_NIET"));
            assertThat(van("uitkomst")).isEqualTo("KWAM_NIET");
            assertThat(anke.haal(gesprek()).tekst()).contains(Tekst.t("uitkomst.KWAM_NIET"));
        }

        @Test
        void van_een_gesprek_dat_nog_moet_komen_kan_niet() {
            var milan = "/gesprekken/" + Demowereld.uuid(jongere(WIERDAM, "Milan Visser") + "/gesprek/7");
            isGeweigerd(
                    anke.stuur(milan, verslag().met("voorstel", "")), "uitkomst", "beletsel.gesprek.NOG_NIET_BEGONNEN");
        }
    }

    @Nested
    class Een_fout {

        @ParameterizedTest
        @CsvSource({
            "stress,   11,               stress,    beletsel.gesprek.STRESS_BUITEN_DE_SCHAAL",
            "stress,   veel,             stress,    beletsel.gesprek.STRESS_BUITEN_DE_SCHAAL",
            "wat,      '',               afspraken, beletsel.gesprek.AFSPRAAK_ZONDER_WAT",
            "wanneer,  2026-11-23,       afspraken, beletsel.gesprek.AFSPRAAK_VOOR_HET_GESPREK",
            "wanneer,  2026-02-31,       afspraken, formulier.dag.fout",
            "voorstel, ooit,             voorstel,  formulier.keuze",
            "vorm,     TELEX,            vorm,      formulier.keuze",
            "uitkomst, '',               uitkomst,  formulier.keuze",
            "voorstel, 2026-11-23T09:30, datum,     beletsel.gesprek.VOLGENDE_IN_HET_VERLEDEN",
            "voorstel, 2028-11-25T09:30, datum,     beletsel.gesprek.VOLGENDE_TE_VER_VOORUIT",
        })
        void staat_bij_haar_veld_en_er_wordt_niets_afgerond(String veld, String getypt, String plek, String sleutel) {
            isGeweigerd(anke.stuur(gesprek(), verslag().met(veld, getypt)), plek, sleutel);
            assertThat(van("uitkomst")).isEqualTo("-");
            assertThat(List.of(geldig("stap"), geldig("afspraak"), volgende())).containsExactly(0, 0, 0);
        }

        @Test
        void laat_staan_wat_getypt_is_op_de_pagina_en_in_het_concept() {
            var fout = anke.stuur(gesprek(), verslag().met("stress", "11"));
            for (var pagina : List.of(fout, anke.haal(gesprek()))) {
                assertThat(pagina.tekstvak("samen")).isEqualTo(KLADTEKST);
                assertThat(pagina.aangevinkt("stappen")).contains("G1-01", "G1-07", "H-01");
                assertThat(pagina.waarde("wat")).isEqualTo("De kas bellen");
                assertThat(pagina.aangevinkt("voorstel")).containsExactly("2026-12-08T09:30");
            }
        }

        @Test
        void en_daarna_zonder_script_een_regel_erbij_verliest_niets() {
            var fout = anke.stuur(gesprek(), verslag().met("stress", "11"));
            anke.stuur(
                    gesprek(),
                    verslag()
                            .zonder("uitkomst")
                            .met("volgnummer", fout.waarde("volgnummer"))
                            .met("samen", "nieuwere tekst")
                            .met("voegToe", "afspraak"));
            assertThat(anke.haal(gesprek()).tekstvak("samen")).isEqualTo("nieuwere tekst");
        }

        @Test
        void bij_tienduizend_tekens_zegt_hoeveel_er_mogen() {
            var antwoord = anke.stuur(gesprek(), verslag().met("samen", "a".repeat(10_000)));
            assertThat(antwoord.foutBij("samen")).contains(Tekst.t("formulier.telang", 8000, 10_000));
            assertThat(anke.haal(gesprek()).tekstvak("samen")).hasSize(10_000);
        }

        @Test
        void in_een_vinkje_dat_geen_sleutel_is_wordt_overgeslagen() {
            assertThat(anke.stuur(gesprek(), verslag().met("gelukt", "-".repeat(36)))
                            .status())
                    .isEqualTo(303);
        }
    }

    @Nested
    class Ongedaan_maken {

        @Test
        void binnen_tien_minuten_zet_alles_terug() {
            anke.stuur(gesprek(), verslag());
            klok.verder(Duration.ofMinutes(9));
            var antwoord = anke.stuur(gesprek() + "/heropenen", Velden.geen());
            assertThat(antwoord.naar()).isEqualTo(gesprek());
            assertThat(van("uitkomst")).isEqualTo("-");
            assertThat(List.of(geldig("stap"), geldig("afspraak"), volgende())).containsExactly(0, 0, 0);
            var pagina = anke.haal(gesprek());
            assertThat(pagina.tekst()).contains(Tekst.t("gesprek.heropend"), "De brief sturen");
            assertThat(pagina.tekstvak("samen")).isEqualTo(KLADTEKST);
            assertThat(pagina.tekstvak("collegas")).isEqualTo("Sleutel ligt bij de balie");
            assertThat(pagina.aangevinkt("stress")).containsExactly("7");
            assertThat(pagina.aangevinkt("stappen")).contains("G1-01", "G1-07", "H-01");
            assertThat(pagina.waarde("wat")).isEqualTo("De kas bellen");
            assertThat(pagina.aangevinkt("voorstel")).containsExactly("2026-12-08T09:30");
            assertThat(pagina.aangevinkt("vorm")).containsExactly("WANDELING");
        }

        @Test
        void zet_ook_een_eigen_tijd_en_een_dag_voor_contact_terug() {
            anke.stuur(
                    gesprek(),
                    verslag()
                            .met("voorstel", "ANDERS")
                            .met("datum", "2026-12-03")
                            .met("tijd", "14:45"));
            anke.stuur(gesprek() + "/heropenen", Velden.geen());
            var anders = anke.haal(gesprek());
            assertThat(anders.aangevinkt("voorstel")).containsExactly("ANDERS");
            assertThat(anders.tekst()).contains("2026-12-03", "14:45");
            anke.stuur(gesprek(), verslag().met("voorstel", "LATER").met("datum", "2026-12-20"));
            anke.stuur(gesprek() + "/heropenen", Velden.geen());
            var later = anke.haal(gesprek());
            assertThat(later.aangevinkt("voorstel")).containsExactly("LATER");
            assertThat(later.tekst()).contains("2026-12-20");
        }

        @Test
        void en_opnieuw_afronden_telt_een_keer() {
            anke.stuur(gesprek(), verslag());
            anke.stuur(gesprek() + "/heropenen", Velden.geen());
            anke.stuur(gesprek(), verslag());
            assertThat(List.of(geldig("stap"), geldig("afspraak"), volgende())).containsExactly(3, 2, 1);
        }

        @Test
        void na_elf_minuten_is_het_te_laat() {
            anke.stuur(gesprek(), verslag());
            klok.verder(Duration.ofMinutes(11));
            var antwoord = anke.stuur(gesprek() + "/heropenen", Velden.geen());
            assertThat(anke.volg(antwoord.naar()).tekst()).contains(Tekst.t("gesprek.heropenen.telaat"));
            assertThat(van("uitkomst")).isEqualTo("WAS_ER");
            assertThat(volgende()).isEqualTo(1);
        }

        @Test
        void twee_keer_verliest_niets() {
            anke.stuur(gesprek(), verslag());
            anke.stuur(gesprek() + "/heropenen", Velden.geen());
            anke.stuur(gesprek() + "/heropenen", Velden.geen());
            assertThat(anke.haal(gesprek()).tekstvak("samen")).isEqualTo(KLADTEKST);
        }
    }

    @Nested
    class Wie_er_niet_bij_hoort {

        @ParameterizedTest
        @CsvSource({
            "Dienst Waddenkring, Sietske",
            "Dienst Waddenkring, Bas",
            "Gemeente Wierdam, Peter",
            "Gemeente Wierdam, Hassan",
            "Gemeente Wierdam, Roos",
            "Gemeente Wierdam, Tineke"
        })
        void vindt_niets_en_verandert_niets(String organisatie, String roepnaam) {
            var ander = ingelogd(organisatie, roepnaam);
            isNietGevonden(ander.haal(gesprek()));
            isNietGevonden(ander.stuur(gesprek(), verslag()));
            isNietGevonden(ander.stuur(gesprek(), verslag().met("stress", "11")));
            isNietGevonden(ander.stuur(gesprek(), verslag().met("voegToe", "afspraak")));
            isNietGevonden(ander.stuurOpDeAchtergrond(gesprek() + "/concept", klad(1, "van een ander")));
            anke.stuur(gesprek(), verslag());
            isNietGevonden(ander.haal(gesprek()));
            isNietGevonden(ander.stuur(gesprek() + "/heropenen", Velden.geen()));
            assertThat(van("uitkomst")).isEqualTo("WAS_ER");
            assertThat(concepten()).isZero();
        }

        @Test
        void is_niet_de_teamleider() {
            var marijke = ingelogd(WIERDAM, "Marijke");
            assertThat(marijke.haal(gesprek()).status()).isEqualTo(200);
            assertThat(marijke.stuur(gesprek(), verslag()).status()).isEqualTo(303);
            assertThat(van("uitkomst")).isEqualTo("WAS_ER");
        }

        @Test
        void krijgt_bij_een_verzonnen_of_kapotte_sleutel_hetzelfde_antwoord() {
            for (var id : List.of(UUID.randomUUID().toString(), "1", "%00", "x'%20or%201=1")) {
                assertThat(anke.haal("/gesprekken/" + id).status()).as(id).isIn(400, 404);
            }
        }
    }

    @Nested
    class Het_concept {

        @Test
        void staat_er_weer_als_de_pagina_opnieuw_opengaat() {
            var antwoord =
                    anke.stuurOpDeAchtergrond(gesprek() + "/concept", verslag().zonder("uitkomst"));
            assertThat(antwoord.status()).isEqualTo(200);
            assertThat(antwoord.tekst()).isEqualTo("08:55");
            var pagina = anke.haal(gesprek());
            assertThat(pagina.tekstvak("samen")).isEqualTo(KLADTEKST);
            assertThat(pagina.aangevinkt("stappen")).contains("G1-01");
            assertThat(pagina.tekst()).contains(Tekst.t("concept.bewaard") + " 08:55");
            assertThat(anke.haal("/vandaag").tekst()).contains(Tekst.t("vandaag.verder"));
        }

        @Test
        void met_een_lager_volgnummer_overschrijft_niets() {
            anke.stuurOpDeAchtergrond(gesprek() + "/concept", klad(5, "nieuw"));
            assertThat(anke.stuurOpDeAchtergrond(gesprek() + "/concept", klad(4, "oud"))
                            .status())
                    .isEqualTo(200);
            anke.stuurOpDeAchtergrond(gesprek() + "/concept", klad(5, "even oud"));
            assertThat(anke.haal(gesprek()).tekstvak("samen")).isEqualTo("nieuw");
        }

        @Test
        void na_afronden_blijft_alleen_wat_iets_anders_zegt() {
            anke.stuur(gesprek(), verslag());
            assertThat(anke.stuurOpDeAchtergrond(gesprek() + "/concept", klad(99, "te laat"))
                            .status())
                    .isEqualTo(409);
            assertThat(concepten()).isOne();
            assertThat(anke.haal(gesprek()).tekst()).contains("te laat", Tekst.t("verbeteren.getypt"));
            anke.stuur(gesprek() + "/heropenen", Velden.geen());
            anke.stuur(gesprek(), verslag());
            assertThat(anke.stuurOpDeAchtergrond(gesprek() + "/concept", verslag())
                            .status())
                    .isEqualTo(409);
            assertThat(concepten()).isZero();
        }

        @Test
        void ziet_alleen_wie_het_typte() {
            anke.stuurOpDeAchtergrond(gesprek() + "/concept", klad(5, "van Anke"));
            var marijke = ingelogd(WIERDAM, "Marijke");
            assertThat(marijke.haal(gesprek()).tekst()).doesNotContain("van Anke");
            marijke.stuurOpDeAchtergrond(gesprek() + "/concept", klad(9, "van Marijke"));
            assertThat(anke.haal(gesprek()).tekstvak("samen")).isEqualTo("van Anke");
            assertThat(marijke.haal(gesprek()).tekstvak("samen")).isEqualTo("van Marijke");
        }

        @Test
        void met_een_volgnummer_dat_geen_getal_is_wordt_geweigerd() {
            assertThat(anke.stuurOpDeAchtergrond(
                                    gesprek() + "/concept", klad(1, "x").met("volgnummer", "een"))
                            .status())
                    .isEqualTo(400);
        }

        @Test
        void met_een_nulteken_wordt_gewoon_bewaard() {
            assertThat(anke.stuurOpDeAchtergrond(gesprek() + "/concept", klad(1, "a\u0000b"))
                            .status())
                    .isEqualTo(200);
            assertThat(anke.haal(gesprek()).tekstvak("samen")).isEqualTo("ab");
        }
    }

    @Nested
    class Als_de_sessie_voorbij_is {

        @BeforeEach
        void sessieWeg() {
            anke.stuurOpDeAchtergrond(gesprek() + "/concept", klad(5, "net getypt"));
            Rijen.eigenaar().sql("delete from techniek.spring_session").update();
        }

        @Test
        void blijft_de_pagina_staan_en_zegt_het_bewaren_401() {
            assertThat(anke.stuurOpDeAchtergrond(gesprek() + "/concept", klad(6, "daarna"))
                            .status())
                    .isEqualTo(401);
            assertThat(anke.haalOpDeAchtergrond("/sessie").status()).isEqualTo(401);
        }

        @Test
        void gaat_wie_opnieuw_inlogt_verder_in_hetzelfde_concept() {
            assertThat(anke.haal(gesprek()).naar()).isEqualTo("/inloggen");
            var terug = anke.logIn(WIERDAM, "Anke");
            assertThat(terug.naar()).isEqualTo(gesprek());
            assertThat(anke.haal(terug.naar()).tekstvak("samen")).isEqualTo("net getypt");
        }

        @Test
        void leidt_een_verstuurd_formulier_naar_inloggen_met_uitleg() {
            var antwoord = anke.stuur(gesprek(), verslag());
            assertThat(antwoord.naar()).isEqualTo("/inloggen?verlopen");
            assertThat(anke.haal(antwoord.naar()).tekst()).contains(Tekst.t("inloggen.verlopen"));
            assertThat(van("uitkomst")).isEqualTo("-");
        }

        @Test
        void kan_een_open_pagina_na_inloggen_in_een_ander_tabblad_weer_bewaren() {
            anke.logIn(WIERDAM, "Anke");
            var sleutel = anke.haalOpDeAchtergrond("/sessie");
            assertThat(sleutel.status()).isEqualTo(200);
            assertThat(sleutel.kop("Cache-Control")).contains("no-store");
            assertThat(sleutel.tekst()).hasSizeGreaterThan(20);
        }
    }
}
