package nl.routewijzer.app;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.routewijzer.app.Bezoeker.Velden;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Somebody who clicks on everything: which pages can be reached by links, and which forms stand on them. */
public final class Verkenner {

    /** What leads out of the house, to what is no page, or to the same page in another language. */
    private static final Pattern NIET =
            Pattern.compile("/(inloggen|uitloggen|stijl|js|webjars|demo)\\b.*|.*[?&]taal=.*");

    /**
     * A form as a page gave it, without its token.
     *
     * @param velden with what is filled in
     * @param vooraf only what the page itself put into it, and nobody sees
     */
    public record Formulier(String pad, Velden velden, Velden vooraf) {}

    private final Bezoeker wie;
    private final int meestePerSoort;
    private final Map<String, Integer> soorten = new HashMap<>();
    private final SequencedMap<String, Integer> paden = new LinkedHashMap<>();
    private final SequencedMap<String, Formulier> formulieren = new LinkedHashMap<>();

    private Verkenner(Bezoeker wie, int meestePerSoort) {
        this.wie = wie;
        this.meestePerSoort = meestePerSoort;
    }

    /** @param meestePerSoort how many pages at most that differ only in their ids */
    public static Verkenner van(Bezoeker wie, int meestePerSoort, String... begin) {
        var verkenner = new Verkenner(wie, meestePerSoort);
        verkenner.loop(begin);
        return verkenner;
    }

    /** Pages that were there, in the order in which they were found. */
    public List<String> paden() {
        return paden.entrySet().stream()
                .filter(pad -> pad.getValue() == 200)
                .map(Map.Entry::getKey)
                .toList();
    }

    public List<Formulier> formulieren() {
        return List.copyOf(formulieren.values());
    }

    private void loop(String... begin) {
        var nog = new ArrayDeque<>(Arrays.asList(begin));
        while (!nog.isEmpty()) {
            var pad = nog.removeFirst();
            if (paden.containsKey(pad)
                    || NIET.matcher(pad).matches()
                    || soorten.merge(soort(pad), 1, Integer::sum) > meestePerSoort) {
                continue;
            }
            var antwoord = wie.haal(pad);
            paden.put(pad, antwoord.status());
            if (!antwoord.naar().isEmpty()) {
                nog.addFirst(antwoord.naar());
            }
            if (antwoord.kop("Content-Type").startsWith("text/html")) {
                var pagina = Jsoup.parse(antwoord.tekst());
                pagina.select("a[href^=/]")
                        .forEach(link -> nog.addLast(link.attr("href").replaceAll("#.*", "")));
                bewaar(pagina);
            }
        }
    }

    private static String soort(String pad) {
        return pad.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|=.*", "");
    }

    private void bewaar(Document pagina) {
        for (var formulier : pagina.select("form[action^=/]").forms()) {
            var pad = formulier.attr("action");
            if (!NIET.matcher(pad).matches() && formulier.attr("method").equalsIgnoreCase("post")) {
                var verborgen = formulier.select("input[type=hidden]").eachAttr("name");
                var velden = velden(formulier, naam -> true);
                formulieren.putIfAbsent(
                        pad + velden.waarden().keySet(),
                        new Formulier(pad, velden, velden(formulier, verborgen::contains)));
            }
        }
    }

    private static Velden velden(FormElement formulier, Predicate<String> welke) {
        var velden = new LinkedHashMap<String, List<String>>();
        for (var veld : formulier.formData()) {
            if (!veld.key().equals("_csrf") && welke.test(veld.key())) {
                velden.computeIfAbsent(veld.key(), naam -> new ArrayList<>()).add(veld.value());
            }
        }
        return new Velden(velden);
    }
}
