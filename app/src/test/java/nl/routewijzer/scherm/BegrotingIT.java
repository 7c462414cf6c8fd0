package nl.routewijzer.scherm;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Rijen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The weight budget of a page on a first visit, counted with gzip. */
class BegrotingIT extends Scherm {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping wegen;

    @Test
    void elke_pagina_van_het_werk_blijft_binnen_de_begroting() {
        logIn("Anke Dijkstra");
        for (var pad : List.of(
                "/vandaag",
                "/jongeren",
                "/agenda",
                "/team",
                "/gesprekken/" + gesprekMetSam(),
                "/jongeren/" + sam(),
                "/jongeren/" + sam() + "/tijdlijn",
                "/jongeren/" + sam() + "/gegevens",
                "/jongeren/" + sam() + "/netwerk",
                "/jongeren/" + sam() + "/intake",
                "/jongeren/" + jongere(WIERDAM, "Noor Haddad") + "/brug",
                "/methode/werkwijze?fase=gesprek1",
                "/methode/toolbox",
                "/methode/doelgroepen",
                "/methode/stroomschema",
                "/methode/termijnen",
                "/methode/basismethodieken",
                "/methode/elementen",
                "/methode/codeboek",
                "/aanbod",
                MijnPlekSchermIT.meelopen(WIERDAM),
                "/aanbod/nieuw")) {
            var gewicht = Gewicht.van(pad, this::haal);
            assertThat(gewicht.bezwaren()).as(pad).isEmpty();
        }
    }

    /** In the two languages that lie furthest apart; a page that is added comes along. */
    @ParameterizedTest
    @ValueSource(strings = {"nl", "ar"})
    void elke_pagina_van_het_portaal_blijft_binnen_de_begroting(String taal) {
        var paginas = Portaalpaginas.van(
                wegen, wie -> Bezoeker.jongere(poort, WIERDAM, wie), List.of(jongere(WIERDAM, "Noor Haddad"), sam()));
        for (var welke : paginas) {
            venster()
                    .addCookies(List.of(
                            new Cookie(
                                            "SESSION",
                                            Bezoeker.jongere(poort, WIERDAM, welke.wie())
                                                    .sessie())
                                    .setUrl(adres("/")),
                            new Cookie("taal", taal).setUrl(adres("/"))));
            assertThat(Gewicht.van(welke.pad(), this::haal).bezwaren())
                    .as(welke.pad())
                    .isEmpty();
        }
    }

    /** A full caseload: eighty jongeren, each with a signal of her own. */
    @Test
    void tachtig_jongeren_blijven_licht() {
        logIn("Anke Dijkstra");
        var eigenaar = Rijen.eigenaar();
        for (var sql : List.of("""
                insert into jongere.jongere (organisatie, id, roepnaam, tussenvoegsel, achternaam, zoeknaam, geboortedatum, bereik, wat_helpt, gemaakt_op)
                select organisatie, md5('jongere' || n)::uuid, left(md5('r' || n), 8), '', left(md5('a' || n), 12), 'x', geboortedatum, bereik, wat_helpt, gemaakt_op
                  from jongere.jongere, generate_series(1, 71) n where id = :sam
                """, """
                insert into traject.traject (organisatie, id, jongere, melding, kanaal, methodeversie, gemaakt_op, gemaakt_door)
                select organisatie, md5('traject' || n)::uuid, md5('jongere' || n)::uuid, melding, kanaal, methodeversie, gemaakt_op, gemaakt_door
                  from traject.traject, generate_series(1, 71) n where jongere = :sam
                """, """
                insert into toegang.relatie (organisatie, gebruiker, jongere, soort, periode)
                select organisatie, gebruiker, md5('jongere' || n)::uuid, soort, periode from toegang.relatie, generate_series(1, 71) n where jongere = :sam
                """, """
                insert into werklijst.signaal (organisatie, jongere, soort, vanaf, tot, feiten)
                select organisatie, md5('jongere' || n)::uuid, soort, vanaf, tot, feiten
                  from (select * from werklijst.signaal where jongere = :jelle limit 1) s, generate_series(1, 71) n
                """)) {
            var vraag = eigenaar.sql(sql);
            (sql.contains(":jelle") ? vraag.param("jelle", jelle().waarde()) : vraag.param("sam", sam().waarde()))
                    .update();
        }
        var gewicht = Gewicht.van("/jongeren", this::haal);
        assertThat(haal("/jongeren").tekst()).contains(">80<");
        assertThat(gewicht.bezwaren()).isEmpty();
    }

    @Test
    void wat_te_zwaar_is_wordt_gevonden() {
        var zwaar = Gewicht.van(
                "/zwaar",
                Map.of(
                        "/zwaar",
                        new Gewicht.Antwoord(
                                "<link rel=\"stylesheet\" href=\"/a.css\"><link rel=\"stylesheet\" href=\"/b.css\"><script src=\"/c.js\"></script>",
                                500),
                        "/a.css",
                        new Gewicht.Antwoord("", 8_000),
                        "/b.css",
                        new Gewicht.Antwoord("", 7_001),
                        "/c.js",
                        new Gewicht.Antwoord("", 20_000))::get);
        assertThat(zwaar.bezwaren()).containsExactly("css weegt 15001 bytes, meer dan 15000");
    }

    @Test
    void een_pagina_zonder_stijl_en_script_telt_niet_als_licht() {
        Function<String, Gewicht.Antwoord> kaal = pad -> new Gewicht.Antwoord("<h1>kaal</h1>", 13);
        assertThat(Gewicht.van("/", kaal).bezwaren())
                .containsExactlyInAnyOrder("er is geen css gevonden", "er is geen js gevonden");
    }

    private Gewicht.Antwoord haal(String pad) {
        var koekje = venster().cookies().stream()
                .map(een -> een.name + "=" + een.value)
                .reduce((een, ander) -> een + "; " + ander)
                .orElseThrow();
        var vraag = HttpRequest.newBuilder(URI.create(adres(pad)))
                .header("Accept-Encoding", "gzip")
                .header("Cookie", koekje)
                .build();
        try (var lijn = HttpClient.newHttpClient()) {
            var antwoord = lijn.send(vraag, BodyHandlers.ofByteArray());
            assertThat(antwoord.statusCode()).as(pad).isEqualTo(200);
            assertThat(antwoord.headers().firstValue("Content-Encoding"))
                    .as(pad)
                    .hasValue("gzip");
            return new Gewicht.Antwoord(pakUit(antwoord.body()), antwoord.body().length);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(onderbroken);
        }
    }

    private static String pakUit(byte[] ingepakt) throws IOException {
        try (var stroom = new GZIPInputStream(new ByteArrayInputStream(ingepakt))) {
            return new String(stroom.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
