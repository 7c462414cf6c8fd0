package nl.routewijzer.gedeeld.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The languages there are, and the one of the page at hand. Every file {@code teksten_<code>.properties} is a language, where the code is
 * one of two letters. Who works here reads Dutch; a page of a jongere is in his language from its first filter to its last byte.
 */
public final class Leestalen {

    /** What everything is written in first. */
    public static final Leestaal NEDERLANDS = Leestaal.nederlands(
            lees(Leestalen.class.getClassLoader(), "teksten.properties").orElseThrow());

    private static final List<Leestaal> ALLE = zoek(Leestalen.class.getClassLoader());
    private static final ThreadLocal<Supplier<Leestaal>> NU = new ThreadLocal<>();

    /** Dutch first, the others by what they call themselves. */
    public static List<Leestaal> alle() {
        return ALLE;
    }

    public static Optional<Leestaal> met(String code) {
        return ALLE.stream().filter(taal -> taal.code().equals(code)).findFirst();
    }

    /** In which language the page at hand is. */
    public static Leestaal nu() {
        var keuze = NU.get();
        return keuze == null ? NEDERLANDS : keuze.get();
    }

    /** For an attribute {@code lang} of what is in Dutch whatever the page is in: "nl", or null when all of the page is. */
    public static @Nullable String onzeTaal() {
        return nu() == NEDERLANDS ? null : NEDERLANDS.code();
    }

    /** What becomes of a page and goes to who works here, such as a message that is written for him. */
    public static <T> T inHetNederlands(Supplier<T> werk) {
        return in(NEDERLANDS, werk);
    }

    static <T> T in(Leestaal taal, Supplier<T> werk) {
        var was = NU.get();
        kies(taal);
        try {
            return werk.get();
        } finally {
            NU.set(was);
        }
    }

    /** From here on this request is in that language. */
    static void kies(Leestaal taal) {
        NU.set(() -> taal);
    }

    /**
     * From here on this request is in the language somebody wishes, which is asked at its first word: a page then asks it in the transaction in
     * which it reads what it shows. Where asking fails, what says so is in Dutch.
     *
     * @param wens empty for Dutch
     */
    static void kiesBijEersteWoord(Supplier<Optional<Leestaal>> wens) {
        NU.set(() -> {
            kies(NEDERLANDS);
            var taal = wens.get().orElse(NEDERLANDS);
            kies(taal);
            return taal;
        });
    }

    /** The request is over. */
    static void klaar() {
        NU.remove();
    }

    /** Every language of which there is a file; those of two letters are tried, for a jar does not say what lies in it. */
    static List<Leestaal> zoek(ClassLoader waar) {
        return Stream.concat(
                        Stream.of(NEDERLANDS),
                        Stream.of(Locale.getISOLanguages())
                                .filter(code -> !code.equals(NEDERLANDS.code()))
                                .flatMap(code -> lees(waar, "teksten_" + code + ".properties")
                                        .map(teksten -> Leestaal.vertaald(code, teksten, NEDERLANDS))
                                        .stream())
                                .sorted(Comparator.comparing(Leestaal::naam)))
                .toList();
    }

    private static Optional<Map<String, String>> lees(ClassLoader waar, String bestand) {
        try (var stroom = waar.getResourceAsStream(bestand)) {
            if (stroom == null) {
                return Optional.empty();
            }
            var teksten = new Properties();
            teksten.load(new InputStreamReader(stroom, StandardCharsets.UTF_8));
            return Optional.of(teksten.stringPropertyNames().stream()
                    .collect(Collectors.toMap(sleutel -> sleutel, teksten::getProperty)));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private Leestalen() {}
}
