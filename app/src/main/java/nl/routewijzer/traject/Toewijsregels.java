package nl.routewijzer.traject;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.routewijzer.gedeeld.GebruikerId;

/**
 * Can this become the vaste consulent from that day on? One at a time, without a gap: the new one starts where the
 * present one ends.
 */
final class Toewijsregels {

    private static final int VERST_VOORUIT = 12;

    private static final List<Function<Feiten, Optional<Beletsel>>> REGELS = List.of(
            Toewijsregels::niemandWasErIntussen,
            Toewijsregels::consulentBestaat,
            Toewijsregels::isEenAnder,
            Toewijsregels::naHetBeginVanDeHuidige,
            Toewijsregels::naDeMelding,
            Toewijsregels::binnenEenJaar);

    /**
     * @param huidig the last one, empty while nobody was assigned yet
     * @param intussenAnders somebody changed it since the page was shown
     */
    record Feiten(
            LocalDate melding,
            Optional<Huidig> huidig,
            boolean intussenAnders,
            GebruikerId nieuw,
            boolean nieuwBestaat,
            LocalDate vanaf,
            LocalDate vandaag) {}

    /** @param vanaf since when he guides */
    record Huidig(GebruikerId consulent, LocalDate vanaf) {}

    static List<Beletsel> beoordeel(Feiten feiten) {
        return REGELS.stream().flatMap(regel -> regel.apply(feiten).stream()).toList();
    }

    private static Optional<Beletsel> niemandWasErIntussen(Feiten f) {
        return f.intussenAnders() ? Optional.of(Beletsel.INTUSSEN_TOEGEWEZEN) : Optional.empty();
    }

    private static Optional<Beletsel> consulentBestaat(Feiten f) {
        return f.nieuwBestaat() ? Optional.empty() : Optional.of(Beletsel.GEEN_CONSULENT);
    }

    private static Optional<Beletsel> isEenAnder(Feiten f) {
        return f.huidig()
                .filter(huidig -> huidig.consulent().equals(f.nieuw()))
                .map(huidig -> Beletsel.IS_AL_DE_VASTE_CONSULENT);
    }

    private static Optional<Beletsel> naHetBeginVanDeHuidige(Feiten f) {
        return f.huidig()
                .filter(huidig -> !f.vanaf().isAfter(huidig.vanaf()))
                .map(huidig -> Beletsel.TOEWIJZING_OVERLAPT);
    }

    private static Optional<Beletsel> naDeMelding(Feiten f) {
        return f.vanaf().isBefore(f.melding()) ? Optional.of(Beletsel.TOEWIJZING_VOOR_DE_MELDING) : Optional.empty();
    }

    private static Optional<Beletsel> binnenEenJaar(Feiten f) {
        return f.vanaf().isAfter(f.vandaag().plusMonths(VERST_VOORUIT))
                ? Optional.of(Beletsel.TOEWIJZING_TE_VER_VOORUIT)
                : Optional.empty();
    }

    private Toewijsregels() {}
}
