package nl.routewijzer.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.methode.Stroomschema.Mijlpaal;

/**
 * What happened to one traject, as far as it has a place on the stroomschema.
 *
 * @param gesprekken of this traject, in any order; a groepsvoorlichting is one of them
 * @param voorvallen of this traject, in any order
 */
record Routefeiten(LocalDate melding, List<Gesprek> gesprekken, List<Voorval> voorvallen) {

    /**
     * @param begin when it took place, or will
     * @param gemaaktOp when it was planned
     * @param uitkomst name of the outcome; empty while it is planned
     */
    record Gesprek(Instant begin, Instant gemaaktOp, String fase, Optional<String> uitkomst) {}

    /**
     * @param soort a fact, a choice of route or an assignment, by the name that room traject gives it
     * @param op when it was written down
     */
    record Voorval(String soort, LocalDate dag, Instant op) {}

    /** Something that happened, and on which day: of a planned conversation, that it was planned. */
    record Punt(Mijlpaal mijlpaal, LocalDate dag) {}

    /** @param volgorde decides between what happened on one day and has no hour */
    private record Moment(Mijlpaal mijlpaal, Instant op, Instant volgorde) {}

    /** In the order of time. The same thing twice after each other is one point: the first time. */
    List<Punt> punten() {
        var momenten = Stream.concat(
                        gesprekken.stream().flatMap(gesprek -> moment(gesprek).stream()),
                        voorvallen.stream().flatMap(Routefeiten::momenten))
                .sorted(Comparator.comparing(Moment::op)
                        .thenComparing(Moment::volgorde)
                        .thenComparing(Moment::mijlpaal))
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

    /** Who called off or moved the first conversation was invited. */
    private static Optional<Moment> moment(Gesprek gesprek) {
        return switch (gesprek.fase() + " " + gesprek.uitkomst().orElse("GEPLAND")) {
            case "gesprek1 GEPLAND",
                    "gesprek1 AFGEZEGD_JONGERE",
                    "gesprek1 AFGEZEGD_WIJ",
                    "gesprek1 VERZET",
                    "gesprek1 ANDERS_CONTACT" -> Optional.of(op(Mijlpaal.UITNODIGING, gesprek.gemaaktOp()));
            case "voorlichting WAS_ER" -> Optional.of(op(Mijlpaal.VOORLICHTING, gesprek.begin()));
            case "voorlichting KWAM_NIET", "gesprek1 KWAM_NIET" -> Optional.of(op(Mijlpaal.KWAM_NIET, gesprek.begin()));
            case "gesprek1 WAS_ER" -> Optional.of(op(Mijlpaal.GESPREK_1, gesprek.begin()));
            case "gesprek2 GEPLAND" -> Optional.of(op(Mijlpaal.AFSPRAAK_2, gesprek.gemaaktOp()));
            case "gesprek2 WAS_ER" -> Optional.of(op(Mijlpaal.GESPREK_2, gesprek.begin()));
            default -> Optional.empty();
        };
    }

    private static Moment op(Mijlpaal mijlpaal, Instant moment) {
        return new Moment(mijlpaal, moment, moment);
    }

    /** A day without an hour comes after the conversations of that day, on which it was mostly decided. */
    private static Stream<Moment> momenten(Voorval voorval) {
        var laat = Tijd.moment(voorval.dag().atTime(LocalTime.MAX));
        return mijlpalen(voorval.soort()).map(mijlpaal -> new Moment(mijlpaal, laat, voorval.op()));
    }

    /** What the scheme knows of it; after a return one chooses again. */
    private static Stream<Mijlpaal> mijlpalen(String soort) {
        return switch (soort) {
            case "OPDRACHT_SOLLICITEREN" -> Stream.of(Mijlpaal.ZOEKPERIODE, Mijlpaal.SOLLICITEREN);
            case "OPDRACHT_OPLEIDING" -> Stream.of(Mijlpaal.ZOEKPERIODE, Mijlpaal.OPLEIDING);
            case "GEEN_AANVRAAG_NODIG" -> Stream.of(Mijlpaal.GEEN_AANVRAAG);
            case "ROUTE_WERK", "ROUTE_SCHOOL" -> Stream.of(Mijlpaal.KEUZE, Mijlpaal.VERVOLG);
            case "ROUTE_ZORG" -> Stream.of(Mijlpaal.KEUZE, Mijlpaal.ZORG);
            case "ROUTE_GEEN_RECHT" -> Stream.of(Mijlpaal.KEUZE, Mijlpaal.GEEN_RECHT);
            case "UITSTROOM_WERK", "UITSTROOM_SCHOOL", "UITSTROOM_DIVERSEN" ->
                Stream.of(Mijlpaal.UITSTROOM, Mijlpaal.NAZORG);
            case "AFGESLOTEN" -> Stream.of(Mijlpaal.EINDE);
            case "TERUGVAL" -> Stream.of(Mijlpaal.KEUZE);
            default -> Stream.empty();
        };
    }
}
