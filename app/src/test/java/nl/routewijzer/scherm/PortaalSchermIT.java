package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import nl.routewijzer.app.Rijen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From an invitation to the first page of the portaal, and back with a link, on a phone and on a wide screen. */
class PortaalSchermIT extends Scherm {

    private static final String PIN = "31416";

    /** Anke makes an invitation and logs out; what she read out goes on. */
    private String[] nodigSamUit() {
        logIn("Anke Dijkstra");
        ga("/jongeren/" + sam());
        link("Regel het").click();
        knop("Nodig uit").click();
        assertThat(kop("Uitnodiging voor het portaal")).isVisible();
        var link = pagina().locator("#link").textContent();
        var code = pagina().locator("#code").textContent();
        return new String[] {link.replaceFirst("^https?://[^/]+", ""), code};
    }

    private void doeMee(String[] uitnodiging) {
        ga(uitnodiging[0]);
        veld("Code").fill(uitnodiging[1]);
        veld("Kies een pincode").fill(PIN);
        veld("Je pincode nog een keer").fill(PIN);
    }

    @ParameterizedTest(name = "{0} pixels breed")
    @ValueSource(ints = {BREED, SMAL})
    void uitgenodigd_pincode_gekozen_en_binnen(int breedte) {
        breedte(breedte);
        magAntwoorden(422);
        var uitnodiging = nodigSamUit();
        keur("portaal-uitnodiging");
        ga("/jongeren/" + sam() + "/meedoen");
        keur("portaal-meedoen");
        logUit();
        ga(uitnodiging[0]);
        keur("portaal-mee");
        veld("Code").fill(uitnodiging[1]);
        veld("Kies een pincode").fill("12345");
        veld("Je pincode nog een keer").fill("12345");
        knop("Doe mee").click();
        assertThat(pagina().locator("#pin-fout")).isVisible();
        keur("portaal-mee-fout");
        doeMee(uitnodiging);
        pagina().getByLabel("Dit is mijn eigen telefoon").check();
        knop("Doe mee").click();
        assertThat(kop("Hoi Sam!")).isVisible();
        keur("portaal-begin");
        pagina().locator(".rw-tegels a[href='/portaal/wie-keek']").click();
        assertThat(kop("Wie keek er naar mijn gegevens?")).isVisible();
        keur("portaal-keek");
        link("Terug naar het begin").click();
        logUit();
        assertThat(veld("Pincode")).isVisible();
        keur("portaal-eigen-telefoon");
        veld("Pincode").fill(PIN);
        knop("Naar binnen").click();
        assertThat(kop("Hoi Sam!")).isVisible();
    }

    @Test
    void terug_met_een_link_die_alleen_een_pagina_met_een_knop_opent() {
        magAntwoorden(422);
        var uitnodiging = nodigSamUit();
        logUit();
        doeMee(uitnodiging);
        knop("Doe mee").click();
        logUit();
        keur("portaal-deur");
        veld("Je mobiele nummer of e-mailadres").fill("06 12345601");
        knop("Stuur me een link").click();
        assertThat(pagina().getByText("Als we je kennen, is er nu een link onderweg."))
                .isVisible();
        keur("portaal-link-gevraagd");
        naarHetPostvak();
        keur("demo-berichten");
        link("Open de link").first().click();
        veld("Pincode").fill("80352");
        knop("Naar binnen").click();
        assertThat(pagina().locator("#pin-fout")).isVisible();
        keur("portaal-pin-fout");
        veld("Pincode").fill(PIN);
        knop("Naar binnen").click();
        assertThat(kop("Hoi Sam!")).isVisible();
    }

    /** The link is sent after the answer: the page is asked again until it is there. */
    private void naarHetPostvak() {
        for (var keer = 0; keer < 100; keer++) {
            ga("/demo/berichten");
            if (link("Open de link").count() > 0) {
                return;
            }
        }
    }

    @Test
    void met_het_toetsenbord_en_zonder_script() {
        var uitnodiging = nodigSamUit();
        zonderScript();
        doeMee(uitnodiging);
        knop("Doe mee").press("Enter");
        assertThat(kop("Hoi Sam!")).isVisible();
        knop("Uitloggen").press("Enter");
        assertThat(pagina().getByText("Je bent uitgelogd.")).isVisible();
    }

    @Test
    void wat_dicht_is_en_wat_niet_mag_heeft_een_pagina() {
        magAntwoorden(403);
        magAntwoorden(404);
        var uitnodiging = nodigSamUit();
        Rijen.eigenaar().sql("update toegang.meedoen set fout = 5").update();
        ga("/jongeren/" + sam() + "/meedoen");
        assertThat(knop("Laat weer binnen")).isVisible();
        keur("portaal-dicht");
        knop("Laat weer binnen").click();
        assertThat(mededeling()).hasText("De jongere kan weer naar binnen.");
        logUit();
        doeMee(uitnodiging);
        knop("Doe mee").click();
        assertThat(kop("Hoi Sam!")).isVisible();
        ga("/vandaag");
        assertThat(kop("Dit kan hier niet")).isVisible();
        keur("portaal-mag-niet");
        link("Naar het begin").click();
        assertThat(kop("Hoi Sam!")).isVisible();
    }

    @Test
    void in_de_demo_kiest_men_ook_een_jongere() {
        ga("/inloggen");
        keur("inloggen-demo-jongeren");
        pagina().locator("form[action='/inloggen/jongere'] button").first().click();
        assertThat(knop("Uitloggen")).isVisible();
        assertThat(link("Naar je berichten")).isVisible();
    }
}
