package nl.routewijzer.jongere.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.routewijzer.gedeeld.Geboortedatum;
import nl.routewijzer.jongere.Beletsel;

/** Can this section be kept like this? Only what cannot be true, or would overwrite what a colleague wrote meanwhile, is refused. */
public final class Gegevenstoets {

    private static final int OUDST = 100;

    private static final List<Function<Feiten, Optional<Beletsel>>> REGELS = List.of(
            Gegevenstoets::nietInDeToekomstGeboren,
            Gegevenstoets::geenHonderdJaarOud,
            Gegevenstoets::bsnNietVanEenAnder,
            Gegevenstoets::peildatumIsGeweest,
            Gegevenstoets::nietIntussenGewijzigd);

    /**
     * @param geboren of a section that has it
     * @param bsnVanEenAnder another jongere of the organisation has this number
     * @param zelfdeBasis what holds now is what the form began with
     */
    public record Feiten(
            Optional<Geboortedatum> geboren,
            boolean bsnVanEenAnder,
            LocalDate peildatum,
            boolean zelfdeBasis,
            LocalDate vandaag) {}

    public static List<Beletsel> beoordeel(Feiten feiten) {
        return REGELS.stream().flatMap(regel -> regel.apply(feiten).stream()).toList();
    }

    private static Optional<Beletsel> nietInDeToekomstGeboren(Feiten f) {
        return f.geboren()
                .filter(datum -> datum.vroegst().isAfter(f.vandaag()))
                .map(datum -> Beletsel.GEBOREN_IN_DE_TOEKOMST);
    }

    private static Optional<Beletsel> geenHonderdJaarOud(Feiten f) {
        return f.geboren()
                .filter(datum -> datum.laatst().plusYears(OUDST).isBefore(f.vandaag()))
                .map(datum -> Beletsel.GEBOREN_TE_LANG_GELEDEN);
    }

    private static Optional<Beletsel> bsnNietVanEenAnder(Feiten f) {
        return f.bsnVanEenAnder() ? Optional.of(Beletsel.BSN_AL_BEKEND) : Optional.empty();
    }

    private static Optional<Beletsel> peildatumIsGeweest(Feiten f) {
        return f.peildatum().isAfter(f.vandaag()) ? Optional.of(Beletsel.PEILDATUM_IN_DE_TOEKOMST) : Optional.empty();
    }

    private static Optional<Beletsel> nietIntussenGewijzigd(Feiten f) {
        return f.zelfdeBasis() ? Optional.empty() : Optional.of(Beletsel.INTUSSEN_GEWIJZIGD);
    }

    private Gegevenstoets() {}
}
