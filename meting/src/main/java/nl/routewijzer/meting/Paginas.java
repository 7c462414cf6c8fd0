package nl.routewijzer.meting;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The pages with a caseload on them, of who has the largest: Sietske, with 87 jongeren. Bas leads her team. */
final class Paginas {

    /** @param zoekt empty for a page that is only asked for */
    record Bezoek(String pad, Bezoeker wie, String zoekt) {

        Bezoek(String pad, Bezoeker wie) {
            this(pad, wie, "");
        }

        byte[] ga() throws IOException, InterruptedException {
            return zoekt.isEmpty() ? wie.haal(pad) : wie.stuur(pad, "term", zoekt);
        }
    }

    static Map<String, Bezoek> alle(int poort) throws IOException, InterruptedException {
        var alle = new LinkedHashMap<>(van(poort));
        alle.putAll(zoeken(poort));
        return alle;
    }

    static Map<String, Bezoek> van(int poort) throws IOException, InterruptedException {
        var sietske = Bezoeker.als("Sietske", poort);
        var bas = Bezoeker.als("Bas", poort);
        var jongeren = Bezoeker.tekst(sietske.haal("/jongeren"));
        var jongere = Bezoeker.deel(jongeren, "href=\"(/jongeren/[0-9a-f-]{36})\"");
        var paginas = new LinkedHashMap<String, Bezoek>();
        paginas.put("jongere", new Bezoek(jongere, sietske));
        paginas.put("route", new Bezoek(jongere + "/route", sietske));
        paginas.put("gegevens", new Bezoek(jongere + "/gegevens", sietske));
        paginas.put("tijdlijn", new Bezoek(jongere + "/tijdlijn", sietske));
        paginas.put("agenda", new Bezoek("/agenda", sietske));
        paginas.put("vandaag", new Bezoek("/vandaag", sietske));
        paginas.put("mijn jongeren", new Bezoek("/jongeren", sietske));
        paginas.put("team", new Bezoek("/team", bas));
        paginas.put("berichten", new Bezoek("/berichten", sietske));
        Bezoeker.delen(
                        Bezoeker.tekst(sietske.haal("/berichten")),
                        "href=\"(/jongeren/[0-9a-f-]{36}/berichten/[0-9a-f-]{36})\"")
                .stream()
                .findFirst()
                .ifPresent(draad -> paginas.put("draad", new Bezoek(draad, sietske)));
        return paginas;
    }

    /** Searching, as somebody types: two letters, a surname, a name with a mistake in it, and what is not there. */
    static Map<String, Bezoek> zoeken(int poort) throws IOException, InterruptedException {
        var sietske = Bezoeker.als("Sietske", poort);
        var zoeken = new LinkedHashMap<String, Bezoek>();
        for (var zin : new String[] {"an", "hiemstra", "femke hiemsra", "qqqq"}) {
            zoeken.put("zoek \"" + zin + "\"", new Bezoek("/zoeken", sietske, zin));
        }
        return zoeken;
    }

    private Paginas() {}
}
