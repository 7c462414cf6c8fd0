package nl.routewijzer.koppeling.maak;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** How a word goes wrong under somebody's hands, eyes or ears: one slip at a time. */
final class Spelling {

    private static final List<String> TOETSEN = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890");
    private static final Pattern TEKENS = Pattern.compile("\\p{M}+");

    /** What sounds alike in Dutch. */
    private static final List<Map.Entry<String, String>> KLANKEN = List.of(
            Map.entry("ij", "y"),
            Map.entry("ij", "ei"),
            Map.entry("ei", "ij"),
            Map.entry("ou", "au"),
            Map.entry("au", "ou"),
            Map.entry("c", "k"),
            Map.entry("k", "c"),
            Map.entry("ph", "f"),
            Map.entry("v", "f"),
            Map.entry("z", "s"),
            Map.entry("s", "z"),
            Map.entry("y", "ij"),
            Map.entry("oe", "u"),
            Map.entry("u", "oe"),
            Map.entry("aa", "a"),
            Map.entry("oo", "o"),
            Map.entry("ch", "g"),
            Map.entry("ss", "s"),
            Map.entry("dt", "d"),
            Map.entry("x", "ks"),
            Map.entry("qu", "kw"),
            Map.entry("th", "t"),
            Map.entry("sj", "sh"));

    /** What looks alike on a scan. */
    private static final List<Map.Entry<String, String>> BEELDEN = List.of(
            Map.entry("rn", "m"),
            Map.entry("m", "rn"),
            Map.entry("l", "1"),
            Map.entry("O", "0"),
            Map.entry("0", "O"),
            Map.entry("1", "l"),
            Map.entry("5", "S"),
            Map.entry("S", "5"),
            Map.entry("B", "8"),
            Map.entry("8", "B"),
            Map.entry("cl", "d"),
            Map.entry("u", "v"),
            Map.entry("h", "b"),
            Map.entry("ii", "n"));

    private static final Keuze<BiFunction<String, Toeval, String>> SOORTEN = Keuze.naar(
            List.of(
                    Spelling::vervang,
                    Spelling::verwissel,
                    Spelling::vergeet,
                    Spelling::verdubbel,
                    (tekst, toeval) -> naar(KLANKEN, tekst, toeval),
                    (tekst, toeval) -> naar(BEELDEN, tekst, toeval)),
            new double[] {0.28, 0.18, 0.16, 0.12, 0.18, 0.08});

    /** One slip; a text of fewer than two characters stays as it is. */
    static String misser(String tekst, Toeval toeval) {
        return tekst.length() < 2 ? tekst : SOORTEN.neem(toeval).apply(tekst, toeval);
    }

    /** One digit next to the right one, two swapped, or one forgotten. */
    static String cijferfout(String cijfers, Toeval toeval) {
        if (cijfers.length() < 2) {
            return cijfers;
        }
        return toeval.kans(0.65) ? vervang(cijfers, toeval) : verwissel(cijfers, toeval);
    }

    /** Letters without marks; ı, ł, ø and ß too. */
    static String zonderTekens(String tekst) {
        String los =
                TEKENS.matcher(Normalizer.normalize(tekst, Normalizer.Form.NFD)).replaceAll("");
        return los.replace('ı', 'i')
                .replace('ł', 'l')
                .replace('Ł', 'L')
                .replace('ø', 'o')
                .replace("ß", "ss");
    }

    private static String vervang(String tekst, Toeval toeval) {
        int plaats = toeval.onder(tekst.length());
        char oud = tekst.charAt(plaats);
        char nieuw = buur(oud, toeval);
        return tekst.substring(0, plaats) + nieuw + tekst.substring(plaats + 1);
    }

    private static char buur(char oud, Toeval toeval) {
        char klein = Character.toLowerCase(oud);
        for (String rij : TOETSEN) {
            int plaats = rij.indexOf(klein);
            if (plaats >= 0) {
                int stap = plaats == 0 ? 1 : plaats == rij.length() - 1 ? -1 : toeval.kans(0.5) ? 1 : -1;
                char buur = rij.charAt(plaats + stap);
                return klein == oud ? buur : Character.toUpperCase(buur);
            }
        }
        return 'e';
    }

    private static String verwissel(String tekst, Toeval toeval) {
        int plaats = toeval.onder(tekst.length() - 1);
        return tekst.substring(0, plaats)
                + tekst.charAt(plaats + 1)
                + tekst.charAt(plaats)
                + tekst.substring(plaats + 2);
    }

    private static String vergeet(String tekst, Toeval toeval) {
        int plaats = toeval.onder(tekst.length());
        return tekst.substring(0, plaats) + tekst.substring(plaats + 1);
    }

    private static String verdubbel(String tekst, Toeval toeval) {
        int plaats = toeval.onder(tekst.length());
        char erbij = toeval.kans(0.5) ? tekst.charAt(plaats) : buur(tekst.charAt(plaats), toeval);
        return tekst.substring(0, plaats + 1) + Character.toLowerCase(erbij) + tekst.substring(plaats + 1);
    }

    private static String naar(List<Map.Entry<String, String>> paren, String tekst, Toeval toeval) {
        int begin = toeval.onder(paren.size());
        for (int i = 0; i < paren.size(); i++) {
            var paar = paren.get((begin + i) % paren.size());
            int plaats = tekst.indexOf(paar.getKey(), 1);
            if (plaats > 0) {
                return tekst.substring(0, plaats)
                        + paar.getValue()
                        + tekst.substring(plaats + paar.getKey().length());
            }
        }
        return vervang(tekst, toeval);
    }

    private Spelling() {}
}
