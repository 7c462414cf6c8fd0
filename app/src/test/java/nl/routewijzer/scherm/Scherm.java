package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.routewijzer.app.Huis;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A person at a real browser in the house with its demo people. Every test has a window of its own; a console error, a
 * fault in a script or a dialog that the test did not announce fails it.
 */
@ExtendWith(MetHerkansing.class)
abstract class Scherm extends Huis {

    static final int BREED = Keuring.BREED;
    static final int SMAL = Keuring.SMAL;

    /** What Chromium writes in the console at an answer with this status. */
    private static final String STATUS = "the server responded with a status of ";

    private @Nullable Browser browser;
    private @Nullable Bezoek bezoek;
    private @Nullable Bezoek anderen;

    /** One attempt: a fresh window, the test, and then what the browser complained about. */
    final void bezoek(Browser metWelke, Herkansing.Poging test) throws Throwable {
        browser = metWelke;
        try {
            bezoek = new Bezoek(metWelke, true);
            test.doe();
            sluit();
        } catch (Throwable fout) {
            nood();
            throw fout;
        } finally {
            bezoek().close();
            if (anderen != null) {
                anderen.close();
                anderen = null;
            }
        }
    }

    /** Somebody else, at a browser of his own at the same time; one in a test. */
    final Bezoek ernaast(boolean metScript) {
        Assertions.assertThat(anderen).as("een ander tegelijk").isNull();
        anderen = new Bezoek(Objects.requireNonNull(browser), metScript);
        return anderen;
    }

    private void sluit() {
        if (anderen != null) {
            anderen.haalIn();
            Assertions.assertThat(anderen.klachten())
                    .as("klachten van de browser ernaast")
                    .isEmpty();
        }
        bezoek().haalIn();
        Assertions.assertThat(bezoek().klachten()).as("klachten van de browser").isEmpty();
    }

    /** A picture and the text of where it went wrong. */
    private void nood() {
        try {
            var map = Files.createDirectories(Path.of("target", "schermen"));
            for (var tab : venster().pages()) {
                tab.screenshot(new Page.ScreenshotOptions()
                        .setPath(map.resolve("nood-" + getClass().getSimpleName() + "-" + System.nanoTime() + ".png")));
            }
        } catch (Exception geenFoto) {
            System.err.println("geen foto van de fout: " + geenFoto.getMessage());
        }
    }

    final Bezoek bezoek() {
        return Objects.requireNonNull(bezoek);
    }

    final BrowserContext venster() {
        return bezoek().venster();
    }

    final Page pagina() {
        return bezoek().pagina();
    }

    /** Goes on in a window without JavaScript. */
    final void zonderScript() {
        sluit();
        bezoek().close();
        bezoek = new Bezoek(Objects.requireNonNull(browser), false);
    }

    /** The console may complain about an answer with this status: the test asks for it. */
    final void magAntwoorden(int status) {
        bezoek().verwacht(STATUS + status);
    }

    final void ga(String pad) {
        pagina().navigate(adres(pad));
    }

    final void breedte(int breedte) {
        pagina().setViewportSize(breedte, Keuring.HOOG);
    }

    final void logIn(String naam) {
        ga("/inloggen");
        knop("Log in als " + naam).click();
        assertThat(pagina().getByRole(AriaRole.BUTTON, exact("Uitloggen"))).isVisible();
    }

    final void logUit() {
        knop("Uitloggen").click();
        assertThat(pagina().getByText("Je bent uitgelogd.")).isVisible();
    }

    final Locator knop(String naam) {
        return pagina().getByRole(AriaRole.BUTTON, exact(naam));
    }

    final Locator link(String naam) {
        return pagina().getByRole(AriaRole.LINK, exact(naam));
    }

    final Locator veld(String label) {
        return pagina().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** A birth date, in its three fields. */
    final void geboren(String dag, String maand, String jaar) {
        veld("Dag").fill(dag);
        veld("Maand").fill(maand);
        veld("Jaar").fill(jaar);
    }

    final Locator kop(String tekst) {
        return pagina().getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(tekst).setLevel(1));
    }

    final Locator mededeling() {
        return pagina().locator("main > .rw-ongedaan");
    }

    /** Good at both widths, with a picture of each. */
    final void keur(String naam) {
        kanGekeurd();
        Assertions.assertThat(Keuring.keur(pagina(), naam)).isEmpty();
    }

    /** Good at the width the window has now. */
    final void keurZoalsHetIs(String naam) {
        kanGekeurd();
        Assertions.assertThat(Keuring.keurZoalsHetIs(pagina(), naam)).isEmpty();
    }

    private void kanGekeurd() {
        Assertions.assertThat(bezoek().heeftScript())
                .as("axe ziet niets zonder script, en wacht er eeuwig op")
                .isTrue();
    }

    static Page.GetByRoleOptions exact(String naam) {
        return new Page.GetByRoleOptions().setName(naam).setExact(true);
    }

    static List<Integer> breedten() {
        return List.of(BREED, SMAL);
    }
}
