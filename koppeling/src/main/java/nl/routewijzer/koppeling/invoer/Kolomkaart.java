package nl.routewijzer.koppeling.invoer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.routewijzer.koppeling.OnbruikbareInvoer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Which column of a file is what, as written down by who knows the file:
 *
 * <pre>
 * bestand: school.csv
 * id: leerlingnummer
 * scheiding: ";"              # may be left out
 * tekenset: windows-1252      # may be left out
 * kolommen:
 *   Roepnaam: voornaam
 *   Geb. datum: geboortedatum
 * </pre>
 *
 * @param kolommen own column to kind, in the order of the file
 */
public record Kolomkaart(Bron bron, Map<String, String> kolommen) {

    private static final Set<String> BEKEND = Set.of("bestand", "id", "scheiding", "tekenset", "kolommen");

    /**
     * @param soorten the kinds there are
     * @throws OnbruikbareInvoer when the file is not such a map
     */
    public static Kolomkaart lees(Path bestand, Set<String> soorten) {
        JsonNode boom;
        try {
            boom = new YAMLMapper().readTree(Files.readString(bestand));
        } catch (IOException fout) {
            throw new OnbruikbareInvoer("Het bestand " + bestand + " is niet te lezen.");
        } catch (JacksonException fout) {
            var plaats = fout.getLocation();
            throw new OnbruikbareInvoer(bestand.getFileName() + ", regel " + (plaats == null ? 1 : plaats.getLineNr())
                    + ": dit is geen YAML.");
        }
        return van(bestand, boom, soorten);
    }

    private static Kolomkaart van(Path bestand, JsonNode boom, Set<String> soorten) {
        for (String naam : boom.propertyNames()) {
            if (!BEKEND.contains(naam)) {
                throw fout(
                        bestand,
                        naam + " hoort er niet in; wel kan "
                                + String.join(", ", BEKEND.stream().sorted().toList()));
            }
        }
        String doel = tekst(bestand, boom, "bestand").orElseThrow(() -> fout(bestand, "bestand ontbreekt"));
        Map<String, String> kolommen = new LinkedHashMap<>();
        boom.path("kolommen").properties().forEach(kolom -> {
            String soort = kolom.getValue().asString("");
            if (!soorten.contains(soort)) {
                throw fout(
                        bestand,
                        kolom.getKey() + " kan niet \"" + soort + "\" zijn; kies uit "
                                + String.join(", ", soorten.stream().sorted().toList()));
            }
            kolommen.put(kolom.getKey(), soort);
        });
        if (kolommen.isEmpty()) {
            throw fout(bestand, "onder kolommen staat niets");
        }
        var bron = new Bron(
                bestand.resolveSibling(doel),
                tekst(bestand, boom, "id"),
                tekst(bestand, boom, "scheiding").map(teken -> scheiding(bestand, teken)),
                tekst(bestand, boom, "tekenset").map(naam -> tekenset(bestand, naam)));
        return new Kolomkaart(bron, kolommen);
    }

    private static Optional<String> tekst(Path bestand, JsonNode boom, String naam) {
        var knoop = boom.path(naam);
        if (knoop.isMissingNode()) {
            return Optional.empty();
        }
        if (!knoop.isString() || knoop.asString().isEmpty()) {
            throw fout(bestand, "achter " + naam + " hoort een tekst");
        }
        return Optional.of(knoop.asString());
    }

    private static char scheiding(Path bestand, String teken) {
        String echt = "\\t".equals(teken) || "tab".equalsIgnoreCase(teken) ? "\t" : teken;
        if (echt.length() != 1 || "\"\n\r".contains(echt)) {
            throw fout(bestand, "scheiding is één teken, of tab");
        }
        return echt.charAt(0);
    }

    private static Tekenset tekenset(Path bestand, String naam) {
        String gelijk = naam.toUpperCase(Locale.ROOT).replace('-', '_');
        for (var tekenset : Tekenset.values()) {
            if (tekenset.name().equals(gelijk)) {
                return tekenset;
            }
        }
        throw fout(bestand, "tekenset is utf-8, utf-16le, utf-16be of windows-1252");
    }

    private static OnbruikbareInvoer fout(Path bestand, String wat) {
        return new OnbruikbareInvoer(bestand.getFileName() + ": " + wat + ".");
    }

    /**
     * Every column of the map is one of the table.
     *
     * @throws OnbruikbareInvoer when one is missing
     */
    public void keur(Invoertabel tabel) {
        kolommen.keySet().forEach(naam -> {
            if (tabel.kolom(naam).isEmpty()) {
                throw Keuring.fout(bron, 1, "kolom " + naam + " ontbreekt");
            }
        });
    }
}
