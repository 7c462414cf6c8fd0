package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.routewijzer.traject.Feitsoort;
import nl.routewijzer.traject.Trajectfeiten;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From an invitation to a question in nazorg, in two browsers at once: Anke at her desk, Sam on his phone. */
class PortaalVerhaalIT extends Scherm {

    private static final String PIN = "31416";
    private static final LocalDate DINSDAG = LocalDate.of(2026, 11, 24);

    @Autowired
    private Trajectfeiten feiten;

    private @Nullable Page telefoon;

    private Page telefoon() {
        return Objects.requireNonNull(telefoon);
    }

    @ParameterizedTest(name = "in het {0}, met script: {1}")
    @CsvSource({"nl, true", "nl, false", "ar, true", "ar, false"})
    void van_uitnodiging_tot_een_vraag_in_de_nazorg(String taal, boolean metScript) {
        logIn("Anke Dijkstra");
        telefoon = ernaast(metScript).pagina();
        telefoon().setViewportSize(SMAL, Keuring.HOOG);
        uitgenodigdEnBinnen(taal);
        kiestEenMoment();
        samenEenDoelEnEenStap();
        zegtEensMetReden();
        vinktAfEnAnkeViertHet();
        inDeNazorgEenVraag();
        watHetHuisVerlietVerteltNiets();
    }

    private void uitgenodigdEnBinnen(String taal) {
        ga("/jongeren/" + sam() + "/meedoen");
        knop("Nodig uit").click();
        telefoon().navigate(adres(pagina().locator("#link").textContent().replaceFirst("^https?://[^/]+", "")));
        kies(taal);
        telefoon().locator("#code").fill(pagina().locator("#code").textContent());
        telefoon().locator("#pin").fill(PIN);
        telefoon().locator("#nogeens").fill(PIN);
        stuur("/mee");
        assertThat(telefoon()).hasURL(adres("/portaal"));
        assertThat(telefoon().locator("html")).hasAttribute("lang", taal);
        Assertions.assertThat(telefoon().locator("html").getAttribute("dir"))
                .isEqualTo(taal.equals("ar") ? "rtl" : null);
    }

    /** As it stands in the frame of every page. */
    private void kies(String taal) {
        if (!taal.equals("nl")) {
            telefoon().locator("a[href*='taal=" + taal + "']").click();
        }
    }

    /** The one form of the page whose address has this in it. */
    private void stuur(String actie) {
        telefoon()
                .locator("main form[action*='" + actie + "'] button[type=submit]")
                .first()
                .click();
    }

    private void kiestEenMoment() {
        telefoon().locator("a[href='/portaal/afspraken/nieuw']").first().click();
        telefoon().locator("[name=moment]").first().click();
        assertThat(telefoon()).hasURL(Pattern.compile("/portaal/afspraken/[0-9a-f-]{36}$"));
        ga("/agenda?dag=2026-11-25");
        assertThat(pagina().getByText("Sam de Boer").first()).isVisible();
    }

    private void samenEenDoelEnEenStap() {
        ga("/jongeren/" + sam() + "/plan");
        link("Schrijf het eerste doel op").click();
        veld("Wat wil Sam bereiken?").fill("Ik wil leren lassen");
        knop("Bewaar").click();
        link("Stap erbij – Ik wil leren lassen").click();
        veld("Wat is de stap?").fill("Een middag kijken in de werkplaats");
        veld("Sam").check();
        knop("Bewaar").click();
        assertThat(mededeling()).hasText("De stap staat in het plan.");
    }

    private void zegtEensMetReden() {
        telefoon().navigate(adres("/portaal"));
        telefoon().locator(".rw-tegels a[href='/portaal/plan']").click();
        assertThat(telefoon().locator("h2", new Page.LocatorOptions().setHasText("Ik wil leren lassen")))
                .isVisible();
        telefoon().locator("a[href='/portaal/plan/mening']").click();
        telefoon().locator("[name=antwoord][value=EENS]").check();
        telefoon().locator("#waarom").fill("zo kan ik het");
        stuur("/portaal/plan/mening");
        ga("/jongeren/" + sam() + "/plan");
        assertThat(pagina().getByText("zo kan ik het").first()).isVisible();
    }

    private void vinktAfEnAnkeViertHet() {
        telefoon().navigate(adres("/portaal"));
        stuur("/gedaan");
        ga("/jongeren/" + sam() + "/plan");
        link("Vier dit – Een middag kijken in de werkplaats").click();
        veld("Wat is hier mooi aan?").fill("Je bleef tot het eind.");
        knop("Bewaar").click();
        assertThat(pagina().getByText("Je bleef tot het eind.")).isVisible();
        telefoon().navigate(adres("/portaal/plan"));
        assertThat(telefoon().locator("main li[id^=stap-]").getByText("Je bleef tot het eind."))
                .isVisible();
    }

    private void inDeNazorgEenVraag() {
        als(
                anke(),
                () -> feiten.legVast(
                        UUID.randomUUID(), sam(), Feitsoort.UITSTROOM_WERK, DINSDAG, "het gaat goed", anke()));
        telefoon().navigate(adres("/portaal/berichten/nieuw"));
        telefoon().locator("#tekst").fill("Mag ik nog iets vragen over mijn rooster?");
        stuur("/portaal/berichten");
        assertThat(telefoon().getByText("Mag ik nog iets vragen over mijn rooster?"))
                .isVisible();
        ga("/berichten");
        pagina().locator("main a[href*='" + sam() + "/berichten/']").first().click();
        assertThat(pagina().getByText("Mag ik nog iets vragen over mijn rooster?"))
                .isVisible();
        pagina().locator("#tekst").fill("Natuurlijk, bel gerust.");
        pagina().locator("#schrijf button[type=submit]").click();
        telefoon().reload();
        assertThat(telefoon().getByText("Natuurlijk, bel gerust.")).isVisible();
    }

    private void watHetHuisVerlietVerteltNiets() {
        ga("/demo/berichten");
        Assertions.assertThat(pagina().locator("main").innerText())
                .doesNotContain("Sam", "Boer", "lassen", "werkplaats", "rooster", "Anke");
    }
}
