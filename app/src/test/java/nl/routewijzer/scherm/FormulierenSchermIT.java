package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import org.junit.jupiter.api.Test;

/** The forms that no other story opens, of the jongere with the longest name; and the lists before there is anything in them. */
class FormulierenSchermIT extends Scherm {

    private static final String NAAM = "Bram-Willem van den Oudenrijn-Terpstra";

    private String lang(String rest) {
        return "/jongeren/" + jongere(WIERDAM, "Bram-Willem Oudenrijn-Terpstra") + rest;
    }

    /** Good at both widths, and it says whose it is. */
    private void keurVan(String naam, String pad) {
        ga(pad);
        assertThat(pagina().locator("main").getByText(NAAM).first()).isVisible();
        keur(naam);
    }

    @Test
    void wat_er_in_een_traject_vast_te_leggen_is() {
        logIn("Anke Dijkstra");
        for (var wat : List.of("uitkering", "verteld", "aanvraag", "beoordeling")) {
            keurVan("vastleggen-" + wat, lang("/vastleggen/" + wat));
        }
        for (var wat : List.of("waarterecht", "nabericht", "afsluiten", "terugval")) {
            keurVan("vastleggen-" + wat, lang("/vastleggen/" + wat));
        }
    }

    @Test
    void elk_beslismoment() {
        logIn("Anke Dijkstra");
        for (var nummer = 1; nummer <= 7; nummer++) {
            keurVan("besluit-B-0" + nummer, lang("/besluiten/B-0" + nummer));
        }
    }

    @Test
    void van_wie_een_formulier_is_staat_erbij() {
        logIn("Anke Dijkstra");
        for (var tab : List.of("uitkering", "netwerk/nieuw", "intake", "overleg/nieuw", "bijzonder")) {
            keurVan("lang-" + tab.replace('/', '-'), lang("/" + tab));
        }
        ga(lang("/netwerk/nieuw"));
        veld("Naam").fill("Stichting Samen Verder in de Noordelijke Buurten");
        veld("alleen samen met de jongere").check();
        veld("Gezegd op").fill("2026-11-23");
        knop("Bewaar").click();
        keur("lang-netwerk");
        pagina().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Wijzig – Stichting"))
                .click();
        assertThat(pagina().locator("main").getByText(NAAM)).isVisible();
        keur("lang-netwerk-wijzig");
    }

    @Test
    void een_contact_verbeteren_en_opnieuw_melden() {
        logIn("Anke Dijkstra");
        ga(lang("/contact"));
        veld("bellen").check();
        veld("Eén regel").fill("belt morgen zelf terug");
        knop("Bereikt, bewaar").click();
        assertThat(mededeling()).containsText("Het contact is bewaard.");
        klok.verder(Duration.ofMinutes(11));
        ga(lang(""));
        pagina().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Verbeter – bellen"))
                .click();
        assertThat(pagina().locator("main").getByText(NAAM).first()).isVisible();
        keur("contact-verbeteren");
        ga(lang("/vastleggen/afsluiten"));
        veld("Toelichting").fill("is verhuisd");
        knop("Leg vast").click();
        keur("lang-route-afgesloten");
        keurVan("melding-opnieuw", lang("/meldingen/nieuw"));
    }

    @Test
    void een_groep_een_team_en_een_lijst_voor_wie_net_begint() {
        logIn("Anke Dijkstra");
        ga("/groepen/nieuw");
        keur("groep-leeg");
        ga("/team/vervanging");
        keur("team-vervanging");
        ga("/voorlichtingen");
        keur("lang-voorlichtingen");
        ga(lang("/tijdlijn"));
        keur("lang-tijdlijn");
        ga(lang("/delen"));
        keur("lang-delen");
        logUit();
        Bezoeker.ingelogd(poort, WIERDAM, "Tineke")
                .stuur(
                        "/beheer/mensen",
                        Velden.geen()
                                .met("id", UUID.randomUUID().toString())
                                .met("roepnaam", "Nienke")
                                .met("achternaam", "Nieuwenhuis")
                                .met("rollen", "CONSULENT"));
        logIn("Nienke Nieuwenhuis");
        ga("/agenda");
        keur("nieuw-agenda");
        ga("/groepen/nieuw");
        keur("nieuw-groep");
        ga("/team");
        keur("nieuw-team");
    }
}
