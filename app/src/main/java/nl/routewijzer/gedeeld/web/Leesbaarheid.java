package nl.routewijzer.gedeeld.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How easily a Dutch text reads: the length of its sentences, its words, and the ease of reading by Flesch as Douma made it for Dutch:
 * {@code 206.84 - 0.77 × (syllables in 100 words) - 0.93 × (words in a sentence)}; 65 and more is ordinary, 80 is easy. It says
 * nothing of a label of a few words, so it is asked of longer texts only. The same measure for our own texts and for what an
 * organisation writes for its jongeren.
 *
 * <p>Source: W.H. Douma, De leesbaarheid van landbouwbladen: een onderzoek naar en een toepassing van leesbaarheidsformules,
 * Landbouwhogeschool Wageningen, bulletin 17 (1960). Syllables are counted by groups of vowels that sound as one.
 */
public final class Leesbaarheid {

    public static final int LANGSTE_ZIN = 25;
    public static final double GEMIDDELDE_ZIN = 15;
    public static final double GEMAK = 65;

    /** Below this number of words the formula says more of one long word than of the text. */
    public static final int GENOEG_WOORDEN = 12;

    private static final Pattern ZIN = Pattern.compile("(?<=[.!?])\\s+|\\n+");
    private static final Pattern WOORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d'’-]*");
    private static final Pattern KLANK =
            Pattern.compile("aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|ou|au|[aeiouy]");

    private static final String LIJST = "/leesbaarheid/moeilijke-woorden.csv";

    private final Map<String, String> moeilijk;

    private Leesbaarheid(Map<String, String> moeilijk) {
        this.moeilijk = moeilijk;
    }

    /** With the list of {@value #LIJST}: a word or more, and the plain words for it. */
    public static Leesbaarheid lees() {
        var woorden = new TreeMap<String, String>();
        try (var stroom = Objects.requireNonNull(Leesbaarheid.class.getResourceAsStream(LIJST))) {
            new String(stroom.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(regel -> {
                var delen = regel.split(";", -1);
                if (delen.length != 2 || delen[0].isBlank() || delen[1].isBlank()) {
                    throw new IllegalArgumentException("geen woord;gewoon woord: " + regel);
                }
                woorden.put(delen[0], delen[1]);
            });
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return new Leesbaarheid(woorden);
    }

    /** Hard words, with the plain ones. */
    public Map<String, String> moeilijk() {
        return moeilijk;
    }

    /** What makes this text hard to read, in words; empty when nothing does. */
    public List<String> bezwaren(String tekst) {
        var bezwaren = new ArrayList<String>();
        for (var zin : zinnen(tekst).toList()) {
            if (woorden(zin).size() > LANGSTE_ZIN) {
                bezwaren.add(t("leesbaar.zin", woorden(zin).size(), zin.strip()));
            }
        }
        if (woorden(tekst).size() >= GENOEG_WOORDEN) {
            if (woordenPerZin(tekst) > GEMIDDELDE_ZIN) {
                bezwaren.add(t("leesbaar.gemiddeld", woordenPerZin(tekst)));
            }
            if (gemak(tekst) < GEMAK) {
                bezwaren.add(t("leesbaar.gemak", gemak(tekst)));
            }
        }
        var kaal = " " + String.join(" ", woorden(tekst)).toLowerCase(Locale.ROOT) + " ";
        moeilijk.forEach((woord, gewoon) -> {
            if (kaal.contains(" " + woord + " ")) {
                bezwaren.add(t("leesbaar.moeilijk", woord, gewoon));
            }
        });
        return bezwaren;
    }

    public static double gemak(String tekst) {
        var woorden = woorden(tekst);
        var lettergrepen = woorden.stream().mapToInt(Leesbaarheid::lettergrepen).sum();
        return 206.84 - 77.0 * lettergrepen / woorden.size() - 0.93 * woordenPerZin(tekst);
    }

    public static double woordenPerZin(String tekst) {
        return (double) woorden(tekst).size() / Math.max(1, zinnen(tekst).count());
    }

    /** At least one: a number is said in one breath. */
    public static int lettergrepen(String woord) {
        // a diaeresis begins a syllable of its own
        var klein = Normalizer.normalize(woord.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("(.)\\u0308", "-$1")
                .replaceAll("\\p{M}", "");
        return Math.max(1, (int) KLANK.matcher(klein).results().count());
    }

    private static Stream<String> zinnen(String tekst) {
        return ZIN.splitAsStream(tekst).filter(zin -> !woorden(zin).isEmpty());
    }

    private static List<String> woorden(String tekst) {
        return WOORD.matcher(tekst.replace("\u00AD", ""))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
