package nl.routewijzer.scherm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What a page weighs on a first visit: the HTML, all CSS and all JavaScript it asks for, as sent over the line.
 *
 * @param bytes per kind
 */
record Gewicht(Map<String, Integer> bytes) {

    /** In bytes; 1 kB is 1000 bytes. */
    static final Map<String, Integer> BUDGET = Map.of("html", 15_000, "css", 15_000, "js", 20_000);

    private static final Pattern CSS = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\"");
    private static final Pattern JS = Pattern.compile("<script src=\"([^\"]+)\"");

    /**
     * An answer of the server.
     *
     * @param opDeLijn number of bytes as sent, compressed or not
     */
    record Antwoord(String tekst, int opDeLijn) {}

    static Gewicht van(String pad, Function<String, Antwoord> haal) {
        var pagina = haal.apply(pad);
        var bytes = new LinkedHashMap<String, Integer>();
        bytes.put("html", pagina.opDeLijn());
        bytes.put("css", som(CSS, pagina, haal));
        bytes.put("js", som(JS, pagina, haal));
        return new Gewicht(bytes);
    }

    private static int som(Pattern soort, Antwoord pagina, Function<String, Antwoord> haal) {
        return soort.matcher(pagina.tekst())
                .results()
                .mapToInt(plek -> haal.apply(plek.group(1)).opDeLijn())
                .sum();
    }

    /** What is over its budget, or missing altogether. */
    List<String> bezwaren() {
        var bezwaren = new ArrayList<String>();
        BUDGET.forEach((soort, meest) -> {
            var weegt = bytes.getOrDefault(soort, 0);
            if (weegt > meest) {
                bezwaren.add(soort + " weegt " + weegt + " bytes, meer dan " + meest);
            }
            if (weegt == 0) {
                bezwaren.add("er is geen " + soort + " gevonden");
            }
        });
        return bezwaren;
    }
}
