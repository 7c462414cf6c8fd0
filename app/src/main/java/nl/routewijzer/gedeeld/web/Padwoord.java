package nl.routewijzer.gedeeld.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A choice as it stands in an address: its name in small letters. */
public final class Padwoord {

    public static String van(Enum<?> keuze) {
        return keuze.name().toLowerCase(Locale.ROOT);
    }

    public static <E extends Enum<E>> Optional<E> lees(Class<E> soort, String woord) {
        return Arrays.stream(soort.getEnumConstants())
                .filter(keuze -> van(keuze).equals(woord))
                .findFirst();
    }

    private Padwoord() {}
}
