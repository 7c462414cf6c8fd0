package nl.routewijzer.bericht;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A language in which the neutral sentences are there. What somebody wrote down about the language of a jongere is free text: a name
 * in it is recognised, in Dutch or in the language itself; where Dutch is among them, it is Dutch.
 */
public enum Taal {
    NL("nederlands"),
    EN("engels", "english"),
    DE("duits", "deutsch"),
    FR("frans", "français"),
    ES("spaans", "español"),
    PL("pools", "polski"),
    TR("turks", "türkçe"),
    AR("arabisch", "العربية"),
    UK("oekraïens", "oekraiens", "українська");

    private static final String NIET = "(geen|nauwelijks|weinig|slecht|beperkt|niet zo goed|niet goed) nederlands";

    private final String[] namen;

    Taal(String... namen) {
        this.namen = namen.clone();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Dutch when nothing else is recognised. */
    public static Taal uit(String getypt) {
        var woorden = getypt.toLowerCase(Locale.ROOT).replaceAll(NIET, "");
        return NL.plaats(woorden).isPresent() ? NL : eerste(woorden);
    }

    private static Taal eerste(String woorden) {
        return Stream.of(values())
                .filter(taal -> taal.plaats(woorden).isPresent())
                .min(Comparator.comparingInt(taal -> taal.plaats(woorden).orElseThrow()))
                .orElse(NL);
    }

    private Optional<Integer> plaats(String woorden) {
        return Stream.of(namen)
                .map(woorden::indexOf)
                .filter(plaats -> plaats >= 0)
                .min(Comparator.naturalOrder());
    }
}
