package nl.routewijzer.methode.storage;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
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
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A YAML file of content as a tree that knows its lines, held to its JSON Schema. */
record Inhoudsbestand(String naam, String tekst, JsonNode boom) {

    private static final YAMLMapper LEZER = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .withConfigOverride(
                    List.class, lijst -> lijst.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private static final NodeReader MET_REGELS =
            NodeReader.builder().yamlMapper(LEZER).locationAware().build();
    private static final SchemaRegistry REGISTER =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** Keyword of the schema → what to do about it; the fault itself is named apart. */
    private static final Map<String, String> DOE = Map.of(
            "required", "Vul dit veld in.",
            "additionalProperties", "Haal dit veld weg, of kijk of de naam goed is geschreven.",
            "enum", "Kies een van de waarden die het schema noemt.",
            "pattern", "Schrijf dit zoals de andere regels van deze soort.",
            "type", "Schrijf hier een waarde van de goede soort.",
            "maxLength", "Maak de tekst korter.",
            "minItems", "Vul de lijst aan.",
            "maxItems", "Haal weg wat er te veel staat.",
            "uniqueItems", "Haal de dubbele regel weg.",
            "oneOf", "Kies een van de vormen die het schema noemt.");

    static final Schema METHODESCHEMA = schema("methode/handelingswijze.schema.json");
    static final Schema VARIANTSCHEMA = schema("methode/varianten/variant.schema.json");
    static final Schema PLANVORMSCHEMA = schema("methode/planvormen/planvormen.schema.json");

    /** @throws Inhoudgeweigerd for what is no YAML, or not what the schema asks */
    static Inhoudsbestand lees(String naam, String tekst, Schema schema) {
        var bestand = zonderSchema(naam, tekst);
        var fouten = schema.validate(bestand.boom).stream().map(bestand::fout).toList();
        if (!fouten.isEmpty()) {
            throw new Inhoudgeweigerd(fouten);
        }
        return bestand;
    }

    /** @throws Inhoudgeweigerd for what is no YAML */
    static Inhoudsbestand zonderSchema(String naam, String tekst) {
        return new Inhoudsbestand(naam, tekst, boom(naam, tekst));
    }

    <T> T als(Class<T> soort) {
        return LEZER.treeToValue(boom, soort);
    }

    Inhoudsfout fout(JsonNode waar, String wat, String doe) {
        return new Inhoudsfout(naam, regel(waar), wat, doe);
    }

    /** The line on which a node begins. */
    static int regel(JsonNode knoop) {
        var plek = JsonNodes.tokenStreamLocationOf(knoop);
        return plek == null ? 0 : Math.max(plek.getLineNr(), 0);
    }

    private Inhoudsfout fout(Error fout) {
        var veld = fout.getProperty() == null ? "" : " '" + fout.getProperty() + "'";
        var wat = switch (fout.getKeyword()) {
            case "required" -> "hier ontbreekt" + veld;
            case "additionalProperties" -> "het veld" + veld + " kent deze soort niet";
            default -> plek(fout) + " klopt niet (" + fout.getKeyword() + ")";
        };
        return fout(fout.getInstanceNode(), wat, DOE.getOrDefault(fout.getKeyword(), "Vergelijk met het schema."));
    }

    private static String plek(Error fout) {
        var knoop = fout.getInstanceNode();
        var pad = fout.getInstanceLocation().toString();
        return knoop != null && knoop.isValueNode() ? "'" + knoop.asString() + "' in " + pad : pad;
    }

    private static JsonNode boom(String naam, String tekst) {
        try {
            return MET_REGELS.readTree(tekst, InputFormat.YAML);
        } catch (RuntimeException fout) {
            throw new Inhoudgeweigerd(List.of(geenYaml(naam, fout)));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static Inhoudsfout geenYaml(String naam, Throwable fout) {
        var oorzaak = fout;
        while (!(oorzaak instanceof JacksonException) && oorzaak.getCause() != null) {
            oorzaak = oorzaak.getCause();
        }
        var plek = oorzaak instanceof JacksonException leesfout ? leesfout.getLocation() : null;
        var uitleg =
                oorzaak instanceof JacksonException leesfout ? leesfout.getOriginalMessage() : oorzaak.getMessage();
        return new Inhoudsfout(
                naam,
                plek == null ? 0 : Math.max(plek.getLineNr(), 0),
                "dit is geen goede YAML ("
                        + Objects.toString(uitleg).lines().findFirst().orElse("") + ")",
                "Kijk naar het inspringen, de aanhalingstekens en dubbele velden.");
    }

    private static Schema schema(String pad) {
        try (var stroom = new ClassPathResource(pad).getInputStream()) {
            return REGISTER.getSchema(stroom, InputFormat.JSON);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
