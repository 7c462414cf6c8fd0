package nl.routewijzer.gesprek.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several jongeren at once: each keeps a file of his own. */
class GroepIT extends Huis {

    private final JongereId noor = jongere(WIERDAM, "Noor Haddad");
    private final UUID groep = UUID.randomUUID();
    private Bezoeker anke = Bezoeker.onbekend(0);

    @BeforeEach
    void ankeIsIngelogd() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    private String pad() {
        return "/groepen/" + groep;
    }

    private Velden plan(String dag, JongereId... wie) {
        return Velden.geen()
                .met("id", groep.toString())
                .met("onderwerp", "Samen wandelen")
                .met("datum", dag)
                .met("tijd", "14:00")
                .met("vorm", "WANDELING")
                .met("jongeren", Stream.of(wie).map(JongereId::toString).toArray(String[]::new));
    }

    /** And reads the page, so that what was said is said. */
    private void maak(Velden plan) {
        anke.volg(anke.stuur("/groepen", plan).naar());
    }

    private static List<String> uitkomsten() {
        return Rijen.eigenaar()
                .sql(
                        "select coalesce(uitkomst, '-') as uitkomst from gesprek.gesprek where groep is not null and vervallen_op is null order by begin, uitkomst")
                .query((rij, nummer) -> Rij.tekst(rij, "uitkomst"))
                .list();
    }

    private static String gesprekVan(JongereId wie) {
        return Rijen.eigenaar()
                .sql(
                        "select id::text from gesprek.gesprek where groep is not null and uitkomst is null and vervallen_op is null and jongere = :wie")
                .param("wie", wie.waarde())
                .query(String.class)
                .single();
    }

    @Test
    void elk_krijgt_een_eigen_gesprek_en_twee_keer_sturen_geeft_er_niet_meer() {
        var velden = plan("2026-12-03", sam(), noor);
        var antwoord = anke.stuur("/groepen", velden);
        anke.stuur("/groepen", velden);
        assertThat(uitkomsten()).containsExactly("-", "-");
        assertThat(anke.volg(antwoord.naar()).tekst())
                .contains(
                        Tekst.t("groep.gepland", 2),
                        "Samen wandelen",
                        "Sam de Boer",
                        "Noor Haddad",
                        "do 3 december 14:00");
    }

    @Test
    void in_het_dossier_van_de_een_staat_de_ander_niet() {
        maak(plan("2026-12-03", sam(), noor));
        for (var pagina :
                List.of("/gesprekken/" + gesprekVan(sam()), "/jongeren/" + sam(), "/jongeren/" + sam() + "/tijdlijn")) {
            assertThat(anke.haal(pagina).tekst()).as(pagina).doesNotContain("Haddad");
        }
        assertThat(anke.haal("/jongeren/" + sam() + "/tijdlijn").tekst()).contains("Groep: Samen wandelen, wandeling");
        assertThat(anke.haal("/gesprekken/" + gesprekVan(sam())).tekst()).contains("Groep: Samen wandelen");
    }

    @Test
    void op_vandaag_en_in_de_agenda_staat_de_groep_een_keer() {
        maak(plan("2026-11-24", sam(), noor));
        for (var pagina : List.of("/vandaag", "/agenda?dag=2026-11-24")) {
            var tekst = anke.haal(pagina).tekst();
            assertThat(tekst.split("href=\"/groepen/" + groep + "\"", -1).length - 1)
                    .as(pagina)
                    .isBetween(1, 2);
            assertThat(tekst).contains("Groep: Samen wandelen", "2 jongeren");
        }
    }

    @Test
    void wie_er_was_op_een_pagina_en_ongedaan() {
        maak(plan("2026-11-24", sam(), noor));
        var keuze =
                Velden.geen().met("uitkomst-" + gesprekVan(noor), "KWAM_NIET").met("rest", "WAS_ER");
        var antwoord = anke.stuur(pad() + "/uitkomsten", keuze);
        assertThat(anke.volg(antwoord.naar()).tekst()).contains(Tekst.t("groep.afgerond", 2));
        assertThat(uitkomsten()).containsExactly("KWAM_NIET", "WAS_ER");
        assertThat(anke.haal("/vandaag").tekst()).contains("kwam di 24 november niet");
        anke.stuur(pad() + "/herstel", Velden.geen());
        assertThat(uitkomsten()).containsExactly("-", "-");
    }

    @Test
    void wat_er_intussen_bij_een_geschreven_is_blijft_staan() {
        maak(plan("2026-11-24", sam(), noor));
        var vanSam = "/gesprekken/" + gesprekVan(sam());
        anke.stuur(
                vanSam,
                Velden.geen()
                        .met("uitkomst", "WAS_ER")
                        .met("samen", "Liep mee tot de haven")
                        .met("volgende", ""));
        var antwoord = anke.stuur(pad() + "/uitkomsten", Velden.geen().met("rest", "WAS_ER"));
        assertThat(anke.volg(antwoord.naar()).tekst()).contains(Tekst.t("groep.afgerond", 1));
        anke.stuur(pad() + "/herstel", Velden.geen());
        assertThat(uitkomsten()).containsExactly("-", "WAS_ER");
        klok.verder(Duration.ofMinutes(11));
        anke.stuur(pad() + "/uitkomsten", Velden.geen().met("rest", "WAS_ER"));
        klok.verder(Duration.ofMinutes(11));
        anke.stuur(pad() + "/herstel", Velden.geen());
        assertThat(uitkomsten()).containsExactly("WAS_ER", "WAS_ER");
    }

    @Test
    void een_groep_is_geen_stap_op_de_weg_van_een_jongere() {
        maak(plan("2026-11-24", sam()));
        anke.stuur(pad() + "/uitkomsten", Velden.geen().met("rest", "WAS_ER"));
        var los = Velden.geen()
                .met("id", UUID.randomUUID().toString())
                .met("datum", "2026-12-10")
                .met("tijd", "10:00")
                .met("vorm", "KANTOOR");
        anke.stuur("/jongeren/" + sam() + "/gesprekken", los);
        var fase = Rijen.eigenaar()
                .sql(
                        "select fase from gesprek.gesprek where jongere = :sam and groep is null order by begin desc limit 1")
                .param("sam", sam().waarde())
                .query(String.class)
                .single();
        assertThat(fase).isEqualTo("gesprek1");
    }

    @Test
    void verplaatsen_neemt_iedereen_die_nog_komt_mee_en_kan_terug() {
        maak(plan("2026-12-03", sam(), noor));
        var getypt = Velden.geen().met("volgnummer", "1").met("samen", "alvast bedacht");
        anke.stuur("/gesprekken/" + gesprekVan(sam()) + "/concept", getypt);
        var naar = Velden.geen().met("datum", "2026-12-04").met("tijd", "15:00").met("vorm", "WANDELING");
        anke.stuur(pad() + "/verplaatsen", naar);
        assertThat(uitkomsten()).containsExactly("VERZET", "VERZET", "-", "-");
        assertThat(anke.haal(pad()).tekst()).contains("vr 4 december 15:00").doesNotContain("verzet");
        assertThat(anke.haal("/gesprekken/" + gesprekVan(sam())).tekst()).contains("alvast bedacht");
        anke.stuur(pad() + "/herstel", Velden.geen());
        assertThat(uitkomsten()).containsExactly("-", "-");
        assertThat(anke.haal(pad()).tekst()).contains("do 3 december 14:00");
    }

    @Test
    void afzeggen_voor_iedereen_is_geen_gemist_gesprek() {
        maak(plan("2026-12-03", sam(), noor));
        anke.stuur(pad() + "/afzeggen", Velden.geen());
        assertThat(uitkomsten()).containsExactly("AFGEZEGD_WIJ", "AFGEZEGD_WIJ");
        assertThat(anke.haal("/agenda?dag=2026-12-03").tekst()).contains(Tekst.t("agenda.gaatnietdoor"));
    }

    @Test
    void iemand_erbij_en_twee_keer_is_een_keer() {
        maak(plan("2026-12-03", sam()));
        var erbij = Velden.geen().met("jongere", noor.toString());
        anke.stuur(pad() + "/erbij", erbij);
        anke.stuur(pad() + "/erbij", erbij);
        assertThat(uitkomsten()).containsExactly("-", "-");
        assertThat(anke.stuur(pad() + "/erbij", Velden.geen()).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({"'', 2026-12-03, onderwerp", "Samen, 2026-11-01, datum", "Samen, '', datum", "Samen, 2030-01-01, datum"
    })
    void een_fout_staat_bij_het_veld_en_er_is_niets_bewaard(String onderwerp, String dag, String veld) {
        var antwoord = anke.stuur(
                "/groepen",
                Velden.geen()
                        .met("id", groep.toString())
                        .met("onderwerp", onderwerp)
                        .met("datum", dag)
                        .met("tijd", "14:00")
                        .met("vorm", "WANDELING")
                        .met("jongeren", sam().toString()));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.fouten()).containsOnlyKeys(veld);
        assertThat(Rijen.in("gesprek.groep where id = '" + groep + "'")).isZero();
    }

    @Test
    void zonder_iemand_of_voor_de_dag_zelf_gaat_het_niet() {
        var niemand = anke.stuur("/groepen", plan("2026-12-03"));
        assertThat(niemand.fouten()).containsOnlyKeys("jongeren");
        maak(plan("2026-12-03", sam()));
        var vooraf = anke.stuur(pad() + "/uitkomsten", Velden.geen().met("rest", "WAS_ER"));
        assertThat(vooraf.fouten()).containsOnlyKeys("uitkomsten");
        assertThat(anke.stuur(pad() + "/uitkomsten", Velden.geen()).fouten()).containsOnlyKeys("uitkomsten");
        assertThat(uitkomsten()).containsExactly("-");
    }

    @Test
    void iemand_van_een_ander_huis_kan_niet_mee_en_er_is_niets_bewaard() {
        var femke = jongere(WADDENKRING, "Femke Hiemstra");
        assertThat(anke.stuur("/groepen", plan("2026-12-03", sam(), femke)).status())
                .isEqualTo(404);
        assertThat(Rijen.in("gesprek.groep where id = '" + groep + "'")).isZero();
        assertThat(uitkomsten()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/erbij", "/uitkomsten", "/verplaatsen", "/afzeggen", "/herstel"})
    void een_ander_huis_en_een_ander_zonder_deze_jongeren_vinden_niets(String daad) {
        maak(plan("2026-12-03", sam()));
        for (var ander :
                List.of(Bezoeker.ingelogd(poort, WADDENKRING, "Sietske"), Bezoeker.ingelogd(poort, WIERDAM, "Peter"))) {
            assertThat(ander.haal(pad()).status()).isEqualTo(404);
            assertThat(ander.stuur(pad() + daad, Velden.geen().met("rest", "WAS_ER"))
                            .status())
                    .isEqualTo(404);
            assertThat(ander.stuur("/groepen", plan("2026-12-05")).status()).isEqualTo(422);
        }
        assertThat(uitkomsten()).containsExactly("-");
    }
}
