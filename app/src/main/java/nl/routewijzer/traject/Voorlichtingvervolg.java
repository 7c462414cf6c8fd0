package nl.routewijzer.traject;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.routewijzer.gedeeld.Contactbron.Vervolg;
import nl.routewijzer.gedeeld.Tijd;

/**
 * What has to be done after a groepsvoorlichting for one jongere. Who did not come is called, preferably the same day, and
 * speaks somebody within a week; who cannot be reached gets an invitation by post. Who came has the short talk.
 *
 * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel II §5.2, werkwijze gemeenten; parameters P-NOSHOW-LWD and
 * P-KORTGESPREK.
 */
final class Voorlichtingvervolg {

    private static final List<Function<Feiten, Optional<Taak>>> REGELS =
            List.of(Voorlichtingvervolg::zegWieErWas, Voorlichtingvervolg::zoekContact, Voorlichtingvervolg::praatKort);

    enum Soort {
        /** Nobody said yet whether he came. */
        VOORLICHTING_PRESENTIE,
        VOORLICHTING_GEMIST,
        VOORLICHTING_KORT_GESPREK
    }

    /** What to do next about somebody who did not come. */
    enum Stap {
        BEL,
        STUUR_BRIEF,
        MAAK_AFSPRAAK
    }

    /** @param uiterlijk the day on which they speak, at the latest */
    record Taak(Soort soort, LocalDate vanaf, Optional<Stap> stap, LocalDate dag, LocalDate uiterlijk) {}

    /**
     * @param begin of the last voorlichting he was invited to
     * @param aanwezig empty while nobody said so
     * @param vervolg what came after it
     */
    record Feiten(Instant begin, Optional<Boolean> aanwezig, boolean kortGesprek, Vervolg vervolg, Period termijn) {

        LocalDate dag() {
            return Tijd.dag(begin);
        }

        Taak taak(Soort soort, LocalDate vanaf, Optional<Stap> stap) {
            return new Taak(soort, vanaf, stap, dag(), dag().plus(termijn));
        }
    }

    static List<Taak> taken(Feiten feiten) {
        return feiten.vervolg().opgevolgd()
                ? List.of()
                : REGELS.stream().flatMap(regel -> regel.apply(feiten).stream()).toList();
    }

    /** From the day after: on the day itself the list is still being filled in. */
    private static Optional<Taak> zegWieErWas(Feiten f) {
        return f.aanwezig().isPresent()
                ? Optional.empty()
                : Optional.of(f.taak(Soort.VOORLICHTING_PRESENTIE, f.dag().plusDays(1), Optional.empty()));
    }

    private static Optional<Taak> zoekContact(Feiten f) {
        var stap = f.vervolg().brief() ? Stap.MAAK_AFSPRAAK : f.vervolg().pogingen() > 0 ? Stap.STUUR_BRIEF : Stap.BEL;
        return f.aanwezig()
                .filter(kwam -> !kwam)
                .map(kwamNiet -> f.taak(Soort.VOORLICHTING_GEMIST, f.dag(), Optional.of(stap)));
    }

    private static Optional<Taak> praatKort(Feiten f) {
        return f.aanwezig()
                .filter(kwam -> kwam && !f.kortGesprek())
                .map(kwam -> f.taak(Soort.VOORLICHTING_KORT_GESPREK, f.dag(), Optional.empty()));
    }

    private Voorlichtingvervolg() {}
}
