package nl.routewijzer.traject;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.routewijzer.methode.Beslismoment;

/**
 * Can this be kept as a decision? Every option of the method can be chosen at any time; what is asked is a reason, so that
 * it can be looked at again.
 *
 * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel I §4.1, leernetwerk 3: moments with options and considerations,
 * argued and open to revision.
 */
final class Besluitregels {

    private static final List<Function<Feiten, Optional<Beletsel>>> REGELS = List.of(
            Besluitregels::keuzeBestaat,
            Besluitregels::metEenReden,
            Besluitregels::nietInDeToekomst,
            Besluitregels::nietVoorDeMelding,
            Besluitregels::nietAfgesloten);

    record Feiten(Besluit.Nieuw besluit, Beslismoment moment, Trajectstand stand, LocalDate vandaag) {}

    static List<Beletsel> beoordeel(Feiten feiten) {
        return REGELS.stream().flatMap(regel -> regel.apply(feiten).stream()).toList();
    }

    private static Optional<Beletsel> keuzeBestaat(Feiten f) {
        var keuze = f.besluit().keuze();
        return keuze >= 1
                        && keuze <= f.moment().opties().size()
                        && f.besluit().overwegingen().stream()
                                .allMatch(nummer -> nummer >= 1
                                        && nummer <= f.moment().overwegingen().size())
                ? Optional.empty()
                : Optional.of(Beletsel.BESLUIT_ONBEKENDE_KEUZE);
    }

    private static Optional<Beletsel> metEenReden(Feiten f) {
        return f.besluit().toelichting().isBlank() && f.besluit().overwegingen().isEmpty()
                ? Optional.of(Beletsel.BESLUIT_ZONDER_REDEN)
                : Optional.empty();
    }

    private static Optional<Beletsel> nietInDeToekomst(Feiten f) {
        return f.besluit().op().isAfter(f.vandaag()) ? Optional.of(Beletsel.FEIT_IN_DE_TOEKOMST) : Optional.empty();
    }

    private static Optional<Beletsel> nietVoorDeMelding(Feiten f) {
        return f.besluit().op().isBefore(f.stand().melding())
                ? Optional.of(Beletsel.FEIT_VOOR_DE_MELDING)
                : Optional.empty();
    }

    private static Optional<Beletsel> nietAfgesloten(Feiten f) {
        return f.stand().geslotenOp().map(dag -> Beletsel.TRAJECT_AFGESLOTEN);
    }

    private Besluitregels() {}
}
