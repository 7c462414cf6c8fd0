package nl.routewijzer.privacy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.Tijd;

/**
 * Somebody opened, in an emergency, what was not his to see: with a reason, to read, for at most 24 hours. The privacy officer is
 * told at once, the jongere when it is over; the officer may hold that notice back until a day, and then it goes by itself.
 *
 * <p>Source: AVG art. 5 lid 1 f and lid 2 (confidentiality, accountability), 12 and 14 (telling), 23 lid 1 i and Uitvoeringswet AVG
 * art. 41 (putting off to protect somebody).
 *
 * @param reden in words of who asked, 1 to {@value #WOORDEN} characters
 * @param tot when it ends by itself
 * @param beeindigd when it was ended sooner
 */
public record Noodtoegang(
        UUID id,
        JongereId jongere,
        GebruikerId gebruiker,
        String reden,
        Instant vanaf,
        Instant tot,
        Optional<Instant> beeindigd)
        implements OverJongere {

    public static final int WOORDEN = 500;

    /** For how many hours one can ask; what is needed, not what is possible. */
    public static final List<Integer> UREN = List.of(1, 4, 8, 24);

    /** The notice to the jongere is held back no longer than this after it was over. */
    public static final Period LANGST_ACHTER = Period.ofMonths(3);

    /** A notice that was held back goes out at an hour at which people are there for questions. */
    private static final LocalTime OCHTEND = LocalTime.of(9, 0);

    /** @throws IllegalArgumentException for a number of hours that cannot be asked */
    static Instant einde(Instant vanaf, int uren) {
        if (!UREN.contains(uren)) {
            throw new IllegalArgumentException("zo lang kan niet: " + uren);
        }
        return vanaf.plus(Duration.ofHours(uren));
    }

    /** When it was, or will be, over. */
    public Instant voorbij() {
        return beeindigd.orElse(tot);
    }

    public boolean loopt(Instant nu) {
        return !nu.isBefore(vanaf) && nu.isBefore(voorbij());
    }

    /** When the jongere is told: when it is over, or in the morning of the day until which that is held back; the later of both. */
    Instant vertellen(Optional<LocalDate> achterhoudenTot) {
        return achterhoudenTot
                .map(dag -> Tijd.moment(dag.atTime(OCHTEND)))
                .filter(ochtend -> ochtend.isAfter(voorbij()))
                .orElse(voorbij());
    }

    /** Whether the notice can be held back until that day: after today, and not too long. */
    public boolean kanAchterTot(LocalDate dag, LocalDate vandaag) {
        return dag.isAfter(vandaag)
                && !dag.isAfter(Tijd.dag(voorbij()).plus(LANGST_ACHTER))
                && dag.isAfter(Tijd.dag(voorbij()));
    }
}
