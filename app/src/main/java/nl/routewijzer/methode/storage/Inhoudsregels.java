package nl.routewijzer.methode.storage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.routewijzer.methode.Eigenkeuze;
import nl.routewijzer.methode.Handelingswijze;
import nl.routewijzer.methode.Parameter;
import nl.routewijzer.methode.Stroomschema;
import tools.jackson.databind.JsonNode;

/** What a schema cannot say: names that must exist, that stand once, arrows that go round, units that must agree. */
final class Inhoudsregels {

    private static final List<Function<Inhoudsbestand, Stream<Inhoudsfout>>> VOOR_METHODE = List.of(
            Inhoudsregels::elkeNaamBestaat, Inhoudsregels::elkeNaamStaatEenKeer, Inhoudsregels::schemaGaatNietRond);

    /** Field → the lists in which the name it gives must stand. */
    private static final Map<String, List<String>> VERWIJZINGEN = Map.ofEntries(
            Map.entry("element", List.of("elementen")),
            Map.entry("elementen", List.of("elementen")),
            Map.entry("parameters", List.of("parameters")),
            Map.entry("codes", List.of("codes")),
            Map.entry("fase", List.of("fasen")),
            Map.entry("fasen", List.of("fasen")),
            Map.entry("geldtOokIn", List.of("fasen")),
            Map.entry("stap", List.of("stappen")),
            Map.entry("behoeften", List.of("behoeften")),
            Map.entry("zie", List.of("groepen", "items", "doelgroepen")),
            Map.entry("doelgroepen", List.of("doelgroepen")),
            Map.entry("toolbox", List.of("items")),
            Map.entry("bouwtOp", List.of("basismethodieken")),
            Map.entry("methodiek", List.of("basismethodieken")),
            Map.entry("thema", List.of("themas")),
            Map.entry("van", List.of("knopen")),
            Map.entry("naar", List.of("knopen")));

    private static final String PER_MAAND = "keer per maand";
    private static final int DAGEN = 30;
    private static final String KIES = "Kies een naam die in dit bestand staat, of zet die erbij.";

    /** All that is wrong with a version of the method. */
    static List<Inhoudsfout> methode(Inhoudsbestand bestand) {
        return VOOR_METHODE.stream().flatMap(regel -> regel.apply(bestand)).toList();
    }

    /** All that is wrong with an overlay on the method it names. */
    static List<Inhoudsfout> variant(Inhoudsbestand bestand, Handelingswijze methode) {
        return Stream.of(
                        elkeNaamStaatEenKeer(bestand),
                        versieHoortBijVariant(bestand),
                        parametersPassen(bestand, methode),
                        elkeFaseBestaat(bestand, methode),
                        Planvormregels.beoordeel(bestand).stream(),
                        instroomPast(bestand, methode.stroomschema()))
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<Inhoudsfout> elkeNaamBestaat(Inhoudsbestand bestand) {
        var namen = namen(bestand.boom());
        return plekken("", bestand.boom())
                .filter(plek -> plek.knoop().isString() && VERWIJZINGEN.containsKey(plek.veld()))
                .filter(plek -> VERWIJZINGEN.getOrDefault(plek.veld(), List.of()).stream()
                        .noneMatch(lijst -> namen.getOrDefault(lijst, Map.of())
                                .containsKey(plek.knoop().asString())))
                .map(plek -> bestand.fout(
                        plek.knoop(),
                        "'" + plek.knoop().asString() + "' (bij '" + plek.veld() + "') staat nergens in dit bestand",
                        KIES));
    }

    private static Stream<Inhoudsfout> elkeNaamStaatEenKeer(Inhoudsbestand bestand) {
        return namen(bestand.boom()).values().stream()
                .flatMap(lijst -> lijst.entrySet().stream())
                .filter(naam -> naam.getValue().size() > 1)
                .map(naam -> bestand.fout(
                        naam.getValue().getLast(),
                        "'" + naam.getKey() + "' staat er al, op regel "
                                + Inhoudsbestand.regel(naam.getValue().getFirst()),
                        "Geef deze een eigen naam, of haal er een weg."));
    }

    private static Stream<Inhoudsfout> schemaGaatNietRond(Inhoudsbestand bestand) {
        return kring(
                bestand,
                bestand.boom().path("stroomschema").path("pijlen").valueStream().toList());
    }

    private static Stream<Inhoudsfout> parametersPassen(Inhoudsbestand bestand, Handelingswijze methode) {
        return bestand.boom().path("parameters").valueStream().flatMap(anders -> {
            var id = anders.path("id");
            return Stream.concat(methode.parameters().stream(), Eigenkeuze.ALLE.stream())
                    .filter(parameter -> parameter.id().equals(id.asString()))
                    .findFirst()
                    .map(parameter -> parameterPast(bestand, anders, parameter))
                    .orElseGet(() -> Stream.of(bestand.fout(
                            id,
                            "de parameter '" + id.asString() + "' kent " + methode.versie() + " niet",
                            "Kies een parameter van de methode.")));
        });
    }

    /** The same unit, and a number where the method has a number: a rhythm is computed from it. */
    private static Stream<Inhoudsfout> parameterPast(Inhoudsbestand bestand, JsonNode anders, Parameter parameter) {
        var eenheid = anders.path("eenheid");
        var waarde = anders.path("waarde");
        if (!parameter.eenheid().equals(eenheid.asString())) {
            return Stream.of(bestand.fout(
                    eenheid,
                    "de eenheid van " + parameter.id() + " is " + parameter.eenheid() + ", niet " + eenheid.asString(),
                    "Reken de waarde om naar " + parameter.eenheid() + "."));
        }
        if (isGetal(parameter.waarde()) && !waarde.isInt()) {
            return Stream.of(bestand.fout(
                    waarde,
                    "de waarde van " + parameter.id() + " is een getal, geen '" + waarde.asString() + "'",
                    "Schrijf een heel getal zonder aanhalingstekens."));
        }
        var teVaak = parameter.eenheid().equals(PER_MAAND) && waarde.asInt() > DAGEN;
        return teVaak
                ? Stream.of(bestand.fout(
                        waarde,
                        parameter.id() + " kan niet vaker dan " + DAGEN + " keer per maand",
                        "Kies een getal van 1 tot en met " + DAGEN + "."))
                : Stream.empty();
    }

    private static boolean isGetal(String waarde) {
        return waarde.chars().allMatch(Character::isDigit);
    }

    private static Stream<Inhoudsfout> versieHoortBijVariant(Inhoudsbestand bestand) {
        var variant = bestand.boom().path("variant").asString();
        var versie = bestand.boom().path("versie");
        return versie.asString().matches(Pattern.quote(variant) + "-\\d{4}\\.\\d+")
                ? Stream.empty()
                : Stream.of(bestand.fout(
                        versie,
                        "de versie '" + versie.asString() + "' hoort niet bij de variant '" + variant + "'",
                        "Begin de versie met " + variant + "-, dan het jaar en een nummer."));
    }

    private static Stream<Inhoudsfout> elkeFaseBestaat(Inhoudsbestand bestand, Handelingswijze methode) {
        return plekken("", bestand.boom())
                .filter(plek -> plek.veld().equals("fase")
                        && methode.zoekFase(plek.knoop().asString()).isEmpty())
                .map(plek -> bestand.fout(
                        plek.knoop(),
                        "de fase '" + plek.knoop().asString() + "' kent " + methode.versie() + " niet",
                        "Kies een fase van de methode."));
    }

    /** Nodes left out must exist, arrows must lie between nodes that are left, and nothing may go round. */
    private static Stream<Inhoudsfout> instroomPast(Inhoudsbestand bestand, Stroomschema schema) {
        var instroom = bestand.boom().path("instroom");
        var knopen = new HashSet<>(
                schema.knopen().stream().map(Stroomschema.Knoop::id).toList());
        var fouten = new ArrayList<Inhoudsfout>();
        instroom.path("vervangt").forEach(weg -> {
            if (!knopen.remove(weg.asString())) {
                fouten.add(bestand.fout(weg, "de knoop '" + weg.asString() + "' staat niet in het stroomschema", KIES));
            }
        });
        instroom.path("knopen").forEach(knoop -> {
            if (!knopen.add(knoop.path("id").asString())) {
                fouten.add(bestand.fout(
                        knoop,
                        "de knoop '" + knoop.path("id").asString() + "' heeft de methode al",
                        "Kies een andere naam."));
            }
        });
        instroom.path("pijlen")
                .forEach(pijl -> Stream.of(pijl.path("van"), pijl.path("naar"))
                        .filter(einde -> !knopen.contains(einde.asString()))
                        .forEach(einde -> fouten.add(bestand.fout(
                                einde, "de pijl wijst naar '" + einde.asString() + "' en die is er niet", KIES))));
        return fouten.isEmpty() ? rondOver(bestand, schema, knopen) : fouten.stream();
    }

    private static Stream<Inhoudsfout> rondOver(Inhoudsbestand bestand, Stroomschema schema, Set<String> knopen) {
        var nieuw = bestand.boom().path("instroom").path("pijlen").valueStream().toList();
        var eigen = new HashMap<String, Set<String>>();
        schema.pijlen().stream()
                .filter(pijl -> !pijl.terug() && knopen.contains(pijl.van()) && knopen.contains(pijl.naar()))
                .forEach(pijl -> eigen.computeIfAbsent(pijl.van(), v -> new LinkedHashSet<>())
                        .add(pijl.naar()));
        return kring(bestand, nieuw, eigen);
    }

    private static Stream<Inhoudsfout> kring(Inhoudsbestand bestand, List<JsonNode> pijlen) {
        return kring(bestand, pijlen, Map.of());
    }

    /** Arrows of the file by which one comes back where one was, though they do not say that they go back. */
    private static Stream<Inhoudsfout> kring(
            Inhoudsbestand bestand, List<JsonNode> pijlen, Map<String, Set<String>> eigen) {
        var vooruit = pijlen.stream()
                .filter(pijl -> !pijl.path("terug").asBoolean(false))
                .toList();
        var verder = new HashMap<String, Set<String>>();
        eigen.forEach((van, naar) -> verder.put(van, new LinkedHashSet<>(naar)));
        vooruit.forEach(pijl -> verder.computeIfAbsent(pijl.path("van").asString(), v -> new LinkedHashSet<>())
                .add(pijl.path("naar").asString()));
        return vooruit.stream()
                .filter(pijl -> bereikt(
                        verder, pijl.path("naar").asString(), pijl.path("van").asString()))
                .map(pijl -> bestand.fout(
                        pijl,
                        "langs de pijl van " + pijl.path("van").asString() + " naar "
                                + pijl.path("naar").asString() + " kom je weer terug",
                        "Zet 'terug: true' bij de pijl die echt teruggaat."));
    }

    private static boolean bereikt(Map<String, Set<String>> verder, String van, String naar) {
        var gezien = new HashSet<String>();
        var rij = new ArrayDeque<>(List.of(van));
        while (!rij.isEmpty()) {
            var hier = rij.remove();
            if (hier.equals(naar)) {
                return true;
            }
            if (gezien.add(hier)) {
                rij.addAll(verder.getOrDefault(hier, Set.of()));
            }
        }
        return false;
    }

    /** Name of a list → id → where it stands. */
    private static Map<String, Map<String, List<JsonNode>>> namen(JsonNode boom) {
        var namen = new HashMap<String, Map<String, List<JsonNode>>>();
        plekken("", boom)
                .filter(plek -> plek.knoop().isObject() && plek.knoop().has("id"))
                .forEach(plek -> namen.computeIfAbsent(plek.veld(), v -> new HashMap<>())
                        .computeIfAbsent(plek.knoop().path("id").asString(), i -> new ArrayList<>())
                        .add(plek.knoop()));
        return namen;
    }

    /** Every node with the name of the field it stands under; what stands in a list, with the name of the list. */
    private static Stream<Plek> plekken(String veld, JsonNode knoop) {
        var hier = Stream.of(new Plek(veld, knoop));
        if (knoop.isObject()) {
            return Stream.concat(
                    hier,
                    knoop.properties().stream()
                            .flatMap(eigenschap -> plekken(eigenschap.getKey(), eigenschap.getValue())));
        }
        return knoop.isArray() ? knoop.valueStream().flatMap(deel -> plekken(veld, deel)) : hier;
    }

    private record Plek(String veld, JsonNode knoop) {}

    private Inhoudsregels() {}
}
