package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.toegang.Inlognamen;
import nl.routewijzer.toegang.inlog.Testaanbieder;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Logging in at a provider, in a real browser: with its rules for cookies and for where a form may lead. */
@ActiveProfiles(inheritProfiles = false)
class InlogSchermIT extends Scherm {

    private static final Testaanbieder AANBIEDER = new Testaanbieder();
    private static final String STERK = "twee-stappen";

    @Autowired
    private Inlognamen namen;

    @DynamicPropertySource
    static void aanbieders(DynamicPropertyRegistry register) {
        for (var id : List.of("gemeente", "dienst", "weg")) {
            var bij = "routewijzer.inloggen.aanbieders." + id + ".";
            register.add(bij + "issuer", () -> id.equals("weg") ? "http://localhost:1/weg" : AANBIEDER.issuer());
            register.add(bij + "client.id", () -> Testaanbieder.CLIENT);
            register.add(bij + "client.geheim", () -> Testaanbieder.GEHEIM);
            register.add(
                    bij + "naam",
                    () -> Map.of("gemeente", WIERDAM, "dienst", WADDENKRING).getOrDefault(id, WETTERHOEK));
            register.add(bij + "organisatie.vast[0]", () -> WIERDAM);
        }
        register.add("routewijzer.inloggen.aanbieders.dienst.organisatie.vast[1]", () -> WADDENKRING);
        register.add("routewijzer.inloggen.aanbieders.dienst.niveau.waarden[0]", () -> STERK);
    }

    @BeforeEach
    void ankeHeeftEenInlognaam() {
        geef(WIERDAM, "Anke", "anke");
        AANBIEDER.begin(klok.instant(), Map.of("sub", "a", "sid", "s", "preferred_username", "anke"));
    }

    private void geef(String organisatie, String roepnaam, String naam) {
        inTransactie(organisatie, () -> {
            namen.geef(collega(organisatie, roepnaam), naam);
            return naam;
        });
    }

    private void logInBijDeGemeente() {
        ga("/");
        link("Inloggen met " + WIERDAM).click();
        assertThat(knop("Uitloggen")).isVisible();
    }

    @Test
    void in_en_uit_met_een_knop_ook_bij_de_aanbieder() {
        ga("/jongeren/" + sam());
        assertThat(kop("Inloggen")).isVisible();
        keur("inloggen-kies-aanbieder");
        link("Inloggen met " + WIERDAM).click();
        assertThat(pagina().getByRole(AriaRole.HEADING, exact("Sam de Boer"))).isVisible();
        knop("Uitloggen").click();
        assertThat(pagina().getByText("Je bent uitgelogd.")).isVisible();
        Assertions.assertThat(AANBIEDER.laatsteUitloggen()).containsKey("logout_hint");
        ga("/vandaag");
        assertThat(kop("Inloggen")).isVisible();
    }

    @Test
    void zonder_script_en_met_het_toetsenbord_gaat_het_ook() {
        zonderScript();
        ga("/");
        link("Inloggen met " + WIERDAM).focus();
        pagina().keyboard().press("Enter");
        knop("Uitloggen").press("Enter");
        assertThat(pagina().getByText("Je bent uitgelogd.")).isVisible();
    }

    @Test
    void wie_te_lang_weg_was_typt_verder_en_hoeft_niets_opnieuw_in_te_vullen() {
        logInBijDeGemeente();
        ga("/gesprekken/" + gesprekMetSam());
        magAntwoorden(401);
        magAntwoorden(403);
        Rijen.eigenaar().sql("delete from techniek.spring_session").update();
        veld("Samen opgeschreven").fill("Sam wil iets met dieren");
        var bewaard = pagina().locator("#bewaard");
        assertThat(bewaard).containsText("Log opnieuw in");
        var inloggen = venster()
                .waitForPage(
                        () -> bewaard.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Log opnieuw in"))
                                .click());
        assertThat(inloggen.getByRole(AriaRole.BUTTON, exact("Uitloggen"))).isVisible();
        Assertions.assertThat(AANBIEDER.laatsteVraag()).containsEntry("prompt", "none");
        assertThat(bewaard).hasText("bewaard 08:55");
    }

    @Test
    void een_gewone_pagina_na_een_voorbije_sessie_komt_gewoon_terug() {
        logInBijDeGemeente();
        Rijen.eigenaar().sql("delete from techniek.spring_session").update();
        ga("/jongeren/" + sam());
        assertThat(pagina().getByRole(AriaRole.HEADING, exact("Sam de Boer"))).isVisible();
    }

    @Test
    void wie_er_niet_in_mag_leest_wie_hij_kan_vragen() {
        magAntwoorden(403);
        AANBIEDER.wordt(Map.of("sub", "x", "preferred_username", "wie"));
        ga("/");
        link("Inloggen met " + WIERDAM).click();
        assertThat(kop("Je kunt hier nog niet in")).isVisible();
        keur("inloggen-geen-toegang");
        ga("/inloggen/via/dienst");
        assertThat(kop("Er is een extra stap nodig")).isVisible();
        keur("inloggen-extra-stap");
    }

    @Test
    void wie_bij_twee_organisaties_werkt_kiest() {
        geef(WADDENKRING, "Sietske", "anke");
        AANBIEDER.wordt(Map.of("sub", "a", "preferred_username", "anke", "acr", STERK));
        ga("/inloggen/via/dienst");
        assertThat(kop("Voor welke organisatie werk je nu?")).isVisible();
        keur("inloggen-kies-organisatie");
        knop(WADDENKRING).click();
        assertThat(pagina().getByText("Sietske Hoekstra")).isVisible();
    }

    @Test
    void wat_misgaat_heeft_een_pagina() {
        magAntwoorden(400);
        magAntwoorden(503);
        ga("/inloggen/terug/gemeente?state=oud");
        assertThat(kop("Het inloggen lukte niet")).isVisible();
        keur("inloggen-mislukt");
        ga("/inloggen/via/weg");
        assertThat(kop("De inlogdienst antwoordt niet")).isVisible();
        keur("inloggen-aanbieder-weg");
    }

    @Test
    void de_beheerder_geeft_een_inlognaam() {
        geef(WIERDAM, "Tineke", "tineke");
        logInBijDeGemeente();
        AANBIEDER.wordt(Map.of("sub", "t", "preferred_username", "tineke"));
        ga("/inloggen/via/gemeente");
        ga("/beheer/mensen");
        keur("mensen-inlognaam");
        link("Wijzig – Anke Dijkstra").click();
        assertThat(veld("Inlognaam")).hasValue("anke");
        keur("collega-inlognaam");
        veld("Inlognaam").fill("tineke");
        magAntwoorden(422);
        knop("Bewaar").click();
        assertThat(pagina().locator("#inlognaam-fout")).isVisible();
        keur("collega-inlognaam-fout");
        veld("Inlognaam").fill("a.dijkstra");
        knop("Bewaar").click();
        assertThat(mededeling()).containsText("De gegevens van je collega zijn bewaard.");
    }
}
