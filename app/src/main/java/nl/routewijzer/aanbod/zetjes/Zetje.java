package nl.routewijzer.aanbod.zetjes;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody switched on for himself, and what he said of the idea of now. Which idea that is follows from the day; nothing is kept of those
 * before.
 *
 * @param themas keys, at least one
 * @param vanaf the day from which it counts
 * @param plek which idea stood there on that day
 * @param gezegd of the idea of that day
 */
public record Zetje(Ritme ritme, Set<String> themas, LocalDate vanaf, int plek, Optional<Gezegd> gezegd) {

    /** How often there is another idea. */
    public enum Ritme {
        DAG(1),
        WEEK(7);

        private final int dagen;

        Ritme(int dagen) {
            this.dagen = dagen;
        }
    }

    public enum Antwoord {
        GEDAAN,
        NU_NIET
    }

    public record Gezegd(Antwoord antwoord, LocalDate op) {}

    /** How many ideas further it is since it was switched on. */
    private long keer(LocalDate dag) {
        return Math.max(0, ChronoUnit.DAYS.between(vanaf, dag)) / ritme.dagen;
    }

    /** Which of them it is on a day; the list begins anew at its end. */
    int welke(LocalDate vandaag, int hoeveel) {
        return Math.floorMod(plek + keer(vandaag), hoeveel);
    }

    String idee(LocalDate vandaag, List<String> ideeen) {
        return ideeen.get(welke(vandaag, ideeen.size()));
    }

    /** What he said of the idea that stands there on a day. */
    Optional<Antwoord> antwoord(LocalDate vandaag) {
        return gezegd.filter(iets -> keer(iets.op()) == keer(vandaag)).map(Gezegd::antwoord);
    }
}
