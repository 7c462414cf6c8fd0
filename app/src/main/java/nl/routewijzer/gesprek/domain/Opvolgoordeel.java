package nl.routewijzer.gesprek.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.routewijzer.gesprek.Opvolgbeletsel;
import nl.routewijzer.gesprek.Opvolgkeuze;
import nl.routewijzer.gesprek.Opvolgstap;
import nl.routewijzer.gesprek.Wijkteamvraag;
import nl.routewijzer.methode.Codeboek;
import nl.routewijzer.methode.Handelingswijze;

/**
 * Can this step be written down? The method never locks: any step may be chosen. Before somebody else is asked to look, the reason
 * was asked; that there was no answer is enough.
 *
 * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel I §4.1, leernetwerk 5: ask why, then think about what follows; AVG art.
 * 6 and 13 (a ground, and telling the person).
 */
public final class Opvolgoordeel {

    /** What is left to rest is looked at again within this time. */
    private static final Period LANGST = Period.ofMonths(6);

    /** Nobody is told longer ago than this. */
    private static final Period OUDST = Period.ofMonths(1);

    private static final String CONTACT_ZOEKEN = "G1-11";
    private static final String OVERDRAGEN = "G1-12";

    /** Room for a second chance, and not adding to stress. */
    private static final List<String> MET_RUST = List.of("BV3", "PS3");

    private static final List<Function<Feiten, Optional<Opvolgbeletsel>>> REGELS = List.of(
            Opvolgoordeel::nogGemist,
            Opvolgoordeel::niemandWasEerder,
            Opvolgoordeel::eenWijkteamTegelijk,
            Opvolgoordeel::redenGevraagd,
            Opvolgoordeel::opnieuwKan,
            Opvolgoordeel::verteldKan,
            Opvolgoordeel::toestemmingGeldt,
            Opvolgoordeel::taakHeeftGrondslag);

    /**
     * @param gemist he did not come to this conversation, and was not heard from since
     * @param laatste the last step that was chosen
     * @param geldig consents that let something be shared today
     * @param gedragen whether a ground carries sharing for a task
     */
    public record Feiten(
            Opvolgkeuze keuze,
            boolean gemist,
            Optional<UUID> laatste,
            Opvolgfeiten opvolging,
            List<UUID> geldig,
            boolean gedragen,
            LocalDate vandaag) {}

    public static List<Opvolgbeletsel> beoordeel(Feiten feiten) {
        return REGELS.stream().flatMap(regel -> regel.apply(feiten).stream()).toList();
    }

    /** Codes of the codebook that a step counts under, in a version of the method; it can be more than one. */
    public static List<String> codes(Opvolgstap stap, Handelingswijze methode) {
        var codes = switch (stap) {
            case NIETS_STUREN ->
                methode.codeboek().codes().stream()
                        .filter(code -> code.elementen().stream().anyMatch(MET_RUST::contains))
                        .map(Codeboek.Code::id);
            case WIJKTEAM, VRAAG_WIJKTEAM -> vanStap(OVERDRAGEN, methode);
            case APPEN_OF_BELLEN, MAILEN, ANDERE_WEG -> vanStap(CONTACT_ZOEKEN, methode);
        };
        return codes.toList();
    }

    private static Stream<String> vanStap(String id, Handelingswijze methode) {
        return methode.stap(id).stream()
                .flatMap(stap -> methode.codes(stap).stream())
                .map(codering -> codering.code().id());
    }

    private static Optional<Opvolgbeletsel> nogGemist(Feiten f) {
        return als(!f.gemist(), Opvolgbeletsel.NIET_MEER_GEMIST);
    }

    private static Optional<Opvolgbeletsel> niemandWasEerder(Feiten f) {
        return als(!f.keuze().gezien().equals(f.laatste()), Opvolgbeletsel.INTUSSEN_VERANDERD);
    }

    private static Optional<Opvolgbeletsel> eenWijkteamTegelijk(Feiten f) {
        return als(naarWijkteam(f) && f.opvolging().wijkteamKijkt(), Opvolgbeletsel.WIJKTEAM_KIJKT_AL);
    }

    private static Optional<Opvolgbeletsel> redenGevraagd(Feiten f) {
        return als(naarWijkteam(f) && !f.opvolging().redenGevraagd(), Opvolgbeletsel.REDEN_NIET_GEVRAAGD);
    }

    private static Optional<Opvolgbeletsel> opnieuwKan(Feiten f) {
        return f.keuze()
                .opnieuw()
                .filter(dag ->
                        !dag.isAfter(f.vandaag()) || dag.isAfter(f.vandaag().plus(LANGST)))
                .map(dag -> Opvolgbeletsel.OPNIEUW_KAN_NIET);
    }

    private static Optional<Opvolgbeletsel> verteldKan(Feiten f) {
        return f.keuze()
                .wijkteam()
                .map(Wijkteamvraag::verteldOp)
                .filter(dag ->
                        dag.isAfter(f.vandaag()) || dag.isBefore(f.vandaag().minus(OUDST)))
                .map(dag -> Opvolgbeletsel.VERTELD_KAN_NIET);
    }

    private static Optional<Opvolgbeletsel> toestemmingGeldt(Feiten f) {
        return f.keuze()
                .wijkteam()
                .flatMap(Wijkteamvraag::toestemming)
                .filter(toestemming -> !f.geldig().contains(toestemming))
                .map(toestemming -> Opvolgbeletsel.TOESTEMMING_GELDT_NIET);
    }

    private static Optional<Opvolgbeletsel> taakHeeftGrondslag(Feiten f) {
        var bijTaak = f.keuze()
                .wijkteam()
                .filter(vraag -> vraag.toestemming().isEmpty())
                .isPresent();
        return als(bijTaak && !f.gedragen(), Opvolgbeletsel.GEEN_GRONDSLAG);
    }

    private static boolean naarWijkteam(Feiten f) {
        return f.keuze().stap() == Opvolgstap.WIJKTEAM;
    }

    private static Optional<Opvolgbeletsel> als(boolean zo, Opvolgbeletsel beletsel) {
        return zo ? Optional.of(beletsel) : Optional.empty();
    }

    private Opvolgoordeel() {}
}
