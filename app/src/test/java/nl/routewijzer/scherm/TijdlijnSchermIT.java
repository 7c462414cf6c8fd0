package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import nl.routewijzer.gedeeld.Demowereld;
import org.junit.jupiter.api.Test;

/** A substitute who knows nobody reads what happened, and what there is to do this week. */
class TijdlijnSchermIT extends Scherm {

    private String noor() {
        return "/jongeren/" + jongere(WIERDAM, "Noor Haddad");
    }

    @Test
    void van_het_overzicht_naar_de_tijdlijn_en_door_naar_het_gesprek() {
        logIn("Anke Dijkstra");
        ga(noor());
        assertThat(pagina().locator("#laatst-kop")).isVisible();
        keur("overzicht-met-laatste");
        link("Hele tijdlijn").click();
        assertThat(link("Tijdlijn")).hasAttribute("aria-current", "page");
        keur("tijdlijn");
        filter("Contact").click();
        assertThat(filter("Contact")).hasAttribute("aria-current", "true");
        assertThat(pagina().getByText("Melding, zelf gemeld")).hasCount(0);
        keur("tijdlijn-contact");
        filter("Zorgsignalen").click();
        assertThat(pagina().getByText("Er staat niets bij ‘Zorgsignalen’.")).isVisible();
        keur("tijdlijn-filter-leeg");
        link("Toon alles").click();
        pagina().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Verloop, wandeling: was er"))
                .click();
        assertThat(pagina().getByText("De chef zei dat ze snel werkt")).isVisible();
    }

    @Test
    void wat_er_straks_is_en_lange_namen_passen_ook_smal() {
        logIn("Sietske Hoekstra");
        ga("/jongeren/" + jongere(WADDENKRING, "Jesse Groot") + "/tijdlijn");
        assertThat(pagina().locator("#straks-kop")).isVisible();
        keur("tijdlijn-straks");
        ga("/jongeren/" + Demowereld.uuid(WADDENKRING + "/jongere/Maria-FernandaGonçalves Albuquerque") + "/tijdlijn");
        keur("tijdlijn-lange-naam");
    }

    private Locator filter(String naam) {
        return pagina().getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^" + naam + " \\d+$")));
    }

    @Test
    void de_tijdlijn_gaat_op_papier_zonder_knoppen() {
        logIn("Anke Dijkstra");
        ga(noor() + "/tijdlijn");
        pagina().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(filter("Contact")).isHidden();
        assertThat(pagina().getByText("Melding, zelf gemeld")).isVisible();
        Keuring.foto(pagina(), "tijdlijn-op-papier");
        pagina().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    @Test
    void zonder_script_en_met_alleen_het_toetsenbord() {
        zonderScript();
        logIn("Anke Dijkstra");
        ga(noor() + "/tijdlijn");
        filter("Afspraken").focus();
        pagina().keyboard().press("Enter");
        assertThat(filter("Afspraken")).hasAttribute("aria-current", "true");
    }
}
