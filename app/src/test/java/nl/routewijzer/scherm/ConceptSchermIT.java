package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.routewijzer.app.Testdatabase;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing typed is lost. */
class ConceptSchermIT extends Scherm {

    private static final String TEKST = "Sam wil iets met dieren";

    @Test
    void wat_getypt_is_staat_er_na_verversen_en_in_een_ander_tabblad() {
        begin();
        veld("Samen opgeschreven").pressSequentially(TEKST);
        veld("Stel jezelf voor en vertel wat jouw rol is").check();
        assertThat(bewaard(pagina())).hasText("bewaard 08:55");
        Assertions.assertThat(concepten()).isEqualTo(1);

        pagina().reload();
        assertThat(bewaard(pagina())).hasText("bewaard 08:55");
        assertThat(veld("Samen opgeschreven")).hasValue(TEKST);
        assertThat(veld("Stel jezelf voor en vertel wat jouw rol is")).isChecked();

        var ander = venster().newPage();
        ander.navigate(gesprek());
        assertThat(ander.getByLabel("Samen opgeschreven")).hasValue(TEKST);
        ander.getByLabel("Samen opgeschreven").fill(TEKST + ", vooral honden");
        assertThat(bewaard(ander)).hasText("bewaard 08:55");
        pagina().reload();
        assertThat(veld("Samen opgeschreven")).hasValue(TEKST + ", vooral honden");
    }

    @Test
    void vandaag_biedt_aan_om_verder_te_gaan() {
        begin();
        veld("Samen opgeschreven").fill(TEKST);
        assertThat(bewaard(pagina())).hasText("bewaard 08:55");
        logUit();
        logIn("Anke Dijkstra");
        var verder = pagina().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Verder waar je was"));
        assertThat(verder).containsText("Gesprek met Sam de Boer");
        assertThat(verder).containsText("bewaard di 24 november 08:55 · blijft staan tot en met 23 januari 2027");
        keur("vandaag-verder-waar-je-was");
        link("Ga verder – Sam de Boer").click();
        assertThat(veld("Samen opgeschreven")).hasValue(TEKST);

        logUit();
        logIn("Marijke Postma");
        assertThat(verder).hasCount(0);
        pagina().navigate(gesprek());
        assertThat(veld("Samen opgeschreven")).hasValue("");
    }

    @Test
    void een_voorbije_sessie_laat_de_pagina_staan_en_na_inloggen_gaat_het_vanzelf_verder() {
        begin();
        magAntwoorden(401);
        magAntwoorden(403);
        veld("Samen opgeschreven").fill("Eerst dit");
        assertThat(bewaard(pagina())).hasText("bewaard 08:55");
        JdbcClient.create(Testdatabase.alsEigenaar())
                .sql("delete from techniek.spring_session")
                .update();
        veld("Samen opgeschreven").pressSequentially(" en toen dat");
        assertThat(bewaard(pagina()))
                .hasText("niet bewaard: je bent uitgelogd. Wat je typte staat nog op deze pagina. Log opnieuw in");
        assertThat(veld("Samen opgeschreven")).hasValue("Eerst dit en toen dat");
        keur("gesprek-uitgelogd");

        var inloggen = venster()
                .waitForPage(() -> bewaard(pagina())
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Log opnieuw in"))
                        .click());
        inloggen.getByRole(AriaRole.BUTTON, exact("Log in als Anke Dijkstra")).click();
        assertThat(inloggen.getByRole(AriaRole.BUTTON, exact("Uitloggen"))).isVisible();

        assertThat(bewaard(pagina())).hasText("bewaard 08:55");
        pagina().reload();
        assertThat(veld("Samen opgeschreven")).hasValue("Eerst dit en toen dat");
        knop("Gesprek afronden").click();
        assertThat(mededeling()).containsText("Het gesprek is afgerond.");
    }

    @Test
    void afronden_in_een_voorbije_sessie_neemt_niets_mee() {
        begin();
        magAntwoorden(401);
        magAntwoorden(403);
        JdbcClient.create(Testdatabase.alsEigenaar())
                .sql("delete from techniek.spring_session")
                .update();
        veld("Samen opgeschreven").fill(TEKST);
        knop("Gesprek afronden").click();
        assertThat(bewaard(pagina())).containsText("Log opnieuw in");
        assertThat(veld("Samen opgeschreven")).hasValue(TEKST);

        var inloggen = venster().newPage();
        inloggen.navigate(adres("/inloggen"));
        inloggen.getByRole(AriaRole.BUTTON, exact("Log in als Anke Dijkstra")).click();
        assertThat(inloggen.getByRole(AriaRole.BUTTON, exact("Uitloggen"))).isVisible();
        knop("Gesprek afronden").click();
        assertThat(mededeling()).containsText("Het gesprek is afgerond.");
        link("Bekijk – Sam de Boer").click();
        assertThat(pagina().getByText(TEKST)).isVisible();
    }

    /** A person who types with the keyboard reaches the link, and it stays there. */
    @Test
    void de_link_om_in_te_loggen_blijft_staan_ook_als_er_opnieuw_geprobeerd_wordt() {
        begin();
        magAntwoorden(401);
        JdbcClient.create(Testdatabase.alsEigenaar())
                .sql("delete from techniek.spring_session")
                .update();
        veld("Samen opgeschreven").fill(TEKST);
        var link = bewaard(pagina()).getByRole(AriaRole.LINK);
        link.focus();
        pagina().waitForResponse(antwoord -> antwoord.url().endsWith("/sessie"), () -> {});
        pagina().waitForResponse(antwoord -> antwoord.url().endsWith("/concept"), () -> {});
        assertThat(link).isFocused();
    }

    @Test
    void zonder_verbinding_zegt_de_pagina_het_en_bewaart_zodra_het_kan() {
        begin();
        bezoek().verwacht("ERR_INTERNET_DISCONNECTED");
        bezoek().verwachtVragen();
        venster().setOffline(true);
        veld("Samen opgeschreven").fill(TEKST);
        assertThat(bewaard(pagina())).hasText("niet bewaard: geen verbinding. We proberen het opnieuw.");
        keur("gesprek-geen-verbinding");

        pagina().close(new Page.CloseOptions().setRunBeforeUnload(true));
        pagina().waitForCondition(() -> !bezoek().vragen().isEmpty());
        Assertions.assertThat(bezoek().vragen()).containsExactly("beforeunload");
        assertThat(veld("Samen opgeschreven")).hasValue(TEKST);

        venster().setOffline(false);
        assertThat(bewaard(pagina())).hasText("bewaard 08:55");
        Assertions.assertThat(concepten()).isEqualTo(1);
        pagina().waitForClose(() -> pagina().close(new Page.CloseOptions().setRunBeforeUnload(true)));
        Assertions.assertThat(bezoek().vragen()).hasSize(1);
    }

    @Test
    void in_een_ander_tabblad_afgerond_zegt_de_pagina_het() {
        begin();
        magAntwoorden(409);
        var ander = venster().newPage();
        ander.navigate(gesprek());
        ander.getByRole(AriaRole.BUTTON, exact("Kwam niet")).click();
        assertThat(ander.getByText("Het gesprek is afgerond.")).isVisible();
        veld("Samen opgeschreven").fill(TEKST);
        assertThat(bewaard(pagina())).hasText("Dit gesprek is intussen afgerond. Ververs de pagina.");
    }

    private void begin() {
        logIn("Anke Dijkstra");
        pagina().navigate(gesprek());
    }

    private String gesprek() {
        return adres("/gesprekken/" + gesprekMetSam());
    }

    private static Locator bewaard(Page tab) {
        return tab.locator("#bewaard");
    }

    private static int concepten() {
        return JdbcClient.create(Testdatabase.alsEigenaar())
                .sql("select count(*) from gedeeld.concept")
                .query(Integer.class)
                .single();
    }
}
