package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import nl.routewijzer.jongere.Gegevenssoort;
import org.junit.jupiter.api.Test;

/** What is known of a jongere, as a person keeps it: sections, network, benefit, intake, voorzichtig. */
class GegevensSchermIT extends Scherm {

    private static final String LANG = "Een lange zin over wat er was en wat er nu is, ".repeat(12);

    private String pad(String tab) {
        return "/jongeren/" + sam() + tab;
    }

    @Test
    void elk_formulier_leeg_en_gevuld() {
        magAntwoorden(422);
        logIn("Anke Dijkstra");
        for (var soort : Gegevenssoort.values()) {
            ga(pad("/gegevens/" + soort));
            keur("gegeven-" + soort);
        }
        ga(pad("/gegevens/STARTKWALIFICATIE"));
        knop("Bewaar").click();
        assertThat(pagina().locator("#fouten")).isFocused();
        keur("gegeven-fout");
        veld("nee").check();
        knop("Bewaar").click();
        assertThat(mededeling()).containsText("Het is bewaard.");
        ga(pad("/gegevens/HELPT"));
        veld("Wat helpt").fill(LANG + " adhd");
        knop("Bewaar").click();
        assertThat(pagina().getByText("Hier lijkt een diagnose te staan")).isVisible();
        pagina().locator("#HELPT summary").click();
        assertThat(pagina().getByText("kort en stap voor stap").last()).isVisible();
        keurZoalsHetIs("gegevens-met-geschiedenis");
        breedte(SMAL);
        keurZoalsHetIs("gegevens-met-geschiedenis-smal");
        breedte(BREED);
        ga(pad("/uitkering"));
        keur("uitkering");
        veld("met uitkering").check();
        veld("Sinds").fill("2026-03-01");
        knop("Bewaar").click();
        assertThat(pagina().getByText("sinds 1 maart 2026")).isVisible();
        keur("gegevens-gevuld");
    }

    @Test
    void het_netwerk() {
        magAntwoorden(422);
        logIn("Anke Dijkstra");
        ga(pad("/netwerk"));
        link("Voeg iemand toe").click();
        keur("betrokkene");
        knop("Bewaar").click();
        assertThat(pagina().locator("#fouten")).isFocused();
        keur("betrokkene-fout");
        veld("Naam").fill("Oma Tjitske van den Oudenrijn-Terpstra");
        veld("mag, zei de jongere").check();
        veld("Gezegd op").fill("2026-11-20");
        veld("Wie is dit voor de jongere?").fill("brengt rust");
        knop("Bewaar").click();
        assertThat(mededeling()).containsText("Het is bewaard.");
        keur("netwerk");
    }

    @Test
    void de_intake_en_het_verhaal() {
        logIn("Anke Dijkstra");
        ga(pad(""));
        link("Begin de intake").click();
        keur("intake-leeg");
        veld("Eigen vraag van de jongere").fill("Ik wil weten wat ik kan.");
        assertThat(pagina().locator("#bewaard")).hasText("bewaard 08:55");
        ga("/vandaag");
        link("Ga verder – Sam de Boer").click();
        assertThat(veld("Eigen vraag van de jongere")).hasValue("Ik wil weten wat ik kan.");
        veld("Wonen").fill(LANG);
        knop("Bewaar intake").click();
        assertThat(mededeling()).containsText("Het verhaal is bewaard.");
        assertThat(pagina().getByText("Ik wil weten wat ik kan.")).isVisible();
        keur("verhaal");
        ga(pad("/intake"));
        keur("intake-gevuld");
    }

    @Test
    void voorzichtig() {
        magAntwoorden(422);
        logIn("Anke Dijkstra");
        ga(pad(""));
        link("Even voorzichtig aan?").click();
        keur("voorzichtig-leeg");
        knop("Zet op voorzichtig").click();
        assertThat(pagina().locator("#fouten")).isFocused();
        keur("voorzichtig-fout");
        veld("Wat doe je anders?").fill("Alleen even vragen hoe het gaat.");
        knop("Zet op voorzichtig").click();
        assertThat(pagina().getByText("Alleen even vragen hoe het gaat.")).isVisible();
        keur("jongere-voorzichtig");
        ga("/vandaag");
        assertThat(pagina().locator("#taken").getByText("Sam de Boer")).hasCount(0);
        ga(pad("/voorzichtig"));
        keur("voorzichtig-gezet");
        knop("Het kan weer gewoon").click();
        assertThat(mededeling()).containsText("Het kan weer gewoon.");
        ga(pad("/voorzichtig"));
        assertThat(pagina().getByRole(AriaRole.HEADING).getByText("Eerder")).isVisible();
        keur("voorzichtig-eerder");
    }

    @Test
    void zonder_java_script() {
        zonderScript();
        logIn("Anke Dijkstra");
        ga(pad("/gegevens"));
        link("Wijzig – Wat helpt").click();
        veld("Taal").fill("Fries");
        knop("Bewaar").click();
        assertThat(mededeling()).containsText("Het is bewaard.");
        knop("Ongedaan maken").click();
        assertThat(mededeling()).containsText("Het staat weer zoals het was.");
        ga(pad("/intake"));
        veld("Eigen vraag van de jongere").fill("Werk met dieren");
        knop("Bewaar intake").click();
        assertThat(pagina().getByText("Werk met dieren")).isVisible();
    }
}
