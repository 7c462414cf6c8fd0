package nl.routewijzer.aanbod.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finding by words. Each word has to be found, as a part of a word or nearly: of a word of four letters or more one letter may be wrong, of a
 * long one two. What has the words as they were typed comes first.
 */
public final class Zoekwoorden {

    /** What somebody can type, in characters. */
    public static final int LANGST = 100;

    private static final int MEESTE = 8;
    private static final int KORT = 4;
    private static final int LANG = 8;
    private static final Pattern TEKENS = Pattern.compile("\\p{M}");
    private static final Pattern TUSSEN = Pattern.compile("[^\\p{L}\\d]+");
    private static final LevenshteinDistance EEN = new LevenshteinDistance(1);
    private static final LevenshteinDistance TWEE = new LevenshteinDistance(2);

    private final List<String> woorden;

    private Zoekwoorden(List<String> woorden) {
        this.woorden = woorden;
    }

    public static Zoekwoorden van(String getypt) {
        return new Zoekwoorden(woorden(getypt.substring(0, Math.min(getypt.length(), LANGST))).stream()
                .limit(MEESTE)
                .toList());
    }

    /** Nothing was asked for: everything is found. */
    public boolean isLeeg() {
        return woorden.isEmpty();
    }

    /**
     * Of these, those that have all the words.
     *
     * @param tekst what is searched in
     */
    public <T> List<T> in(List<T> alle, Function<T, String> tekst) {
        record Gevonden<T>(T wat, int hoeGoed) {}
        return alle.stream()
                .map(een -> new Gevonden<>(een, hoeGoed(tekst.apply(een))))
                .filter(een -> een.hoeGoed() >= 0)
                .sorted(Comparator.comparingInt(Gevonden::hoeGoed))
                .map(Gevonden::wat)
                .toList();
    }

    /** 0 when every word stands there, more when some only nearly do, -1 when one does not. */
    private int hoeGoed(String tekst) {
        var vorm = vorm(tekst);
        var inTekst = woorden(tekst);
        var bijna = 0;
        for (var woord : woorden) {
            if (vorm.contains(woord)) {
                continue;
            }
            if (inTekst.stream().noneMatch(ander -> lijktOp(woord, ander))) {
                return -1;
            }
            bijna++;
        }
        return bijna;
    }

    /** The beginning of a longer word counts as that word: "schuldn" finds "schuldenhulp". */
    private static boolean lijktOp(String woord, String ander) {
        if (woord.length() < KORT || ander.length() < KORT) {
            return false;
        }
        var maat = woord.length() < LANG ? EEN : TWEE;
        var begin = ander.substring(0, Math.min(ander.length(), woord.length() + 1));
        return maat.apply(woord, ander) >= 0
                || maat.apply(woord, begin) >= 0
                || maat.apply(woord, ander.substring(0, Math.min(ander.length(), woord.length()))) >= 0;
    }

    private static List<String> woorden(String tekst) {
        return Arrays.stream(TUSSEN.split(vorm(tekst)))
                .filter(woord -> !woord.isEmpty())
                .distinct()
                .toList();
    }

    private static String vorm(String tekst) {
        return TEKENS.matcher(Normalizer.normalize(tekst, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
