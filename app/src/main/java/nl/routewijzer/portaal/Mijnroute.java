package nl.routewijzer.portaal;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.routewijzer.traject.Trajectstand.Stand;

/**
 * The road of a jongere in the words of the portaal, and where he is on it. Who asks for no benefit has no weeks of looking around
 * by himself: that word is not on his road.
 *
 * @param hier one of the words
 */
record Mijnroute(List<Woord> woorden, Woord hier) {

    enum Woord {
        KENNISMAKEN,
        ZOEKEN,
        PLAN,
        AAN_DE_SLAG,
        DAARNA;

        String label() {
            return t("portaal.route." + name());
        }

        /** Ids of the phases of the method that this word stands for. */
        Set<String> fasen() {
            return switch (this) {
                case KENNISMAKEN -> Set.of("vooraf", "gesprek1");
                case ZOEKEN -> Set.of("zoekperiode");
                case PLAN -> Set.of("gesprek2");
                case AAN_DE_SLAG -> Set.of("verloop");
                case DAARNA -> Set.of("nazorg");
            };
        }
    }

    /**
     * What it is derived from.
     *
     * @param zoekt whether the four weeks belong to his road
     * @param gesproken whether they spoke since he came
     */
    record Feiten(Stand stand, boolean zoekt, boolean gesproken) {}

    static Mijnroute van(Feiten feiten) {
        return new Mijnroute(
                Stream.of(Woord.values())
                        .filter(woord -> woord != Woord.ZOEKEN || feiten.zoekt())
                        .toList(),
                hier(feiten));
    }

    private static Woord hier(Feiten feiten) {
        return switch (feiten.stand()) {
            case ZOEKPERIODE -> feiten.gesproken() ? Woord.ZOEKEN : Woord.KENNISMAKEN;
            case PLAN -> feiten.gesproken() ? Woord.PLAN : Woord.KENNISMAKEN;
            case VERLOOP -> Woord.AAN_DE_SLAG;
            case NAZORG, AFGESLOTEN -> Woord.DAARNA;
        };
    }

    boolean isGeweest(Woord woord) {
        return woord.compareTo(hier) < 0;
    }
}
