package nl.routewijzer.gedeeld.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The telephone numbers in a running text, so that a phone can call them at a touch. Knows the numbers a jongere may need: 112 and
 * 113, free and paid information numbers (0800, 0900), numbers of a town hall that begin with 14, and Dutch numbers of ten digits
 * or with +31. What is no number stays the text it was.
 */
public final class Belnummers {

    /** A piece of the text as it stands; with the number to call when that is what it is. */
    public record Stuk(String tekst, Optional<String> nummer) {}

    // Digits with at most a space and a hyphen (also one that breaks no line) between; not part of a word, an amount, a
    // date or a longer number.
    private static final Pattern CIJFERS = Pattern.compile(
            "(?<![\\p{L}\\d€+.,/\u2011-])(?<!€ )\\+?\\d(?:(?: ?[-\u2011] ?| )?\\d){2,12}(?!\\d| ?%|[.,/\u2011-]\\d)");

    private static final List<Predicate<String>> NUMMERS = List.of(
            Belnummers::isAlarmnummer,
            Belnummers::isInformatienummer,
            Belnummers::isGemeentenummer,
            Belnummers::isNetnummer,
            Belnummers::isVanBuiten);

    /** The whole text in pieces, in order; joined they are the text. */
    public static List<Stuk> in(String tekst) {
        List<Stuk> stukken = new ArrayList<>();
        int tot = 0;
        for (MatchResult vondst : CIJFERS.matcher(tekst).results().toList()) {
            Optional<String> nummer = nummer(vondst.group());
            if (nummer.isEmpty()) {
                continue;
            }
            gewoon(tekst, tot, vondst.start()).ifPresent(stukken::add);
            stukken.add(new Stuk(vondst.group(), nummer));
            tot = vondst.end();
        }
        gewoon(tekst, tot, tekst.length()).ifPresent(stukken::add);
        return stukken;
    }

    /** The address that calls a number which somebody filled in as one, however it was written. */
    public static String adres(String nummer) {
        return "tel:" + nummer.replaceAll("[^+0-9]", "");
    }

    private static Optional<Stuk> gewoon(String tekst, int van, int tot) {
        return van == tot ? Optional.empty() : Optional.of(new Stuk(tekst.substring(van, tot), Optional.empty()));
    }

    private static Optional<String> nummer(String geschreven) {
        String cijfers = geschreven.replaceAll("[ \u2011-]", "");
        return NUMMERS.stream().anyMatch(is -> is.test(cijfers)) ? Optional.of(cijfers) : Optional.empty();
    }

    private static boolean isAlarmnummer(String cijfers) {
        return cijfers.equals("112") || cijfers.equals("113");
    }

    private static boolean isInformatienummer(String cijfers) {
        return cijfers.matches("0[89]00(\\d{4}|\\d{7})");
    }

    private static boolean isGemeentenummer(String cijfers) {
        return cijfers.matches("140\\d{2,3}");
    }

    private static boolean isNetnummer(String cijfers) {
        return cijfers.matches("0[1-7]\\d{8}|085\\d{7}|088\\d{7}");
    }

    private static boolean isVanBuiten(String cijfers) {
        return cijfers.matches("\\+31[1-8]\\d{8}");
    }

    private Belnummers() {}
}
