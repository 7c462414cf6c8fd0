package nl.routewijzer.gesprek.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Signaal;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Verslag.Wie;
import nl.routewijzer.gesprek.Zorgsignaal.Van;

/**
 * A traject in the words of the field, for tests of its signals. Days are counted from the melding; "today" is the day
 * {@link #VANDAAG}.
 */
record Verloop(
        Optional<Contactritme> ritme,
        boolean routeGekozen,
        List<Gesprek> gesprekken,
        List<Contact> contacten,
        List<Signaalfeiten.Afspraak> afspraken,
        List<Integer> zorgen) {

    static final LocalDate MELDING = LocalDate.of(2026, 5, 1);
    static final int VANDAAG = 100;

    /** @param weer day on which they would be in touch, none when it is 0 */
    record Gesprek(int dag, Optional<Uitkomst> uitkomst, int weer) {}

    record Contact(int dag, boolean bereikt, int weer) {}

    static LocalDate dag(int dag) {
        return MELDING.plusDays(dag);
    }

    static LocalDate vandaag() {
        return dag(VANDAAG);
    }

    static Verloop vanaf_de_melding() {
        return new Verloop(Optional.empty(), false, List.of(), List.of(), List.of(), List.of());
    }

    Verloop gesprek(int dag, Uitkomst uitkomst) {
        return met(new Gesprek(dag, Optional.of(uitkomst), 0));
    }

    Verloop gepland(int dag) {
        return met(new Gesprek(dag, Optional.empty(), 0));
    }

    private Verloop met(Gesprek gesprek) {
        return new Verloop(ritme, routeGekozen, erbij(gesprekken, gesprek), contacten, afspraken, zorgen);
    }

    Verloop bereikt(int dag) {
        return new Verloop(
                ritme, routeGekozen, gesprekken, erbij(contacten, new Contact(dag, true, 0)), afspraken, zorgen);
    }

    Verloop afspraak(Wie wie, int dag) {
        var meer = erbij(afspraken, new Signaalfeiten.Afspraak(wie, dag(dag)));
        return new Verloop(ritme, routeGekozen, gesprekken, contacten, meer, zorgen);
    }

    Verloop zorg(int dag) {
        return new Verloop(ritme, routeGekozen, gesprekken, contacten, afspraken, erbij(zorgen, dag));
    }

    Verloop metRoute() {
        return new Verloop(ritme, true, gesprekken, contacten, afspraken, zorgen);
    }

    Verloop metRitme(Contactritme eigen) {
        return new Verloop(Optional.of(eigen), routeGekozen, gesprekken, contacten, afspraken, zorgen);
    }

    List<Signaal> signalen() {
        return Gesprekssignalen.van(feiten());
    }

    Signaalfeiten feiten() {
        return new Signaalfeiten(
                new JongereId(new UUID(0, 1)),
                new Signaalfeiten.Loop(
                        MELDING,
                        ritme.orElse(new Contactritme(Period.ofMonths(1), Contactritme.Waarom.GEWOON)),
                        routeGekozen,
                        Period.ofWeeks(4)),
                gesprekken.stream().map(this::feit).toList(),
                pogingen(),
                afspraken,
                zorgen.stream()
                        .map(dag -> new Signaalfeiten.Zorg(new UUID(1, dag), Van.WERKGEVER, dag(dag)))
                        .toList());
    }

    GesprekId id(Gesprek gesprek) {
        return new GesprekId(new UUID(gesprekken.indexOf(gesprek), gesprek.dag()));
    }

    private Gespreksfeit feit(Gesprek gesprek) {
        return new Gespreksfeit(id(gesprek), moment(gesprek.dag()), gesprek.uitkomst(), weer(gesprek.weer()));
    }

    /** As gesprek.zicht_poging weighs them. */
    private List<Poging> pogingen() {
        var pogingen = new ArrayList<Poging>();
        gesprekken.forEach(gesprek -> gesprek.uitkomst()
                .ifPresent(uitkomst -> pogingen.add(new Poging(
                        moment(gesprek.dag()), moment(gesprek.dag()), aard(uitkomst), weer(gesprek.weer())))));
        contacten.forEach(contact -> pogingen.add(new Poging(
                moment(contact.dag()),
                moment(contact.dag()),
                contact.bereikt() ? Poging.Aard.CONTACT : Poging.Aard.VERGEEFS,
                weer(contact.weer()))));
        return pogingen;
    }

    private static Poging.Aard aard(Uitkomst uitkomst) {
        return switch (uitkomst) {
            case WAS_ER, ANDERS_CONTACT -> Poging.Aard.CONTACT;
            case AFGEZEGD_JONGERE -> Poging.Aard.LEVENSTEKEN;
            case KWAM_NIET -> Poging.Aard.VERGEEFS;
            case AFGEZEGD_WIJ, VERZET -> Poging.Aard.GEEN;
        };
    }

    private static Optional<LocalDate> weer(int dag) {
        return dag == 0 ? Optional.empty() : Optional.of(dag(dag));
    }

    private static java.time.Instant moment(int dag) {
        return Tijd.moment(dag(dag).atTime(10, 0));
    }

    private static <T> List<T> erbij(List<T> lijst, T nieuw) {
        var meer = new ArrayList<>(lijst);
        meer.add(nieuw);
        return List.copyOf(meer);
    }
}
