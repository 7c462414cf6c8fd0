package nl.routewijzer.bericht.antwoord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.bericht.Antwoordlinks;
import nl.routewijzer.bericht.Komst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Sam has an appointment at half past nine and a link to say whether he comes. Nobody logs in. */
class AntwoordIT extends Huis {

    private static final String VERZONNEN = "/a/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    @Autowired
    private Antwoordlinks links;

    private final HttpClient browser = HttpClient.newHttpClient();
    private String link = "";

    @BeforeEach
    void samKrijgtEenLink() {
        link = nieuweLink();
    }

    private String nieuweLink() {
        return Objects.requireNonNull(als(anke(), () -> links.nieuw(sam(), gesprekMetSam())))
                .orElseThrow();
    }

    private HttpResponse<String> haal(String pad) {
        return stuur(HttpRequest.newBuilder(URI.create(adres(pad))).GET());
    }

    private HttpResponse<String> zeg(String pad, Komst komst) {
        return stuur(HttpRequest.newBuilder(URI.create(adres(pad)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("komst=" + komst)));
    }

    private HttpResponse<String> stuur(HttpRequest.Builder verzoek) {
        try {
            return browser.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException fout) {
            throw new IllegalStateException(fout);
        } catch (InterruptedException fout) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(fout);
        }
    }

    private static int signalen(Komst komst) {
        return Rijen.in("werklijst.signaal where soort = '" + komst + "' and jongere = '" + sam() + "'");
    }

    private static int antwoorden() {
        return Rijen.in("bericht.antwoord where jongere = '" + sam() + "'");
    }

    @Test
    void openen_toont_dag_en_tijd_en_geen_naam_en_antwoordt_niet() {
        var pagina = haal(link);
        assertThat(pagina.statusCode()).isEqualTo(200);
        assertThat(pagina.body())
                .contains("24 november", "09:30", WIERDAM, "0512 555 010", "Ik kom", "Andere tijd", "Lukt niet")
                .doesNotContain("Sam", "Boer", "Anke", "gesprek1");
        assertThat(antwoorden()).isZero();
    }

    @Test
    void de_pagina_laat_niets_na_en_verraadt_het_adres_niet() {
        var koppen = haal(link).headers();
        assertThat(koppen.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(koppen.allValues("Referrer-Policy")).hasSize(1);
        assertThat(koppen.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(koppen.firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'");
    }

    @Test
    void wat_later_gezegd_is_telt_en_wat_eerder_gezegd_is_blijft_te_lezen() {
        assertThat(zeg(link, Komst.LUKT_NIET).statusCode()).isEqualTo(303);
        assertThat(signalen(Komst.LUKT_NIET)).isOne();
        zeg(link, Komst.LUKT_NIET);
        assertThat(antwoorden()).isOne();
        zeg(link, Komst.IK_KOM);
        assertThat(antwoorden()).isEqualTo(2);
        assertThat(signalen(Komst.LUKT_NIET)).isZero();
        assertThat(haal(link + "?gedaan").body()).contains("Fijn, tot dan!", "Je antwoord: Ik kom.");
    }

    @Test
    void wie_begeleidt_leest_het_en_kan_contact_zoeken() {
        zeg(link, Komst.ANDERE_TIJD);
        var anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        assertThat(anke.haal("/vandaag").tekst()).contains("wil een andere tijd", "Verzet het gesprek");
        assertThat(anke.haal("/jongeren/" + sam()).tekst()).contains("Andere tijd", "Gezegd op ");
    }

    @Test
    void een_andere_tijd_kiest_niemand_voor_een_groep() {
        zeg(link, Komst.ANDERE_TIJD);
        var kies = "verzet=" + gesprekMetSam();
        assertThat(haal(link + "?gedaan").body()).contains(kies);
        Rijen.eigenaar().sql("""
                        with nieuw as (
                          insert into gesprek.groep (organisatie, id, onderwerp, gemaakt_op, gemaakt_door)
                          select organisatie, gen_random_uuid(), 'Samen wandelen', gemaakt_op, gemaakt_door from gesprek.gesprek where id = :id
                          returning id)
                        update gesprek.gesprek set groep = (select id from nieuw) where id = :id
                        """).param("id", gesprekMetSam().waarde()).update();
        assertThat(haal(link + "?gedaan").body()).doesNotContain(kies);
    }

    @ParameterizedTest
    @CsvSource({
        "IK_KOM, Ik kom, ''",
        "ANDERE_TIJD, Andere tijd, Verzet het gesprek",
        "LUKT_NIET, Lukt niet, Leg contact",
    })
    void het_staat_op_de_pagina_van_het_gesprek(Komst komst, String woord, String vervolg) {
        var anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        assertThat(anke.haal("/gesprekken/" + gesprekMetSam()).tekst()).doesNotContain("zei vooraf");
        zeg(link, Komst.IK_KOM);
        zeg(link, komst);
        assertThat(gezegd(anke)).startsWith("Sam zei vooraf: " + woord).endsWith(vervolg);
        Rijen.eigenaar()
                .sql("update gesprek.gesprek set begin = begin + interval '1 hour' where id = :id")
                .param("id", gesprekMetSam().waarde())
                .update();
        assertThat(anke.haal("/gesprekken/" + gesprekMetSam()).tekst()).doesNotContain("zei vooraf");
    }

    private static String gezegd(Bezoeker wie) {
        return wie.haal("/gesprekken/" + gesprekMetSam())
                .tekst()
                .replaceAll("(?s).*<div class=\"rw-helpt\" id=\"gezegd\">(.*?)</div>.*", "$1")
                .replaceAll("<[^>]+>", "")
                .strip();
    }

    @Test
    void wie_niet_kan_hoort_nergens_van_straf() {
        zeg(link, Komst.LUKT_NIET);
        var anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        for (var tekst :
                List.of(haal(link + "?gedaan").body(), anke.haal("/vandaag").tekst(), gezegd(anke))) {
            assertThat(tekst)
                    .doesNotContainIgnoringCase("maatregel", "waarschuwing", "korting", "sanctie", "verplicht");
        }
        assertThat(anke.haal("/vandaag").tekst()).contains("kan niet komen", "Leg contact");
    }

    @Test
    void een_tweede_link_laat_de_eerste_leven() {
        var tweede = nieuweLink();
        zeg(tweede, Komst.LUKT_NIET);
        assertThat(haal(link).body()).contains("Je antwoord: Lukt niet.");
    }

    @Test
    void wat_niet_telt_is_een_en_dezelfde_pagina_met_een_telefoonnummer() {
        var verzonnen = haal(VERZONNEN);
        assertThat(verzonnen.statusCode()).isEqualTo(404);
        assertThat(verzonnen.body())
                .contains("Deze link werkt niet meer", WIERDAM, "0512 555 010", WADDENKRING, "0518 555 020");
        klok.verder(Duration.ofMinutes(35));
        for (var ander : List.of(haal(link), zeg(link, Komst.IK_KOM), haal("/a/geen-geheim"))) {
            assertThat(zonderEigenAdres(ander.body())).isEqualTo(zonderEigenAdres(verzonnen.body()));
        }
        assertThat(antwoorden()).isZero();
    }

    /** The links to another language lead to the page that was asked for. */
    private static String zonderEigenAdres(String pagina) {
        return pagina.replaceAll("href=\"/a/[^\"?]*\\?taal=", "href=\"?taal=");
    }

    @Test
    void een_verzet_gesprek_heeft_een_andere_link() {
        Rijen.eigenaar()
                .sql("update gesprek.gesprek set begin = begin + interval '1 hour' where id = :id")
                .param("id", gesprekMetSam().waarde())
                .update();
        assertThat(haal(link).statusCode()).isEqualTo(404);
    }

    @Test
    void een_keuze_die_niet_bestaat_is_geen_antwoord() {
        var antwoord = stuur(HttpRequest.newBuilder(URI.create(adres(link)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("komst=STRAF")));
        assertThat(antwoord.statusCode()).isEqualTo(404);
        assertThat(antwoorden()).isZero();
    }

    @Test
    void het_geheim_staat_nergens() {
        var geheim = link.substring(3);
        assertThat(Rijen.eigenaar()
                        .sql("select string_agg(to_jsonb(l)::text, ' ') from bericht.antwoordlink l")
                        .query(String.class)
                        .single())
                .doesNotContain(geheim);
    }

    @Test
    void geen_link_voor_een_gesprek_van_een_ander() {
        assertThat(als(anke(), () -> links.nieuw(jelle(), gesprekMetSam()))).isEmpty();
        assertThat(als(sietske(), () -> links.nieuw(sam(), gesprekMetSam()))).isEmpty();
    }

    @Test
    void wie_blijft_raden_moet_wachten() {
        for (var keer = 0; keer < 300; keer++) {
            haal(VERZONNEN);
        }
        assertThat(haal(link).statusCode()).isEqualTo(429);
    }
}
