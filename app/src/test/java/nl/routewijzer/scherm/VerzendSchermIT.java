package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.bericht.Antwoordlinks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What did not get out, as who keeps the house running sees it; and a jongere who says by a link whether he comes. */
class VerzendSchermIT extends Scherm {

    private static final String VERZONNEN = "/a/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    @Autowired
    private Antwoordlinks links;

    private static void nietGegaan(String soort, String stand, String fout, int poging) {
        Rijen.eigenaar()
                .sql("""
                        insert into bericht.uitgaand (organisatie, id, over, jongere, weg, soort, ontstaan, stand, sinds, volgende, poging, fout)
                        values (:huis, :id, :id, :sam, 'MAIL', :soort, timestamptz '2026-11-23 15:10+01', :stand,
                                timestamptz '2026-11-24 08:10+01',
                                case when :stand = 'WACHT' then timestamptz '2026-11-24 11:10+01' end, :poging, :fout)
                        """)
                .param("huis", organisatie(WIERDAM).waarde())
                .param("id", UUID.randomUUID())
                .param("sam", sam().waarde())
                .param("soort", soort)
                .param("stand", stand)
                .param("poging", poging)
                .param("fout", fout)
                .update();
    }

    private String link() {
        return Objects.requireNonNull(als(anke(), () -> links.nieuw(sam(), gesprekMetSam())))
                .orElseThrow();
    }

    @Test
    void opnieuw_en_laten_vallen_met_een_reden() {
        magAntwoorden(422);
        logIn("Tineke Wolters");
        ga("/beheer/post");
        keur("post-leeg");
        nietGegaan("WIE_KEEK", "MISLUKT", "ADRES_KLOPT_NIET", 1);
        nietGegaan("HERINNERING_GESPREK", "WACHT", "ONBEREIKBAAR", 5);
        pagina().reload();
        assertThat(pagina().getByText("Sam")).hasCount(0);
        keur("post-niet-verstuurd");
        knop("Opnieuw – Melding dat iemand keek, ma 23 november 15:10").click();
        assertThat(mededeling()).containsText("Het is nu verstuurd");
        link("Laat vallen – Herinnering aan een gesprek, ma 23 november 15:10").click();
        keur("post-laat-vallen");
        knop("Laat vallen").click();
        assertThat(pagina().locator("#fouten")).isFocused();
        keur("post-laat-vallen-fout");
        veld("Waarom laat je dit vallen?").fill("Het gesprek is al geweest");
        knop("Laat vallen").click();
        assertThat(mededeling()).containsText("Deze melding laten we vallen.");
        assertThat(pagina().getByText("Alles is verstuurd.")).isVisible();
    }

    @Test
    void zeggen_of_je_komt_zonder_in_te_loggen() {
        magAntwoorden(404);
        var link = link();
        ga(link);
        assertThat(kop("Kom je?")).isVisible();
        keur("komst-vraag");
        knop("Andere tijd").focus();
        pagina().keyboard().press("Enter");
        assertThat(pagina().getByText("Geen probleem.")).isVisible();
        keur("komst-gezegd");
        ga(VERZONNEN);
        assertThat(kop("Deze link werkt niet meer")).isVisible();
        keur("komst-niets");
        logIn("Anke Dijkstra");
        keur("komst-vandaag");
        ga("/jongeren/" + sam());
        keur("komst-jongere");
        ga("/gesprekken/" + gesprekMetSam());
        assertThat(pagina().locator("#gezegd")).containsText("Sam zei vooraf: Andere tijd");
        keur("komst-gesprek");
    }

    @Test
    void hoe_lang_we_bewaren_voor_wie_toeziet() {
        logIn("Jorn Beekman");
        ga("/beheer/bewaren");
        assertThat(kop("Hoe lang we bewaren")).isVisible();
        keur("bewaren");
        Rijen.eigenaar()
                .sql("""
                        insert into privacy.opgeruimd (organisatie, id, soort, grens, jongeren, stukken, op)
                        values (:huis, :id, 'BERICHTEN', '2016-11-23', 3, 41, timestamptz '2026-11-23 03:30+01')
                        """)
                .param("huis", organisatie(WIERDAM).waarde())
                .param("id", UUID.randomUUID())
                .update();
        pagina().reload();
        assertThat(pagina().getByText("Berichten: 41 berichten van 3 jongeren."))
                .isVisible();
        keur("bewaren-opgeruimd");
    }

    @Test
    void zeggen_of_je_komt_zonder_script() {
        zonderScript();
        ga(link());
        knop("Lukt niet").click();
        assertThat(pagina().getByText("Dank je dat je het laat weten.")).isVisible();
        assertThat(pagina().getByText("Je antwoord: Lukt niet.")).isVisible();
    }
}
