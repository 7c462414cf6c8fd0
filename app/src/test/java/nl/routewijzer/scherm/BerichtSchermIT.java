package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.JongereId;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two people who write to each other, each in a browser of his own. */
class BerichtSchermIT extends Scherm {

    private static JongereId milan() {
        return jongere(WIERDAM, "Milan Visser");
    }

    private void naarBerichten(JongereId wie) {
        ga("/jongeren/" + wie + "/berichten");
    }

    /** The demo lets in but a few by a button; this one comes in as they do. */
    private Cookie sessie(JongereId wie) {
        return new Cookie("SESSION", Bezoeker.jongere(poort, WIERDAM, wie).sessie()).setUrl(adres("/"));
    }

    /** In his own window, on a phone. */
    private void alsJongere(JongereId wie, Consumer<Page> daad) {
        var browser = Objects.requireNonNull(venster().browser());
        var klachten = new ArrayList<String>();
        try (var telefoon = browser.newContext(new Browser.NewContextOptions()
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam")
                .setViewportSize(SMAL, Keuring.HOOG))) {
            telefoon.onWebError(fout -> klachten.add(fout.error()));
            telefoon.addCookies(List.of(sessie(wie)));
            var pagina = telefoon.newPage();
            pagina.navigate(adres("/portaal"));
            assertThat(pagina.getByRole(AriaRole.LINK, exact("Naar je berichten")))
                    .isVisible();
            daad.accept(pagina);
        }
        Assertions.assertThat(klachten).isEmpty();
    }

    @Test
    void heen_en_weer_in_twee_browsers_tegelijk() {
        magAntwoorden(422);
        logIn("Anke Dijkstra");
        naarBerichten(sam());
        keur("berichten-leeg");
        link("Schrijf aan Sam").click();
        keur("berichten-nieuw");
        knop("Stuur").click();
        assertThat(pagina().locator("#fouten")).isFocused();
        keur("berichten-fout");
        veld("Je bericht aan Sam").fill("Hoi Sam, tot zo om half tien.\nNeem je je rooster mee?");
        pagina().getByLabel("Ik vraag Sam om een antwoord").check();
        knop("Stuur").click();
        assertThat(pagina().getByText("Vraagt om antwoord")).isVisible();
        keur("berichten-gestuurd");
        alsJongere(sam(), telefoon -> {
            assertThat(telefoon.getByText("Er is 1 nieuw bericht voor je.")).isVisible();
            Assertions.assertThat(Keuring.keur(telefoon, "portaal-begin-bericht"))
                    .isEmpty();
            telefoon.getByRole(AriaRole.LINK, exact("Naar je berichten")).click();
            Assertions.assertThat(Keuring.keur(telefoon, "portaal-berichten")).isEmpty();
            telefoon.getByRole(AriaRole.LINK, exact("Zomaar iets")).click();
            assertThat(telefoon.getByText("Neem je je rooster mee?")).isVisible();
            telefoon.getByLabel("Je bericht aan Anke").fill("Ja! مرحبا 👋");
            telefoon.getByRole(AriaRole.BUTTON, exact("Stuur")).click();
            assertThat(telefoon.getByText("Ja! مرحبا 👋")).isVisible();
            Assertions.assertThat(Keuring.keur(telefoon, "portaal-draad")).isEmpty();

            ga("/berichten?keuze=WACHT_OP_MIJ");
            assertThat(link("Sam de Boer")).isVisible();
            keur("berichten-wacht-op-mij");
            link("Sam de Boer").click();
            assertThat(pagina().getByText("Ja! مرحبا 👋")).isVisible();
            keur("berichten-antwoord");
            knop("Hoeft geen antwoord").click();
            assertThat(mededeling()).containsText("Hier hoeft geen antwoord meer op.");
            keur("berichten-afgedaan");
            knop("Ongedaan maken").click();

            telefoon.getByRole(AriaRole.BUTTON, exact("Neem terug")).click();
            assertThat(telefoon.getByText("Bericht teruggenomen")).isVisible();
            Assertions.assertThat(Keuring.keur(telefoon, "portaal-teruggenomen"))
                    .isEmpty();
            pagina().reload();
            assertThat(pagina().getByText("Bericht teruggenomen")).isVisible();
            assertThat(pagina().getByText("مرحبا")).not().isVisible();
            keur("berichten-teruggenomen");
        });
    }

    @Test
    void wat_er_in_de_demo_staat() {
        logIn("Anke Dijkstra");
        ga("/berichten");
        keur("berichten");
        ga("/vandaag");
        assertThat(pagina().getByText("wacht 2 dagen op antwoord").first()).isVisible();
        keur("vandaag-met-bericht");
        naarBerichten(milan());
        keur("berichten-milan");
        link("Zomaar iets").click();
        assertThat(pagina().getByText("Mag ik ook op zaterdag komen werken?")).isVisible();
        keur("berichten-draad");
        naarBerichten(jongere(WIERDAM, "Noor Haddad"));
        keur("berichten-twee-draden");
    }

    @ParameterizedTest(name = "{0} pixels breed")
    @ValueSource(ints = {BREED, SMAL})
    void een_lange_draad_en_lange_woorden_passen(int breedte) {
        breedte(breedte);
        Rijen.eigenaar().sql("""
                insert into bericht.bericht (organisatie, id, jongere, draad, nummer, van, gebruiker, tekst, op, antwoord_gevraagd)
                select d.organisatie, md5('b' || n)::uuid, d.jongere, d.id, 4 + n, 'JONGERE', null,
                       case when n % 7 = 0 then repeat('lang', 60) else 'bericht ' || n end, d.laatste_op + n * interval '1 second', false
                  from bericht.draad d, generate_series(1, 296) n where d.jongere = :milan
                """).param("milan", milan().waarde()).update();
        logIn("Anke Dijkstra");
        naarBerichten(milan());
        link("Zomaar iets").click();
        assertThat(pagina().getByText("bericht 296", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        keurZoalsHetIs("berichten-lang-" + breedte);
        link("Oudere berichten").click();
        keurZoalsHetIs("berichten-ouder-" + breedte);
        assertThat(link("Naar de nieuwste berichten")).isVisible();
    }

    @Test
    void met_alleen_het_toetsenbord_en_zonder_script() {
        zonderScript();
        logIn("Anke Dijkstra");
        naarBerichten(milan());
        link("Zomaar iets").press("Enter");
        veld("Je bericht aan Milan").focus();
        pagina().keyboard().type("Dat zoek ik voor je uit.");
        pagina().keyboard().press("Tab"); // past the file
        pagina().keyboard().press("Tab");
        pagina().keyboard().press("Space");
        pagina().keyboard().press("Tab");
        pagina().keyboard().press("Enter");
        assertThat(pagina().getByText("Dat zoek ik voor je uit.")).isVisible();
        assertThat(pagina().getByText("Vraagt om antwoord")).isVisible();
        knop("Neem terug").press("Enter");
        assertThat(mededeling()).containsText("Het bericht is teruggenomen.");
        logUit();
        venster().addCookies(List.of(sessie(milan())));
        ga("/portaal");
        link("Naar je berichten").press("Enter");
        link("Zomaar iets").press("Enter");
        assertThat(pagina().getByText("Bericht teruggenomen")).isVisible();
        veld("Je bericht aan Anke").fill("oké!");
        knop("Stuur").press("Enter");
        assertThat(pagina().getByText("oké!")).isVisible();
    }

    @Test
    void wie_alleen_leest_ziet_dat() {
        logIn("Marijke Postma");
        naarBerichten(milan());
        link("Zomaar iets").click();
        assertThat(pagina().getByText("Je kunt dit lezen.")).isVisible();
        keur("berichten-alleen-lezen");
    }

    @Test
    void weg_zijn_zinnen_en_een_bericht_aan_meer() {
        magAntwoorden(422);
        logIn("Anke Dijkstra");
        ga("/berichten");
        link("Berichten instellen").click();
        keur("berichten-instellen");
        knop("Bewaar").click();
        assertThat(pagina().locator("#fouten")).isFocused();
        keur("berichten-instellen-fout");
        veld("Eerste dag").fill("2026-11-23");
        veld("Laatste dag").fill("2026-11-27");
        veld("Wat wil je erbij zeggen?").fill("Ik ben een week vrij.");
        knop("Bewaar").click();
        assertThat(mededeling()).hasText("Jongeren zien wanneer je er niet bent.");
        veld("Nieuwe zin").fill("Bel me gerust als schrijven niet lukt.");
        knop("Bewaar de zin").click();
        keur("berichten-ingesteld");
        naarBerichten(sam());
        link("Schrijf aan Sam").click();
        veld("Je bericht aan Sam").fill("Hoi Sam,");
        pagina().getByText("Zinnen die je vaak gebruikt").click();
        keur("berichten-zinnen");
        pagina().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bel me gerust"))
                .click();
        assertThat(veld("Je bericht aan Sam")).hasValue("Hoi Sam,\nBel me gerust als schrijven niet lukt.");
        ga("/berichten");
        link("Bericht aan meer jongeren").click();
        keur("berichten-meer");
        knop("Stuur aan wie is aangevinkt").click();
        keur("berichten-meer-fout");
        veld("Je bericht").fill("Vrijdag is het kantoor dicht.");
        veld("Sam de Boer").check();
        veld("Noor Haddad").check();
        knop("Stuur aan wie is aangevinkt").click();
        assertThat(mededeling()).hasText("Gestuurd aan 2 jongeren.");
        alsJongere(sam(), telefoon -> {
            telefoon.getByRole(AriaRole.LINK, exact("Naar je berichten")).click();
            assertThat(telefoon.getByText("Ik ben een week vrij.")).isVisible();
            Assertions.assertThat(Keuring.keur(telefoon, "portaal-berichten-weg"))
                    .isEmpty();
        });
    }

    @Test
    void over_een_stap_en_een_gesprek_begint_een_eigen_draad() {
        logIn("Anke Dijkstra");
        ga("/jongeren/" + milan() + "/plan");
        link("Bericht hierover – Op dinsdag en donderdag om 9 uur bij de fietsenmaker zijn")
                .click();
        assertThat(kop("Over de stap: Op dinsdag en donderdag om 9 uur bij de fietsenmaker zijn"))
                .isVisible();
        keur("berichten-over-stap");
        ga("/gesprekken/" + gesprekMetSam());
        link("Bericht hierover").click();
        assertThat(kop("Over de afspraak van di 24 november 09:30")).isVisible();
    }
}
