package nl.routewijzer.app;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.routewijzer.gedeeld.Demowereld.Jongere;

/** Finds an invented consulent a free hour on a working day, so that nobody of the demo is in two places at once. */
final class Agenda {

    private static final List<String> UREN = List.of("09:00", "10:15", "11:30", "13:30", "14:45", "16:00");
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** @param dag from the day of loading */
    record Plek(int dag, String tijd) {}

    private record Bezet(String consulent, Plek plek) {}

    private final LocalDate vandaag;
    private final Set<Bezet> bezet = new HashSet<>();

    Agenda(LocalDate vandaag) {
        this.vandaag = vandaag;
    }

    /** What stood there already. */
    void houdVrij(Jongere jongere) {
        jongere.gesprekken()
                .forEach(gesprek -> bezet.add(new Bezet(jongere.consulent(), new Plek(gesprek.dag(), gesprek.tijd()))));
    }

    /** The first free hour on that day or after it; from then on it is taken. */
    Plek vrij(String consulent, int vanaf) {
        return IntStream.iterate(vanaf, dag -> dag + 1)
                .filter(dag -> !isWeekend(dag))
                .boxed()
                .flatMap(dag -> UREN.stream().map(uur -> new Plek(dag, uur)))
                .filter(plek -> bezet.add(new Bezet(consulent, plek)))
                .findFirst()
                .orElseThrow();
    }

    /** That day, or the working day before it. */
    int werkdag(int vanaf) {
        var dag = vanaf;
        while (isWeekend(dag)) {
            dag--;
        }
        return dag;
    }

    private boolean isWeekend(int dag) {
        return WEEKEND.contains(vandaag.plusDays(dag).getDayOfWeek());
    }
}
