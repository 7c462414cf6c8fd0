package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import nl.routewijzer.app.Testdatabase;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.JongereId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every page in every state, in both themes, wide and on a phone. */
class PaginasSchermIT extends Scherm {

    /** Two organisations, each with a theme of its own, and the people of the demo in whom every state is found. */
    enum Thema {
        ROUTEWIJZER(
                WIERDAM,
                "Anke Dijkstra",
                "Tineke Wolters",
                "Roos Verkade",
                new Wie("Sam de Boer", "SamBoer"),
                new Wie("Yara Okafor", "YaraOkafor"),
                new Wie("Bram-Willem van den Oudenrijn-Terpstra", "Bram-WillemOudenrijn-Terpstra")),
        ZEEBLAUW(
                WADDENKRING,
                "Sietske Hoekstra",
                "Ilse Terpstra",
                "Gerben Zijlstra",
                new Wie("Jesse de Groot", "JesseGroot"),
                new Wie("Femke Hiemstra", "FemkeHiemstra"),
                new Wie("Maria-Fernanda Gonçalves Albuquerque", "Maria-FernandaGonçalves Albuquerque"));

        private final String organisatie;
        private final String consulent;
        private final String beheerder;
        private final String zonderPagina;
        private final Wie vandaag;
        private final Wie gesproken;
        private final Wie lang;

        Thema(
                String organisatie,
                String consulent,
                String beheerder,
                String zonderPagina,
                Wie vandaag,
                Wie gesproken,
                Wie lang) {
            this.organisatie = organisatie;
            this.consulent = consulent;
            this.beheerder = beheerder;
            this.zonderPagina = zonderPagina;
            this.vandaag = vandaag;
            this.gesproken = gesproken;
            this.lang = lang;
        }

        private String pad(Wie wie) {
            return "/jongeren/" + id(wie);
        }

        private JongereId id(Wie wie) {
            return new JongereId(Demowereld.uuid(organisatie + "/jongere/" + wie.sleutel()));
        }

        private String naam(String pagina) {
            return name().toLowerCase(Locale.ROOT) + "-" + pagina;
        }
    }

    /** @param sleutel roepnaam and achternaam as the demo world joins them */
    record Wie(String naam, String sleutel) {}

    @ParameterizedTest
    @EnumSource
    void binnenkomen_en_de_werklijst(Thema thema) {
        ga("/inloggen");
        keur(thema.naam("inloggen"));
        logIn(thema.consulent);
        keur(thema.naam("vandaag-nu"));
        breedte(SMAL);
        knop("Menu").click();
        assertThat(link("Mijn jongeren")).isVisible();
        keurZoalsHetIs(thema.naam("menu"));
        pagina().keyboard().press("Escape");
        breedte(BREED);
        for (var deel : List.of("Deze week", "Later")) {
            pagina().locator("#taken nav")
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(deel))
                    .click();
            assertThat(pagina().locator("#nu-kop")).containsText(deel);
            keur(thema.naam("vandaag-" + deel.replace(' ', '-')));
        }
        ga("/jongeren");
        pagina().getByText("Kolommen en eigen filters").click();
        keur(thema.naam("jongeren"));
        ga("/jongeren?filter=IK_VERVANG");
        keur(thema.naam("jongeren-filter-leeg"));
        ga("/team");
        keur(thema.naam("team"));
        logUit();
        keur(thema.naam("uitgelogd"));
    }

    @ParameterizedTest
    @EnumSource
    void een_jongere_en_wat_er_over_is(Thema thema) {
        logIn(thema.consulent);
        for (var wie : List.of(thema.gesproken, thema.lang)) {
            ga(thema.pad(wie));
            assertThat(kop(wie.naam())).isVisible();
            keur(thema.naam("jongere-" + wie.naam().replace(' ', '-')));
            link("Route").click();
            assertThat(pagina().locator("#weg-kop")).isVisible();
            keur(thema.naam("route-" + wie.naam().replace(' ', '-')));
            link("Netwerk en partners").click();
            assertThat(pagina().locator("#netwerk-kop")).isVisible();
            keur(thema.naam("netwerk-leeg-" + wie.naam().replace(' ', '-')));
            link("Gegevens").click();
            assertThat(pagina().locator("#uitkering-kop")).isVisible();
            keur(thema.naam("gegevens-" + wie.naam().replace(' ', '-')));
        }
    }

    @ParameterizedTest
    @EnumSource
    void formulieren_leeg_en_met_fouten(Thema thema) {
        magAntwoorden(422);
        logIn(thema.consulent);
        ga("/meldingen/nieuw");
        keur(thema.naam("melding"));
        knop("Melding bewaren").click();
        fouten("melding", thema);

        ga(thema.pad(thema.lang) + "/gesprekken/nieuw");
        keur(thema.naam("plannen"));
        veld("Datum").fill("2026-11-01");
        veld("Tijd").fill("");
        knop("Plan gesprek").click();
        fouten("plannen", thema);

        ga(thema.pad(thema.lang) + "/overdracht");
        keur(thema.naam("overdracht"));
        knop("Draag over").click();
        fouten("overdracht", thema);

        ga(thema.pad(thema.lang) + "/vervanging");
        keur(thema.naam("vervanging"));
        knop("Regel vervanging").click();
        fouten("vervanging", thema);

        ga(thema.pad(thema.lang) + "/ritme");
        keur(thema.naam("ritme"));
        pagina().locator("input[value=HOOG]").check();
        knop("Bewaar").click();
        fouten("ritme", thema);

        ga(thema.pad(thema.lang) + "/contact");
        keur(thema.naam("contact"));
        knop("Bereikt, bewaar").click();
        fouten("contact", thema);

        ga(thema.pad(thema.lang) + "/toestemmingen/nieuw");
        keur(thema.naam("toestemming"));
        knop("Leg vast").click();
        fouten("toestemming", thema);
    }

    @ParameterizedTest
    @EnumSource
    void een_afspraak_stoppen_en_een_zorgsignaal(Thema thema) {
        magAntwoorden(422);
        logIn(thema.consulent);
        ga(thema.pad(thema.gesproken));
        pagina().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("niet meer nodig – "))
                .first()
                .click();
        keur(thema.naam("stoppen"));
        knop("Stop deze afspraak").click();
        fouten("stoppen", thema);

        ga(thema.pad(thema.lang) + "/zorgsignaal/nieuw");
        keur(thema.naam("zorgsignaal"));
        knop("Bewaar zorgsignaal").click();
        fouten("zorgsignaal", thema);
        veld("de werkgever").check();
        veld("Wat is de zorg?").fill("Is drie dagen stil op het werk");
        knop("Bewaar zorgsignaal").click();
        assertThat(mededeling()).containsText("Het zorgsignaal is bewaard");
        keur(thema.naam("jongere-met-zorg"));
        link("de werkgever").click();
        keur(thema.naam("zorg"));
        knop("Sluit zorgsignaal").click();
        fouten("zorg", thema);
    }

    private void fouten(String pagina, Thema thema) {
        assertThat(pagina().locator("#fouten")).isFocused();
        keur(thema.naam(pagina + "-fout"));
    }

    @ParameterizedTest
    @EnumSource
    void het_gesprek(Thema thema) {
        magAntwoorden(422);
        logIn(thema.consulent);
        link("Bereid voor – " + thema.vandaag.naam()).click();
        keur(thema.naam("gesprek-leeg"));
        veld("Samen opgeschreven").fill("We liepen een rondje en spraken over de zomer.");
        pagina().locator("input[name=stappen]").first().check();
        knop("+ afspraak").click();
        assertThat(pagina().getByRole(AriaRole.GROUP, exact("Afspraak 3"))).isVisible();
        veld("andere tijd").check();
        assertThat(pagina().locator("#bewaard")).hasText("bewaard 08:55");
        keur(thema.naam("gesprek-halverwege"));
        knop("Gesprek afronden").click();
        fouten("gesprek", thema);
        veld("di 1 december", false).check();
        knop("Gesprek afronden").click();
        assertThat(mededeling()).containsText("Het gesprek is afgerond.");
        keur(thema.naam("vandaag-ongedaan"));
        link("Bekijk – " + thema.vandaag.naam()).click();
        keur(thema.naam("gesprek-afgerond"));
    }

    private Locator veld(String label, boolean precies) {
        return pagina().getByLabel(label, new Page.GetByLabelOptions().setExact(precies));
    }

    @ParameterizedTest
    @EnumSource
    void zoeken(Thema thema) {
        logIn(thema.consulent);
        var zoek = pagina().locator("#zoek");
        var gevonden = pagina().locator("#gevonden");
        zoek.pressSequentially(thema.lang.naam().substring(0, 2));
        assertThat(gevonden).hasText("Typ ten minste 3 letters.");
        keur(thema.naam("zoekvak-te-kort"));
        zoek.fill(thema.lang.naam().substring(0, 5));
        assertThat(gevonden.getByRole(AriaRole.LINK)).hasText(thema.lang.naam());
        keur(thema.naam("zoekvak-gevonden"));
        zoek.fill("qqqqq");
        assertThat(gevonden).containsText("Niemand gevonden");
        keur(thema.naam("zoekvak-niets"));
        zoek.press("Escape");
        assertThat(gevonden).isEmpty();
        assertThat(zoek).hasValue("");

        for (var term : List.of(thema.lang.naam().substring(0, 5), "qqqqq", "q")) {
            zoek.fill(term);
            zoek.press("Enter");
            assertThat(kop("Gevonden")).isVisible();
            assertThat(pagina().getByText("Je zocht naar " + term)).isVisible();
            keur(thema.naam("zoeken-" + term));
        }
    }

    @ParameterizedTest
    @EnumSource
    void beheer(Thema thema) {
        magAntwoorden(422);
        logIn(thema.beheerder);
        ga("/beheer/mensen");
        keur(thema.naam("mensen"));
        knop("Voeg toe").click();
        fouten("mensen", thema);
        veld("Roepnaam").fill("Nienke");
        veld("Achternaam").fill("Nieuwenhuis");
        veld(thema == Thema.ROUTEWIJZER ? "consulent" : "jongerencoach").check();
        knop("Voeg toe").click();
        assertThat(mededeling()).hasText("Je collega staat erbij.");

        link("Wijzig – Nienke Nieuwenhuis").click();
        keur(thema.naam("collega"));

        ga("/beheer/rechten");
        keur(thema.naam("rechten"));
        ga("/beheer/techniek");
        keur(thema.naam("techniek-leeg"));
        eenGebeurtenisBlijftHangen(thema);
        pagina().reload();
        assertThat(knop("Probeer opnieuw – GesprekAfgerond")).isVisible();
        keur(thema.naam("techniek-mislukt"));
        logUit();

        logIn("Nienke Nieuwenhuis");
        keur(thema.naam("vandaag-leeg"));
        ga("/jongeren");
        assertThat(pagina().getByText("Je begeleidt nog niemand.")).isVisible();
        keur(thema.naam("jongeren-leeg"));
    }

    @ParameterizedTest
    @EnumSource
    void wat_er_niet_is(Thema thema) {
        magAntwoorden(404);
        magAntwoorden(403);
        logIn(thema.zonderPagina);
        assertThat(kop("Toolbox")).isVisible();
        ga("/bestaat-niet");
        assertThat(kop("Deze pagina vinden we niet")).isVisible();
        keur(thema.naam("niet-gevonden"));
        pagina().evaluate("document.querySelector('form.rw-ik input').value = 'oud'");
        knop("Uitloggen").click();
        assertThat(kop("Dit kan hier niet")).isVisible();
        keur(thema.naam("mag-niet"));
    }

    private static void eenGebeurtenisBlijftHangen(Thema thema) {
        JdbcClient.create(Testdatabase.alsEigenaar())
                .sql("""
                        insert into techniek.event_publication
                               (id, listener_id, event_type, serialized_event, publication_date, status, completion_attempts)
                        values (gen_random_uuid(), 'nl.routewijzer.bericht.Postbode.breng(nl.routewijzer.gesprek.GesprekGebeurtenis)',
                                'nl.routewijzer.gesprek.GesprekGebeurtenis$GesprekAfgerond',
                                jsonb_build_object('stempel', jsonb_build_object('organisatie', jsonb_build_object('waarde', :organisatie::text)))::text,
                                '2026-11-24 08:54:30+01', 'FAILED', 3)
                        """)
                .param("organisatie", organisatie(thema.organisatie).toString())
                .update();
    }
}
