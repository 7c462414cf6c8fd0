package nl.routewijzer.methode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Checks a tree against the part of JSON Schema that the schema of the method uses. A keyword it does not know is a
 * fault too, so that the schema cannot ask something that nobody checks.
 *
 * @param schema the root, for {@code $ref}
 */
record Schemakeuring(JsonNode schema) {

    /** Every place that does not obey, with why; empty when all is well. */
    List<String> fouten(JsonNode boom) {
        return fouten(boom, schema, "$");
    }

    private List<String> fouten(JsonNode waarde, JsonNode eis, String plek) {
        var fouten = new ArrayList<String>();
        for (var woord : eis.propertyNames()) {
            var moet = eis.get(woord);
            switch (woord) {
                case "$schema", "$defs", "$comment", "title", "description" -> {}
                case "$ref" ->
                    fouten.addAll(fouten(
                            waarde,
                            schema.required("$defs").required(moet.asString().replace("#/$defs/", "")),
                            plek));
                case "properties" -> eigenschappen(waarde, moet, plek, fouten);
                case "items" -> {
                    for (var i = 0; i < waarde.size(); i++) {
                        fouten.addAll(fouten(waarde.get(i), moet, plek + "[" + i + "]"));
                    }
                }
                case "oneOf" -> {
                    var goed = moet.valueStream()
                            .filter(keuze -> fouten(waarde, keuze, plek).isEmpty())
                            .count();
                    meldAls(goed != 1, fouten, plek, goed + " van de mogelijkheden passen");
                }
                default -> meldAls(!voldoet(woord, waarde, moet, eis), fouten, plek, woord + " " + moet);
            }
        }
        return fouten;
    }

    private void eigenschappen(JsonNode waarde, JsonNode moet, String plek, List<String> fouten) {
        for (var naam : moet.propertyNames()) {
            if (waarde.has(naam)) {
                fouten.addAll(fouten(waarde.get(naam), moet.get(naam), plek + "." + naam));
            }
        }
    }

    private static boolean voldoet(String woord, JsonNode waarde, JsonNode moet, JsonNode eis) {
        return switch (woord) {
            case "type" -> isSoort(moet.asString(), waarde);
            case "enum" -> moet.valueStream().anyMatch(waarde::equals);
            case "required" -> moet.valueStream().allMatch(naam -> waarde.has(naam.asString()));
            case "additionalProperties" ->
                moet.asBoolean()
                        || waarde.propertyNames().stream()
                                .allMatch(naam -> eis.required("properties").has(naam));
            case "pattern" ->
                !waarde.isString()
                        || java.util.regex.Pattern.compile(moet.asString())
                                .matcher(waarde.asString())
                                .find();
            case "minLength" -> !waarde.isString() || tekens(waarde) >= moet.asInt();
            case "maxLength" -> !waarde.isString() || tekens(waarde) <= moet.asInt();
            case "minimum" -> !waarde.isNumber() || waarde.asInt() >= moet.asInt();
            case "maximum" -> !waarde.isNumber() || waarde.asInt() <= moet.asInt();
            case "minItems" -> waarde.size() >= moet.asInt();
            case "maxItems" -> waarde.size() <= moet.asInt();
            case "uniqueItems" -> new HashSet<>(waarde.valueStream().toList()).size() == waarde.size();
            default -> false;
        };
    }

    private static boolean isSoort(String soort, JsonNode waarde) {
        return switch (soort) {
            case "object" -> waarde.isObject();
            case "array" -> waarde.isArray();
            case "string" -> waarde.isString();
            case "integer" -> waarde.isIntegralNumber();
            case "boolean" -> waarde.isBoolean();
            default -> false;
        };
    }

    private static int tekens(JsonNode waarde) {
        var tekst = waarde.asString();
        return tekst.codePointCount(0, tekst.length());
    }

    private static void meldAls(boolean fout, List<String> fouten, String plek, String wat) {
        if (fout) {
            fouten.add(plek + ": " + wat);
        }
    }
}
