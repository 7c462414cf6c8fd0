package nl.routewijzer.statistiek.opdracht;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.routewijzer.statistiek.OnbruikbareInvoer;

/** The options of one command, each with a value. */
final class Opties {

    private final Map<String, String> waarden = new LinkedHashMap<>();

    static Opties van(List<String> woorden, Set<String> bekend) {
        var opties = new Opties();
        for (int i = 0; i < woorden.size(); i += 2) {
            String naam = woorden.get(i);
            if (!naam.startsWith("--") || !bekend.contains(naam.substring(2))) {
                throw new OnbruikbareInvoer("Onbekende keuze " + naam + ".");
            }
            if (i + 1 == woorden.size()) {
                throw new OnbruikbareInvoer("Na " + naam + " hoort een waarde.");
            }
            opties.waarden.put(naam.substring(2), woorden.get(i + 1));
        }
        return opties;
    }

    Optional<String> tekst(String naam) {
        return Optional.ofNullable(waarden.get(naam));
    }

    String verplicht(String naam) {
        return tekst(naam).orElseThrow(() -> new OnbruikbareInvoer("De keuze --" + naam + " ontbreekt."));
    }

    Path pad(String naam) {
        return Path.of(verplicht(naam));
    }

    int getal(String naam, int anders) {
        return tekst(naam).map(t -> geheel(naam, t)).orElse(anders);
    }

    int getal(String naam) {
        return geheel(naam, verplicht(naam));
    }

    private static int geheel(String naam, String tekst) {
        try {
            return Integer.parseInt(tekst);
        } catch (NumberFormatException fout) {
            throw new OnbruikbareInvoer("De keuze --" + naam + " vraagt een heel getal, niet " + tekst + ".");
        }
    }
}
