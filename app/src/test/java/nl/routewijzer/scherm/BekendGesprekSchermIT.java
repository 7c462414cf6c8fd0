package nl.routewijzer.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
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
            naar(doel);
            var isKnop = Boolean.TRUE.equals(doel.evaluate("e => e.matches('button, a, summary')"));
            pagina().keyboard().press(isKnop ? "Enter" : "Space");
        }

        @Override
        public void vul(Locator doel, String tekst) {
            naar(doel);
            doel.fill(tekst);
        }

        private void naar(Locator doel) {
            assertThat(doel).isAttached();
            for (var i = 0; i < 160 && !Boolean.TRUE.equals(doel.evaluate("e => e === document.activeElement")); i++) {
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
        if (breedte == SMAL) {
            pagina().locator("summary.rw-kaart__kop").first().click();
        }
        voerGesprek(muis);
        keurZoalsHetIs("bekend-samenvatting");
        link("Gesprek met Sam de Boer").click();
        keurZoalsHetIs("bekend-afgerond");
    }

    @Test
    void met_alleen_het_toetsenbord() {
        logIn("Anke Dijkstra");
        ga("/gesprekken/" + gesprekMetSam());
        voerGesprek(toetsen);
    }

    private void voerGesprek(Hand hand) {
        gedaan.clear();
        for (var stap : List.of("G1-03", "G1-04", "G1-10", "G1-13")) {
            doe(hand, "stap " + stap, pagina().locator("#stap-" + stap));
        }
        doe(hand, "open de toolbox", pagina().locator("#toolbox > summary"));
        doe(hand, "open een groep", pagina().locator("#groep-TB-TST"));
        doe(hand, "tool TB-TST-01", pagina().locator("#tool-TB-TST-01"));
        hand.vul(veld("Samen opgeschreven"), "Sam wil iets met dieren. Eerst twee open dagen kiezen.");
        doe(hand, "stress 4", pagina().locator("#stress input[value='4']"));
        hand.vul(wat(0), "Twee open dagen kiezen");
        kies(hand, "de tweede is van mij", pagina().locator("#wie-1"));
        hand.vul(wat(1), "Het formulier meesturen");
        doe(hand, "over een week", pagina().locator("input[name=voorstel]").first());
        doe(hand, "daarna de samenvatting", pagina().locator("input[name=samenvatting]"));
        doe(hand, "afronden", knop("Gesprek afronden"));
        assertThat(kop("Samenvatting")).isVisible();
        var tekst = pagina().getByRole(AriaRole.TEXTBOX);
        assertThat(tekst)
                .hasValue(java.util.regex.Pattern.compile(
                        "(?s)Hoi Sam,.*Jij: Twee open dagen kiezen.*Ik: Het formulier meesturen.*"));
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

    private void kies(Hand hand, String wat, Locator keuzelijst) {
        hand.vul(wat(0), wat(0).inputValue());
        keuzelijst.selectOption("CONSULENT");
        gedaan.add(wat);
    }
}
