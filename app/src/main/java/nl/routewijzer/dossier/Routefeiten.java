package nl.routewijzer.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.methode.Stroomschema.Mijlpaal;

/**
 * What happened to one traject, as far as it has a place on the stroomschema.
 *
 * @param gesprekken of this traject, in any order
 */
record Routefeiten(LocalDate melding, String methodeversie, List<Gesprek> gesprekken) {

    /**
     * @param begin when it took place, or will
     * @param gemaaktOp when it was planned
     * @param uitkomst name of the outcome; empty while it is planned
     */
    record Gesprek(Instant begin, Instant gemaaktOp, String fase, Optional<String> uitkomst) {}

    /** Something that happened, and on which day: of a planned conversation, that it was planned. */
    record Punt(Mijlpaal mijlpaal, LocalDate dag) {}

    private record Moment(Mijlpaal mijlpaal, Instant op) {}

    /** In the order of time. The same thing twice after each other is one point: the first time. */
    List<Punt> punten() {
        var momenten = gesprekken.stream()
                .flatMap(gesprek -> moment(gesprek).stream())
                .sorted(Comparator.comparing(Moment::op))
                .toList();
        var punten = new ArrayList<>(List.of(new Punt(Mijlpaal.MELDING, melding)));
        for (var moment : momenten) {
            var opnieuwUitgenodigd = moment.mijlpaal() == Mijlpaal.UITNODIGING
                    && punten.stream().anyMatch(punt -> punt.mijlpaal() == Mijlpaal.KWAM_NIET);
            if (moment.mijlpaal() != punten.getLast().mijlpaal() && !opnieuwUitgenodigd) {
                punten.add(new Punt(moment.mijlpaal(), Tijd.dag(moment.op())));
            }
        }
        return List.copyOf(punten);
    }

    /** What the scheme knows of it: who called off or moved the first conversation was invited. After the second conversation comes a choice that nobody records yet: there it ends. */
    private static Optional<Moment> moment(Gesprek gesprek) {
        return switch (gesprek.fase() + " " + gesprek.uitkomst().orElse("GEPLAND")) {
            case "gesprek1 GEPLAND",
                    "gesprek1 AFGEZEGD_JONGERE",
                    "gesprek1 AFGEZEGD_WIJ",
                    "gesprek1 VERZET",
                    "gesprek1 ANDERS_CONTACT" -> Optional.of(new Moment(Mijlpaal.UITNODIGING, gesprek.gemaaktOp()));
            case "gesprek1 KWAM_NIET" -> Optional.of(new Moment(Mijlpaal.KWAM_NIET, gesprek.begin()));
            case "gesprek1 WAS_ER" -> Optional.of(new Moment(Mijlpaal.GESPREK_1, gesprek.begin()));
            case "gesprek2 GEPLAND" -> Optional.of(new Moment(Mijlpaal.AFSPRAAK_2, gesprek.gemaaktOp()));
            case "gesprek2 WAS_ER" -> Optional.of(new Moment(Mijlpaal.GESPREK_2, gesprek.begin()));
            default -> Optional.empty();
        };
    }
}
