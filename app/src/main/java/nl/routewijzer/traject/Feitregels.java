package nl.routewijzer.traject;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Can this be established in this traject? Only what cannot be true together is refused; the method itself never locks.
 *
 * <p>Source: Participatiewet art. 41 lid 11 (text of 2026-07-01) asks for the circumstances that make one start earlier;
 * Handelingswijze P-wet (NHL Stenden, 2020), deel I hoofdstuk 5, nazorg, for what follows on uitstroom.
 */
final class Feitregels {

    private static final int VERST_VOORUIT = 5;

    /** What only makes sense after uitstroom. */
    private static final Set<Feitsoort> NA_UITSTROOM =
            Set.of(Feitsoort.NAZORG_TOT, Feitsoort.WAAR_TERECHT, Feitsoort.NABERICHT);

    /** What can still happen once a traject is closed. */
    private static final Set<Feitsoort> NA_AFSLUITING = Set.of(Feitsoort.TERUGVAL, Feitsoort.NABERICHT);

    private static final List<Function<Feiten, Optional<Beletsel>>> REGELS = List.of(
            Feitregels::nietInDeToekomst,
            Feitregels::nietVoorDeMelding,
            Feitregels::metReden,
            Feitregels::nietAfgesloten,
            Feitregels::nietTweeKeerGevraagd,
            Feitregels::nietTweeKeerUitgestroomd,
            Feitregels::naUitstroom,
            Feitregels::nazorgWordtLanger,
            Feitregels::nazorgNietTeLang,
            Feitregels::terugvalWaarvan,
            Feitregels::nietVoorDeUitstroom);

    /** @param stand of the traject, before this */
    record Feiten(Feitsoort soort, LocalDate dag, String tekst, Trajectstand stand, LocalDate vandaag) {

        boolean is(Feitsoort... soorten) {
            return Set.of(soorten).contains(soort);
        }
    }

    static List<Beletsel> beoordeel(Feiten feiten) {
        return REGELS.stream().flatMap(regel -> regel.apply(feiten).stream()).toList();
    }

    private static Optional<Beletsel> nietInDeToekomst(Feiten f) {
        return als(
                f,
                feit -> !feit.is(Feitsoort.NAZORG_TOT) && feit.dag().isAfter(feit.vandaag()),
                Beletsel.FEIT_IN_DE_TOEKOMST);
    }

    private static Optional<Beletsel> nietVoorDeMelding(Feiten f) {
        return als(f, feit -> feit.dag().isBefore(feit.stand().melding()), Beletsel.FEIT_VOOR_DE_MELDING);
    }

    private static Optional<Beletsel> metReden(Feiten f) {
        return als(f, feit -> feit.soort().vraagtReden() && feit.tekst().isBlank(), Beletsel.FEIT_ZONDER_REDEN);
    }

    private static Optional<Beletsel> nietAfgesloten(Feiten f) {
        return als(
                f,
                feit -> feit.stand().geslotenOp().isPresent() && !NA_AFSLUITING.contains(feit.soort()),
                Beletsel.TRAJECT_AFGESLOTEN);
    }

    private static Optional<Beletsel> nietTweeKeerGevraagd(Feiten f) {
        return als(
                f,
                feit -> feit.is(Feitsoort.UITKERING_GEVRAAGD)
                        && feit.stand().zoekperiode().isPresent(),
                Beletsel.UITKERING_AL_GEVRAAGD);
    }

    private static Optional<Beletsel> nietTweeKeerUitgestroomd(Feiten f) {
        return als(
                f,
                feit -> Feitsoort.UITSTROOM.contains(feit.soort())
                        && feit.stand().nazorg().isPresent(),
                Beletsel.AL_UITGESTROOMD);
    }

    private static Optional<Beletsel> naUitstroom(Feiten f) {
        return als(
                f,
                feit -> NA_UITSTROOM.contains(feit.soort())
                        && feit.stand().nazorg().isEmpty(),
                Beletsel.NOG_NIET_UITGESTROOMD);
    }

    private static Optional<Beletsel> nazorgWordtLanger(Feiten f) {
        return als(
                f,
                feit -> feit.is(Feitsoort.NAZORG_TOT)
                        && feit.stand()
                                .nazorg()
                                .filter(nazorg -> !feit.dag().isAfter(nazorg.tot()))
                                .isPresent(),
                Beletsel.NAZORG_NIET_LANGER);
    }

    private static Optional<Beletsel> nazorgNietTeLang(Feiten f) {
        return als(
                f,
                feit -> feit.is(Feitsoort.NAZORG_TOT)
                        && feit.dag().isAfter(feit.vandaag().plusYears(VERST_VOORUIT)),
                Beletsel.NAZORG_TE_LANG);
    }

    private static Optional<Beletsel> terugvalWaarvan(Feiten f) {
        return als(
                f,
                feit -> feit.is(Feitsoort.TERUGVAL)
                        && feit.stand().nazorg().isEmpty()
                        && feit.stand().geslotenOp().isEmpty(),
                Beletsel.NOG_NIET_UITGESTROOMD);
    }

    private static Optional<Beletsel> nietVoorDeUitstroom(Feiten f) {
        return als(
                f,
                feit -> (NA_UITSTROOM.contains(feit.soort()) || feit.is(Feitsoort.TERUGVAL))
                        && feit.stand()
                                .nazorg()
                                .filter(nazorg -> feit.dag().isBefore(nazorg.sinds()))
                                .isPresent(),
                Beletsel.FEIT_VOOR_DE_UITSTROOM);
    }

    private static Optional<Beletsel> als(Feiten feiten, Predicate<Feiten> geval, Beletsel beletsel) {
        return geval.test(feiten) ? Optional.of(beletsel) : Optional.empty();
    }

    private Feitregels() {}
}
