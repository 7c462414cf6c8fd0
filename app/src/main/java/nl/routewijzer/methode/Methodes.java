package nl.routewijzer.methode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The published versions of the method, read from their content files at start and answered from memory. */
@Component
public class Methodes {

    private static final String BESTANDEN = "classpath:methode/*.yaml";

    private final Map<String, Handelingswijze> versies;
    private final String nieuwste;

    Methodes() {
        var lezer = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        var gelezen = new TreeMap<String, Handelingswijze>();
        for (var bestand : bestanden()) {
            var versie = lees(lezer, bestand);
            gelezen.put(versie.versie(), versie);
        }
        this.versies = Map.copyOf(gelezen);
        this.nieuwste = gelezen.lastKey();
    }

    /** The version new cases start under. */
    public Handelingswijze huidige() {
        return versie(nieuwste);
    }

    /** @throws IllegalArgumentException for a version that was never published */
    public Handelingswijze versie(String versie) {
        return Optional.ofNullable(versies.get(versie))
                .orElseThrow(() -> new IllegalArgumentException("geen methodeversie " + versie));
    }

    private static List<Resource> bestanden() {
        try {
            return List.of(new PathMatchingResourcePatternResolver().getResources(BESTANDEN));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static Handelingswijze lees(YAMLMapper lezer, Resource bestand) {
        try (var stroom = bestand.getInputStream()) {
            return new Inhoudslezer(lezer.readTree(stroom)).lees();
        } catch (IOException fout) {
            throw new UncheckedIOException("het methodebestand " + bestand.getFilename() + " is niet te lezen", fout);
        }
    }

    /** Reads the tree of a content file into records; what is missing says where. */
    private record Inhoudslezer(JsonNode wortel) {

        Handelingswijze lees() {
            return new Handelingswijze(
                    tekst(wortel, "versie"),
                    tekst(wortel, "titel"),
                    tekst(wortel, "bewijs"),
                    lijst(wortel, "parameters").map(Inhoudslezer::parameter).toList(),
                    lijst(wortel, "fasen").map(Inhoudslezer::fase).toList(),
                    lijst(wortel, "houding").map(Inhoudslezer::houding).toList());
        }

        private static Parameter parameter(JsonNode p) {
            return new Parameter(
                    tekst(p, "id"),
                    tekst(p, "naam"),
                    tekst(p, "waarde"),
                    tekst(p, "eenheid"),
                    Parameter.Status.valueOf(tekst(p, "status")),
                    tekst(p, "toelichting"),
                    p.required("bronregel").asInt());
        }

        private static Fase fase(JsonNode f) {
            return new Fase(
                    tekst(f, "id"),
                    f.required("volgorde").asInt(),
                    tekst(f, "naam"),
                    tekst(f, "kort"),
                    lijst(f, "groepen").map(Inhoudslezer::groep).toList());
        }

        private static Fase.Groep groep(JsonNode g) {
            return new Fase.Groep(
                    tekst(g, "id"),
                    tekst(g, "soort"),
                    tekst(g, "naam"),
                    lijst(g, "stappen").map(Inhoudslezer::stap).toList());
        }

        private static Stap stap(JsonNode s) {
            return new Stap(
                    tekst(s, "id"),
                    tekst(s, "tekst"),
                    Optional.ofNullable(s.get("toelichting")).map(JsonNode::asString),
                    Stap.Doorwerking.valueOf(tekst(s, "doorwerking")),
                    namen(s, "geldtOokIn"),
                    namen(s, "parameters"),
                    s.required("bronregel").asInt());
        }

        private static Houding houding(JsonNode h) {
            return new Houding(tekst(h, "id"), tekst(h, "naam"), tekst(h, "tekst"), namen(h, "fasen"));
        }

        private static String tekst(JsonNode waar, String veld) {
            return waar.required(veld).asString();
        }

        private static java.util.stream.Stream<JsonNode> lijst(JsonNode waar, String veld) {
            return waar.required(veld).valueStream();
        }

        private static List<String> namen(JsonNode waar, String veld) {
            var knoop = waar.get(veld);
            return knoop == null
                    ? List.of()
                    : knoop.valueStream().map(JsonNode::asString).toList();
        }
    }
}
