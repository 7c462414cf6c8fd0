package nl.routewijzer.gesprek.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.Beletsel;
import nl.routewijzer.gesprek.Planning;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Verslag;

/** Can a conversation be planned on that day, or rounded off like this? The method never locks; only nonsense is refused. */
public final class Gespreksoordeel {

    private static final int VERST_VOORUIT = 2;
    private static final int MEESTE_STRESS = 10;

    private static final List<Function<Feiten, Optional<Beletsel>>> AFRONDEN = List.of(
            Gespreksoordeel::isBegonnen,
            Gespreksoordeel::verzetHeeftEenMoment,
            Gespreksoordeel::volgendeNietInHetVerleden,
            Gespreksoordeel::volgendeNietTeVer,
            Gespreksoordeel::afspraakZegtWat,
            Gespreksoordeel::afspraakNaHetGesprek,
            Gespreksoordeel::stressOpDeSchaal);

    /** @param dag of the conversation itself */
    public record Feiten(LocalDate dag, Verslag verslag, LocalDate vandaag) {
        /** What is said of a conversation that is called off beforehand is said today. */
        LocalDate gezegd() {
            return dag.isAfter(vandaag) && verslag.uitkomst().kanVooraf() ? vandaag : dag;
        }

        Optional<LocalDate> volgende() {
            return verslag.volgende()
                    .map(Verslag.Volgende::begin)
                    .map(Tijd::dag)
                    .or(verslag::contactVoor);
        }
    }

    public static List<Beletsel> afronden(Feiten feiten) {
        return AFRONDEN.stream().flatMap(regel -> regel.apply(feiten).stream()).toList();
    }

    public static List<Beletsel> plannen(LocalDate dag, LocalDate vandaag) {
        if (dag.isBefore(vandaag)) {
            return List.of(Beletsel.GEPLAND_IN_HET_VERLEDEN);
        }
        return dag.isAfter(vandaag.plusYears(VERST_VOORUIT)) ? List.of(Beletsel.GEPLAND_TE_VER_VOORUIT) : List.of();
    }

    /** Every time of a repetition counts: the last may be too far ahead. */
    public static List<Beletsel> plannen(Planning planning, LocalDate vandaag) {
        return planning.keer() < 1 || planning.keer() > Planning.MEESTE
                ? List.of(Beletsel.HERHAALD_BUITEN_DE_MAAT)
                : planning.momenten().stream()
                        .flatMap(moment -> plannen(moment.toLocalDate(), vandaag).stream())
                        .distinct()
                        .toList();
    }

    private static Optional<Beletsel> isBegonnen(Feiten f) {
        return f.dag().isAfter(f.vandaag()) && !f.verslag().uitkomst().kanVooraf()
                ? Optional.of(Beletsel.NOG_NIET_BEGONNEN)
                : Optional.empty();
    }

    private static Optional<Beletsel> verzetHeeftEenMoment(Feiten f) {
        return f.verslag().uitkomst() == Uitkomst.VERZET
                        && f.verslag().volgende().isEmpty()
                ? Optional.of(Beletsel.VERZET_ZONDER_MOMENT)
                : Optional.empty();
    }

    private static Optional<Beletsel> volgendeNietInHetVerleden(Feiten f) {
        return f.volgende().filter(dag -> dag.isBefore(f.vandaag())).map(dag -> Beletsel.VOLGENDE_IN_HET_VERLEDEN);
    }

    private static Optional<Beletsel> volgendeNietTeVer(Feiten f) {
        return f.volgende()
                .filter(dag -> dag.isAfter(f.vandaag().plusYears(VERST_VOORUIT)))
                .map(dag -> Beletsel.VOLGENDE_TE_VER_VOORUIT);
    }

    private static Optional<Beletsel> afspraakZegtWat(Feiten f) {
        return f.verslag().afspraken().stream()
                        .anyMatch(afspraak -> afspraak.wat().isEmpty())
                ? Optional.of(Beletsel.AFSPRAAK_ZONDER_WAT)
                : Optional.empty();
    }

    private static Optional<Beletsel> afspraakNaHetGesprek(Feiten f) {
        return f.verslag().afspraken().stream()
                        .flatMap(afspraak -> afspraak.wanneer().stream())
                        .anyMatch(wanneer -> wanneer.isBefore(f.gezegd()))
                ? Optional.of(Beletsel.AFSPRAAK_VOOR_HET_GESPREK)
                : Optional.empty();
    }

    private static Optional<Beletsel> stressOpDeSchaal(Feiten f) {
        return f.verslag()
                .stress()
                .filter(stress -> stress < 0 || stress > MEESTE_STRESS)
                .map(stress -> Beletsel.STRESS_BUITEN_DE_SCHAAL);
    }

    private Gespreksoordeel() {}
}
