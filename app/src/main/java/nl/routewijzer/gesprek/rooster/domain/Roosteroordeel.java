package nl.routewijzer.gesprek.rooster.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.routewijzer.gesprek.rooster.Roosterbeletsel;
import nl.routewijzer.gesprek.rooster.Spreekuur;
import nl.routewijzer.gesprek.rooster.Vrijedagen;

/** Can these be hours to choose from? Only nonsense is refused. */
public final class Roosteroordeel {

    public static final int KORTST = 10;
    public static final int LANGST = 240;
    public static final int MEESTE_EROMHEEN = 120;
    public static final int MEESTE_UREN = 60;

    private static final int LANGST_VRIJ = 366;

    private static final List<Function<Feiten, Optional<Roosterbeletsel>>> REGELS = List.of(
            Roosteroordeel::totNaVan,
            Roosteroordeel::eenGesprekPast,
            Roosteroordeel::gesprekHeeftEenMaat,
            Roosteroordeel::voorafHeeftEenMaat,
            Roosteroordeel::ernaHeeftEenMaat,
            Roosteroordeel::dagIsNogNietVoorbij,
            Roosteroordeel::eindeIsNogNietVoorbij,
            Roosteroordeel::nietTeVeel);

    /** @param aantal how many he has with these */
    public record Feiten(Spreekuur uur, int aantal, LocalDate vandaag) {}

    public static List<Roosterbeletsel> beoordeel(Feiten feiten) {
        return REGELS.stream().flatMap(regel -> regel.apply(feiten).stream()).toList();
    }

    public static List<Roosterbeletsel> beoordeel(Vrijedagen vrij, LocalDate vandaag) {
        if (vrij.totEnMet().isBefore(vrij.vanaf())) {
            return List.of(Roosterbeletsel.EINDE_VOOR_BEGIN);
        }
        if (vrij.totEnMet().isBefore(vandaag)) {
            return List.of(Roosterbeletsel.EINDE_VOORBIJ);
        }
        return ChronoUnit.DAYS.between(vrij.vanaf(), vrij.totEnMet()) > LANGST_VRIJ
                ? List.of(Roosterbeletsel.TE_LANG_VRIJ)
                : List.of();
    }

    private static Optional<Roosterbeletsel> totNaVan(Feiten f) {
        return als(!f.uur().tot().isAfter(f.uur().van()), Roosterbeletsel.TOT_VOOR_VAN);
    }

    private static Optional<Roosterbeletsel> eenGesprekPast(Feiten f) {
        var uur = f.uur();
        var ruimte = ChronoUnit.MINUTES.between(uur.van(), uur.tot());
        return als(ruimte > 0 && ruimte < uur.lengte().minuten(), Roosterbeletsel.PAST_GEEN_GESPREK);
    }

    private static Optional<Roosterbeletsel> gesprekHeeftEenMaat(Feiten f) {
        var minuten = f.uur().lengte().minuten();
        return als(minuten < KORTST || minuten > LANGST, Roosterbeletsel.MINUTEN_BUITEN_DE_MAAT);
    }

    private static Optional<Roosterbeletsel> voorafHeeftEenMaat(Feiten f) {
        return als(buitenDeMaat(f.uur().lengte().vooraf()), Roosterbeletsel.VOORAF_BUITEN_DE_MAAT);
    }

    private static Optional<Roosterbeletsel> ernaHeeftEenMaat(Feiten f) {
        return als(buitenDeMaat(f.uur().lengte().erna()), Roosterbeletsel.ERNA_BUITEN_DE_MAAT);
    }

    private static Optional<Roosterbeletsel> dagIsNogNietVoorbij(Feiten f) {
        return als(f.uur().dag().filter(dag -> dag.isBefore(f.vandaag())).isPresent(), Roosterbeletsel.DAG_VOORBIJ);
    }

    private static Optional<Roosterbeletsel> eindeIsNogNietVoorbij(Feiten f) {
        return als(
                f.uur().geldig().tot().filter(tot -> !tot.isAfter(f.vandaag())).isPresent(),
                Roosterbeletsel.EINDE_VOORBIJ);
    }

    private static Optional<Roosterbeletsel> nietTeVeel(Feiten f) {
        return als(f.aantal() > MEESTE_UREN, Roosterbeletsel.TE_VEEL);
    }

    private static boolean buitenDeMaat(int minuten) {
        return minuten < 0 || minuten > MEESTE_EROMHEEN;
    }

    private static Optional<Roosterbeletsel> als(boolean waar, Roosterbeletsel beletsel) {
        return waar ? Optional.of(beletsel) : Optional.empty();
    }

    private Roosteroordeel() {}
}
