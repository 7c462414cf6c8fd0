package nl.routewijzer.traject;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * May the application be taken up on a day, and until when can it be pushed through? Four weeks after the melding, unless
 * the law makes an exception or the college decided to start earlier. Nothing is blocked by it. Who asks for no benefit has
 * no zoekperiode; who asks later, has one from that day.
 *
 * <p>Source: Participatiewet art. 41 lid 4, 11 and 12 (text of 2026-07-01); Handelingswijze P-wet (NHL Stenden, 2020),
 * deel I hoofdstuk 5, 1e gesprek (five working days) and zoekperiode.
 *
 * @param melding the day from which the four weeks count
 * @param termijn how long it lasts
 * @param werkdagen how many working days there are afterwards to push the application through
 * @param feiten what was established in the traject
 */
public record Zoekperiode(LocalDate melding, Period termijn, int werkdagen, List<Feit> feiten) {

    private static final List<BiFunction<Zoekperiode, LocalDate, Optional<Grond>>> GRONDEN =
            List.of(Zoekperiode::termijnVerstreken, Zoekperiode::uitgezonderd, Zoekperiode::eerderBegonnen);

    /** The outcome names every ground, not only the first; the page shows them as sentences. */
    public sealed interface Uitkomst {

        record InBehandeling(List<Grond> gronden) implements Uitkomst {}

        /** @param vanaf first day on which it can */
        record NogNiet(LocalDate vanaf) implements Uitkomst {}
    }

    public enum Grond {
        TERMIJN_VERSTREKEN,
        WETTELIJKE_UITZONDERING,
        BESLUIT_EERDER_BEGINNEN
    }

    /**
     * The zoekperiode of a traject; empty when no benefit is asked for.
     *
     * @param vraag as it was at the melding
     */
    public static Optional<Zoekperiode> van(
            Uitkeringsvraag vraag, LocalDate melding, Period termijn, int werkdagen, List<Feit> feiten) {
        var gevraagd = feiten.stream()
                .filter(feit -> feit.soort() == Feitsoort.UITKERING_GEVRAAGD)
                .map(Feit::dag)
                .reduce((eerder, later) -> later);
        return (vraag == Uitkeringsvraag.NEE ? gevraagd : Optional.of(melding))
                .map(begin -> new Zoekperiode(begin, termijn, werkdagen, feiten));
    }

    /** First day after the four weeks. */
    public LocalDate einde() {
        return melding.plus(termijn);
    }

    public Uitkomst beoordeel(LocalDate dag) {
        var gronden = GRONDEN.stream()
                .flatMap(grond -> grond.apply(this, dag).stream())
                .toList();
        return gronden.isEmpty() ? new Uitkomst.NogNiet(einde()) : new Uitkomst.InBehandeling(gronden);
    }

    /** First day on which the application can be taken up: the end of the four weeks, or earlier; never before they began. */
    public LocalDate aanvraagVanaf() {
        return feiten.stream()
                .filter(feit -> isUitzondering(feit) || isBesluit(feit))
                .map(Feit::dag)
                .min(Comparator.naturalOrder())
                .filter(dag -> dag.isBefore(einde()))
                .map(dag -> dag.isBefore(melding) ? melding : dag)
                .orElseGet(this::einde);
    }

    /** Last day to push the application through. */
    public LocalDate aanvraagTot() {
        return Werkdagen.laatste(aanvraagVanaf(), werkdagen);
    }

    /** Whether it is known what came of it. */
    public boolean isAfgehandeld() {
        return uitkomst().isPresent();
    }

    /** The last that was established of what came of it. */
    public Optional<Feit> uitkomst() {
        return feiten.stream()
                .filter(feit -> Feitsoort.NA_DE_ZOEKPERIODE.contains(feit.soort()))
                .reduce((eerder, later) -> later);
    }

    /** Whether the jongere knows until when he can push the application through. */
    public boolean isVerteld() {
        return feiten.stream().anyMatch(feit -> feit.soort() == Feitsoort.VERTELD);
    }

    private Optional<Grond> termijnVerstreken(LocalDate dag) {
        return dag.isBefore(einde()) ? Optional.empty() : Optional.of(Grond.TERMIJN_VERSTREKEN);
    }

    private Optional<Grond> uitgezonderd(LocalDate dag) {
        return feiten.stream()
                .filter(feit -> isUitzondering(feit) && !feit.dag().isAfter(dag))
                .findFirst()
                .map(feit -> Grond.WETTELIJKE_UITZONDERING);
    }

    private Optional<Grond> eerderBegonnen(LocalDate dag) {
        return feiten.stream()
                .filter(feit -> isBesluit(feit) && !feit.dag().isAfter(dag))
                .findFirst()
                .map(feit -> Grond.BESLUIT_EERDER_BEGINNEN);
    }

    private static boolean isUitzondering(Feit feit) {
        return Feitsoort.UITZONDERINGEN.contains(feit.soort());
    }

    private static boolean isBesluit(Feit feit) {
        return feit.soort() == Feitsoort.EERDER_BEGONNEN;
    }
}
