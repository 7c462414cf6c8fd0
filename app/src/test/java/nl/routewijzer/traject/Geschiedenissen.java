package nl.routewijzer.traject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routewijzer.Eigenschap;

/** Ten thousand invented histories that the rules allow, for what must hold of every one of them. */
final class Geschiedenissen {

    /** A run of a property is a thousand cases, each run with a seed of its own. */
    static final int RONDEN = 10;

    private static final int LENGTE = 10;
    private static final int MELDINGEN = 3 * 365;

    private static final Eigenschap<Geschiedenis> ALLE =
            new Eigenschap<>(Geschiedenissen::verzin, Geschiedenissen::korter);

    static void geldtVoorAlle(Predicate<Geschiedenis> eigenschap) {
        geldt(ALLE, eigenschap);
    }

    static <T> void geldt(Eigenschap<T> gevallen, Predicate<T> eigenschap) {
        IntStream.range(0, RONDEN).forEach(ronde -> gevallen.geldtVoorAlle(eigenschap));
    }

    /** The histories that led to this one: first the melding, then a fact more each time, itself last. */
    static List<Geschiedenis> stapVoorStap(Geschiedenis geschiedenis) {
        return IntStream.rangeClosed(0, geschiedenis.feiten().size())
                .mapToObj(aantal -> met(geschiedenis, geschiedenis.feiten().subList(0, aantal)))
                .toList();
    }

    static Geschiedenis met(Geschiedenis geschiedenis, List<Feit> feiten) {
        return new Geschiedenis(
                geschiedenis.melding(), geschiedenis.vraag(), geschiedenis.route(), List.copyOf(feiten));
    }

    static Geschiedenis alleen(Geschiedenis geschiedenis, Predicate<Feit> welke) {
        return met(geschiedenis, geschiedenis.feiten().stream().filter(welke).toList());
    }

    /** Written down later than it held, as happens: the day of a fact lies anywhere between the melding and today. */
    private static Geschiedenis verzin(Random toeval) {
        var geschiedenis = Geschiedenis.vanEenMelding(LocalDate.of(2025, 1, 1).plusDays(toeval.nextInt(MELDINGEN)));
        var vandaag = geschiedenis.melding();
        var aantal = toeval.nextInt(LENGTE);
        for (var nummer = 0; nummer < aantal; nummer++) {
            vandaag = vandaag.plusDays(toeval.nextInt(50));
            var soort = soort(toeval);
            var dag = soort == Feitsoort.NAZORG_TOT
                    ? vandaag.plusDays(toeval.nextInt(400))
                    : vandaag.minusDays(toeval.nextInt(20));
            var feiten = new Feitregels.Feiten(soort, dag, "omdat het zo is", geschiedenis.stand(), vandaag);
            geschiedenis = Feitregels.beoordeel(feiten).isEmpty() ? geschiedenis.met(soort, dag) : geschiedenis;
        }
        return geschiedenis;
    }

    /** What is about terms more often than the rest. */
    private static Feitsoort soort(Random toeval) {
        var vaak = List.of(
                Feitsoort.EERDER_BEGONNEN,
                Feitsoort.LOONKOSTENSUBSIDIE,
                Feitsoort.UITSTROOM_WERK,
                Feitsoort.NAZORG_TOT,
                Feitsoort.TERUGVAL);
        var keuzes = toeval.nextBoolean() ? vaak : Stream.of(Feitsoort.values()).toList();
        return keuzes.get(toeval.nextInt(keuzes.size()));
    }

    /** Each with one fact less, to find the smallest that breaks a property. */
    static List<Geschiedenis> korter(Geschiedenis geschiedenis) {
        return IntStream.range(0, geschiedenis.feiten().size())
                .mapToObj(weg -> {
                    var over = new ArrayList<>(geschiedenis.feiten());
                    over.remove(weg);
                    return met(geschiedenis, over);
                })
                .toList();
    }

    private Geschiedenissen() {}
}
