package nl.routewijzer.scherm;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What every page has to stand, wide and on a phone: the automatic part of WCAG 2.2 AA (axe-core) and no sideways
 * scrolling. A picture of each goes to {@code target/schermen}.
 */
final class Keuring {

    static final int BREED = 1280;
    static final int SMAL = 360;
    static final int HOOG = 800;

    private static final int MINSTE_GESLAAGD = 10;
    private static final List<String> NORMEN = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Path SCHERMEN = Path.of("target", "schermen");

    /** What is wrong with the page at both widths; the window gets its size back. */
    static List<String> keur(Page pagina, String naam) {
        var was = pagina.viewportSize();
        var bezwaren = new ArrayList<String>();
        for (var breedte : List.of(BREED, SMAL)) {
            pagina.setViewportSize(breedte, HOOG);
            bezwaren.addAll(keurZoalsHetIs(pagina, naam));
        }
        pagina.setViewportSize(was.width, was.height);
        return bezwaren;
    }

    /** What is wrong with the page at the width it has now. */
    static List<String> keurZoalsHetIs(Page pagina, String naam) {
        var breedte = pagina.viewportSize().width;
        var plek = naam + " op " + breedte + ": ";
        var bezwaren = new ArrayList<String>();
        foto(pagina, naam);
        if (Boolean.TRUE.equals(pagina.evaluate("document.documentElement.scrollWidth > window.innerWidth"))) {
            bezwaren.add(plek + "schuift opzij: " + pagina.evaluate(STEEKT_UIT));
        }
        var uitslag =
                new AxeBuilder(pagina).withTags(NORMEN).setLegacyMode(true).analyze();
        uitslag.getViolations().forEach(regel -> bezwaren.add(plek + beschrijf(regel)));
        if (uitslag.getPasses().size() < MINSTE_GESLAAGD) {
            bezwaren.add(plek + "maar " + uitslag.getPasses().size() + " regels geslaagd; is de pagina er wel?");
        }
        return bezwaren;
    }

    static void foto(Page pagina, String naam) {
        var breedte = pagina.viewportSize().width;
        pagina.evaluate("window.scrollTo(0, 0)");
        pagina.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setPath(SCHERMEN.resolve(naam + "-" + breedte + ".png")));
    }

    private static String beschrijf(Rule regel) {
        var plek = regel.getNodes().getFirst();
        return regel.getId() + " (" + regel.getHelp() + ") bij "
                + regel.getNodes().size() + ": " + plek.getHtml() + " – " + plek.getFailureSummary();
    }

    private static final String STEEKT_UIT = """
            [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > window.innerWidth)
              .slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' | ')
            """;

    private Keuring() {}
}
