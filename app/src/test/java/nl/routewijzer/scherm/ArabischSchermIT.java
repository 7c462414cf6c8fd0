package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.routewijzer.gedeeld.web.Vertaald;
import org.junit.jupiter.api.Test;

/** Sam reads Arabic and has an old phone without a script: from an invitation to a message, and Anke reads in Dutch what he did. */
class ArabischSchermIT extends Scherm {

    private static final String PIN = "31416";
    private static final String DOEL = "أريد أن أتعلم السباحة";
    private static final String STAP = "أسأل في المسبح عن درس تجريبي";
    private static final String BERICHT = "مرحبًا أنكه، سأكون سعيدًا بلقائك";

    private static String ar(String sleutel, Object... argumenten) {
        return Vertaald.t("ar", sleutel, argumenten);
    }

    private void nodigSamUitEnBegin() {
        logIn("Anke Dijkstra");
        ga("/jongeren/" + sam());
        link("Regel het").click();
        knop("Nodig uit").click();
        var pad = pagina().locator("#link").textContent().replaceFirst("^https?://[^/]+", "");
        var code = pagina().locator("#code").textContent();
        zonderScript();
        breedte(SMAL);
        ga(pad);
        link("العربية").click();
        assertThat(pagina().locator("html")).hasAttribute("dir", "rtl");
        veld(ar("portaalveld.code")).fill(code);
        veld(ar("portaal.pin.kies")).fill(PIN);
        veld(ar("portaalveld.nogeens")).fill(PIN);
        knop(ar("portaal.mee.knop")).click();
        assertThat(kop(ar("portaal.hoi", "Sam"))).isVisible();
    }

    private void terugMetEenLink() {
        knop(ar("kader.uitloggen")).click();
        assertThat(pagina().getByText(ar("inloggen.uit"))).isVisible();
        veld(ar("portaalveld.adres")).fill("06 12345601");
        knop(ar("portaal.stuurlink")).click();
        assertThat(pagina().getByText(ar("portaal.gevraagd"))).isVisible();
        for (var keer = 0; keer < 100 && link("Open de link").count() == 0; keer++) {
            ga("/demo/berichten");
        }
        link("Open de link").first().click();
        veld(ar("portaalveld.pin")).fill(PIN);
        knop(ar("portaal.naarbinnen")).click();
        assertThat(kop(ar("portaal.hoi", "Sam"))).isVisible();
    }

    private Locator linkDieBegintMet(String naam) {
        return pagina().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(naam))
                .first();
    }

    private void maakEenPlan() {
        link(ar("portaal.plan.open")).click();
        link(ar("portaal.plan.doelbij")).click();
        veld(ar("portaal.planveld.tekst")).fill(DOEL);
        knop(ar("portaal.bewaar")).click();
        assertThat(mededeling()).hasText(ar("portaal.plan.bewaard.DOEL"));
        linkDieBegintMet(ar("portaal.plan.stapbij")).click();
        veld(ar("portaal.planveld.tekst")).fill(STAP);
        knop(ar("portaal.bewaar")).click();
        assertThat(mededeling()).hasText(ar("portaal.plan.bewaard.STAP"));
        link(ar("portaal.plan.meninggeef")).click();
        pagina().locator("[name=antwoord][value=EENS]").check();
        knop(ar("portaal.bewaar")).click();
        assertThat(mededeling()).hasText(ar("portaal.plan.bewaard.MENING"));
        assertThat(pagina().getByText(DOEL).first()).isVisible();
    }

    private void kiesEenTijdEnSchrijf() {
        link(ar("portaal.terug")).click();
        link(ar("portaal.kies.knop")).click();
        pagina().locator("[name=moment]").first().click();
        assertThat(kop(ar("kies.klaar.titel"))).isVisible();
        link(ar("portaal.terug")).click();
        link(ar("portaal.berichten.open")).click();
        link(ar("portaal.berichten.schrijf", "Anke")).click();
        pagina().locator("#tekst").fill(BERICHT);
        knop(ar("bericht.stuur")).click();
        assertThat(pagina().getByText(BERICHT)).isVisible();
        knop(ar("kader.uitloggen")).click();
    }

    @Test
    void van_uitnodiging_tot_bericht_zonder_script_en_anke_leest_nederlands() {
        nodigSamUitEnBegin();
        terugMetEenLink();
        maakEenPlan();
        kiesEenTijdEnSchrijf();
        logIn("Anke Dijkstra");
        ga("/jongeren/" + sam() + "/plan");
        assertThat(pagina().locator("html")).hasAttribute("lang", "nl");
        assertThat(pagina().getByText(DOEL).first()).isVisible();
        assertThat(pagina().getByText(STAP).first()).isVisible();
        assertThat(pagina().locator("#zeggen dd").first()).containsText(Pattern.compile("^\\s*eens"));
        ga("/jongeren/" + sam() + "/berichten");
        assertThat(pagina().getByText(BERICHT).first()).isVisible();
        ga("/agenda");
        assertThat(pagina().locator("main")).containsText("Sam");
    }
}
