package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the first report to a conversation rounded off, as a person does it. */
class EersteGesprekSchermIT extends Scherm {

    private static final String SAMEN = "Sam wil iets met dieren.\nEerst twee open dagen kiezen.";
    private static final String COLLEGAS = "Rustig begonnen, daarna ging het praten vanzelf.";
    private static final List<String> STAPPEN = List.of(
            "Stel jezelf voor en vertel wat jouw rol is",
            "Vertel wat er allemaal kan en laat de jongere kiezen",
            "Plan alvast het 2e gesprek");

    @ParameterizedTest(name = "{0} pixels breed")
    @ValueSource(ints = {BREED, SMAL})
    void van_melding_tot_gesprek(int breedte) {
        breedte(breedte);
        logIn("Anke Dijkstra");
        assertThat(kop("Goedemorgen Anke")).isVisible();
        keurZoalsHetIs("stroom-vandaag");

        meldKim();
        planKim();
        var naam = "Gesprek met Sam de Boer";
        link("Bereid voor – Sam de Boer").click();
        assertThat(kop(naam)).isVisible();
        keurZoalsHetIs("stroom-gesprek-leeg");

        if (breedte == SMAL) {
            pagina().locator("summary.rw-kaart__kop").first().click();
        }
        vulIn();
        keurZoalsHetIs("stroom-gesprek-ingevuld");
        rondAf();
        keurZoalsHetIs("stroom-vandaag-ongedaan");

        knop("Ongedaan maken").click();
        assertThat(kop(naam)).isVisible();
        assertThat(mededeling()).hasText("Het gesprek staat weer open. Alles wat je had ingevuld staat er nog.");
        staatErAllesNog();
        rondAf();

        link("Bekijk – Sam de Boer").click();
        alleenLezen();
        keurZoalsHetIs("stroom-gesprek-afgerond");
        link("alles van Sam").click();
        assertThat(pagina().getByText("di 1 december 09:30 · kantoor")).isVisible();
        keurZoalsHetIs("stroom-jongere");
    }

    /** An empty form first: sentences at the fields, the summary has the focus. */
    private void meldKim() {
        ga("/jongeren");
        link("Nieuwe melding").click();
        assertThat(kop("Nieuwe melding")).isVisible();
        magAntwoorden(422);
        knop("Melding bewaren").click();
        var fouten = pagina().locator("#fouten");
        assertThat(fouten).isFocused();
        assertThat(fouten.getByRole(AriaRole.HEADING)).hasText("Er kloppen nog 3 dingen niet");
        for (var label : List.of("Roepnaam", "Achternaam", "Jaar")) {
            assertThat(veld(label)).hasAttribute("aria-invalid", "true");
            assertThat(veld(label)).hasAccessibleDescription(Pattern.compile("Vul .* in\\."));
        }
        keurZoalsHetIs("stroom-melding-fout");
        assertThat(fouten.getByRole(AriaRole.LINK)).hasText(new String[] {
            "Roepnaam – Vul dit in.", "Achternaam – Vul dit in.", "Geboortedatum – Vul ten minste het jaar in."
        });
        fouten.getByRole(AriaRole.LINK).first().click();
        assertThat(veld("Roepnaam")).isFocused();

        veld("Roepnaam").fill("Kim");
        veld("Tussenvoegsel").fill("de");
        veld("Achternaam").fill("Wit");
        geboren("5", "5", "2007");
        veld("Telefoon").fill("0612345699");
        veld("Wat helpt").fill("rustig aan");
        keurZoalsHetIs("stroom-melding-ingevuld");
        knop("Melding bewaren").click();
        assertThat(kop("Kim de Wit")).isVisible();
        assertThat(mededeling()).hasText("De melding is bewaard.");
        assertThat(pagina().getByText("19 jaar")).isVisible();
        assertThat(pagina().getByText("rustig aan")).isVisible();
    }

    /** The signal says why, leads to planning, and goes when that is done. */
    private void planKim() {
        ga("/vandaag");
        var signaal = taak("Kim de Wit");
        assertThat(signaal).containsText("is gemeld op di 24 november");
        assertThat(signaal).containsText("Er is nog geen gesprek gepland.");
        signaal.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Plan gesprek"))
                .click();
        assertThat(kop("Plan een gesprek")).isVisible();
        veld("Tijd").fill("11:15");
        veld("wandeling").check();
        keurZoalsHetIs("stroom-plannen");
        knop("Plan gesprek").click();
        assertThat(mededeling()).hasText("Het gesprek staat gepland.");
        assertThat(pagina().getByText("wo 25 november 11:15 · wandeling")).isVisible();
        ga("/vandaag");
        assertThat(taak("Sam de Boer")).containsText("kan een aanvraag doorzetten");
        assertThat(taak("Kim de Wit")).hasCount(0);
    }

    private void vulIn() {
        STAPPEN.forEach(stap -> veld(stap).check());
        veld("Samen opgeschreven").fill(SAMEN);
        assertThat(bewaard()).hasText("bewaard 08:55");
        veld("Alleen voor collega's").fill(COLLEGAS);
        pagina().locator("#stress")
                .getByLabel("4", new Locator.GetByLabelOptions().setExact(true))
                .check();
        afspraak(1, "Sam", "Twee open dagen kiezen", "2026-12-01");
        afspraak(2, "Ik", "Het formulier meesturen", "2026-11-25");
        veld("di 1 december 09:30").check();
        assertThat(bewaard()).hasText("bewaard 08:55");
    }

    private void afspraak(int nummer, String wie, String wat, String wanneer) {
        var rij = rij(nummer);
        rij.getByLabel("Wie", new Locator.GetByLabelOptions().setExact(true)).selectOption(wie);
        rij.getByLabel("Wat").fill(wat);
        rij.getByLabel("Voor wanneer").fill(wanneer);
    }

    private Locator rij(int nummer) {
        return pagina().getByRole(AriaRole.GROUP, exact("Afspraak " + nummer));
    }

    private void rondAf() {
        knop("Gesprek afronden").click();
        assertThat(kop("Goedemorgen Anke")).isVisible();
        assertThat(mededeling()).containsText("Het gesprek is afgerond.");
        assertThat(knop("Ongedaan maken")).isVisible();
        assertThat(link("Bekijk – Sam de Boer")).isVisible();
    }

    private void staatErAllesNog() {
        for (var stap : STAPPEN) {
            assertThat(veld(stap)).isChecked();
        }
        assertThat(pagina().locator("input[name=stappen]:checked")).hasCount(STAPPEN.size());
        assertThat(veld("Samen opgeschreven")).hasValue(SAMEN);
        assertThat(veld("Alleen voor collega's")).hasValue(COLLEGAS);
        assertThat(pagina().locator("#stress :checked")).hasValue("4");
        assertThat(rij(1).getByLabel("Wat")).hasValue("Het formulier meesturen");
        assertThat(rij(1).locator("select[name=wie]")).hasValue("CONSULENT");
        assertThat(rij(2).getByLabel("Wat")).hasValue("Twee open dagen kiezen");
        assertThat(rij(2).getByLabel("Voor wanneer")).hasValue("2026-12-01");
        assertThat(veld("di 1 december 09:30")).isChecked();
    }

    private void alleenLezen() {
        assertThat(kop("Gesprek met Sam de Boer")).isVisible();
        assertThat(pagina().locator("textarea, main input:not([type=hidden])")).hasCount(0);
        assertThat(pagina().getByText("Sam wil iets met dieren.")).isVisible();
        assertThat(pagina().getByText(COLLEGAS)).isVisible();
        assertThat(pagina().getByText("Twee open dagen kiezen", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(pagina().getByText("voor di 1 december")).isVisible();
        for (var stap : STAPPEN) {
            assertThat(pagina().getByText(stap)).isVisible();
        }
    }

    @Test
    void met_alleen_het_toetsenbord() {
        ga("/inloggen");
        druk("Log in als Anke Dijkstra", AriaRole.BUTTON);
        assertThat(kop("Goedemorgen Anke")).isVisible();

        pagina().keyboard().press("Tab");
        assertThat(link("Naar de inhoud")).isFocused();
        pagina().keyboard().press("Enter");
        assertThat(pagina().locator("main")).isFocused();

        pagina().keyboard().press("/");
        assertThat(pagina().locator("#zoek")).isFocused();
        pagina().keyboard().type("sam");
        assertThat(pagina().locator("#gevonden").getByRole(AriaRole.LINK)).hasText("Sam de Boer");
        druk("Sam de Boer", AriaRole.LINK);
        assertThat(kop("Sam de Boer")).isVisible();
        druk("1e gesprek", AriaRole.LINK);
        assertThat(kop("Gesprek met Sam de Boer")).isVisible();

        for (var stap : STAPPEN) {
            tabNaar(veld(stap));
            pagina().keyboard().press("Space");
            assertThat(veld(stap)).isChecked();
        }
        tabNaar(veld("Samen opgeschreven"));
        pagina().keyboard().type("Met het toetsenbord / alleen");
        assertThat(bewaard()).hasText("bewaard 08:55");
        tabNaar(rij(1).getByLabel("Wat"));
        pagina().keyboard().type("Twee open dagen kiezen");
        tabNaar(veld("di 1 december 09:30"));
        pagina().keyboard().press("Space");
        druk("Gesprek afronden", AriaRole.BUTTON);
        assertThat(mededeling()).containsText("Het gesprek is afgerond.");

        druk("Ongedaan maken", AriaRole.BUTTON);
        assertThat(veld("Samen opgeschreven")).hasValue("Met het toetsenbord / alleen");
        druk("Gesprek afronden", AriaRole.BUTTON);
        druk("Bekijk – Sam de Boer", AriaRole.LINK);
        assertThat(pagina().getByText("Met het toetsenbord / alleen")).isVisible();
        assertThat(pagina().getByText("Twee open dagen kiezen")).isVisible();

        meldMetToetsenbord();
    }

    private void meldMetToetsenbord() {
        magAntwoorden(422);
        druk("Mijn jongeren", AriaRole.LINK);
        druk("Nieuwe melding", AriaRole.LINK);
        druk("Melding bewaren", AriaRole.BUTTON);
        assertThat(pagina().locator("#fouten")).isFocused();
        druk("Roepnaam – Vul dit in.", AriaRole.LINK);
        assertThat(veld("Roepnaam")).isFocused();
        pagina().keyboard().type("Kim");
        tabNaar(veld("Achternaam"));
        pagina().keyboard().type("Wit");
        tabNaar(veld("Dag"));
        pagina().keyboard().type("5");
        pagina().keyboard().press("Tab");
        pagina().keyboard().type("5");
        pagina().keyboard().press("Tab");
        pagina().keyboard().type("2007");
        assertThat(veld("Jaar")).hasValue("2007");
        druk("Melding bewaren", AriaRole.BUTTON);
        assertThat(kop("Kim Wit")).isVisible();
        druk("Plan gesprek", AriaRole.LINK);
        druk("Plan gesprek", AriaRole.BUTTON);
        assertThat(mededeling()).hasText("Het gesprek staat gepland.");
    }

    @Test
    void zonder_java_script() {
        zonderScript();
        logIn("Anke Dijkstra");
        ga("/meldingen/nieuw");
        magAntwoorden(422);
        knop("Melding bewaren").click();
        assertThat(pagina().getByText("Er kloppen nog 3 dingen niet")).isVisible();
        veld("Roepnaam").fill("Kim");
        veld("Achternaam").fill("Wit");
        geboren("5", "5", "2007");
        knop("Melding bewaren").click();
        assertThat(kop("Kim Wit")).isVisible();
        assertThat(mededeling()).hasText("De melding is bewaard.");
        link("Plan gesprek").first().click();
        knop("Plan gesprek").click();
        assertThat(mededeling()).hasText("Het gesprek staat gepland.");

        pagina().locator("#zoek").fill("sam");
        knop("Zoek").click();
        assertThat(kop("Gevonden 1")).isVisible();
        link("Sam de Boer").click();
        link("1e gesprek").click();
        STAPPEN.forEach(stap -> veld(stap).check());
        veld("Samen opgeschreven").fill(SAMEN);
        rij(1).getByLabel("Wat").fill("Een");
        rij(2).getByLabel("Wat").fill("Twee");
        knop("+ afspraak").click();
        assertThat(veld("Samen opgeschreven")).hasValue(SAMEN);
        assertThat(bewaard()).hasText("bewaard 08:55");
        rij(3).getByLabel("Wat").fill("Drie");
        // Enter in a field keeps the draft and never rounds off
        rij(3).getByLabel("Wat").press("Enter");
        assertThat(rij(3).getByLabel("Wat")).hasValue("Drie");
        veld("andere tijd").check();
        knop("Gesprek afronden").click();
        assertThat(pagina().getByText("Er kloppen nog 2 dingen niet")).isVisible();
        assertThat(veld("Samen opgeschreven")).hasValue(SAMEN);
        veld("Datum").fill("2026-12-03");
        veld("Tijd").fill("15:00");
        knop("Gesprek afronden").click();
        assertThat(mededeling()).containsText("Het gesprek is afgerond.");
        knop("Ongedaan maken").click();
        assertThat(veld("Samen opgeschreven")).hasValue(SAMEN);
        assertThat(veld("andere tijd")).isChecked();
        assertThat(veld("Datum")).hasValue("2026-12-03");
        assertThat(veld("Tijd")).hasValue("15:00");
        knop("Gesprek afronden").click();
        link("Bekijk – Sam de Boer").click();
        assertThat(pagina().getByText("Sam wil iets met dieren.")).isVisible();
        assertThat(pagina().getByText("Drie")).isVisible();
    }

    private Locator taak(String naam) {
        return pagina().locator("#taken li")
                .filter(new Locator.FilterOptions().setHas(pagina().getByRole(AriaRole.LINK, exact(naam))));
    }

    private Locator bewaard() {
        return pagina().locator("#bewaard");
    }

    /** Tabs to it and presses Enter. */
    private void druk(String naam, AriaRole rol) {
        tabNaar(pagina().getByRole(rol, exact(naam)).first());
        pagina().keyboard().press("Enter");
    }

    /** Presses Tab until it has the focus, and then it has to be in view with a mark around it. */
    private void tabNaar(Locator doel) {
        assertThat(doel).isAttached();
        for (var i = 0; i < 130 && !heeftFocus(doel); i++) {
            pagina().keyboard().press("Tab");
        }
        assertThat(doel).isFocused();
        assertThat(doel).isInViewport();
        Assertions.assertThat(doel.evaluate(RAND)).as("rand om %s", doel).isEqualTo(true);
    }

    private static boolean heeftFocus(Locator doel) {
        return Boolean.TRUE.equals(doel.evaluate("e => e === document.activeElement"));
    }

    private static final String RAND = """
            e => [e, e.parentElement, e.nextElementSibling].some(x => x && getComputedStyle(x).outlineStyle !== 'none'
              && parseFloat(getComputedStyle(x).outlineWidth) >= 2)
            """;
}
