package nl.routewijzer.scherm;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody at a browser of his own, with all its tabs. Notes what the browser complains about; at the end nothing may
 * be left that the test did not announce.
 */
final class Bezoek implements AutoCloseable {

    private final BrowserContext venster;
    private final Page pagina;
    private final List<String> klachten = new ArrayList<>();
    private final List<String> verwacht = new ArrayList<>();
    private final List<String> vragen = new ArrayList<>();
    private final boolean metScript;
    private boolean vragenVerwacht;

    Bezoek(Browser browser, boolean metScript) {
        this.metScript = metScript;
        venster = browser.newContext(new Browser.NewContextOptions()
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(metScript)
                .setViewportSize(Keuring.BREED, Keuring.HOOG));
        venster.onConsoleMessage(this::noteer);
        venster.onWebError(fout -> klachten.add("fout in de pagina: " + fout.error()));
        venster.onDialog(this::noteer);
        pagina = venster.newPage();
    }

    private void noteer(ConsoleMessage regel) {
        if (regel.type().equals("error")) {
            klachten.add("console: " + regel.text());
        }
    }

    private void noteer(Dialog vraag) {
        vragen.add(vraag.type());
        vraag.dismiss();
    }

    boolean heeftScript() {
        return metScript;
    }

    BrowserContext venster() {
        return venster;
    }

    Page pagina() {
        return pagina;
    }

    /** Kinds of dialog that came up, in order; each was answered with "no". */
    List<String> vragen() {
        return vragen;
    }

    /** From here on dialogs belong to the test, that has to look at {@link #vragen}. */
    void verwachtVragen() {
        vragenVerwacht = true;
    }

    /** A complaint with this in it belongs to the test. */
    void verwacht(String deel) {
        verwacht.add(deel);
    }

    /** What the browser complained about and the test did not announce. */
    List<String> klachten() {
        var over = new ArrayList<>(klachten);
        over.removeIf(klacht -> verwacht.stream().anyMatch(klacht::contains));
        if (!vragenVerwacht) {
            vragen.forEach(vraag -> over.add("onverwachte vraag: " + vraag));
        }
        return over;
    }

    /** Fetches what was still under way: events arrive in order, so after an answer all earlier ones are in. */
    void haalIn() {
        venster.cookies();
        venster.pages().stream().filter(tab -> !tab.isClosed()).findFirst().ifPresent(Page::title);
    }

    @Override
    public void close() {
        venster.close();
    }
}
