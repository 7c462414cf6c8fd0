package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.web.Tekst;
import nl.routewijzer.jongere.Voorzichtigheid;
import nl.routewijzer.traject.Feitsoort;
import nl.routewijzer.traject.Trajectfeiten;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The jongere's own pages: on a small old phone, with large letters, on paper, by keyboard, to the ear, and without a script. */
class MijnPlekSchermIT extends Scherm {

    private static final int OUDE_TELEFOON = 320;

    /** Every page, as somebody has it whose plan runs. */
    private static final Map<String, String> PAGINAS = Map.ofEntries(
            Map.entry("begin", "/portaal"),
            Map.entry("plan", "/portaal/plan"),
            Map.entry("plan-doel", "/portaal/plan/doel"),
            Map.entry("plan-goed", "/portaal/plan/goed"),
            Map.entry("plan-mening", "/portaal/plan/mening"),
            Map.entry("afspraken", "/portaal/afspraken"),
            Map.entry("verhaal", "/portaal/verhaal"),
            Map.entry("verhaal-helpt", "/portaal/verhaal/helpt"),
            Map.entry("verhaal-klopt-niet", "/portaal/verhaal/school/klopt_niet"),
            Map.entry("brug", "/portaal/brug"),
            Map.entry("brug-invullen", "/portaal/brug/invullen/brug"),
            Map.entry("wie-keek", "/portaal/wie-keek"),
            Map.entry("mogelijkheden", "/portaal/aanbod"),
            Map.entry("mogelijk", "/portaal" + meelopen(WIERDAM)),
            Map.entry("weten", "/portaal/weten"),
            Map.entry("weten-blad", "/portaal/weten/geld-en-schulden"),
            Map.entry("weten-waar-terecht", "/portaal/weten/waar-terecht"),
            Map.entry("zetjes", "/portaal/zetjes"),
            Map.entry("berichten", "/portaal/berichten"));

    static String meelopen(String organisatie) {
        return "/aanbod/" + Demowereld.uuid(organisatie + "/optie/Meelopen in een werkplaats");
    }

    @Autowired
    private Trajectfeiten feiten;

    @Autowired
    private Voorzichtigheid voorzichtigheid;

    private static JongereId noor() {
        return jongere(WIERDAM, "Noor Haddad");
    }

    private void als(JongereId wie) {
        venster()
                .addCookies(List.of(new Cookie(
                                "SESSION", Bezoeker.jongere(poort, WIERDAM, wie).sessie())
                        .setUrl(adres("/"))));
    }

    @Test
    void elke_pagina_is_goed_te_lezen_en_te_horen() {
        als(noor());
        PAGINAS.forEach((naam, pad) -> {
            ga(pad);
            keur("plek-" + naam);
            Toegangsboom.vergelijk(pagina(), naam);
        });
    }

    @Test
    void een_afspraak_en_een_stap_hebben_een_pagina() {
        magAntwoorden(422);
        als(noor());
        ga("/portaal/afspraken");
        pagina().locator("main .rw-lijst a").last().click();
        keur("plek-afspraak-geweest");
        Toegangsboom.vergelijk(pagina(), "afspraak-geweest");
        ga("/portaal/plan");
        pagina().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Zet er een stap bij"))
                .first()
                .click();
        keur("plek-plan-stap");
        knop("Bewaar").click();
        assertThat(pagina().locator("#fouten")).isFocused();
        keur("plek-plan-stap-fout");
        Toegangsboom.vergelijk(pagina(), "plan-stap-fout");
        als(sam());
        ga("/portaal");
        link("Wat kun je verwachten?").click();
        keur("plek-afspraak-komt");
        Toegangsboom.vergelijk(pagina(), "afspraak-komt");
    }

    @Test
    void elke_staat_van_het_begin() {
        als(sam());
        ga("/portaal");
        keur("plek-begin-leeg");
        Toegangsboom.vergelijk(pagina(), "begin-leeg");
        ga("/portaal/plan");
        keur("plek-plan-leeg");
        als(noor());
        als(
                anke(),
                () -> voorzichtigheid.zet(UUID.randomUUID(), noor(), LocalDate.of(2026, 12, 8), "rustig aan", anke()));
        ga("/portaal");
        keur("plek-begin-rustig");
        Toegangsboom.vergelijk(pagina(), "begin-rustig");
        als(anke(), () -> voorzichtigheid.hefOp(noor(), anke()));
        gebeurt(Feitsoort.UITSTROOM_WERK);
        ga("/portaal");
        keur("plek-begin-nazorg");
        gebeurt(Feitsoort.AFGESLOTEN);
        ga("/portaal");
        keur("plek-begin-voorbij");
        Toegangsboom.vergelijk(pagina(), "begin-voorbij");
        ga("/portaal/plan");
        keur("plek-plan-voorbij");
    }

    private void gebeurt(Feitsoort soort) {
        als(
                anke(),
                () -> feiten.legVast(
                        UUID.randomUUID(), noor(), soort, LocalDate.of(2026, 11, 24), "het gaat goed", anke()));
    }

    /** 320 pixels wide, and with letters of twice the size: nothing slides sideways, nothing falls off. */
    @Test
    void een_kleine_telefoon_en_grote_letters() {
        als(noor());
        Rijen.eigenaar()
                .sql("update jongere.jongere set aanspreken = 'Allerliefstebestevriendennaam' where id = :noor")
                .param("noor", noor().waarde())
                .update();
        var bezwaren = new ArrayList<String>();
        PAGINAS.forEach((naam, pad) -> {
            breedte(OUDE_TELEFOON);
            ga(pad);
            bezwaren.addAll(Keuring.keurZoalsHetIs(pagina(), "plek-klein-" + naam));
            breedte(SMAL);
            pagina().evaluate("document.documentElement.style.fontSize = '200%'");
            bezwaren.addAll(Keuring.keurZoalsHetIs(pagina(), "plek-groot-" + naam));
        });
        Assertions.assertThat(bezwaren).isEmpty();
    }

    @Test
    void op_papier_staat_wat_er_toe_doet() {
        als(noor());
        ga("/portaal/plan");
        pagina().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(pagina().getByText("Ik wil kok worden").first()).isVisible();
        assertThat(knop("Uitloggen")).not().isVisible();
        assertThat(link("Zet er een doel bij")).not().isVisible();
        Keuring.foto(pagina(), "plek-plan-papier");
    }

    @Test
    void een_stap_vinken_en_terug_met_toetsen_en_zonder_script() {
        zonderScript();
        als(noor());
        ga("/portaal");
        knop("Gedaan – Twee eetcafés kiezen om te vragen naar een leerplek").focus();
        pagina().keyboard().press("Enter");
        assertThat(mededeling()).containsText(Tekst.t("portaal.plan.gedaan"));
        assertThat(pagina().getByText("knap gedaan!").first()).isVisible();
        knop("Ongedaan maken").focus();
        pagina().keyboard().press("Enter");
        assertThat(mededeling()).containsText(Tekst.t("portaal.plan.tochniet"));
        link("Naar mijn plan").press("Enter");
        link("Zet er een doel bij").press("Enter");
        pagina().getByLabel("In jouw woorden").focus();
        pagina().keyboard().type("Ik wil leren zwemmen");
        pagina().keyboard().press("Tab");
        pagina().keyboard().press("Enter");
        assertThat(mededeling()).containsText("Je doel staat erbij.");
        assertThat(pagina().getByText("Ik wil leren zwemmen").first()).isVisible();
    }

    /** Each in a browser of his own: the consulent sees at once what the jongere does. */
    @Test
    void de_consulent_ziet_het_meteen() {
        logIn("Anke Dijkstra");
        ga("/jongeren/" + noor() + "/plan");
        assertThat(knop("Gedaan – Twee eetcafés kiezen om te vragen naar een leerplek"))
                .isVisible();
        try (var telefoon = new Bezoek(Objects.requireNonNull(venster().browser()), true)) {
            telefoon.venster()
                    .addCookies(List.of(new Cookie(
                                    "SESSION",
                                    Bezoeker.jongere(poort, WIERDAM, noor()).sessie())
                            .setUrl(adres("/"))));
            telefoon.pagina().navigate(adres("/portaal"));
            telefoon.pagina()
                    .getByRole(AriaRole.BUTTON, exact("Gedaan – Twee eetcafés kiezen om te vragen naar een leerplek"))
                    .click();
            assertThat(telefoon.pagina().getByText(Tekst.t("portaal.plan.gedaan")))
                    .isVisible();
            Assertions.assertThat(telefoon.klachten()).isEmpty();
        }
        pagina().reload();
        assertThat(knop("Gedaan – Twee eetcafés kiezen om te vragen naar een leerplek"))
                .not()
                .isVisible();
        assertThat(pagina().getByText("Noor zelf").first()).isVisible();
    }
}
