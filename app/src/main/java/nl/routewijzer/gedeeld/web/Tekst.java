package nl.routewijzer.gedeeld.web;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Every text a user reads, from one message bundle. A text with arguments is a {@link MessageFormat}: there an
 * apostrophe is written twice; a text without arguments is used as it stands.
 */
public final class Tekst {

    public static final Locale NEDERLANDS = Locale.of("nl", "NL");

    private static final ResourceBundle BUNDEL = ResourceBundle.getBundle(
            "teksten",
            NEDERLANDS,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    private static final Map<String, MessageFormat> VORMEN = new ConcurrentHashMap<>();

    /**
     * A text with numbers and days only, kept: a list says "34 dagen geleden" and "was di 24 november" on line after line, and
     * a text with arguments is put together anew each time.
     */
    private record Telling(String sleutel, List<Object> argumenten) {}

    private static final Map<Telling, String> TELLINGEN = new ConcurrentHashMap<>();
    private static final int MEESTE_TELLINGEN = 5_000;

    /**
     * The text as it stands.
     *
     * @throws java.util.MissingResourceException when the key does not exist; TekstenTest finds it before a user does
     */
    public static String t(String sleutel) {
        return BUNDEL.getString(sleutel);
    }

    /** The text when there is one: for what goes by a convention of names. Arguments are used where it asks for them. */
    public static Optional<String> misschien(String sleutel, Object... argumenten) {
        return Optional.of(sleutel)
                .filter(BUNDEL::containsKey)
                .map(s -> t(s).contains("{0}") ? t(s, argumenten) : t(s));
    }

    /** The text with its arguments; a {@link LocalDate} is written as {@link Datums#dag}. */
    public static String t(String sleutel, Object... argumenten) {
        return isTelling(argumenten) ? tel(new Telling(sleutel, List.of(argumenten))) : vorm(sleutel, argumenten);
    }

    private static boolean isTelling(Object[] argumenten) {
        for (var argument : argumenten) {
            if (!(argument instanceof Integer
                    || argument instanceof Long
                    || argument instanceof LocalDate
                    || argument instanceof Datums.Afstand)) {
                return false;
            }
        }
        return true;
    }

    private static String tel(Telling telling) {
        var gekend = TELLINGEN.get(telling);
        if (gekend != null) {
            return gekend;
        }
        if (TELLINGEN.size() >= MEESTE_TELLINGEN) {
            TELLINGEN.clear(); // the days of last month
        }
        var tekst = vorm(telling.sleutel(), telling.argumenten().toArray());
        TELLINGEN.put(telling, tekst);
        return tekst;
    }

    private static String vorm(String sleutel, Object... argumenten) {
        var vorm = (MessageFormat) VORMEN.computeIfAbsent(sleutel, s -> new MessageFormat(t(s), NEDERLANDS))
                .clone();
        return vorm.format(Stream.of(argumenten).map(Tekst::woord).toArray());
    }

    private static Object woord(Object argument) {
        return argument instanceof LocalDate dag ? Datums.dag(dag) : argument;
    }

    public static Enumeration<String> sleutels() {
        return BUNDEL.getKeys();
    }

    private Tekst() {}
}
