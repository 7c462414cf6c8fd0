package nl.routewijzer.traject;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.routewijzer.gedeeld.GebruikerId;

/**
 * Can this colleague cover for the vaste consulent in those days? Cover is temporary and has an end; what lasts is a
 * handover to a new vaste consulent.
 *
 * <p>Source: vervanging and overdracht, Handelingswijze P-wet (NHL Stenden, 2020), deel I §5 Verloop. The longest time is
 * a choice of this product.
 */
final class Vervangregels {

    private static final int LANGST_IN_MAANDEN = 6;
    private static final int VERST_VOORUIT_IN_MAANDEN = 12;

    private static final List<Function<Feiten, Optional<Beletsel>>> REGELS = List.of(
            Vervangregels::vervangerBestaat,
            Vervangregels::isEenAnder,
            Vervangregels::nietInHetVerleden,
            Vervangregels::binnenEenJaar,
            Vervangregels::eindigtNaHetBegin,
            Vervangregels::isTijdelijk);

    /** @param tot first day without cover */
    record Feiten(
            GebruikerId consulent,
            GebruikerId vervanger,
            boolean vervangerBestaat,
            LocalDate vanaf,
            LocalDate tot,
            LocalDate vandaag) {}

    static List<Beletsel> beoordeel(Feiten feiten) {
        return REGELS.stream().flatMap(regel -> regel.apply(feiten).stream()).toList();
    }

    private static Optional<Beletsel> vervangerBestaat(Feiten f) {
        return mits(f.vervangerBestaat(), Beletsel.GEEN_VERVANGER);
    }

    private static Optional<Beletsel> isEenAnder(Feiten f) {
        return mits(!f.vervanger().equals(f.consulent()), Beletsel.VERVANGT_ZICHZELF);
    }

    private static Optional<Beletsel> nietInHetVerleden(Feiten f) {
        return mits(!f.vanaf().isBefore(f.vandaag()), Beletsel.VERVANGING_IN_HET_VERLEDEN);
    }

    private static Optional<Beletsel> binnenEenJaar(Feiten f) {
        return mits(
                !f.vanaf().isAfter(f.vandaag().plusMonths(VERST_VOORUIT_IN_MAANDEN)),
                Beletsel.TOEWIJZING_TE_VER_VOORUIT);
    }

    private static Optional<Beletsel> eindigtNaHetBegin(Feiten f) {
        return mits(f.tot().isAfter(f.vanaf()), Beletsel.VERVANGING_EINDIGT_TE_VROEG);
    }

    private static Optional<Beletsel> isTijdelijk(Feiten f) {
        return mits(!f.tot().isAfter(f.vanaf().plusMonths(LANGST_IN_MAANDEN)), Beletsel.VERVANGING_TE_LANG);
    }

    private static Optional<Beletsel> mits(boolean goed, Beletsel anders) {
        return goed ? Optional.empty() : Optional.of(anders);
    }

    private Vervangregels() {}
}
