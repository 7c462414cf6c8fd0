package nl.routewijzer.gedeeld;

import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address as somebody typed it: only what cannot be one is refused, for the mail server knows the rest. */
public final class Mailadres {

    private static final Pattern VORM = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    public static Optional<String> lees(String getypt) {
        return Optional.of(getypt.strip()).filter(adres -> VORM.matcher(adres).matches());
    }

    private Mailadres() {}
}
