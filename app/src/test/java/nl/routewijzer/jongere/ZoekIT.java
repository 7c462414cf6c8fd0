package nl.routewijzer.jongere;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;

/** Searching for a jongere, from the box on top of each page. */
class ZoekIT extends Huis {

    private static final Pattern GEVONDEN = Pattern.compile("rw-naam\"[^>]*><bdi>([^<]*)</bdi>");
    private static final Pattern MET_LINK =
            Pattern.compile("<a class=\"nl-link rw-naam\" href=\"/jongeren/[^\"]+\"><bdi>([^<]*)</bdi></a>");

    private Bezoeker anke = Bezoeker.onbekend(0);

    @BeforeEach
    void ankeIsIngelogd() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    private static Velden term(String term) {
        return Velden.geen().met("term", term);
    }

    private static List<String> namen(Pattern patroon, Antwoord antwoord) {
        return patroon.matcher(antwoord.tekst())
                .results()
                .map(naam -> HtmlUtils.htmlUnescape(naam.group(1)))
                .toList();
    }

    private List<String> gevonden(String term) {
        var antwoord = anke.stuur("/zoeken", term(term));
        assertThat(antwoord.status()).isEqualTo(200);
        return namen(GEVONDEN, antwoord);
    }

    @ParameterizedTest(name = "{0} vindt {1}")
    @CsvSource(delimiter = '|', textBlock = """
            sam de            | Sam de Boer
            ' BOER '          | Sam de Boer
            idris             | Fatima El Idrissi
            zoe               | Zoë Meijer
            ZOË               | Zoë Meijer
            n'dia             | Aminata N'Diaye
            willem            | Bram-Willem van den Oudenrijn-Terpstra
            2006-03-14        | Sam de Boer
            14-03-2006        | Sam de Boer
            14-3-2006         | Sam de Boer
            14/3/2006         | Sam de Boer
            0612345601        | Sam de Boer
            06-12 34 56 01    | Sam de Boer
            +31 6 12345601    | Sam de Boer
            """)
    void een_deel_van_de_naam_de_geboortedatum_of_het_hele_nummer_vindt_een_mens(String term, String naam) {
        assertThat(gevonden(term))
                .singleElement()
                .satisfies(een -> assertThat(een).isEqualToIgnoringCase(naam));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "sa", " zo ", "ë"})
    void minder_dan_drie_letters_vindt_niemand_en_wordt_niet_vastgelegd(String term) {
        var voor = Rijen.in("privacy.inkijk");
        assertThat(gevonden(term)).isEmpty();
        assertThat(Rijen.in("privacy.inkijk")).isEqualTo(voor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%%%",
                "___",
                "s_m",
                "sam%boer",
                "\\\\\\",
                "' or 1=1 --",
                "061234560",
                "12345601",
                "31-2-2006",
                "2006-02-31",
                "<b>sam</b>"
            })
    void tekens_met_een_betekenis_voor_de_database_zijn_gewone_tekst(String term) {
        assertThat(gevonden(term)).isEmpty();
    }

    @Test
    void een_dag_die_niet_bestaat_is_niet_de_laatste_van_de_maand() {
        var bas = Bezoeker.ingelogd(poort, WADDENKRING, "Bas");
        assertThat(namen(GEVONDEN, bas.stuur("/zoeken", term("29-2-2000")))).containsExactly("Sven Dijkman");
        assertThat(namen(GEVONDEN, bas.stuur("/zoeken", term("31-2-2000")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MAAND, 2006-03-01, 14-3-2006, true",
        "MAAND, 2006-03-01, 1-3-2006, true",
        "MAAND, 2006-03-01, 31-3-2006, true",
        "MAAND, 2006-03-01, 1-4-2006, false",
        "JAAR, 2006-01-01, 31-12-2006, true",
        "JAAR, 2006-01-01, 14-3-2006, true",
        "JAAR, 2006-01-01, 1-1-2007, false",
        "DAG, 2006-03-01, 14-3-2006, false"
    })
    void een_hele_datum_vindt_ook_wie_zijn_dag_of_maand_niet_weet(
            String precisie, LocalDate vroegst, String term, boolean past) {
        Rijen.eigenaar()
                .sql(
                        "update jongere.jongere set geboortedatum = :vroegst, geboorte_precisie = :precisie where id = :sam")
                .param("vroegst", vroegst)
                .param("precisie", precisie)
                .param("sam", sam().waarde())
                .update();
        assertThat(gevonden(term).contains("Sam de Boer")).isEqualTo(past);
    }

    @Test
    void wie_van_een_collega_is_staat_er_zonder_link_met_wie_het_is() {
        var antwoord = anke.stuur("/zoeken", term("benali"));
        assertThat(namen(GEVONDEN, antwoord)).containsExactly("Omar Benali");
        assertThat(namen(MET_LINK, antwoord)).isEmpty();
        assertThat(antwoord.tekst())
                .contains(Tekst.t("zoek.consulent", "Peter"))
                .contains("href=\"/jongeren/" + jongere(WIERDAM, "Omar Benali") + "/noodtoegang\"")
                .doesNotContain("href=\"/jongeren/" + jongere(WIERDAM, "Omar Benali") + "\"");
    }

    @Test
    void eigen_jongeren_staan_bovenaan_en_dan_op_achternaam() {
        Rijen.eigenaar()
                .sql("update jongere.jongere set zoeknaam = zoeknaam || ' proef'")
                .update();
        var alle = anke.stuur("/zoeken", term("proef"));
        var eigen = namen(MET_LINK, alle);
        assertThat(eigen).hasSize(9).startsWith("Iris Bakker", "Sam de Boer", "Noor Haddad");
        assertThat(namen(GEVONDEN, alle))
                .hasSize(13)
                .startsWith(eigen.toArray(String[]::new))
                .endsWith("Omar Benali", "Ruben van 't Hoff", "Zoë Meijer", "Aminata N'Diaye");
    }

    @Test
    void een_teamleider_mag_iedereen_van_de_organisatie_openen() {
        var marijke = Bezoeker.ingelogd(poort, WIERDAM, "Marijke");
        assertThat(namen(MET_LINK, marijke.stuur("/zoeken", term("benali")))).containsExactly("Omar Benali");
    }

    @Test
    void de_andere_organisatie_is_er_niet() {
        assertThat(gevonden("femke")).isEmpty();
        assertThat(gevonden("2008-01-27")).isEmpty();
        assertThat(gevonden("0612345614")).isEmpty();
    }

    @Test
    void wie_bij_beide_organisaties_staat_wordt_een_keer_gevonden_in_de_eigen() {
        assertThat(gevonden("0612345613")).hasSize(1);
        var antwoord = anke.stuur("/zoeken", term("ruben"));
        assertThat(namen(GEVONDEN, antwoord)).hasSize(1);
        assertThat(antwoord.tekst())
                .contains(Tekst.t("zoek.consulent", "Peter"))
                .doesNotContain("Bas");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Roos", "Jorn", "Tineke"})
    void wie_niet_mag_zoeken_vindt_de_pagina_niet(String roepnaam) {
        var ander = Bezoeker.ingelogd(poort, WIERDAM, roepnaam);
        assertThat(ander.stuur("/zoeken", term("sam de")).status()).isEqualTo(404);
        assertThat(ander.stuurVanuitHtmx("/zoeken", term("sam de")).status()).isEqualTo(404);
        assertThat(ander.haal("/").tekst()).doesNotContain("/zoeken");
    }

    @Test
    void een_zoekterm_staat_nooit_in_een_adres() {
        assertThat(anke.haal("/zoeken?term=sam").status()).isEqualTo(404);
    }

    @Test
    void wie_er_gevonden_is_wordt_vastgelegd() {
        anke.stuur("/zoeken", term("sam de"));
        assertThat(Rijen.eigenaar()
                        .sql("select jongeren::text from privacy.inkijk where doel = 'ZOEKEN' and gebruiker = :anke")
                        .param("anke", collega(WIERDAM, "Anke").waarde())
                        .query(String.class)
                        .list())
                .containsExactly("{" + sam() + "}");
    }

    @Test
    void vanuit_de_pagina_komt_alleen_de_lijst_terug() {
        var deel = anke.stuurVanuitHtmx("/zoeken", term("sam de"));
        assertThat(namen(GEVONDEN, deel)).containsExactly("Sam de Boer");
        assertThat(deel.tekst()).doesNotContain("<html");
        assertThat(anke.stuurVanuitHtmx("/zoeken", term("sa")).tekst()).contains(Tekst.t("zoek.tekort"));
        assertThat(anke.stuurVanuitHtmx("/zoeken", term("xyzxyz")).tekst()).contains("Niemand gevonden");
    }

    @ParameterizedTest
    @ValueSource(ints = {99, 100, 10_000})
    void een_lange_term_met_gezichtjes_op_de_grens_is_geen_storing(int lengte) {
        assertThat(anke.stuur("/zoeken", term("a".repeat(lengte) + "😀")).status())
                .isEqualTo(200);
    }

    @Test
    void nultekens_en_opmaak_zijn_geen_storing() {
        assertThat(gevonden("sam\u0000 de")).containsExactly("Sam de Boer");
        assertThat(anke.stuur("/zoeken", term("<script>alert(1)</script>")).tekst())
                .doesNotContain("<script>alert");
    }
}
