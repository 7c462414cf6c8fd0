package nl.routewijzer.scherm;

import com.microsoft.playwright.Locator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * How long it takes from a key until the page says <i>bewaard</i>: {@code meting/bewaard}. No test: nothing is asserted, and no run
 * of the tests comes past here. The floor, in the same page and run, is the wait after the last key and one request that only
 * asks for the form token of the session.
 */
class Bewaarmeting extends Scherm {

    private static final int OPWARMEN = 10;
    private static final int KEER = 50;

    /** Listens for one key and for the word that follows it. */
    private static final String LUISTER = """
            veld => new Promise(klaar => {
              const melding = document.getElementById('bewaard');
              let toets = 0;
              veld.addEventListener('input', () => { toets = performance.now(); }, { once: true });
              const kijk = new MutationObserver(() => {
                if (toets && melding.classList.contains('rw-bewaard--ja')) {
                  kijk.disconnect();
                  window.gemeten = performance.now() - toets;
                }
              });
              kijk.observe(melding, { attributes: true, childList: true });
              window.gemeten = 0;
              klaar();
            })
            """;

    private static final String VLOER = """
            async () => {
              const begin = performance.now();
              await new Promise(klaar => setTimeout(klaar, 800));
              await (await fetch('/sessie', { headers: { 'X-Requested-With': 'fetch' } })).text();
              return performance.now() - begin;
            }
            """;

    @Test
    @SuppressWarnings("SystemOut") // the console of meting/bewaard is where the figures go
    void van_toets_tot_bewaard() {
        logIn("Anke Dijkstra");
        ga("/gesprekken/" + gesprekMetSam());
        var veld = veld("Samen opgeschreven");
        veld.click();
        var bewaard = new double[KEER];
        var vloer = new double[KEER];
        for (var keer = -OPWARMEN; keer < KEER; keer++) {
            var duur = toets(veld);
            var bodem = getal(pagina().evaluate(VLOER));
            if (keer >= 0) {
                bewaard[keer] = duur;
                vloer[keer] = bodem;
            }
        }
        System.out.println("van toets tot bewaard in ms, mediaan (min–max) van " + KEER + ": " + reeks(bewaard)
                + "; vloer: " + reeks(vloer)
                + String.format(Locale.ROOT, "; %.2f keer de vloer", midden(bewaard) / midden(vloer)));
    }

    private double toets(Locator veld) {
        veld.evaluate(LUISTER);
        pagina().keyboard().press("a");
        pagina().waitForFunction("() => window.gemeten > 0");
        return getal(pagina().evaluate("() => window.gemeten"));
    }

    private static double getal(Object waarde) {
        return ((Number) Objects.requireNonNull(waarde)).doubleValue();
    }

    private static double midden(double[] waarden) {
        var gesorteerd = Arrays.stream(waarden).sorted().toArray();
        return gesorteerd[gesorteerd.length / 2];
    }

    private static String reeks(double[] waarden) {
        var gesorteerd = Arrays.stream(waarden).sorted().toArray();
        return String.format(
                Locale.ROOT, "%.0f (%.0f–%.0f)", midden(waarden), gesorteerd[0], gesorteerd[gesorteerd.length - 1]);
    }
}
