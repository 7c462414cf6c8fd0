package nl.routewijzer.gesprek.rooster;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Vorm;

/**
 * A conversation as the jongere himself sees it.
 *
 * @param bij first name of who he speaks with
 * @param duur empty when nobody said how long
 * @param samen with others at once: he cannot move it for them
 * @param na what it came in the place of, when he moved it himself
 * @param zelfGekozen when he chose it himself
 * @param gewijzigd when an outcome was written down
 */
public record Eigenafspraak(
        GesprekId id,
        String bij,
        Instant begin,
        Optional<Duration> duur,
        Vorm vorm,
        String plaats,
        boolean samen,
        Optional<GesprekId> na,
        Optional<Uitkomst> uitkomst,
        Optional<Instant> zelfGekozen,
        Optional<Instant> gewijzigd,
        boolean zelfGewijzigd) {

    /** Why a conversation stays as it is. */
    public enum Vast {
        SAMEN,
        VERZET,
        AFGEZEGD,
        VOORBIJ
    }

    /** Planned, and not begun. */
    public boolean komtNog(Instant nu) {
        return uitkomst.isEmpty() && begin.isAfter(nu);
    }

    /** He can have another time for it. */
    public boolean kanVerzetten(Instant nu) {
        return waaromVast(nu).isEmpty();
    }

    /** Why it cannot have another time; empty when it can. */
    public Optional<Vast> waaromVast(Instant nu) {
        if (komtNog(nu)) {
            return samen ? Optional.of(Vast.SAMEN) : Optional.empty();
        }
        if (isAfgezegd()) {
            return Optional.of(Vast.AFGEZEGD);
        }
        return Optional.of(uitkomst.equals(Optional.of(Uitkomst.VERZET)) ? Vast.VERZET : Vast.VOORBIJ);
    }

    /** By whoever. */
    public boolean isAfgezegd() {
        return uitkomst.filter(wat -> wat == Uitkomst.AFGEZEGD_JONGERE || wat == Uitkomst.AFGEZEGD_WIJ)
                .isPresent();
    }

    /** He called it off himself. */
    public boolean heeftHijAfgezegd() {
        return uitkomst.equals(Optional.of(Uitkomst.AFGEZEGD_JONGERE)) && zelfGewijzigd;
    }

    /** He chose it a moment ago, so that it was a mistake when he says so. */
    public boolean kanTerug(Instant nu) {
        return komtNog(nu) && kortGeleden(zelfGekozen, nu);
    }

    /** He called it off a moment ago. */
    public boolean kanTochDoorgaan(Instant nu) {
        return heeftHijAfgezegd() && begin.isAfter(nu) && kortGeleden(gewijzigd, nu);
    }

    private static boolean kortGeleden(Optional<Instant> toen, Instant nu) {
        return toen.filter(moment -> !moment.isBefore(nu.minus(Rooster.BEDENKTIJD)))
                .isPresent();
    }
}
