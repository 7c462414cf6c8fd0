package nl.routewijzer.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Antwoord;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.bericht.Herinnersoort;
import nl.routewijzer.bericht.Stilte;
import nl.routewijzer.bericht.Taal;
import nl.routewijzer.bericht.Wens;
import nl.routewijzer.bericht.Wensen;
import nl.routewijzer.gedeeld.Verzendweg;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sam chooses how he hears things, and who guides him sees what he chose. */
class WensIT extends Huis {

    private static final String PAD = "/portaal/berichten/wensen";
    private static final Velden GEKOZEN = Velden.geen()
            .met("weg", "SMS")
            .met("taal", "TR")
            .met("stil", "ZELF")
            .met("van", "20:00")
            .met("tot", "10:30")
            .met("herinnering", "GESPREK", "STAP")
            .met("lezen", "ja");

    @Autowired
    private Wensen wensen;

    private Antwoord kies(Velden velden) {
        return Bezoeker.jongere(poort, WIERDAM, sam()).stuur(PAD, velden);
    }

    private Wens wens() {
        return als(anke(), () -> wensen.van(sam()));
    }

    private static void wisAdressen() {
        Rijen.eigenaar()
                .sql(
                        "update jongere.jongere set telefoon = null, telefoon_zoek = null, email = null, email_zoek = null where id = :sam")
                .param("sam", sam().waarde())
                .update();
    }

    @Test
    void zijn_adres_staat_er_niet_heel() {
        var pagina = Bezoeker.jongere(poort, WIERDAM, sam()).haal(PAD);
        assertThat(pagina.status()).isEqualTo(200);
        assertThat(pagina.tekst())
                .contains("Sms naar het nummer dat eindigt op …01")
                .doesNotContain("0612345601");
        assertThat(pagina.aangevinkt("herinnering")).containsExactly("GESPREK", "STAP", "AFSPRAAK");
        assertThat(pagina.aangevinkt("stil")).containsExactly("HIER");
        assertThat(pagina.aangevinkt("lezen")).isEmpty();
    }

    @Test
    void wat_hij_kiest_geldt_en_staat_er_de_volgende_keer() {
        assertThat(kies(GEKOZEN).naar()).isEqualTo("/portaal/berichten");
        assertThat(wens())
                .isEqualTo(new Wens(
                        sam(),
                        true,
                        Optional.of(Verzendweg.SMS),
                        Optional.of(Taal.TR),
                        Optional.of(new Stilte(LocalTime.of(20, 0), LocalTime.of(10, 30))),
                        Set.of(Herinnersoort.GESPREK, Herinnersoort.STAP)));
        var pagina = Bezoeker.jongere(poort, WIERDAM, sam()).haal(PAD);
        assertThat(pagina.aangevinkt("weg")).containsExactly("SMS");
        assertThat(pagina.aangevinkt("stil")).containsExactly("ZELF");
        assertThat(pagina.waarde("van")).isEqualTo("20:00");
        assertThat(pagina.aangevinkt("lezen")).containsExactly("ja");
    }

    @Test
    void wie_begeleidt_ziet_wat_hij_koos() {
        kies(GEKOZEN);
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Anke")
                        .haal("/jongeren/" + sam() + "/berichten")
                        .tekst())
                .contains(
                        "Sam krijgt een seintje per sms. In het Turks. Niet tussen 20:00 en 10:30 uur."
                                + " Herinneringen aan: gesprekken, eigen stappen.",
                        "Sam koos dit zelf.");
    }

    @Test
    void een_fout_staat_bij_het_veld_en_er_is_niets_bewaard() {
        var fout = kies(GEKOZEN.met("weg", "POSTDUIF").met("tot", ""));
        assertThat(fout.status()).isEqualTo(422);
        assertThat(fout.foutBij("weg")).contains("Maak een keuze.");
        assertThat(fout.fouten()).containsKey("tot");
        assertThat(fout.waarde("van")).isEqualTo("20:00");
        assertThat(wens()).isEqualTo(Wens.geen(sam()));
        assertThat(kies(GEKOZEN.met("tot", "20:00")).fouten()).containsOnlyKeys("tot");
        assertThat(kies(GEKOZEN.met("stil", "")).fouten()).containsOnlyKeys("stil");
    }

    @Test
    void geen_seintjes_en_altijd_een_seintje() {
        kies(GEKOZEN.met("weg", "GEEN")
                .met("stil", "NOOIT")
                .zonder("herinnering")
                .zonder("lezen"));
        assertThat(wens().seintjes()).isFalse();
        assertThat(wens().stilte()).contains(new Stilte(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        assertThat(wens().herinneringen()).isEmpty();
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Anke")
                        .haal("/jongeren/" + sam() + "/berichten/nieuw")
                        .tekst())
                .contains("Sam kan nu nog niet in het portaal");
    }

    @Test
    void zonder_adres_zegt_de_pagina_dat_en_blijft_de_rest_te_kiezen() {
        wisAdressen();
        var pagina = Bezoeker.jongere(poort, WIERDAM, sam()).haal(PAD).tekst();
        assertThat(pagina).contains("We kunnen je nu geen seintje sturen");
        assertThat(kies(GEKOZEN.zonder("weg")).status()).isEqualTo(303);
        assertThat(wens().taal()).contains(Taal.TR);
    }

    @Test
    void wie_schrijft_ziet_dat_er_geen_seintje_kan_gaan() {
        wisAdressen();
        var anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        assertThat(anke.haal("/jongeren/" + sam() + "/berichten/nieuw").tekst())
                .contains(
                        "Sam krijgt geen seintje: er is geen mailadres of nummer.",
                        "href=\"/jongeren/" + sam() + "/gegevens\"");
        assertThat(anke.haal("/jongeren/" + sam() + "/berichten").tekst()).contains("er is geen mailadres of nummer");
    }

    @Test
    void wie_werkt_hier_komt_er_niet() {
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Anke").haal(PAD).status()).isNotEqualTo(200);
    }
}
