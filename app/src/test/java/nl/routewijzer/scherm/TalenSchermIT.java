package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.routewijzer.gedeeld.web.Vertaald.t;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.scherm.Portaalpaginas.Pagina;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page of the portaal in every language: to read, to hear, on a small phone, and with nothing left in Dutch that is ours. */
class TalenSchermIT extends Scherm {

    private static final int OUDE_TELEFOON = 320;

    /**
     * Words in our letters on a page in others, outside of what people wrote, what is said to be Dutch, and names. What only an ear
     * gets counts too, but for the description of a drawing: it has the words of the instrument in our sentences, and knows one language.
     */
    private static final String NOG_NEDERLANDS = """
            () => {
              const apart = '[lang=nl], [lang=en], [dir=auto], bdi, script, style, .rw-merk, footer, .rw-talen, option[lang], textarea, svg title, svg desc';
              const mag = /^(Gemeente|Wierdam|Anke|Noor|Sam|Routewijzer|DigiD|PDF|jpg|png|MB|kB|uitkering|bewindvoerder|consulent)$/;
              const over = [];
              const kijk = (tekst, waar) => (tekst.replace(/\\S+@\\S+/g, '').match(/[A-Za-zÀ-ÿ]{2,}/g) || []).filter(w => !mag.test(w))
                .forEach(w => over.push(w + ' in ' + waar));
              const loop = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (loop.nextNode()) {
                const bij = loop.currentNode.parentElement;
                if (!bij.closest(apart)) kijk(loop.currentNode.textContent, bij.tagName + ': ' + bij.textContent.trim().slice(0, 60));
              }
              document.querySelectorAll('[aria-label]').forEach(e => { if (!e.closest(apart)) kijk(e.getAttribute('aria-label'), 'aria-label'); });
              return over.slice(0, 8).join(' | ');
            }
            """;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping wegen;

    static JongereId noor() {
        return jongere(WIERDAM, "Noor Haddad");
    }

    private List<Pagina> paginas() {
        return Portaalpaginas.van(wegen, wie -> Bezoeker.jongere(poort, WIERDAM, wie), List.of(noor(), sam()));
    }

    private void als(JongereId wie, String taal) {
        venster()
                .addCookies(List.of(
                        new Cookie(
                                        "SESSION",
                                        Bezoeker.jongere(poort, WIERDAM, wie).sessie())
                                .setUrl(adres("/")),
                        new Cookie("taal", taal).setUrl(adres("/"))));
    }

    @Test
    void een_andere_taal_neemt_niet_ongevraagd_weg_wat_getypt_is() {
        als(noor(), "nl");
        ga("/portaal/berichten/nieuw");
        var vak = pagina().locator("main textarea").first();
        vak.fill("Mag ik morgen bellen?");
        pagina().evaluate("() => { window.confirm = vraag => { window.gevraagd = vraag; return false; }; }");
        pagina().locator(".rw-talen a[lang=en]").click();
        Assertions.assertThat(pagina().evaluate("() => window.gevraagd")).isEqualTo(t("nl", "leestaal.kwijt"));
        assertThat(pagina().locator("html")).hasAttribute("lang", "nl");
        assertThat(vak).hasValue("Mag ik morgen bellen?");
        pagina().evaluate("() => { window.confirm = () => true; }");
        pagina().locator(".rw-talen a[lang=en]").click();
        assertThat(pagina().locator("html")).hasAttribute("lang", "en");
        pagina().locator(".rw-talen a[lang=ar]").click();
        assertThat(pagina().locator("html")).hasAttribute("lang", "ar");
    }

    /** Without a script nothing can be asked, so it is said beforehand: only where there is something to lose. */
    @Test
    void zonder_script_staat_bij_de_talen_wat_er_verloren_gaat() {
        als(noor(), "nl");
        ga("/portaal/berichten/nieuw");
        assertThat(pagina().locator(".rw-talen__let")).not().isVisible();
        zonderScript();
        for (var taal : List.of("nl", "ar")) {
            als(noor(), taal);
            breedte(OUDE_TELEFOON);
            ga("/portaal/berichten/nieuw");
            assertThat(pagina().locator(".rw-talen__let")).hasText(t(taal, "leestaal.bewaareerst"));
            assertThat(pagina().locator(".rw-talen__let")).isVisible();
            Keuring.foto(pagina(), taal + "-zonder-script-bewaar-eerst");
            ga("/portaal/plan");
            assertThat(pagina().locator(".rw-talen__let")).not().isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "ar"})
    void elke_pagina_is_te_lezen_en_te_horen(String taal) {
        var bezwaren = new ArrayList<String>();
        for (var welke : paginas()) {
            als(welke.wie(), taal);
            ga(welke.pad());
            assertThat(pagina().locator("html")).hasAttribute("lang", taal);
            breedte(SMAL);
            bezwaren.addAll(Keuring.keurZoalsHetIs(pagina(), taal + "-" + welke.naam()));
            if (taal.equals("ar")) {
                breedte(BREED);
                bezwaren.addAll(Keuring.keurZoalsHetIs(pagina(), taal + "-" + welke.naam()));
                bezwaren.addAll(nederlands(welke.naam()));
            }
        }
        Assertions.assertThat(bezwaren).isEmpty();
    }

    private List<String> nederlands(String naam) {
        return pagina().evaluate(NOG_NEDERLANDS) instanceof String woorden && !woorden.isEmpty()
                ? List.of(naam + ": nog Nederlands: " + woorden)
                : List.of();
    }

    @Test
    void een_nederlands_woord_valt_op() {
        als(noor(), "ar");
        ga("/portaal");
        Assertions.assertThat(nederlands("begin")).isEmpty();
        pagina().evaluate("document.querySelector('main h2').textContent = 'Je volgende afspraak'");
        Assertions.assertThat(nederlands("begin")).hasSize(1).first().asString().contains("volgende in H2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "ar"})
    void een_kleine_telefoon_en_grote_letters(String taal) {
        var bezwaren = new ArrayList<String>();
        for (var welke : paginas()) {
            als(welke.wie(), taal);
            breedte(OUDE_TELEFOON);
            ga(welke.pad());
            bezwaren.addAll(schuift(taal + "-klein-" + welke.naam()));
            breedte(SMAL);
            pagina().evaluate("document.documentElement.style.fontSize = '200%'");
            bezwaren.addAll(schuift(taal + "-groot-" + welke.naam()));
        }
        Assertions.assertThat(bezwaren).isEmpty();
    }

    private List<String> schuift(String naam) {
        return Keuring.maat(pagina(), naam);
    }

    /** What one does most is within reach of a thumb, and large enough for it. */
    @ParameterizedTest
    @ValueSource(strings = {"nl", "ar"})
    void met_een_duim(String taal) {
        var bezwaren = new ArrayList<String>();
        breedte(SMAL);
        for (var welke : paginas()) {
            als(welke.wie(), taal);
            ga(welke.pad());
            if (pagina().evaluate("""
                    () => [...document.querySelectorAll('main .nl-button, main input[type=text], main textarea, .rw-talen a')]
                      .filter(e => e.checkVisibility()).map(e => [e, e.getBoundingClientRect()])
                      .filter(([e, r]) => r.height < 43.5).map(([e, r]) => e.outerHTML.slice(0, 90) + ' ' + r.height).slice(0, 3).join(' | ')
                    """) instanceof String klein && !klein.isEmpty()) {
                bezwaren.add(welke.naam() + ": " + klein);
            }
        }
        Assertions.assertThat(bezwaren).isEmpty();
    }

    @Test
    void het_begin_het_plan_en_de_afspraken_klinken_ook_in_het_arabisch() {
        als(noor(), "ar");
        for (var naam : List.of("begin", "plan", "afspraken")) {
            ga(naam.equals("begin") ? "/portaal" : "/portaal/" + naam);
            Toegangsboom.vergelijk(pagina(), "ar-" + naam);
        }
    }

    @Test
    void de_deur_in_drie_talen() {
        magAntwoorden(422);
        ga("/portaal/inloggen");
        link("English").click();
        assertThat(kop(t("en", "portaal.welkom"))).isVisible();
        keur("en-deur");
        link("العربية").click();
        assertThat(kop(t("ar", "portaal.welkom"))).isVisible();
        keur("ar-deur");
        knop(t("ar", "portaal.stuurlink")).click();
        assertThat(pagina().locator("#adres-fout")).hasText(t("ar", "formulier.verplicht"));
        keur("ar-deur-fout");
        link("Nederlands").click();
        assertThat(kop("Hoi! Fijn dat je er bent")).isVisible();
        ga("/a/" + "A".repeat(32));
        magAntwoorden(404);
        link("العربية").click();
        keur("ar-antwoord-niets");
    }

    /** A page that reads from the right is printed from the right. */
    @Test
    void op_papier() {
        als(noor(), "ar");
        ga("/portaal/plan");
        pagina().emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat(pagina().locator(".rw-talen")).not().isVisible();
        assertThat(pagina().getByText("Ik wil kok worden").first()).isVisible();
        Keuring.foto(pagina(), "ar-plan-papier");
    }
}
