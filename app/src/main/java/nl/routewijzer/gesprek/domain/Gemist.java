package nl.routewijzer.gesprek.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
 * @param dag on which he did not come
 * @param vanaf when somebody should try: that day, or a later one that was written down with it or with an attempt since
 * @param pogingen how often somebody tried since
 */
public record Gemist(LocalDate dag, LocalDate vanaf, int pogingen) {

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
        var vanaf = pogingen.stream()
                .filter(poging -> poging.contactVoor().isPresent())
                .max(Comparator.comparing(Poging::gezegd))
                .flatMap(Poging::contactVoor)
                .or(gesprek::contactVoor)
                .filter(gesprek.dag()::isBefore)
                .orElse(gesprek.dag());
        var vergeefs = pogingen.stream()
                .filter(poging -> poging.aard() == Poging.Aard.VERGEEFS)
                .count();
        return new Gemist(gesprek.dag(), vanaf, Math.toIntExact(vergeefs));
    }

    private static List<Poging> sinds(Gespreksfeit gesprek, List<Poging> pogingen) {
        return pogingen.stream()
                .filter(poging -> poging.op().isAfter(gesprek.begin()))
                .toList();
    }
}
