package nl.routewijzer.gesprek;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;

/**
 * What somebody did about a missed conversation, as it is kept: he asked for the reason, or chose a step.
 *
 * @param stap that was chosen; empty when the reason was asked
 * @param voorgesteld what was proposed at that moment
 * @param reden present when it was asked
 * @param woorden in words of the jongere, or why this was chosen
 * @param dag on which it was asked or chosen
 * @param opnieuw the day to look again
 * @param codes of the codebook, in that version of the method
 * @param door name of who did it
 */
public record Opvolgdaad(
        UUID id,
        Optional<Opvolgstap> stap,
        Optional<Opvolgstap> voorgesteld,
        Optional<Gemistreden> reden,
        String woorden,
        LocalDate dag,
        Optional<LocalDate> opnieuw,
        String methodeversie,
        List<String> codes,
        Instant op,
        GebruikerId wie,
        String door,
        Optional<Wijkteamvraag> wijkteam) {

    /** Whether this one may still take it back: not once the wijkteam answered. */
    public boolean kanTerug(GebruikerId ik, Instant nu) {
        return wie.equals(ik)
                && !op.isBefore(nu.minus(Gesprekken.BEDENKTIJD))
                && wijkteam.filter(vraag -> !vraag.isOpen()).isEmpty();
    }
}
