package nl.routewijzer.werklijst;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.routewijzer.gedeeld.Tijd;

/** One day of an agenda, in the order of time. */
record Agendadag(LocalDate dag, List<Plek> plekken) {

    /** @param kort what begins less than an hour before it, while that can still be changed */
    record Plek(Agendapunt punt, Optional<Agendapunt> kort) {}

    /** The days of a period that are shown, each with what is on it. */
    static List<Agendadag> van(Agendaperiode periode, List<? extends Agendapunt> punten, Instant nu) {
        var bezet = punten.stream().map(punt -> Tijd.dag(punt.begin())).toList();
        return periode.teTonen(bezet).map(dag -> op(dag, punten, nu)).toList();
    }

    private static Agendadag op(LocalDate dag, List<? extends Agendapunt> alle, Instant nu) {
        var punten = alle.stream()
                .map(Agendapunt.class::cast)
                .filter(punt -> Tijd.dag(punt.begin()).equals(dag))
                .sorted(Comparator.comparing(Agendapunt::begin).thenComparing(Agendapunt::korteNaam))
                .toList();
        return new Agendadag(
                dag,
                IntStream.range(0, punten.size())
                        .mapToObj(plaats -> new Plek(punten.get(plaats), vlakVoor(plaats, punten, nu)))
                        .toList());
    }

    private static Optional<Agendapunt> vlakVoor(int plaats, List<Agendapunt> punten, Instant nu) {
        var punt = punten.get(plaats);
        return punt.begin().isBefore(nu)
                ? Optional.empty()
                : punten.subList(0, plaats).reversed().stream()
                        .filter(punt::botstMet)
                        .findFirst();
    }
}
