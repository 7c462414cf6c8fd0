import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What Routewijzer is made of: a bill of materials (CycloneDX 1.6) and a list of licences. Fails on a licence that {@code
 * docs/licenties.md} does not allow. Reads the poms that lie beside the jars, so it needs no network.
 *
 * <p>Run in the root: {@code java hulp/Onderdelen.java <classpath.txt> <folder to write> [folder with the jars that ship]}.
 */
public final class Onderdelen {

    private static final Path TOEGESTAAN = Path.of("docs/licenties.md");
    /** Where what came from npm says so. */
    private static final List<Path> WEB = List.of(
            Path.of("app/src/main/resources/static/stijl/HERKOMST.md"), Path.of("app/src/main/resources/druk/HERKOMST.md"));
    private static final int DIEPST = 8;

    /** One part. Licences are as written by its maker; the hash is empty for a part that is no file of its own. */
    private record Onderdeel(String groep, String naam, String versie, String purl, String sha256, List<String> licenties) {}

    public static void main(String[] args) throws Exception {
        if (args.length < 2 || args.length > 3) {
            throw stop("Use: java hulp/Onderdelen.java <classpath.txt> <folder> [folder with jars]");
        }
        Map<String, String> toegestaan = toegestaan();
        List<Onderdeel> onderdelen = new ArrayList<>(jars(Path.of(args[0]), args.length == 3 ? Optional.of(Path.of(args[2])) : Optional.empty()));
        onderdelen.addAll(web());
        onderdelen.sort(Comparator.comparing(Onderdeel::purl));
        List<String> verboden = onderdelen.stream()
                .filter(deel -> deel.licenties().stream().noneMatch(toegestaan::containsKey))
                .map(deel -> deel.purl() + " " + deel.licenties())
                .toList();
        if (!verboden.isEmpty()) {
            throw stop("Not allowed by " + TOEGESTAAN + ": " + verboden);
        }
        Path map = Path.of(args[1]);
        Files.createDirectories(map);
        Files.writeString(map.resolve("sbom.cdx.json"), sbom(onderdelen, toegestaan));
        Files.writeString(map.resolve("licenties.txt"), lijst(onderdelen, toegestaan));
    }

    private static IllegalStateException stop(String zin) {
        System.err.println(zin);
        System.exit(1);
        return new IllegalStateException(zin);
    }

    // ---- what is allowed ----

    /** A licence as poms write it, or as SPDX does, to its SPDX id. */
    private static Map<String, String> toegestaan() throws IOException {
        Map<String, String> toegestaan = new HashMap<>();
        for (String[] cellen : tabel(TOEGESTAAN, 3)) {
            toegestaan.put(cellen[0], cellen[0]);
            Arrays.stream(cellen[1].split(";")).forEach(naam -> toegestaan.put(naam.strip(), cellen[0]));
        }
        return toegestaan;
    }

    /** The rows of the first table of a Markdown file. */
    private static List<String[]> tabel(Path bestand, int kolommen) throws IOException {
        List<String[]> rijen = Files.readAllLines(bestand).stream()
                .filter(regel -> regel.startsWith("| "))
                .map(regel -> regel.substring(1, regel.lastIndexOf('|')).split("\\|"))
                .map(cellen -> Arrays.stream(cellen).map(String::strip).toArray(String[]::new))
                .skip(1)
                .toList();
        if (rijen.isEmpty() || rijen.stream().anyMatch(cellen -> cellen.length != kolommen)) {
            throw stop("No table of " + kolommen + " columns in " + bestand);
        }
        return rijen;
    }

    // ---- what there is ----

    private static List<Onderdeel> jars(Path klassenpad, Optional<Path> verscheept) throws Exception {
        List<Path> jars = Arrays.stream(Files.readString(klassenpad).strip().split(Pattern.quote(java.io.File.pathSeparator)))
                .filter(pad -> pad.endsWith(".jar"))
                .map(Path::of)
                .toList();
        Set<String> mee = new TreeSet<>();
        if (verscheept.isPresent()) {
            try (Stream<Path> bestanden = Files.list(verscheept.get())) {
                bestanden.map(pad -> pad.getFileName().toString()).filter(naam -> naam.endsWith(".jar")).forEach(mee::add);
            }
            Set<String> onbekend = new TreeSet<>(mee);
            jars.forEach(jar -> onbekend.remove(jar.getFileName().toString()));
            onbekend.removeIf(naam -> naam.startsWith("spring-boot-jarmode-tools"));
            if (!onbekend.isEmpty()) {
                throw stop("Ships, but is not on the class path of the build: " + onbekend);
            }
        }
        List<Onderdeel> onderdelen = new ArrayList<>();
        for (Path jar : jars) {
            if (verscheept.isEmpty() || mee.contains(jar.getFileName().toString())) {
                onderdelen.add(jar(jar));
            }
        }
        return onderdelen;
    }

    /** In a Maven repository the folders say group, name and version. */
    private static Onderdeel jar(Path jar) throws Exception {
        Path versie = jar.toAbsolutePath().getParent();
        Path naam = versie.getParent();
        Path pom = versie.resolve(naam.getFileName() + "-" + versie.getFileName() + ".pom");
        Element project = lees(pom);
        String groep = veld(project, "groupId").or(() -> kind(project, "parent").flatMap(ouder -> veld(ouder, "groupId"))).orElseThrow();
        Path archief = naam;
        for (int stap = 0; stap <= groep.chars().filter(teken -> teken == '.').count() + 1; stap++) {
            archief = archief.getParent();
        }
        return new Onderdeel(
                groep,
                naam.getFileName().toString(),
                versie.getFileName().toString(),
                "pkg:maven/" + groep + "/" + naam.getFileName() + "@" + versie.getFileName(),
                sha256(jar),
                licenties(project, archief, 0));
    }

    /** Of the pom itself, or else of the nearest parent that names one. */
    private static List<String> licenties(Element project, Path archief, int diep) throws Exception {
        List<String> eigen = kind(project, "licenses").stream()
                .flatMap(Onderdelen::kinderen)
                .map(licentie -> veld(licentie, "name").or(() -> veld(licentie, "url")).orElse("(no name)"))
                .toList();
        Optional<Element> ouder = kind(project, "parent");
        if (!eigen.isEmpty() || ouder.isEmpty() || diep > DIEPST) {
            return eigen;
        }
        String naam = veld(ouder.get(), "artifactId").orElseThrow();
        String versie = veld(ouder.get(), "version").orElseThrow();
        Path pom = archief.resolve(veld(ouder.get(), "groupId").orElseThrow().replace('.', '/'))
                .resolve(naam)
                .resolve(versie)
                .resolve(naam + "-" + versie + ".pom");
        return licenties(lees(pom), archief, diep + 1);
    }

    private static List<Onderdeel> web() throws IOException {
        List<String[]> rijen = new ArrayList<>();
        for (Path herkomst : WEB) {
            rijen.addAll(tabel(herkomst, 4));
        }
        return rijen.stream()
                .filter(cellen -> !cellen[0].startsWith("---"))
                .map(cellen -> new Onderdeel(
                        "",
                        cellen[0],
                        cellen[1],
                        "pkg:npm/" + cellen[0].replace("@", "%40") + "@" + cellen[1],
                        "",
                        List.of(cellen[2])))
                .toList();
    }

    private static Element lees(Path pom) throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory fabriek = DocumentBuilderFactory.newInstance();
        fabriek.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return fabriek.newDocumentBuilder().parse(pom.toFile()).getDocumentElement();
    }

    private static Stream<Element> kinderen(Node ouder) {
        return IntStream.range(0, ouder.getChildNodes().getLength())
                .mapToObj(nummer -> ouder.getChildNodes().item(nummer))
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    private static Optional<Element> kind(Element ouder, String naam) {
        return kinderen(ouder).filter(kind -> kind.getTagName().equals(naam)).findFirst();
    }

    private static Optional<String> veld(Element ouder, String naam) {
        return kind(ouder, naam).map(kind -> kind.getTextContent().strip()).filter(tekst -> !tekst.isEmpty());
    }

    private static String sha256(Path bestand) throws IOException, GeneralSecurityException {
        MessageDigest som = MessageDigest.getInstance("SHA-256");
        try (InputStream in = Files.newInputStream(bestand)) {
            byte[] stuk = new byte[1 << 16];
            for (int lengte = in.read(stuk); lengte >= 0; lengte = in.read(stuk)) {
                som.update(stuk, 0, lengte);
            }
        }
        return HexFormat.of().formatHex(som.digest());
    }

    // ---- what is written ----

    private static String sbom(List<Onderdeel> onderdelen, Map<String, String> toegestaan) throws Exception {
        String versie = veld(kind(lees(Path.of("app/pom.xml")), "parent").orElseThrow(), "version").orElseThrow();
        return """
                {
                  "bomFormat": "CycloneDX",
                  "specVersion": "1.6",
                  "version": 1,
                  "metadata": {
                    "component": {"type": "application", "bom-ref": "routewijzer", "name": "routewijzer", "version": %s, "licenses": [{"license": {"id": "EUPL-1.2"}}]}
                  },
                  "components": [
                %s
                  ]
                }
                """
                .formatted(
                        json(versie),
                        onderdelen.stream().map(deel -> "    " + json(deel, toegestaan)).collect(Collectors.joining(",\n")));
    }

    private static String json(Onderdeel deel, Map<String, String> toegestaan) {
        List<String> velden = new ArrayList<>(List.of("\"type\": \"library\"", "\"bom-ref\": " + json(deel.purl())));
        if (!deel.groep().isEmpty()) {
            velden.add("\"group\": " + json(deel.groep()));
        }
        velden.add("\"name\": " + json(deel.naam()));
        velden.add("\"version\": " + json(deel.versie()));
        if (!deel.sha256().isEmpty()) {
            velden.add("\"hashes\": [{\"alg\": \"SHA-256\", \"content\": " + json(deel.sha256()) + "}]");
        }
        velden.add("\"licenses\": ["
                + deel.licenties().stream()
                        .map(naam -> toegestaan.containsKey(naam)
                                ? "{\"license\": {\"id\": " + json(toegestaan.get(naam)) + "}}"
                                : "{\"license\": {\"name\": " + json(naam) + "}}")
                        .collect(Collectors.joining(", "))
                + "]");
        velden.add("\"purl\": " + json(deel.purl()));
        return "{" + String.join(", ", velden) + "}";
    }

    private static String json(String tekst) {
        return "\"" + tekst.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + "\"";
    }

    private static String lijst(List<Onderdeel> onderdelen, Map<String, String> toegestaan) {
        return onderdelen.stream()
                .map(deel -> deel.licenties().stream()
                                .map(naam -> toegestaan.getOrDefault(naam, naam))
                                .collect(Collectors.joining(" or "))
                        + "\t" + deel.purl() + "\n")
                .sorted()
                .collect(Collectors.joining());
    }
}
