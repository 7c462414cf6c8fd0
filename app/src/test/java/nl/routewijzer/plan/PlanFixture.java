package nl.routewijzer.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.plan.domain.Planoordeel;
import nl.routewijzer.plan.domain.Samenvoeging;
import nl.routewijzer.plan.domain.Samenvoeging.Boek;
import nl.routewijzer.plan.domain.Samenvoeging.Uitkomst;
import nl.routewijzer.traject.TrajectId;

/** A plan as a test tells it: who writes what, on the basis of which version. */
public final class PlanFixture {

    public static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);
    public static final LocalDate BEGIN = VANDAAG.minusDays(30);
    public static final DoelId KOK = new DoelId(UUID.nameUUIDFromBytes(new byte[] {1}));
    public static final DoelId RIJBEWIJS = new DoelId(UUID.nameUUIDFromBytes(new byte[] {2}));
    public static final StapId OPEN_AVOND = new StapId(UUID.nameUUIDFromBytes(new byte[] {3}));
    public static final Set<String> LEEFGEBIEDEN = Set.of("wonen", "financien");
    public static final Planversie.Door ANKE =
            new Planversie.Door(false, UUID.nameUUIDFromBytes(new byte[] {4}), "Anke", Stem.CONSULENT);
    private static final JongereId NOOR = new JongereId(UUID.nameUUIDFromBytes(new byte[] {5}));
    public static final Planversie.Door ZIJZELF = new Planversie.Door(true, NOOR.waarde(), "", Stem.JONGERE);

    private Boek boek = new Boek(
            new PlanId(UUID.nameUUIDFromBytes(new byte[] {6})),
            NOOR,
            new TrajectId(UUID.nameUUIDFromBytes(new byte[] {7})),
            List.of());

    /** Begun a month ago, with one goal. */
    public static PlanFixture eenPlan() {
        var plan = new PlanFixture();
        plan.legVast(BEGIN, new Wijziging.PlanBegonnen(""), doel(KOK, "Ik wil kok worden"));
        return plan;
    }

    /** The same, with one step. */
    public static PlanFixture eenPlanMetStap() {
        var plan = eenPlan();
        plan.legVast(BEGIN, stap(OPEN_AVOND, KOK, "Naar de open avond"));
        return plan;
    }

    public static Wijziging.DoelGesteld doel(DoelId id, String tekst) {
        return new Wijziging.DoelGesteld(id, tekst, false, List.of());
    }

    public static Wijziging.StapGezet stap(StapId id, DoelId doel, String tekst) {
        return new Wijziging.StapGezet(id, doel, tekst, Uitvoerder.JONGERE, Optional.empty(), Herkomst.ZELF);
    }

    public Boek boek() {
        return boek;
    }

    public PlanView plan() {
        return boek.plan();
    }

    public int nummer() {
        return boek.versies().size();
    }

    public PlanView.Stap stap() {
        return plan().stap(OPEN_AVOND).orElseThrow();
    }

    /** Without any rule. */
    public void legVast(LocalDate dag, Wijziging... wijzigingen) {
        var nieuw = new ArrayList<Planversie>();
        for (var wijziging : wijzigingen) {
            nieuw.add(new Planversie(
                    nummer() + nieuw.size() + 1,
                    UUID.randomUUID(),
                    wijziging,
                    ANKE,
                    Tijd.moment(dag.atTime(LocalTime.NOON)),
                    dag));
        }
        boek = boek.met(nieuw);
    }

    /** By somebody who had that version before him; what fits is kept. */
    public Uitkomst stuurt(Planversie.Door wie, int basis, Wijziging... wijzigingen) {
        return stuurt(wie, VANDAAG, basis, wijzigingen);
    }

    public Uitkomst stuurt(Planversie.Door wie, LocalDate dag, int basis, Wijziging... wijzigingen) {
        var uitkomst = Samenvoeging.van(new Samenvoeging.Feiten(
                boek,
                new Planvoorstel(UUID.randomUUID(), basis, dag, List.of(wijzigingen)),
                wie,
                Tijd.moment(VANDAAG.atTime(LocalTime.of(9, 0))),
                new Planoordeel.Grenzen(LEEFGEBIEDEN, VANDAAG)));
        if (uitkomst instanceof Uitkomst.Past past) {
            boek = boek.met(past.nieuw());
        }
        return uitkomst;
    }
}
