package nl.routewijzer.gesprek.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.Overleg;
import nl.routewijzer.gesprek.Overleg.Beletsel;
import nl.routewijzer.gesprek.Overleg.Grond;

/** Can speaking with somebody else be kept like this? Only nonsense is refused, a consent that does not hold, and a task without a ground. */
public final class Overlegoordeel {

    private static final int JAREN = 1;

    private static final List<Function<Feiten, Optional<Beletsel>>> VASTLEGGEN = List.of(
            Overlegoordeel::nietTeLangGeleden,
            Overlegoordeel::nietTeVerVooruit,
            Overlegoordeel::toestemmingGeldt,
            Overlegoordeel::taakHeeftGrondslag,
            feiten -> vertelNietVooruit(feiten.overleg().verteldOp(), feiten.vandaag()));

    /**
     * @param geldig ids of the consents of this jongere that hold on the day of the talk
     * @param gedragen whether a ground of the jongere carries the task
     */
    public record Feiten(Overleg overleg, List<UUID> geldig, boolean gedragen, LocalDate vandaag) {
        LocalDate dag() {
            return Tijd.dag(overleg.begin());
        }
    }

    public static List<Beletsel> vastleggen(Feiten feiten) {
        return VASTLEGGEN.stream()
                .flatMap(regel -> regel.apply(feiten).stream())
                .toList();
    }

    /** What did not take place can be said beforehand. */
    public static List<Beletsel> afronden(Overleg overleg, Overleg.Afloop afloop, LocalDate vandaag) {
        var teVroeg = afloop.uitkomst() == Overleg.Uitkomst.GEHOUDEN
                        && Tijd.dag(overleg.begin()).isAfter(vandaag)
                ? Optional.of(Beletsel.NOG_NIET_BEGONNEN)
                : Optional.<Beletsel>empty();
        return List.of(teVroeg, vertelNietVooruit(afloop.verteldOp(), vandaag)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Beletsel> nietTeLangGeleden(Feiten f) {
        return f.dag().isBefore(f.vandaag().minusYears(JAREN))
                ? Optional.of(Beletsel.TE_LANG_GELEDEN)
                : Optional.empty();
    }

    private static Optional<Beletsel> nietTeVerVooruit(Feiten f) {
        return f.dag().isAfter(f.vandaag().plusYears(JAREN)) ? Optional.of(Beletsel.TE_VER_VOORUIT) : Optional.empty();
    }

    private static Optional<Beletsel> toestemmingGeldt(Feiten f) {
        return f.overleg().grond() instanceof Grond.Toestemming toestemming
                        && !f.geldig().contains(toestemming.id())
                ? Optional.of(Beletsel.TOESTEMMING_GELDT_NIET)
                : Optional.empty();
    }

    private static Optional<Beletsel> taakHeeftGrondslag(Feiten f) {
        return f.overleg().grond() instanceof Grond.Taak && !f.gedragen()
                ? Optional.of(Beletsel.GEEN_GRONDSLAG)
                : Optional.empty();
    }

    private static Optional<Beletsel> vertelNietVooruit(Optional<LocalDate> verteldOp, LocalDate vandaag) {
        return verteldOp.filter(vandaag::isBefore).map(dag -> Beletsel.LATER_VERTELD);
    }

    private Overlegoordeel() {}
}
