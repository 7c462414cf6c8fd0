package nl.routewijzer.gesprek.rooster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.Periode;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.Afwezigheidsbron;
import nl.routewijzer.gesprek.rooster.domain.Vrijemomenten;
import nl.routewijzer.gesprek.rooster.domain.Vrijemomenten.Feiten;
import nl.routewijzer.gesprek.rooster.domain.Vrijemomenten.Grenzen;
import nl.routewijzer.gesprek.rooster.storage.Roosterarchief;
import nl.routewijzer.traject.Werkdagen;
import org.springframework.stereotype.Component;

/** Gathers what free moments of a consulent rest on. */
@Component
class Vrijetijden {

    private static final int DAG = 1;

    /**
     * Whose moments, and for whom.
     *
     * @param weg days that do not count for who asks, as while somebody else covers
     * @param tot the first day that does not count any more
     * @param behalve a conversation whose time comes free when another is chosen
     */
    record Vraag(GebruikerId consulent, List<Periode> weg, Optional<LocalDate> tot, Optional<UUID> behalve) {

        static Vraag zelf(GebruikerId consulent) {
            return new Vraag(consulent, List.of(), Optional.empty(), Optional.empty());
        }
    }

    private final Roosterarchief archief;
    private final List<Afwezigheidsbron> afwezig;
    private final Roosterinstellingen instellingen;
    private final Tijd tijd;

    Vrijetijden(Roosterarchief archief, List<Afwezigheidsbron> afwezig, Roosterinstellingen instellingen, Tijd tijd) {
        this.archief = archief;
        this.afwezig = afwezig;
        this.instellingen = instellingen;
        this.tijd = tijd;
    }

    List<Vrijmoment> van(Vraag vraag) {
        return Vrijemomenten.van(feiten(vraag));
    }

    Feiten feiten(Vraag vraag) {
        var nu = tijd.nu();
        var vandaag = Tijd.dag(nu);
        var laatste = vandaag.plusWeeks(instellingen.wekenVooruit());
        var totEnMet = vraag.tot()
                .map(tot -> tot.minusDays(DAG))
                .filter(laatste::isAfter)
                .orElse(laatste);
        return new Feiten(
                archief.uren(vraag.consulent(), vandaag),
                weg(vraag, vandaag, totEnMet),
                archief.bezet(
                        vraag.consulent(),
                        begin(vandaag.minusDays(DAG)),
                        begin(totEnMet.plusDays(DAG + DAG)),
                        vraag.behalve()),
                new Grenzen(nu, instellingen.aanloop(), totEnMet));
    }

    private List<Periode> weg(Vraag vraag, LocalDate vandaag, LocalDate totEnMet) {
        var feestdagen = vandaag.isAfter(totEnMet)
                ? Stream.<Periode>of()
                : vandaag.datesUntil(totEnMet.plusDays(DAG))
                        .filter(Werkdagen::isFeestdag)
                        .map(dag -> dagen(dag, dag));
        var vrij = archief.vrij(vraag.consulent(), vandaag).stream().map(een -> dagen(een.vanaf(), een.totEnMet()));
        var elders = afwezig.stream().flatMap(bron -> bron.afwezig(vraag.consulent(), vandaag).stream());
        return Stream.of(feestdagen, vrij, elders, vraag.weg().stream())
                .flatMap(perioden -> perioden)
                .toList();
    }

    private static Periode dagen(LocalDate vanaf, LocalDate totEnMet) {
        return new Periode(vanaf, Optional.of(totEnMet.plusDays(DAG)));
    }

    private static Instant begin(LocalDate dag) {
        return Tijd.moment(dag.atStartOfDay());
    }
}
