import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the logs of a test run and fails when a person stands in them: a BSN, a telephone number, an e-mail address, the full name
 * of somebody of the demo, or a word that a test planted in data. It says file, line and kind, never what it found.
 *
 * <p>Run in the root: {@code java hulp/Logspeurder.java <folder with logs>}.
 */
public final class Logspeurder {

    private static final Path DEMO = Path.of("app/src/main/resources/demo/wereld.yaml");
    private static final Pattern VELD = Pattern.compile("(roepnaam|tussenvoegsel|achternaam): \"?([^\",}]*)\"?");
    private static final Pattern NEGEN = Pattern.compile("(?<![\\w.-])\\d{9}(?![\\w-]|\\.\\d)");
    private static final int BSN_LENGTE = 9;
    private static final int ELF = 11;

    private static final Map<String, Pattern> SOORTEN = new LinkedHashMap<>(Map.of(
            "telephone number", Pattern.compile("(?<![\\w.-])(06[ -]?\\d{8}|(\\+|00)31[ -]?6?[ -]?\\d{8,9}|0[1-9]\\d[ -]\\d{7})(?![\\w-])"),
            "e-mail address", Pattern.compile("(?<![\\w/:])[\\w.+-]+@[\\w-]+\\.[a-z]{2,}"),
            "planted word", Pattern.compile("kanarie7qz|KANARIE[-@]")));

    public static void main(String[] args) throws IOException {
        if (args.length != 1 || !Files.isDirectory(Path.of(args[0]))) {
            System.err.println("Use: java hulp/Logspeurder.java <folder with logs>");
            System.exit(2);
        }
        Pattern namen = namen();
        List<Path> logs;
        try (Stream<Path> bestanden = Files.walk(Path.of(args[0]))) {
            logs = bestanden.filter(Files::isRegularFile).sorted().toList();
        }
        long regels = 0;
        List<String> gevonden = new ArrayList<>();
        for (Path log : logs) {
            List<String> inhoud = Files.readAllLines(log);
            for (int nummer = 0; nummer < inhoud.size(); nummer++) {
                for (String soort : soorten(inhoud.get(nummer), namen)) {
                    gevonden.add(log + ":" + (nummer + 1) + ": " + soort);
                }
            }
            regels += inhoud.size();
        }
        if (regels == 0) {
            System.err.println("Nothing was logged in " + args[0] + ": this proves nothing.");
            System.exit(2);
        }
        gevonden.forEach(System.err::println);
        System.out.println("Logspeurder: " + regels + " lines, " + gevonden.size() + " with a person in it.");
        System.exit(gevonden.isEmpty() ? 0 : 1);
    }

    private static Set<String> soorten(String regel, Pattern namen) {
        Set<String> soorten = new TreeSet<>();
        if (NEGEN.matcher(regel).results().anyMatch(negen -> isBsn(negen.group()))) {
            soorten.add("BSN");
        }
        if (namen.matcher(regel).find()) {
            soorten.add("full name");
        }
        SOORTEN.forEach((soort, patroon) -> {
            if (patroon.matcher(regel).find()) {
                soorten.add(soort);
            }
        });
        return soorten;
    }

    /** The eleven-test: 9, 8 … 2 and -1 times the digits make a multiple of eleven. */
    private static boolean isBsn(String cijfers) {
        int som = 0;
        for (int plaats = 0; plaats < BSN_LENGTE; plaats++) {
            int gewicht = plaats == BSN_LENGTE - 1 ? -1 : BSN_LENGTE - plaats;
            som += gewicht * Character.digit(cijfers.charAt(plaats), 10);
        }
        return som % ELF == 0 && !cijfers.equals("000000000");
    }

    /** The jongeren of the demo; the people who work there may be named at the start of a demo. */
    private static Pattern namen() throws IOException {
        List<String> namen = new ArrayList<>();
        Map<String, String> wie = new LinkedHashMap<>();
        for (String regel : Files.readAllLines(DEMO)) {
            boolean medewerker = regel.contains("rollen:");
            Matcher veld = VELD.matcher(regel);
            while (veld.find() && !medewerker) {
                wie.put(veld.group(1), veld.group(2).strip());
                if (veld.group(1).equals("achternaam")) {
                    namen.add(Stream.of("roepnaam", "tussenvoegsel", "achternaam")
                            .map(naam -> wie.getOrDefault(naam, ""))
                            .filter(naam -> !naam.isEmpty())
                            .collect(Collectors.joining(" ")));
                    wie.clear();
                }
            }
        }
        return Pattern.compile(namen.stream().distinct().map(Pattern::quote).collect(Collectors.joining("|")));
    }

    private Logspeurder() {}
}
