package nl.routewijzer.jongere.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Geboortedatum;
import nl.routewijzer.gedeeld.Periode;

/**
 * Ages at which something changes for a jongere, and when to start talking about it: three months ahead. Of a birth date
 * that is partly unknown the earliest possible day begins and the latest possible day ends it.
 *
 * <p>Sources: 18: meerderjarig (Burgerlijk Wetboek, boek 1, art. 233) and the lowest age of assistance of one's own
 * (Participatiewet art. 11); 23: the age up to which the regional registration of early school leavers followed a
 * jongere (Handelingswijze P-wet, NHL Stenden, 2020, deel II hoofdstuk 6); 27: the rules for young people end
 * (Participatiewet art. 7a and 41 lid 4, text of 2026-07-01).
 */
public enum Leeftijdsgrens {
    ACHTTIEN(18),
    DRIEENTWINTIG(23),
    ZEVENENTWINTIG(27);

    private static final int MAANDEN_ERVOOR = 3;

    /**
     * @param vroegst the first day on which he can have that age
     * @param laatst the first day on which that is certain; the same when the birth date is known
     */
    public record Nadering(Leeftijdsgrens grens, LocalDate vroegst, LocalDate laatst) {

        /** When to think of it: from three months before until the day itself. */
        public Periode periode() {
            return new Periode(vroegst.minusMonths(MAANDEN_ERVOOR), Optional.of(laatst.plusDays(1)));
        }
    }

    private final int jaren;

    Leeftijdsgrens(int jaren) {
        this.jaren = jaren;
    }

    public int jaren() {
        return jaren;
    }

    public static Stream<Nadering> van(Geboortedatum geboren) {
        return Stream.of(values())
                .map(grens ->
                        new Nadering(grens, geboren.opZijnVroegst(grens.jaren), geboren.opZijnLaatst(grens.jaren)));
    }
}
