package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a conversation when something is wrong, and when a colleague was first: both texts stand there. */
class GesprekStatenSchermIT extends Scherm {

    private static String gesprek() {
        return "/gesprekken/" + gesprekMetSam();
    }

    @ParameterizedTest(name = "{0} pixels breed")
    @ValueSource(ints = {BREED, SMAL})
    void fouten_staan_bij_het_veld_en_wat_getypt_is_blijft(int breedte) {
        breedte(breedte);
        magAntwoorden(422);
        logIn("Anke Dijkstra");
        ga(gesprek());
        veld("Samen opgeschreven").fill("We zoeken een ander moment.");
        pagina().locator("#uitkomst details.rw-anders > summary").click();
        knop("Verzet naar ‘volgende keer’").click();
        assertThat(pagina().locator("#fouten")).isVisible();
        assertThat(veld("Samen opgeschreven")).hasValue("We zoeken een ander moment.");
        keurZoalsHetIs("gesprek-fout");
    }

    @ParameterizedTest(name = "{0} pixels breed")
    @ValueSource(ints = {BREED, SMAL})
    void wie_als_tweede_afrondt_of_verbetert_leest_beide_teksten(int breedte) {
        breedte(breedte);
        magAntwoorden(409);
        magAntwoorden(422);
        logIn("Anke Dijkstra");
        ga(gesprek());
        var marijke = Bezoeker.ingelogd(poort, WIERDAM, "Marijke");
        marijke.stuur(gesprek(), Velden.geen().met("uitkomst", "WAS_ER").met("samen", "Sam wil naar de kas."));
        veld("Samen opgeschreven").fill("Sam wil naar de open dag.");
        knop("Gesprek afronden").click();
        assertThat(pagina().getByText("Sam wil naar de kas.").first()).isVisible();
        assertThat(pagina().getByText("Sam wil naar de open dag.").first()).isVisible();
        keurZoalsHetIs("gesprek-conflict");

        ga(gesprek() + "/verbeteren");
        var versie = pagina().locator("input[name=versie]").inputValue();
        marijke.stuur(
                gesprek() + "/verbeteren",
                Velden.geen()
                        .met("versie", versie)
                        .met("uitkomst", "WAS_ER")
                        .met("samen", "Sam wil naar de kas, maandag."));
        veld("Samen opgeschreven").fill("Sam wil naar de kas en naar de open dag.");
        knop("Bewaar de verbetering").click();
        assertThat(pagina().getByText("Sam wil naar de kas, maandag.").first()).isVisible();
        assertThat(veld("Samen opgeschreven")).hasValue("Sam wil naar de kas en naar de open dag.");
        keurZoalsHetIs("verbeteren-conflict");
    }
}
