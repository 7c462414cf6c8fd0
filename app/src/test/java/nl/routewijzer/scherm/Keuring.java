package nl.routewijzer.scherm;

import com.deque.html.axecore.args.AxeRunOptions;
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

    /** What sticks to the window lies still in a picture of the whole page, or sticks again: else it hides what is under it. */
    private static final String LIGT_STIL = """
            stil => document.querySelectorAll('.rw-actiebalk, .rw-ongedaan, .rw-blijft').forEach(e => {
              e.style.position = stil ? 'static' : '';
              e.style.maxBlockSize = stil ? 'none' : '';
            })
            """;

    /** What can be seen and lies partly beside the window; what is clipped away is there for the ear only. */
    private static final String STEEKT_UIT = """
            () => {
              const geknipt = e => !!e && (getComputedStyle(e).clipPath !== 'none' || geknipt(e.parentElement));
              const buiten = e => { const r = e.getBoundingClientRect();
                return r.height > 0 && r.bottom > 0 && (r.right > window.innerWidth + 1 || r.left < -1); };
              return [...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && buiten(e) && !geknipt(e))
                .slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' | ');
            }
            """;

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
        bezwaren.addAll(maat(pagina, naam));
        var uitslag = new AxeBuilder(pagina)
                .options(kort())
                .withTags(NORMEN)
                .setLegacyMode(true)
                .analyze();
        uitslag.getViolations().forEach(regel -> bezwaren.add(plek + beschrijf(regel)));
        if (uitslag.getPasses().size() < MINSTE_GESLAAGD) {
            bezwaren.add(plek + "maar " + uitslag.getPasses().size() + " regels geslaagd; is de pagina er wel?");
        }
        return bezwaren;
    }

    /** What does not fit in the width it has now; a picture of it is kept. */
    static List<String> maat(Page pagina, String naam) {
        var plek = naam + " op " + pagina.viewportSize().width + ": ";
        var bezwaren = new ArrayList<String>();
        foto(pagina, naam);
        if (Boolean.TRUE.equals(pagina.evaluate("document.documentElement.scrollWidth > window.innerWidth"))) {
            bezwaren.add(plek + "schuift opzij");
        }
        if (pagina.evaluate(STEEKT_UIT) instanceof String uit && !uit.isEmpty()) {
            bezwaren.add(plek + "steekt uit: " + uit);
        }
        return bezwaren;
    }

    /** Every rule runs and is counted; only of violations all places are worked out. */
    private static AxeRunOptions kort() {
        var opties = new AxeRunOptions();
        opties.setResultTypes(List.of("violations"));
        return opties;
    }

    static void foto(Page pagina, String naam) {
        var breedte = pagina.viewportSize().width;
        pagina.evaluate("window.scrollTo(0, 0)");
        pagina.evaluate(LIGT_STIL, true);
        pagina.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setPath(SCHERMEN.resolve(naam + "-" + breedte + ".png")));
        pagina.evaluate(LIGT_STIL, false);
    }

    private static String beschrijf(Rule regel) {
        var plek = regel.getNodes().getFirst();
        return regel.getId() + " (" + regel.getHelp() + ") bij "
                + regel.getNodes().size() + ": " + plek.getHtml() + " – " + plek.getFailureSummary();
    }

    private Keuring() {}
}
