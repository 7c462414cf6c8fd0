package nl.routewijzer.bericht.web;

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
import org.junit.jupiter.params.provider.ValueSource;

/** What goes around messages: being away, quick answers, and one message to a selection. */
class MeerFormulierIT extends Huis {

    private static final String INSTELLEN = "/berichten/instellen";
    private Bezoeker anke = Bezoeker.onbekend(0);

    @BeforeEach
    void ankeIsIngelogd() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    private static Velden nieuw() {
        return Velden.geen().met("id", UUID.randomUUID().toString());
    }

    private static Velden weg(String vanaf, String tot) {
        return nieuw().met("vanaf", vanaf).met("tot", tot).met("tekst", "Ik ben op vakantie.");
    }

    private String bijSam() {
        return Bezoeker.jongere(poort, WIERDAM, sam())
                .haal("/portaal/berichten/nieuw")
                .tekst();
    }

    @Test
    void wie_weg_is_zegt_dat_en_de_jongere_leest_wie_er_dan_is() {
        var vakantie = weg("2026-11-23", "2026-11-27");
        anke.stuurTegelijk("/berichten/afwezig", vakantie, 3)
                .forEach(antwoord -> assertThat(antwoord.naar()).isEqualTo(INSTELLEN));
        assertThat(Rijen.in("bericht.afwezig")).isOne();
        assertThat(bijSam()).contains("Anke is er niet tot en met vrijdag 27 november.", "Ik ben op vakantie.");
        Rijen.eigenaar()
                .sql("""
                        insert into toegang.relatie (organisatie, gebruiker, jongere, soort, periode)
                        values (:huis, :wie, :jongere, 'VERVANGER', daterange('2026-11-23', '2026-11-28'))
                        """)
                .param("huis", organisatie(WIERDAM).waarde())
                .param("wie", collega(WIERDAM, "Peter").waarde())
                .param("jongere", sam().waarde())
                .update();
        assertThat(bijSam()).contains("Tot en met vrijdag 27 november leest en antwoordt Peter.");
        var id = Rijen.eigenaar()
                .sql("select id from bericht.afwezig")
                .query(UUID.class)
                .single();
        Bezoeker.ingelogd(poort, WIERDAM, "Peter").stuur("/berichten/afwezig/" + id + "/weg", Velden.geen());
        assertThat(bijSam()).contains("Anke is er niet");
        anke.stuur("/berichten/afwezig/" + id + "/weg", Velden.geen());
        assertThat(bijSam()).doesNotContain("Anke is er niet");
        assertThat(anke.stuur("/berichten/afwezig", weg("2026-11-24", "2026-11-24"))
                        .naar())
                .isEqualTo(INSTELLEN);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2026-11-27, vanaf",
        "2026-11-23, '', tot",
        "2026-11-27, 2026-11-23, tot",
        "2026-11-20, 2026-11-23, tot",
        "morgen, 2026-11-27, vanaf"
    })
    void wat_niet_kan_staat_bij_het_veld(String vanaf, String tot, String fout) {
        var antwoord = anke.stuur("/berichten/afwezig", weg(vanaf, tot));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.fouten()).containsOnlyKeys(fout);
        assertThat(antwoord.tekstvak("tekst")).isEqualTo("Ik ben op vakantie.");
        assertThat(Rijen.in("bericht.afwezig")).isZero();
    }

    @Test
    void twee_keer_weg_in_dezelfde_tijd_kan_niet() {
        anke.stuur("/berichten/afwezig", weg("2026-11-23", "2026-11-27"));
        var antwoord = anke.stuur("/berichten/afwezig", weg("2026-11-27", "2026-12-01"));
        assertThat(antwoord.fouten()).containsEntry("vanaf", Tekst.t("afwezig.fout.dubbel"));
        assertThat(Rijen.in("bericht.afwezig")).isOne();
    }

    @Test
    void een_zin_die_vaak_nodig_is_komt_onder_wat_er_al_staat() {
        anke.stuur("/berichten/antwoorden", nieuw().met("zin", "Bel gerust."));
        assertThat(anke.stuur("/berichten/antwoorden", nieuw().met("zin", " ")).fouten())
                .containsOnlyKeys("zin");
        assertThat(anke.stuur(
                                "/berichten/antwoorden",
                                nieuw().met("zin", "van allen").met("allen", "ja"))
                        .status())
                .isEqualTo(404);
        var marijke = Bezoeker.ingelogd(poort, WIERDAM, "Marijke");
        marijke.stuur("/berichten/antwoorden", nieuw().met("zin", "Tot morgen!").met("allen", "ja"));
        marijke.stuur("/berichten/antwoorden", nieuw().met("zin", "alleen van Marijke"));
        var berichten = "/jongeren/" + sam() + "/berichten";
        assertThat(anke.haal(berichten + "/nieuw").tekst())
                .contains("Bel gerust.", "Tot morgen!")
                .doesNotContain("alleen van Marijke");
        var eigen = Rijen.eigenaar()
                .sql("select id from bericht.snelantwoord where tekst = 'Bel gerust.'")
                .query(UUID.class)
                .single();
        var getypt = nieuw().met("tekst", "Hoi Sam,").met("antwoord", "ja").met("neem", eigen.toString());
        var aangevuld = anke.stuur(berichten + "/aanvullen", getypt);
        assertThat(aangevuld.tekstvak("tekst")).isEqualTo("Hoi Sam,\nBel gerust.");
        assertThat(aangevuld.aangevinkt("antwoord")).containsExactly("ja");
        assertThat(Rijen.in("bericht.bericht where jongere = '" + sam() + "'")).isZero();
        var sietske = Bezoeker.ingelogd(poort, WADDENKRING, "Sietske");
        assertThat(sietske.haal(INSTELLEN).tekst()).doesNotContain("Tot morgen!");
        assertThat(sietske.stuur("/berichten/antwoorden/" + eigen + "/weg", Velden.geen())
                        .status())
                .isEqualTo(404);
        anke.stuur("/berichten/antwoorden/" + eigen + "/weg", Velden.geen());
        assertThat(anke.haal(INSTELLEN).tekst()).contains("Tot morgen!").doesNotContain("Bel gerust.");
    }

    @Test
    void een_bericht_aan_meer_jongeren_komt_bij_ieder_apart_en_maar_een_keer() {
        var noor = jongere(WIERDAM, "Noor Haddad");
        assertThat(anke.haal("/berichten/meer").tekst()).contains("Sam de Boer", "Noor Haddad");
        var velden =
                nieuw().met("tekst", "Vrijdag is het kantoor dicht.").met("wie", sam().toString(), noor.toString());
        anke.stuurTegelijk("/berichten/meer", velden, 3)
                .forEach(antwoord -> assertThat(antwoord.naar()).isEqualTo("/berichten"));
        assertThat(Rijen.in("bericht.bericht where tekst = 'Vrijdag is het kantoor dicht.'"))
                .isEqualTo(2);
        assertThat(Rijen.in("bericht.draad where jongere = '" + sam() + "'")).isOne();
        assertThat(anke.haal("/berichten").tekst()).contains("Gestuurd aan 2 jongeren.");
        assertThat(Bezoeker.jongere(poort, WIERDAM, sam())
                        .haal("/portaal/berichten")
                        .tekst())
                .contains("Vrijdag is het kantoor dicht.")
                .doesNotContain("Noor");
    }

    @Test
    void zonder_tekst_of_zonder_iemand_gaat_er_niets_weg_en_een_vreemde_telt_niet() {
        var femke = jongere(WADDENKRING, "Femke Hiemstra").toString();
        var antwoord = anke.stuur("/berichten/meer", nieuw().met("tekst", "").met("wie", femke));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.fouten()).containsOnlyKeys("tekst", "wie");
        var half = anke.stuur("/berichten/meer", nieuw().met("tekst", "").met("wie", sam().toString()));
        assertThat(half.aangevinkt("wie")).containsExactly(sam().toString());
        anke.stuur("/berichten/meer", nieuw().met("tekst", "hoi").met("wie", femke, sam().toString()));
        assertThat(Rijen.in("bericht.bericht where tekst = 'hoi'")).isOne();
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Roos")
                        .haal("/berichten/meer")
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {10_001, 0})
    void een_tekst_die_niet_kan_blijft_staan_met_wie_is_aangevinkt(int lengte) {
        var tekst = lengte == 0 ? "\u200b\u200b" : "🌻".repeat(lengte);
        var antwoord = anke.stuur(
                "/berichten/meer",
                nieuw().met("tekst", tekst).met("wie", sam().toString()).met("antwoord", "ja"));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.fouten()).containsOnlyKeys("tekst");
        assertThat(antwoord.tekstvak("tekst")).isEqualTo(tekst);
        assertThat(antwoord.aangevinkt("wie")).containsExactly(sam().toString());
        assertThat(antwoord.aangevinkt("antwoord")).containsExactly("ja");
        assertThat(Rijen.in("bericht.bericht where jongere = '" + sam() + "'")).isZero();
    }

    @Test
    void bij_wie_het_niet_kan_staat_dat_erbij_en_de_anderen_krijgen_het_wel() {
        Rijen.eigenaar()
                .sql(
                        "update privacy.grondslag set tot = '2026-11-24', beeindigd_op = '2026-11-24T07:00Z', beeindigd_door = vastgelegd_door where jongere = :sam")
                .param("sam", sam().waarde())
                .update();
        var noor = jongere(WIERDAM, "Noor Haddad");
        var antwoord = anke.stuur(
                "/berichten/meer", nieuw().met("tekst", "Tot vrijdag!").met("wie", sam().toString(), noor.toString()));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.aangevinkt("wie")).containsExactly(sam().toString());
        assertThat(antwoord.foutBij("wie").orElseThrow()).startsWith("Gestuurd aan 1 jongere.");
        assertThat(antwoord.tekstvak("tekst")).isEqualTo("Tot vrijdag!");
        assertThat(Rijen.in("bericht.bericht where tekst = 'Tot vrijdag!'")).isOne();
    }

    @Test
    void wie_schrijft_en_door_niemand_wordt_begeleid_ziet_de_teamleider() {
        var vanMilan = "Mag ik ook op zaterdag komen werken?";
        var marijke = Bezoeker.ingelogd(poort, WIERDAM, "Marijke");
        assertThat(marijke.haal("/berichten?keuze=NIEMAND_BEGELEIDT").tekst()).doesNotContain(vanMilan);
        Rijen.eigenaar()
                .sql("delete from toegang.relatie where jongere = :milan")
                .param("milan", jongere(WIERDAM, "Milan Visser").waarde())
                .update();
        assertThat(marijke.haal("/berichten").tekst()).contains("keuze=NIEMAND_BEGELEIDT");
        assertThat(marijke.haal("/berichten?keuze=NIEMAND_BEGELEIDT").tekst()).contains("Milan Visser", vanMilan);
        assertThat(anke.haal("/berichten").tekst()).doesNotContain("NIEMAND_BEGELEIDT", vanMilan);
        assertThat(anke.haal("/berichten?keuze=NIEMAND_BEGELEIDT").status()).isEqualTo(404);
    }
}
