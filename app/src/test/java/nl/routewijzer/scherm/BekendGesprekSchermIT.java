package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A known conversation: two sentences, four steps, one tool, two agreements, stress, the next time and a summary, in at most
 * twelve interactions besides typing. The steps are printed.
 */
class BekendGesprekSchermIT extends Scherm {

    private static final int MEEST = 12;

    /** What a person does one after the other; typing is not counted. */
    private interface Hand {
        void kies(Locator doel);

        void vul(Locator doel, String tekst);
    }

    private final List<String> gedaan = new ArrayList<>();

    private final Hand muis = new Hand() {
        @Override
        public void kies(Locator doel) {
            doel.click();
        }

        @Override
        public void vul(Locator doel, String tekst) {
            doel.fill(tekst);
        }
    };

    private final Hand toetsen = new Hand() {
        @Override
        public void kies(Locator doel) {
            if ("radio".equals(doel.getAttribute("type"))) {
                kiesUitReeks(doel);
                return;
            }
            naar(doel);
            var isKnop = Boolean.TRUE.equals(doel.evaluate("e => e.matches('button, a, summary')"));
            pagina().keyboard().press(isKnop ? "Enter" : "Space");
        }

        @Override
        public void vul(Locator doel, String tekst) {
            naar(doel);
            doel.fill(tekst);
        }

        // A row of choices takes one stop of Tab; the arrows go along it.
        private void kiesUitReeks(Locator doel) {
            tabTot("document.activeElement.name === '" + doel.getAttribute("name") + "'");
            for (var i = 0; i < 15 && !heeftFocus(doel); i++) {
                pagina().keyboard().press("ArrowRight");
            }
            pagina().keyboard().press("Space");
            assertThat(doel).isChecked();
        }

        private void tabTot(String bereikt) {
            for (var i = 0; i < 160 && !Boolean.TRUE.equals(pagina().evaluate("() => " + bereikt)); i++) {
                pagina().keyboard().press("Tab");
            }
        }

        private boolean heeftFocus(Locator doel) {
            return Boolean.TRUE.equals(doel.evaluate("e => e === document.activeElement"));
        }

        private void naar(Locator doel) {
            assertThat(doel).isAttached();
            for (var i = 0; i < 160 && !heeftFocus(doel); i++) {
                pagina().keyboard().press("Tab");
            }
            assertThat(doel).isFocused();
        }
    };

    @ParameterizedTest(name = "{0} pixels breed")
    @ValueSource(ints = {BREED, SMAL})
    void in_ten_hoogste_twaalf_handelingen(int breedte) {
        breedte(breedte);
        logIn("Anke Dijkstra");
        ga("/gesprekken/" + gesprekMetSam());
        voerGesprek(muis, breedte == SMAL);
        keurZoalsHetIs("bekend-samenvatting");
        link("Gesprek met Sam de Boer").click();
        keurZoalsHetIs("bekend-afgerond");
    }

    @Test
    void met_alleen_het_toetsenbord() {
        logIn("Anke Dijkstra");
        ga("/gesprekken/" + gesprekMetSam());
        voerGesprek(toetsen, false);
    }

    @SuppressWarnings("SystemOut") // the steps are there to be read in what the test prints
    private void voerGesprek(Hand hand, boolean kaartIsDicht) {
        gedaan.clear();
        if (kaartIsDicht) {
            doe(
                    hand,
                    "open de werkwijze",
                    pagina().locator("summary.rw-kaart__kop").first());
        }
        for (var stap : List.of("G1-03", "G1-04", "G1-10", "G1-13")) {
            doe(hand, "stap " + stap, pagina().locator("#stap-" + stap));
        }
        doe(hand, "open de toolbox", pagina().locator("#toolbox > summary"));
        doe(hand, "open een groep", pagina().locator("#groep-TB-TST"));
        doe(hand, "tool TB-TST-01", pagina().locator("#tool-TB-TST-01"));
        hand.vul(veld("Samen opgeschreven"), "Sam wil iets met dieren. Eerst twee open dagen kiezen.");
        doe(hand, "stress 4", pagina().locator("#stress input[value='4']"));
        hand.vul(wat(0), "Twee open dagen kiezen");
        assertThat(pagina().locator("#wie-1")).hasValue("CONSULENT");
        hand.vul(wat(1), "Het formulier meesturen");
        doe(hand, "over een week", pagina().locator("input[name=voorstel]").first());
        doe(hand, "daarna de samenvatting", pagina().locator("input[name=samenvatting]"));
        doe(hand, "afronden", knop("Gesprek afronden"));
        assertThat(kop("Samenvatting")).isVisible();
        var tekst = pagina().getByRole(AriaRole.TEXTBOX);
        for (var deel : List.of("Hoi Sam,", "- Jij: Twee open dagen kiezen\n", "- Ik: Het formulier meesturen\n")) {
            assertThat(tekst).hasValue(Pattern.compile(".*" + deel + ".*", Pattern.DOTALL));
        }
        System.out.println("Een bekend gesprek: " + gedaan.size() + " handelingen: " + String.join(", ", gedaan));
        Assertions.assertThat(gedaan).hasSizeLessThanOrEqualTo(MEEST);
    }

    private Locator wat(int nummer) {
        return pagina().locator("#wat-" + nummer);
    }

    private void doe(Hand hand, String wat, Locator doel) {
        hand.kies(doel);
        gedaan.add(wat);
    }
}
