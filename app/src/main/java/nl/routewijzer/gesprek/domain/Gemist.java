package nl.routewijzer.gesprek.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Uitkomst;

/**
 * A conversation to which the jongere did not come and after which nobody heard from him.
 *
 * <p>A conversation that was called off or moved is never one; neither does it hide an earlier one that he missed, unless he
 * called off himself: then he was heard from.
 *
 * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel I hoofdstuk 5, 1e gesprek: after a no-show the consulent looks
 * for contact himself, by app or phone and by mail.
 *
 * @param gesprek that he did not come to
 * @param dag on which he did not come
 * @param vanaf when somebody should try: that day, or a later one that was written down with it or with an attempt since
 * @param afgesproken the attempt with which a day was written down last
 * @param vergeefs attempts since, all in vain
 */
public record Gemist(
        GesprekId gesprek, LocalDate dag, LocalDate vanaf, Optional<Poging> afgesproken, List<Poging> vergeefs) {

    /** How often somebody tried since. */
    public int pogingen() {
        return vergeefs.size();
    }

    /** When somebody should try, given what was chosen: what rests until a day rests until then, unless another day was said after it. */
    LocalDate vanaf(Opvolgfeiten opvolging) {
        return opvolging
                .laatste()
                .filter(keuze -> afgesproken
                        .filter(poging -> poging.gezegd().isAfter(keuze.gezegd()))
                        .isEmpty())
                .flatMap(Opvolgfeiten.Keuze::stilTot)
                .filter(dag::isBefore)
                .orElse(vanaf);
    }

    /** Over when he was heard from, when there is a later conversation, planned or held, or when there was none to miss. */
    public static Optional<Gemist> zoek(List<Gespreksfeit> gesprekken, List<Poging> pogingen) {
        return gesprekken.stream()
                .filter(Gespreksfeit::gingDoor)
                .max(Comparator.comparing(Gespreksfeit::begin))
                .filter(laatste -> laatste.is(Uitkomst.KWAM_NIET))
                .filter(laatste -> sinds(laatste, pogingen).stream().noneMatch(Poging::levensteken))
                .map(laatste -> van(laatste, sinds(laatste, pogingen)));
    }

    private static Gemist van(Gespreksfeit gesprek, List<Poging> pogingen) {
        var afgesproken = pogingen.stream()
                .filter(poging -> poging.contactVoor().isPresent())
                .max(Comparator.comparing(Poging::gezegd));
        var vanaf = afgesproken
                .flatMap(Poging::contactVoor)
                .or(gesprek::contactVoor)
                .filter(gesprek.dag()::isBefore)
                .orElse(gesprek.dag());
        var vergeefs = pogingen.stream()
                .filter(poging -> poging.aard() == Poging.Aard.VERGEEFS)
                .toList();
        return new Gemist(gesprek.id(), gesprek.dag(), vanaf, afgesproken, vergeefs);
    }

    private static List<Poging> sinds(Gespreksfeit gesprek, List<Poging> pogingen) {
        return pogingen.stream()
                .filter(poging -> poging.op().isAfter(gesprek.begin()))
                .toList();
    }
}
