package nl.routewijzer.gesprek.rooster.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.routewijzer.gesprek.rooster.Eigenafspraak;
import nl.routewijzer.gesprek.rooster.Keuze.Reden;
import nl.routewijzer.gesprek.rooster.Vrijmoment;

/** Can a jongere have this moment? Whatever the answer, what is free stands beside it. */
public final class Keuzeoordeel {

    /** How many he can have standing that he chose himself; the rest of the hours is for others. */
    public static final int MEESTE = 3;

    private static final List<Function<Feiten, Optional<Reden>>> REGELS = List.of(
            Keuzeoordeel::nogNietGebruikt,
            Keuzeoordeel::oudeStaatNog,
            Keuzeoordeel::nietTeVeel,
            Keuzeoordeel::nietVoorbij,
            Keuzeoordeel::bestaat);

    /**
     * What the answer rests on.
     *
     * @param gebruikt whether something was chosen before under the same id
     * @param sleutel the moment he points at
     * @param rooster of who he speaks with
     * @param oud what he wants to move
     * @param zelfGekozen how many stand already that he chose himself
     */
    public record Feiten(
            boolean gebruikt,
            String sleutel,
            Vrijemomenten.Feiten rooster,
            Optional<Eigenafspraak> oud,
            int zelfGekozen,
            Instant nu) {}

    public sealed interface Oordeel {}

    public record Ja(Vrijmoment moment, List<Vrijmoment> vrij) implements Oordeel {}

    public record Nee(Reden reden, List<Vrijmoment> vrij) implements Oordeel {}

    public static Oordeel beoordeel(Feiten feiten) {
        var vrij = Vrijemomenten.van(feiten.rooster());
        var reden =
                REGELS.stream().flatMap(regel -> regel.apply(feiten).stream()).findFirst();
        if (reden.isPresent()) {
            return new Nee(reden.get(), vrij);
        }
        return zoek(vrij, feiten.sleutel())
                .<Oordeel>map(moment -> new Ja(moment, vrij))
                .orElseGet(() -> new Nee(Reden.BEZET, vrij));
    }

    private static Optional<Reden> nogNietGebruikt(Feiten f) {
        return als(f.gebruikt(), Reden.OPNIEUW);
    }

    private static Optional<Reden> oudeStaatNog(Feiten f) {
        return als(f.oud().filter(oud -> !oud.kanVerzetten(f.nu())).isPresent(), Reden.AL_ANDERS);
    }

    private static Optional<Reden> nietTeVeel(Feiten f) {
        var gaatWeg = f.oud().filter(oud -> oud.zelfGekozen().isPresent()).isPresent();
        return als(f.zelfGekozen() - (gaatWeg ? 1 : 0) >= MEESTE, Reden.GENOEG);
    }

    private static Optional<Reden> nietVoorbij(Feiten f) {
        return als(
                begin(f.sleutel())
                        .filter(begin -> begin.isBefore(f.rooster().grenzen().vanaf()))
                        .isPresent(),
                Reden.TE_LAAT);
    }

    private static Optional<Reden> bestaat(Feiten f) {
        return als(zoek(Vrijemomenten.van(f.rooster().leeg()), f.sleutel()).isEmpty(), Reden.BESTAAT_NIET);
    }

    private static Optional<Vrijmoment> zoek(List<Vrijmoment> momenten, String sleutel) {
        return momenten.stream()
                .filter(moment -> moment.sleutel().equals(sleutel))
                .findFirst();
    }

    /** What stands behind the last line, when it can be a moment at all. */
    private static Optional<Instant> begin(String sleutel) {
        var tekst = sleutel.substring(sleutel.lastIndexOf('_') + 1);
        return tekst.matches("[0-9]{1,11}")
                ? Optional.of(Instant.ofEpochSecond(Long.parseLong(tekst)))
                : Optional.empty();
    }

    private static Optional<Reden> als(boolean waar, Reden reden) {
        return waar ? Optional.of(reden) : Optional.empty();
    }

    private Keuzeoordeel() {}
}
