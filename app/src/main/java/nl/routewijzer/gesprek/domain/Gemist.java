package nl.routewijzer.gesprek.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.Uitkomst;

/**
 * A conversation to which the jongere did not come and after which nobody reached him.
 *
 * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel I hoofdstuk 5, 1e gesprek: after a no-show the consulent looks
 * for contact himself, by app or phone and by mail.
 *
 * @param dag on which he did not come
 * @param vanaf when somebody should try: that day, or a later one that was written down with it or with an attempt since
 * @param pogingen how often somebody tried since
 */
public record Gemist(LocalDate dag, LocalDate vanaf, int pogingen) {

    /** A conversation, whatever came of it. */
    public record Gesprek(Instant begin, Optional<Uitkomst> uitkomst, Optional<LocalDate> contactVoor) {}

    /** Over when contact came through, when there is a later conversation, planned or held, or when there was none to miss. */
    public static Optional<Gemist> zoek(List<Gesprek> gesprekken, List<Contactritme.Poging> pogingen) {
        return gesprekken.stream()
                .max(Comparator.comparing(Gesprek::begin))
                .filter(laatste ->
                        laatste.uitkomst().filter(Uitkomst.KWAM_NIET::equals).isPresent())
                .filter(laatste -> sinds(laatste, pogingen).stream().noneMatch(Contactritme.Poging::bereikt))
                .map(laatste -> van(laatste, sinds(laatste, pogingen)));
    }

    private static Gemist van(Gesprek gesprek, List<Contactritme.Poging> pogingen) {
        var dag = Tijd.dag(gesprek.begin());
        var vanaf = pogingen.stream()
                .filter(poging -> poging.contactVoor().isPresent())
                .max(Comparator.comparing(Contactritme.Poging::gezegd))
                .flatMap(Contactritme.Poging::contactVoor)
                .or(gesprek::contactVoor)
                .filter(dag::isBefore)
                .orElse(dag);
        return new Gemist(dag, vanaf, pogingen.size());
    }

    private static List<Contactritme.Poging> sinds(Gesprek gesprek, List<Contactritme.Poging> pogingen) {
        return pogingen.stream()
                .filter(poging -> poging.op().isAfter(gesprek.begin()))
                .toList();
    }
}
