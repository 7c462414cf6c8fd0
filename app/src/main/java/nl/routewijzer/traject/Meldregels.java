package nl.routewijzer.traject;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.routewijzer.gedeeld.Geboortedatum;

/**
 * Can this melding be kept? Only what cannot be true or would break a fact of law is refused; age itself never is, and
 * of a birth date that is partly unknown every possible day counts.
 *
 * <p>Source: Participatiewet art. 41 (text of 2026-07-01): a melding has a day; one open traject at a time keeps one
 * vaste begeleider (Handelingswijze P-wet, NHL Stenden, 2020, deel II §2.1).
 */
final class Meldregels {

    private static final int OUDST = 100;

    private static final List<Function<Feiten, Optional<Beletsel>>> REGELS = List.of(
            Meldregels::nietInDeToekomstGeboren,
            Meldregels::geenHonderdJaarOud,
            Meldregels::nietInDeToekomstGemeld,
            Meldregels::nietVoorDeGeboorteGemeld,
            Meldregels::bsnNogNietBekend,
            Meldregels::geenOpenTraject,
            Meldregels::consulentBestaat);

    /** @param geboren empty when the jongere is known already */
    record Feiten(
            Optional<Geboortedatum> geboren,
            LocalDate melding,
            LocalDate vandaag,
            boolean bsnBekend,
            boolean openTraject,
            boolean consulentBestaat) {}

    static List<Beletsel> beoordeel(Feiten feiten) {
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

    private static Optional<Beletsel> nietInDeToekomstGemeld(Feiten f) {
        return f.melding().isAfter(f.vandaag()) ? Optional.of(Beletsel.MELDING_IN_DE_TOEKOMST) : Optional.empty();
    }

    private static Optional<Beletsel> nietVoorDeGeboorteGemeld(Feiten f) {
        return f.geboren()
                .filter(datum ->
                        !datum.vroegst().isAfter(f.vandaag()) && f.melding().isBefore(datum.vroegst()))
                .map(datum -> Beletsel.MELDING_VOOR_DE_GEBOORTE);
    }

    private static Optional<Beletsel> bsnNogNietBekend(Feiten f) {
        return f.bsnBekend() ? Optional.of(Beletsel.BSN_AL_BEKEND) : Optional.empty();
    }

    private static Optional<Beletsel> geenOpenTraject(Feiten f) {
        return f.openTraject() ? Optional.of(Beletsel.OPEN_TRAJECT) : Optional.empty();
    }

    private static Optional<Beletsel> consulentBestaat(Feiten f) {
        return f.consulentBestaat() ? Optional.empty() : Optional.of(Beletsel.GEEN_CONSULENT);
    }

    private Meldregels() {}
}
