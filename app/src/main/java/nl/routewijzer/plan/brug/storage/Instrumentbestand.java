package nl.routewijzer.plan.brug.storage;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.NodeReader;
import com.networknt.schema.utils.JsonNodes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.routewijzer.plan.brug.Bestandsfout;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The file of an instrument as a tree that knows its lines, held to its JSON Schema. */
final class Instrumentbestand {

    /** A tree, or the faults of the schema. */
    record Uitslag(JsonNode boom, List<Bestandsfout> fouten) {}

    private static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();
    private static final NodeReader MET_REGELS =
            NodeReader.builder().yamlMapper(YAML).locationAware().build();
    private static final Schema SCHEMA = schema();

    /** Keyword of the schema → what to do about it; the fault itself is named apart. */
    private static final Map<String, String> DOE = Map.ofEntries(
            Map.entry("required", "Vul dit veld in."),
            Map.entry("additionalProperties", "Haal dit veld weg, of kijk of de naam goed is geschreven."),
            Map.entry("pattern", "Kijk in het voorbeeld hoe je dit schrijft."),
            Map.entry("type", "Schrijf hier een waarde van de goede soort. Een versie staat tussen aanhalingstekens."),
            Map.entry("minimum", "Kies een groter getal."),
            Map.entry("maximum", "Kies een kleiner getal."),
            Map.entry("minLength", "Vul iets in."),
            Map.entry("maxLength", "Maak de tekst korter."),
            Map.entry("minItems", "Vul de lijst aan."),
            Map.entry("maxItems", "Haal weg wat er te veel staat."),
            Map.entry("uniqueItems", "Haal de dubbele regel weg."));

    /** Field with a fixed list of words → those words. */
    private static final Map<String, String> WOORDEN = Map.of(
            "richting", "Kies HOGER_BETER of LAGER_BETER.",
            "staat", "Kies EIGEN, OPEN, TOESTEMMING of ALLEEN_SCHAAL.");

    /** Keeps no more than the first faults: one slip can give a hundred. */
    private static final int MEEST = 20;

    private Instrumentbestand() {}

    static Uitslag lees(String tekst) {
        try {
            var boom = MET_REGELS.readTree(tekst, InputFormat.YAML);
            if (boom == null || !boom.isObject()) {
                return geenYaml(0, "er staat geen instrument in");
            }
            var fouten = SCHEMA.validate(boom).stream()
                    .map(Instrumentbestand::fout)
                    .distinct()
                    .limit(MEEST)
                    .toList();
            return new Uitslag(boom, fouten);
        } catch (JacksonException fout) {
            return geenYaml(regel(fout), uitleg(fout));
        } catch (IOException | RuntimeException fout) {
            return fout.getCause() instanceof JacksonException oorzaak
                    ? geenYaml(regel(oorzaak), uitleg(oorzaak))
                    : geenYaml(0, uitleg(fout));
        }
    }

    /** What was judged when it came in; a later schema does not judge it again. */
    static JsonNode zonderSchema(String tekst) {
        return YAML.readTree(tekst);
    }

    static Bestandsfout fout(JsonNode waar, String wat, String doe) {
        return new Bestandsfout(regel(waar), wat, doe);
    }

    /** The line on which a node begins. */
    static int regel(JsonNode knoop) {
        var plek = JsonNodes.tokenStreamLocationOf(knoop);
        return plek == null ? 0 : Math.max(plek.getLineNr(), 0);
    }

    private static int regel(JacksonException fout) {
        return fout.getLocation() == null ? 0 : Math.max(fout.getLocation().getLineNr(), 0);
    }

    private static String uitleg(Throwable fout) {
        var zin = fout instanceof JacksonException leesfout ? leesfout.getOriginalMessage() : fout.getMessage();
        return Objects.toString(zin, "").lines().findFirst().orElse("");
    }

    private static Uitslag geenYaml(int regel, String uitleg) {
        return new Uitslag(
                YAML.createObjectNode(),
                List.of(new Bestandsfout(
                        regel,
                        "dit is geen goede YAML (" + uitleg + ")",
                        "Kijk naar het inspringen, de aanhalingstekens en dubbele velden.")));
    }

    private static Bestandsfout fout(Error fout) {
        var veld = fout.getProperty() == null ? "" : " '" + fout.getProperty() + "'";
        var pad = fout.getInstanceLocation().toString();
        var wat = switch (fout.getKeyword()) {
            case "required" -> "hier ontbreekt" + veld;
            case "additionalProperties" -> "het veld" + veld + " kent een instrument niet";
            default -> waarde(fout.getInstanceNode()) + " bij " + (pad.isEmpty() ? "het geheel" : pad) + " kan niet";
        };
        var laatste = pad.substring(pad.lastIndexOf('/') + 1);
        var doe = fout.getKeyword().equals("enum")
                ? WOORDEN.getOrDefault(laatste, "Kies JONGERE of CONSULENT.")
                : DOE.getOrDefault(fout.getKeyword(), "Vergelijk met het voorbeeld.");
        return fout(fout.getInstanceNode(), wat, doe);
    }

    private static String waarde(JsonNode knoop) {
        return knoop != null && knoop.isValueNode() ? "'" + knoop.asString() + "'" : "wat hier staat";
    }

    private static Schema schema() {
        try (var stroom = new ClassPathResource("instrumenten/instrument.schema.json").getInputStream()) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(stroom, InputFormat.JSON);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
