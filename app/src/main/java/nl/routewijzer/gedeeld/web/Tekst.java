package nl.routewijzer.gedeeld.web;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;

/**
 * Every text a user reads, in the language of the page at hand. A text with arguments is a {@link java.text.MessageFormat}: there an
 * apostrophe is written twice; a text without arguments is used as it stands.
 */
public final class Tekst {

    public static final Locale NEDERLANDS = Locale.of("nl", "NL");

    /**
     * The text as it stands.
     *
     * @throws java.util.MissingResourceException when the key does not exist; TekstenTest finds it before a user does
     */
    public static String t(String sleutel) {
        return Leestalen.nu().tekst(sleutel);
    }

    /** The text when there is one: for what goes by a convention of names. Arguments are used where it asks for them. */
    public static Optional<String> misschien(String sleutel, Object... argumenten) {
        return Optional.of(sleutel)
                .filter(Leestalen.nu()::kent)
                .map(s -> t(s).contains("{0}") ? t(s, argumenten) : t(s));
    }

    /** The text with its arguments; a {@link java.time.LocalDate} is written as {@link Datums#dag}. */
    public static String t(String sleutel, Object... argumenten) {
        return Leestalen.nu().tekst(sleutel, argumenten);
    }

    /** Of numbers that are written by {@link String#format}. */
    public static Locale taal() {
        return Leestalen.nu().taal();
    }

    public static Enumeration<String> sleutels() {
        return Collections.enumeration(Leestalen.NEDERLANDS.sleutels());
    }

    private Tekst() {}
}
