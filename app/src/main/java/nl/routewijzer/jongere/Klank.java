package nl.routewijzer.jongere;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a name sounds to somebody who hears it in Dutch: names that are easily written down as one another get the same
 * key. Coarse on purpose: a key only brings two names together, a person decides.
 */
final class Klank {

    /** Words before a surname; in one list they stand apart, in another they are typed along. */
    private static final Set<String> TUSSENVOEGSELS = Set.of(
            "van", "von", "de", "der", "den", "des", "het", "t", "s", "ten", "ter", "te", "op", "aan", "in", "bij",
            "uit", "onder", "over", "voor", "la", "le", "du", "da", "das", "do", "dos", "di", "el", "al", "d");

    private record Regel(Pattern patroon, String wordt) {

        static Regel van(String patroon, String wordt) {
            return new Regel(Pattern.compile(patroon), wordt);
        }
    }

    /** Letters that have no accent to take off. */
    private static final List<Regel> LETTERS = List.of(
            Regel.van("ß", "ss"),
            Regel.van("[æ]", "ae"),
            Regel.van("[œ]", "oe"),
            Regel.van("ø", "o"),
            Regel.van("ł", "l"),
            Regel.van("[đð]", "d"),
            Regel.van("þ", "th"),
            Regel.van("ı", "i"),
            Regel.van("ĳ", "ij"));

    /** In this order. */
    private static final List<Regel> REGELS = List.of(
            Regel.van("[^a-z]", ""),
            Regel.van("sch$", "s"),
            Regel.van("tsj|tch|tsch", "tj"),
            Regel.van("sh", "sj"),
            Regel.van("ph", "f"),
            Regel.van("ch|gh|kh", "g"),
            Regel.van("ck|cq|cc(?![eiy])", "k"),
            Regel.van("qu", "kw"),
            Regel.van("q", "k"),
            Regel.van("x", "ks"),
            Regel.van("c(?=[eiy])", "s"),
            Regel.van("c", "k"),
            Regel.van("z", "s"),
            Regel.van("v", "f"),
            Regel.van("^y(?=[aeou])", "j"),
            Regel.van("ij|eij|ei|ey|ie|y", "i"),
            Regel.van("ouw|auw|ou|au|oe", "u"),
            Regel.van("(?<=[^aeiou])h|h(?![aeiou])", ""),
            Regel.van("dt", "t"),
            Regel.van("d(?=s?$)", "t"),
            Regel.van("b$", "p"),
            Regel.van("(.)\\1+", "$1"));

    /** Empty for a name without letters of the Latin alphabet: it sounds like nothing, not like every other such name. */
    static String van(String naam) {
        var klank = zonderTussenvoegsel(vorm(naam));
        for (var regel : REGELS) {
            klank = regel.patroon().matcher(klank).replaceAll(regel.wordt());
        }
        return klank;
    }

    /** As it is compared letter by letter: small letters without accents, tussenvoegsel or punctuation. */
    static String letters(String naam) {
        return zonderTussenvoegsel(vorm(naam)).replaceAll("[^\\p{L}]", "");
    }

    private static String vorm(String naam) {
        var vorm = Naam.zoekvorm(naam.toLowerCase(Locale.ROOT).replace("ç", "s"));
        for (var letter : LETTERS) {
            vorm = letter.patroon().matcher(vorm).replaceAll(letter.wordt());
        }
        return vorm;
    }

    private static String zonderTussenvoegsel(String naam) {
        var woorden = List.of(naam.split("[\\s'’`]+"));
        var begin = 0;
        while (begin < woorden.size() - 1
                && (woorden.get(begin).isEmpty() || TUSSENVOEGSELS.contains(woorden.get(begin)))) {
            begin++;
        }
        return String.join(" ", woorden.subList(begin, woorden.size()));
    }

    private Klank() {}
}
