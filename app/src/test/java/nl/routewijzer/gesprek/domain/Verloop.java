package nl.routewijzer.gesprek.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Periode;
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
        Weg weg,
        List<Gesprek> gesprekken,
        List<Contact> contacten,
        List<Signaalfeiten.Afspraak> afspraken,
        List<Integer> zorgen) {

    static final LocalDate MELDING = LocalDate.of(2026, 5, 1);
    static final int VANDAAG = 100;

    /**
     * How far he is.
     *
     * @param zoekperiode until which day it runs, none when it is 0
     * @param opdracht day of the last assignment, none when it is 0
     * @param nazorg since which day, for ninety days; none when it is 0
     */
    record Weg(boolean routeGekozen, int zoekperiode, int opdracht, int nazorg) {

        static final Weg BEGIN = new Weg(false, 0, 0, 0);
        static final int NAZORG = 90;

        Weg metRoute() {
            return new Weg(true, 0, opdracht, nazorg);
        }

        Weg zoekt(int tot) {
            return new Weg(routeGekozen, tot, opdracht, nazorg);
        }

        Weg opdracht(int dag) {
            return new Weg(routeGekozen, zoekperiode, dag, nazorg);
        }

        Weg uitgestroomd(int dag) {
            return new Weg(true, 0, opdracht, dag);
        }
    }

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
        return new Verloop(Optional.empty(), Weg.BEGIN, List.of(), List.of(), List.of(), List.of());
    }

    Verloop gesprek(int dag, Uitkomst uitkomst) {
        return met(new Gesprek(dag, Optional.of(uitkomst), 0));
    }

    Verloop gepland(int dag) {
        return met(new Gesprek(dag, Optional.empty(), 0));
    }

    private Verloop met(Gesprek gesprek) {
        return new Verloop(ritme, weg, erbij(gesprekken, gesprek), contacten, afspraken, zorgen);
    }

    Verloop bereikt(int dag) {
        return new Verloop(ritme, weg, gesprekken, erbij(contacten, new Contact(dag, true, 0)), afspraken, zorgen);
    }

    Verloop afspraak(Wie wie, int dag) {
        var meer = erbij(afspraken, new Signaalfeiten.Afspraak(wie, dag(dag)));
        return new Verloop(ritme, weg, gesprekken, contacten, meer, zorgen);
    }

    Verloop zorg(int dag) {
        return new Verloop(ritme, weg, gesprekken, contacten, afspraken, erbij(zorgen, dag));
    }

    Verloop met(Weg anders) {
        return new Verloop(ritme, anders, gesprekken, contacten, afspraken, zorgen);
    }

    Verloop metRoute() {
        return met(weg.metRoute());
    }

    /** In a zoekperiode of four weeks. */
    Verloop zoekt() {
        return met(weg.zoekt(28));
    }

    Verloop opdracht(int dag) {
        return met(weg.opdracht(dag));
    }

    Verloop uitgestroomd(int dag) {
        return met(weg.uitgestroomd(dag));
    }

    Verloop bereiktEnAfgesproken(int dag, int weer) {
        return new Verloop(ritme, weg, gesprekken, erbij(contacten, new Contact(dag, true, weer)), afspraken, zorgen);
    }

    Verloop metRitme(Contactritme eigen) {
        return new Verloop(Optional.of(eigen), weg, gesprekken, contacten, afspraken, zorgen);
    }

    List<Signaal> signalen() {
        return Gesprekssignalen.van(feiten());
    }

    Signaalfeiten feiten() {
        return new Signaalfeiten(
                new JongereId(new UUID(0, 1)),
                new Signaalfeiten.Loop(
                        MELDING,
                        ritme.orElse(new Contactritme(
                                Period.ofMonths(1),
                                weg.nazorg() == 0 ? Contactritme.Waarom.GEWOON : Contactritme.Waarom.NAZORG)),
                        weg.routeGekozen(),
                        Period.ofWeeks(4),
                        zoekcontact(),
                        nazorg()),
                gesprekken.stream().map(this::feit).toList(),
                pogingen(),
                afspraken,
                zorgen.stream()
                        .map(dag -> new Signaalfeiten.Zorg(new UUID(1, dag), Van.WERKGEVER, dag(dag)))
                        .toList(),
                new Opvolgfeiten(Optional.empty(), List.of(), new Opvolgfeiten.Norm(3, false, Optional.empty())));
    }

    Optional<Signaalfeiten.Zoekcontact> zoekcontact() {
        return weer(weg.zoekperiode())
                .map(tot -> new Signaalfeiten.Zoekcontact(
                        new Periode(MELDING, Optional.of(tot)), weer(weg.opdracht()), Period.ofWeeks(2)));
    }

    Optional<Periode> nazorg() {
        return weer(weg.nazorg()).map(dag -> new Periode(dag, Optional.of(dag.plusDays(Weg.NAZORG))));
    }

    GesprekId id(Gesprek gesprek) {
        return new GesprekId(new UUID(gesprekken.indexOf(gesprek), gesprek.dag()));
    }

    private Gespreksfeit feit(Gesprek gesprek) {
        return new Gespreksfeit(id(gesprek), moment(gesprek.dag()), gesprek.uitkomst(), weer(gesprek.weer()), false);
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
