package nl.routewijzer.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.methode.Stroomschema.Mijlpaal;

/**
 * What happened to one traject, as far as it has a place on the stroomschema.
 *
 * @param gesprekken of this traject, in any order
 */
record Routefeiten(LocalDate melding, String methodeversie, List<Gesprek> gesprekken) {

    /** @param uitkomst name of the outcome; empty while it is planned */
    record Gesprek(Instant begin, String fase, Optional<String> uitkomst) {}

    /** Something that happened, or that is planned, and on which day. */
    record Punt(Mijlpaal mijlpaal, LocalDate dag) {}

    /** In the order of time. The same thing twice after each other is one point: the first time. */
    List<Punt> punten() {
        var punten = Stream.concat(
                        Stream.of(new Punt(Mijlpaal.MELDING, melding)),
                        gesprekken.stream()
                                .sorted(Comparator.comparing(Gesprek::begin))
                                .flatMap(gesprek ->
                                        mijlpaal(gesprek)
                                                .map(mijlpaal -> new Punt(mijlpaal, Tijd.dag(gesprek.begin())))
                                                .stream()))
                .toList();
        return Stream.iterate(0, nummer -> nummer < punten.size(), nummer -> nummer + 1)
                .filter(nummer -> nummer == 0
                        || punten.get(nummer).mijlpaal()
                                != punten.get(nummer - 1).mijlpaal())
                .map(punten::get)
                .toList();
    }

    private static Optional<Mijlpaal> mijlpaal(Gesprek gesprek) {
        return switch (gesprek.uitkomst().orElse("GEPLAND")) {
            case "WAS_ER" -> gehouden(gesprek.fase());
            case "KWAM_NIET" -> alsHetKennismakenWas(gesprek, Mijlpaal.KWAM_NIET);
            default -> gepland(gesprek);
        };
    }

    private static Optional<Mijlpaal> gehouden(String fase) {
        return switch (fase) {
            case "gesprek1" -> Optional.of(Mijlpaal.GESPREK_1);
            case "zoekperiode" -> Optional.of(Mijlpaal.ZOEKPERIODE);
            case "gesprek2" -> Optional.of(Mijlpaal.GESPREK_2);
            case "verloop" -> Optional.of(Mijlpaal.VERVOLG);
            case "nazorg" -> Optional.of(Mijlpaal.NAZORG);
            default -> Optional.empty();
        };
    }

    private static Optional<Mijlpaal> gepland(Gesprek gesprek) {
        return gesprek.fase().equals("gesprek2")
                ? Optional.of(Mijlpaal.AFSPRAAK_2)
                : alsHetKennismakenWas(gesprek, Mijlpaal.UITNODIGING);
    }

    /** The scheme knows an invitation and a missed conversation only for the first one. */
    private static Optional<Mijlpaal> alsHetKennismakenWas(Gesprek gesprek, Mijlpaal mijlpaal) {
        return gesprek.fase().equals("gesprek1") ? Optional.of(mijlpaal) : Optional.empty();
    }
}
