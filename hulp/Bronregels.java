import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Does the source line of every step say the same as the step? Compares content words, writes Markdown to standard output.
 *
 * <p>Run: {@code java hulp/Bronregels.java <report.txt> <content.yaml> [reasons.tsv]}. The report is not part of the
 * repository; only the outcome is. Nothing of the report is printed: shared words are shown as they stand in our own text.
 */
public final class Bronregels {

    private static final int NEEDED = 2;
    private static final int MAX_LINES = 3;
    private static final int MIN_COMPOUND_PART = 5;
    private static final String DEFAULT_REASONS = "hulp/bronregels-uitleg.tsv";

    private static final Set<String> COMMON = Set.of("jongere", "jongeren", "consulent", "consulenten");

    private static final Pattern STEP_ID = Pattern.compile("- id: ((?:V|G1|H|Z|G2|VL|N)-\\d\\d)");
    private static final Pattern FIELD = Pattern.compile("(tekst|toelichting|bronregel): (.+)");
    private static final Pattern TITLE = Pattern.compile("titel: \"(.+)\"");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{2,}");
    /** The scan reads a bullet as one of these signs, often as the letter e or o. */
    private static final Pattern BULLET = Pattern.compile("[eo\u00ae\u00a9\u00a2*\u00bb\u2022](\\s+.*)?");

    /** Function words, and helping verbs that say nothing about the content of a step. */
    private static final Set<String> STOP_WORDS = Set.of(
            ("aan al alle alles als alleen allemaal alvast andere anderen bij bijvoorbeeld daar dan dat de den der deze die dit "
                            + "doe doen door doet dus een eens eerder eerst eerste elk elke elkaar en er gaan gaat geen geldt gebruik haar had "
                            + "hebben heb hebt heeft heet hem het hier hij hoe hoeft hoeveel iemand ieder iets in is je jezelf jou jouw kan kom "
                            + "komt komen kun kunnen laat langer later maak maar mag mee meer meerdere meestal men met middels mijn minder moet "
                            + "mogen na naar naast niet nog nooit nu of om omdat onder ook op over per samen soms steeds te tegen ten ter "
                            + "terug tijdens toch toe tot tussen uit uw vaak vaker van vanaf veel via vind vindt vooral voor vooraf waar wanneer "
                            + "want was wat we weinig wel welke werd wie wil word worden wordt zal ze zelf zet zich zichzelf zie ziet zij zijn zo "
                            + "zodat zonder zorg zorgt zou zowel")
                    .split(" "));

    /** One step of the content file. */
    private record Step(String id, String text, int line) {}

    /** What a step shares with its source line, in words of our own text. */
    private record Finding(Step step, List<String> shared) {
        boolean enough() {
            return shared.size() >= NEEDED;
        }

        /** Two words, but not without a word that almost every step has. */
        boolean onlyJust() {
            return enough()
                    && shared.stream().filter(word -> !COMMON.contains(word)).count() < NEEDED;
        }

        String count() {
            return shared.size() + (onlyJust() ? " \\*" : "");
        }
    }

    public static void main(String[] args) throws IOException {
        if (args.length < 2 || args.length > 3) {
            throw stop("Use: java hulp/Bronregels.java <report.txt> <content.yaml> [reasons.tsv]");
        }
        List<String> report = readLines(args[0]);
        List<String> content = readLines(args[1]);
        Map<String, String> reasons = readReasons(args.length == 3 ? args[2] : DEFAULT_REASONS);

        List<Finding> findings = compare(readSteps(content), report);
        checkReasons(findings, reasons);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        out.print(markdown(readTitle(content), findings, reasons));
        out.flush();
    }

    private static IllegalStateException stop(String message) {
        System.err.println(message);
        System.exit(1);
        return new IllegalStateException(message);
    }

    // ---- reading ----

    private static List<String> readLines(String file) throws IOException {
        if (!Files.isReadable(Path.of(file))) {
            throw stop("No such file, or not readable: " + file);
        }
        return Files.readAllLines(Path.of(file));
    }

    private static List<Step> readSteps(List<String> content) {
        Map<String, Map<String, String>> fieldsById = new LinkedHashMap<>();
        String id = null;
        boolean inPhases = false;
        for (String line : content) {
            if (!line.isBlank() && !line.startsWith(" ") && !line.startsWith("#")) {
                inPhases = line.startsWith("fasen:");
            }
            String item = line.strip();
            if (!inPhases) {
                continue;
            }
            if (item.startsWith("- ")) {
                Matcher start = STEP_ID.matcher(item);
                id = start.matches() ? start.group(1) : null;
            }
            Matcher field = FIELD.matcher(item);
            if (id != null && field.matches()) {
                fieldsById
                        .computeIfAbsent(id, key -> new LinkedHashMap<>())
                        .put(field.group(1), unquote(field.group(2)));
            }
        }
        if (fieldsById.isEmpty()) {
            throw stop("No steps found under 'fasen:'. Is this the content file?");
        }
        List<Step> steps = new ArrayList<>();
        fieldsById.forEach((key, fields) -> steps.add(step(key, fields)));
        return steps;
    }

    private static Step step(String id, Map<String, String> fields) {
        if (!fields.containsKey("tekst") || !fields.containsKey("bronregel")) {
            throw stop("Step " + id + " has no tekst or no bronregel.");
        }
        return new Step(
                id,
                fields.get("tekst") + " " + fields.getOrDefault("toelichting", ""),
                Integer.parseInt(fields.get("bronregel")));
    }

    private static String unquote(String value) {
        return value.startsWith("\"") && value.endsWith("\"") ? value.substring(1, value.length() - 1) : value;
    }

    private static String readTitle(List<String> content) {
        int source = content.indexOf("bron:");
        if (source >= 0 && source + 1 < content.size()) {
            Matcher title = TITLE.matcher(content.get(source + 1).strip());
            if (title.matches()) {
                return title.group(1);
            }
        }
        throw stop("The content file names no 'titel' as the first line under 'bron:'.");
    }

    private static Map<String, String> readReasons(String file) throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        for (String line : readLines(file)) {
            if (line.isBlank()) {
                continue;
            }
            String[] parts = line.split("\t");
            if (parts.length != 2 || parts[1].isBlank()) {
                throw stop("Reasons: a line must be id, tab, reason. Found: " + line);
            }
            if (reasons.put(parts[0], parts[1].strip()) != null) {
                throw stop("Reasons: " + parts[0] + " stands there twice.");
            }
        }
        return reasons;
    }

    // ---- the item of the report that a line starts ----

    private static String sourceText(Step step, List<String> report, Set<Integer> startLines) {
        if (step.line() < 1 || step.line() > report.size()) {
            throw stop("Step " + step.id() + ": the report has no line " + step.line() + ".");
        }
        StringBuilder text = new StringBuilder(line(report, step.line()));
        int used = 1;
        for (int number = step.line() + 1; number <= report.size() && used < MAX_LINES; number++) {
            if (startLines.contains(number) || endsItem(report, number)) {
                break;
            }
            if (hasLetter(line(report, number))) {
                append(text, line(report, number));
                used++;
            }
        }
        return text.toString();
    }

    private static String line(List<String> report, int number) {
        return number <= report.size() ? report.get(number - 1).strip() : "";
    }

    /** A blank line ends an item, unless a remark between brackets follows it. */
    private static boolean endsItem(List<String> report, int number) {
        String line = line(report, number);
        if (line.isEmpty()) {
            return !line(report, number + 1).startsWith("(");
        }
        return BULLET.matcher(line).matches() || isHeading(line);
    }

    /** A line without letters is what the scan made of an arrow. */
    private static boolean hasLetter(String line) {
        return line.chars().anyMatch(Character::isLetter);
    }

    private static boolean isHeading(String line) {
        return line.chars().anyMatch(Character::isUpperCase) && line.chars().noneMatch(Character::isLowerCase);
    }

    private static void append(StringBuilder text, String line) {
        boolean joinsWord = text.length() > 0
                && text.charAt(text.length() - 1) == '-'
                && !line.isEmpty()
                && Character.isLowerCase(line.charAt(0));
        if (joinsWord) {
            text.setLength(text.length() - 1);
        } else if (text.length() > 0) {
            text.append(' ');
        }
        text.append(line);
    }

    // ---- comparing words ----

    private static List<Finding> compare(List<Step> steps, List<String> report) {
        Set<Integer> startLines = steps.stream().map(Step::line).collect(Collectors.toSet());
        return steps.stream()
                .map(step -> new Finding(step, shared(step.text(), sourceText(step, report, startLines))))
                .toList();
    }

    /** Words of our text of which the source has the stem; two words of ours with one stem, or one match, count once. */
    private static List<String> shared(String ours, String source) {
        Set<String> unused = new LinkedHashSet<>(contentWords(source).keySet());
        List<String> shared = new ArrayList<>();
        contentWords(ours)
                .forEach((stem, word) -> match(stem, unused).ifPresent(hit -> {
                    unused.remove(hit);
                    shared.add(word);
                }));
        return shared;
    }

    private static Optional<String> match(String stem, Set<String> candidates) {
        if (candidates.contains(stem)) {
            return Optional.of(stem);
        }
        return candidates.stream()
                .filter(other -> isPartOf(stem, other) || isPartOf(other, stem))
                .findFirst();
    }

    private static boolean isPartOf(String part, String whole) {
        return part.length() >= MIN_COMPOUND_PART && whole.contains(part);
    }

    /** Stem to word, in the order of the text, without stop words. */
    private static Map<String, String> contentWords(String text) {
        Map<String, String> words = new LinkedHashMap<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String plain = withoutDiacritics(word.group().toLowerCase(Locale.ROOT));
            if (!STOP_WORDS.contains(plain)) {
                words.putIfAbsent(stem(plain), word.group().toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    private static String withoutDiacritics(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** A rough Dutch stem: endings off, doubled letters single, final v and z as they are written at the end of a word. */
    private static String stem(String word) {
        String stem = word;
        for (String ending : List.of("s", "en", "e", "t")) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= 3) {
                stem = stem.substring(0, stem.length() - ending.length());
            }
        }
        stem = stem.replaceAll("(.)\\1", "$1");
        return stem.replaceAll("v$", "f").replaceAll("z$", "s");
    }

    // ---- reasons and result ----

    private static void checkReasons(List<Finding> findings, Map<String, String> reasons) {
        List<String> faults = new ArrayList<>();
        for (Finding finding : findings) {
            String id = finding.step().id();
            if (!finding.enough() && !reasons.containsKey(id)) {
                faults.add(
                        id + " (line " + finding.step().line() + ") shares "
                                + finding.shared().size()
                                + " content words with its source line and has no reason: correct the bronregel or add a reason.");
            }
            if (finding.enough() && reasons.containsKey(id)) {
                faults.add(
                        id + " shares " + finding.shared().size() + " content words; its reason is no longer needed.");
            }
        }
        Set<String> ids = findings.stream().map(finding -> finding.step().id()).collect(Collectors.toSet());
        reasons.keySet().stream()
                .filter(id -> !ids.contains(id))
                .forEach(id -> faults.add(id + " has a reason but is no step."));
        if (!faults.isEmpty()) {
            throw stop(String.join(System.lineSeparator(), faults));
        }
    }

    private static String markdown(String title, List<Finding> findings, Map<String, String> reasons) {
        List<Finding> few =
                findings.stream().filter(finding -> !finding.enough()).toList();
        StringBuilder page = new StringBuilder();
        page.append("""
        # Source lines of the steps

        Does the source line of each step say the same as the step? `hulp/Bronregels.java` compares the content words of the
        step (tekst and toelichting) with those of the line and of the lines that continue its item (%d lines at most; lines
        without letters do not count, and a remark between brackets after a blank line still belongs to the item). Words are
        compared by a rough stem; a compound counts when one stem holds the other with at least %d letters. Words are shown
        as they stand in our own text. Written by the program; do not edit by hand.

        Source: *%s*.

        %d steps: %d share at least %d content words with their source line, %d share fewer. With \\*: two or more, but only
        together with *jongere* or *consulent*, words that almost every step has (%d steps).

        | stap | regel | aantal | gedeelde woorden |
        |---|---|---|---|
        """.formatted(
                        MAX_LINES,
                        MIN_COMPOUND_PART,
                        title,
                        findings.size(),
                        findings.size() - few.size(),
                        NEEDED,
                        few.size(),
                        findings.stream().filter(Finding::onlyJust).count()));
        findings.forEach(finding -> page.append(row(finding, String.join(", ", finding.shared()))));
        page.append("\n## Fewer than two, and why\n\n");
        if (few.isEmpty()) {
            return page.append("None.\n").toString();
        }
        page.append("| stap | regel | aantal | waarom |\n|---|---|---|---|\n");
        few.forEach(
                finding -> page.append(row(finding, reasons.get(finding.step().id()))));
        return page.toString();
    }

    private static String row(Finding finding, String last) {
        return "| %s | %d | %s | %s |\n"
                .formatted(finding.step().id(), finding.step().line(), finding.count(), last);
    }
}
