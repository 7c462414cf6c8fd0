package nl.routewijzer.toegang.beheer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.app.Testdatabase;
import nl.routewijzer.gedeeld.web.Tekst;
import nl.routewijzer.toegang.Huisopdrachten;
import nl.routewijzer.toegang.Regiotelling;
import nl.routewijzer.toegang.Regiotelling.Getal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** A region sees how many, never who, and never so few that one would know who. */
class RegioIT extends Huis {

    private static final String DELEN = "/beheer/instellingen/REGIO-DELEN";

    @Autowired
    private Regiotelling telling;

    private Bezoeker froukje;

    @BeforeEach
    void tweeOrganisatiesInEenRegioEnEenErbuiten() {
        var opdrachten = new Huisopdrachten(Testdatabase.alsEigenaar(), zin -> {});
        opdrachten.deelIn(WIERDAM, "Noord", "Noordwest");
        opdrachten.deelIn(WADDENKRING, "Noord", "Noordoost");
        opdrachten.deelIn(WETTERHOEK, "Zuid", "Zuidwest");
        froukje = Bezoeker.ingelogd(poort, WADDENKRING, "Froukje");
    }

    private void deelt(String organisatie, String beheerder) {
        Bezoeker.ingelogd(poort, organisatie, beheerder)
                .stuur(DELEN, Velden.geen().met("waarde", "JA"));
    }

    private List<Regiotelling.Regel> gezien() {
        return inTransactie(WADDENKRING, telling::tel);
    }

    private Regiotelling.Regel wierdam() {
        return gezien().stream()
                .filter(regel -> regel.organisatie().equals(WIERDAM))
                .findFirst()
                .orElseThrow();
    }

    /** Wierdam gets just so many: reported, of those open, of those without a vaste consulent. */
    private static void wierdamHeeft(int gemeld, int lopend, int zonder) {
        var eigenaar = Rijen.eigenaar();
        var huis = organisatie(WIERDAM).waarde();
        eigenaar.sql("update toegang.gebruiker set actief = true where organisatie = :huis")
                .param("huis", huis)
                .update();
        eigenaar.sql("truncate traject.traject cascade").update();
        var jongeren = eigenaar.sql("select id from jongere.jongere where organisatie = :huis order by id limit 13")
                .param("huis", huis)
                .query(UUID.class)
                .list();
        assertThat(jongeren).hasSizeGreaterThanOrEqualTo(gemeld);
        IntStream.range(0, gemeld).forEach(nummer -> {
            var traject = UUID.randomUUID();
            eigenaar.sql("""
                            insert into traject.traject (organisatie, id, jongere, melding, kanaal, methodeversie, gesloten_op, gemaakt_op, gemaakt_door)
                            select :huis, :traject, :jongere, '2026-10-01', 'ZELF', v.id, case when :open then null else '2026-11-01'::date end, '2026-10-01', :wie
                              from methode.versie v limit 1
                            """)
                    .param("huis", huis)
                    .param("traject", traject)
                    .param("jongere", jongeren.get(nummer))
                    .param("open", nummer < lopend)
                    .param("wie", collega(WIERDAM, "Anke").waarde())
                    .update();
            if (nummer >= zonder && nummer < lopend) {
                eigenaar.sql("""
                                insert into traject.toewijzing (organisatie, id, traject, jongere, consulent, periode, reden, gemaakt_op, gemaakt_door, reeks)
                                values (:huis, :traject, :traject, :jongere, :wie, daterange('2026-10-01', null), 'test', '2026-10-01', :wie, :traject)
                                """)
                        .param("huis", huis)
                        .param("traject", traject)
                        .param("jongere", jongeren.get(nummer))
                        .param("wie", collega(WIERDAM, "Anke").waarde())
                        .update();
            }
        });
    }

    @Test
    void zonder_toestemming_van_de_organisatie_is_er_geen_getal() {
        assertThat(gezien()).hasSize(2).allSatisfy(regel -> {
            assertThat(regel.deelt()).isFalse();
            assertThat(List.of(regel.jongeren(), regel.lopend(), regel.zonder()))
                    .containsOnly(new Getal(Optional.empty(), false));
        });
        assertThat(froukje.haal("/regio").tekst()).contains(Tekst.t("regio.deeltniet"));
        deelt(WIERDAM, "Tineke");
        assertThat(wierdam().deelt()).isTrue();
        assertThat(wierdam().jongeren().aantal()).isPresent();
        Bezoeker.ingelogd(poort, WIERDAM, "Tineke").stuur(DELEN + "/standaard", Velden.geen());
        assertThat(wierdam().deelt()).isFalse();
    }

    @ParameterizedTest(name = "{0} gemeld, {1} lopend, {2} zonder: {3} {4} {5}")
    @CsvSource({
        "13, 8, 0,  13, 8, 0",
        "0,  0, 0,  0, 0, 0",
        "13, 8, 2,  13, 8, klein",
        "13, 8, 8,  13, 8, 8",
        "4,  4, 0,  klein, klein, verborgen",
        "4,  2, 1,  klein, klein, klein",
        "13, 4, 0,  13, klein, verborgen",
        "13, 13, 6, 13, 13, 6",
        "13, 10, 0, 13, verborgen, 0",
        "13, 8, 5,  13, 8, verborgen",
        "13, 13, 10, 13, 13, verborgen",
        "12, 9, 9,  12, verborgen, verborgen"
    })
    void een_klein_aantal_blijft_verborgen_en_ook_wat_het_zou_verraden(
            int gemeld, int lopend, int zonder, String toonGemeld, String toonLopend, String toonZonder) {
        deelt(WIERDAM, "Tineke");
        wierdamHeeft(gemeld, lopend, zonder);
        var regel = wierdam();
        assertThat(List.of(woord(regel.jongeren()), woord(regel.lopend()), woord(regel.zonder())))
                .containsExactly(toonGemeld, toonLopend, toonZonder);
    }

    private static String woord(Getal getal) {
        return getal.aantal().map(String::valueOf).orElse(getal.klein() ? "klein" : "verborgen");
    }

    @Test
    void alleen_de_eigen_regio_en_zonder_regio_niets() {
        deelt(WIERDAM, "Tineke");
        assertThat(gezien())
                .extracting(Regiotelling.Regel::organisatie)
                .containsExactlyInAnyOrder(WIERDAM, WADDENKRING);
        assertThat(inTransactie(WETTERHOEK, telling::tel))
                .extracting(Regiotelling.Regel::organisatie)
                .containsExactly(WETTERHOEK);
        Rijen.eigenaar().sql("delete from toegang.indeling").update();
        assertThat(gezien()).isEmpty();
        assertThat(froukje.haal("/regio").tekst()).contains(Tekst.t("regio.leeg"));
    }

    @Test
    void de_pagina_noemt_geen_jongere_en_geen_klein_getal() {
        deelt(WIERDAM, "Tineke");
        deelt(WADDENKRING, "Ilse");
        wierdamHeeft(13, 8, 2);
        var pagina = froukje.haal("/regio").tekst();
        assertThat(pagina).contains("Noord", "Noordwest", "Noordoost", "minder dan 5");
        var namen = Rijen.eigenaar()
                .sql(
                        "select concat_ws(' ', roepnaam, nullif(tussenvoegsel, ''), achternaam) from jongere.jongere union select id::text from jongere.jongere")
                .query(String.class)
                .list();
        assertThat(namen).hasSizeGreaterThan(20).noneMatch(pagina::contains);
        assertThat(Pattern.compile("class=\"rw-getal\">([1-4])<")
                        .matcher(pagina)
                        .find())
                .isFalse();
        assertThat(pagina.substring(pagina.indexOf("regio-samen")))
                .as("the total would tell")
                .contains(Tekst.t("regio.verborgen"));
    }

    @Test
    void wie_de_aantallen_ziet_ziet_nergens_een_jongere_en_een_ander_ziet_de_aantallen_niet() {
        for (var pad : List.of(
                "/vandaag",
                "/jongeren",
                "/team",
                "/agenda",
                "/jongeren/" + sam(),
                "/jongeren/" + jongere(WADDENKRING, "Femke Hiemstra"),
                "/beheer/mensen")) {
            assertThat(froukje.haal(pad).status()).as(pad).isEqualTo(404);
        }
        assertThat(froukje.stuur("/zoeken", Velden.geen().met("term", "Sam")).status())
                .isEqualTo(404);
        for (var naam : List.of("Sietske", "Bas", "Ilse", "Gerben")) {
            assertThat(Bezoeker.ingelogd(poort, WADDENKRING, naam)
                            .haal("/regio")
                            .status())
                    .as(naam)
                    .isEqualTo(404);
        }
    }

    @Test
    void de_toepassing_zelf_kan_niet_verder_kijken_dan_de_functie() {
        for (var vraag : List.of(
                "select count(*) from toegang.regio",
                "select count(*) from toegang.subregio",
                "select count(*) from toegang.indeling",
                "select count(*) from toegang.zicht_indeling")) {
            assertThatThrownBy(() -> inTransactie(
                            WADDENKRING,
                            () -> db.sql(vraag).query(Integer.class).single()))
                    .as(vraag)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> inTransactie(
                        WADDENKRING,
                        () -> db.sql("insert into toegang.indeling (subregio) select gen_random_uuid()")
                                .update()))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> transactie.execute(status ->
                        db.sql("select * from traject.regiotelling()").query().listOfRows()))
                .as("without an organisation")
                .isInstanceOf(DataAccessException.class);
    }
}
