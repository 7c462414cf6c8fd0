package nl.routewijzer.plan.domain;

import java.util.List;
import java.util.Optional;
import nl.routewijzer.plan.DoelId;
import nl.routewijzer.plan.Partij;
import nl.routewijzer.plan.PlanView;
import nl.routewijzer.plan.StapId;
import nl.routewijzer.plan.Wijziging;
import org.jspecify.annotations.Nullable;

/**
 * What a change writes over: one field of one goal or step, or of the plan. Two changes of different fields go together whatever
 * their order; what only adds writes over nothing.
 *
 * @param welk id of the goal, step, part or party; empty for the plan
 */
record Veld(Soort soort, String welk) {

    enum Soort {
        DOELTEKST,
        DOELMERK,
        DOELPLAATS,
        DOELSTAND,
        STAPTEKST,
        STAPDOOR,
        STAPVOOR,
        STAPSTAND,
        ONDERDEEL,
        INSTEMMING,
        HANDTEKENING,
        HULP,
        EVALUATIE,
        VORM
    }

    static Optional<Veld> van(Wijziging wijziging) {
        return Optional.ofNullable(
                switch (wijziging) {
                    case Wijziging.DoelVerwoord w -> new Veld(Soort.DOELTEKST, w.doel());
                    case Wijziging.DoelGemerkt w -> new Veld(Soort.DOELMERK, w.doel());
                    case Wijziging.DoelVerplaatst w -> new Veld(Soort.DOELPLAATS, w.doel());
                    case Wijziging.DoelBereikt w -> new Veld(Soort.DOELSTAND, w.doel());
                    case Wijziging.DoelGestopt w -> new Veld(Soort.DOELSTAND, w.doel());
                    case Wijziging.DoelGepauzeerd w -> new Veld(Soort.DOELSTAND, w.doel());
                    case Wijziging.DoelHeropend w -> new Veld(Soort.DOELSTAND, w.doel());
                    case Wijziging.StapVerwoord w -> new Veld(Soort.STAPTEKST, w.stap());
                    case Wijziging.StapOvergenomen w -> new Veld(Soort.STAPDOOR, w.stap());
                    case Wijziging.StapGepland w -> new Veld(Soort.STAPVOOR, w.stap());
                    case Wijziging.StapAfgevinkt w -> new Veld(Soort.STAPSTAND, w.stap());
                    case Wijziging.StapHeropend w -> new Veld(Soort.STAPSTAND, w.stap());
                    case Wijziging.StapGestopt w -> new Veld(Soort.STAPSTAND, w.stap());
                    case Wijziging.OnderdeelGeschreven w -> new Veld(Soort.ONDERDEEL, w.onderdeel());
                    case Wijziging.InstemmingGegeven w ->
                        new Veld(Soort.INSTEMMING, w.partij().name());
                    case Wijziging.HandtekeningGezet w ->
                        new Veld(Soort.HANDTEKENING, w.partij().name());
                    case Wijziging.HulpBeantwoord w -> new Veld(Soort.HULP, "");
                    case Wijziging.EvaluatieGepland w -> new Veld(Soort.EVALUATIE, "");
                    case Wijziging.VormGekozen w -> new Veld(Soort.VORM, "");
                    case Wijziging.PlanBegonnen w -> null;
                    case Wijziging.DoelGesteld w -> null;
                    case Wijziging.StapGezet w -> null;
                    case Wijziging.StapGevierd w -> null;
                    case Wijziging.GingGoed w -> null;
                    case Wijziging.Geevalueerd w -> null;
                    case Wijziging.BijlageBesproken w -> null;
                });
    }

    private Veld(Soort soort, DoelId doel) {
        this(soort, doel.toString());
    }

    private Veld(Soort soort, StapId stap) {
        this(soort, stap.toString());
    }

    /**
     * What stands in it. What was said of the plan is said anew when the plan has changed since, with the same words too.
     *
     * @throws java.util.NoSuchElementException for a goal or step that is not in the plan
     */
    List<Object> waarde(PlanView plan) {
        return switch (soort) {
            case DOELTEKST -> List.of(doel(plan).tekst());
            case DOELMERK -> List.of(doel(plan).leerdoel(), doel(plan).leefgebieden());
            case DOELPLAATS -> List.of(plan.doelen().indexOf(doel(plan)));
            case DOELSTAND ->
                doel(plan).isOpen()
                        ? List.of(doel(plan).stand())
                        : List.of(
                                doel(plan).stand(),
                                doel(plan).reden(),
                                doel(plan).pauze());
            case STAPTEKST -> List.of(stap(plan).tekst());
            case STAPDOOR -> List.of(stap(plan).door());
            case STAPVOOR -> List.of(stap(plan).voor());
            case STAPSTAND ->
                stap(plan).isOpen()
                        ? List.of(stap(plan).stand())
                        : List.of(stap(plan).stand(), stap(plan).reden());
            case ONDERDEEL -> List.of(plan.onderdelen().getOrDefault(welk, ""));
            case INSTEMMING ->
                misschien(plan.instemming().get(Partij.valueOf(welk)))
                        .<List<Object>>map(i -> List.of(i.antwoord(), i.waarom(), plan.isSindsdienGewijzigd(i)))
                        .orElse(List.of());
            case HANDTEKENING ->
                misschien(plan.handtekening().get(Partij.valueOf(welk)))
                        .<List<Object>>map(h -> List.of(h.gezet(), h.toelichting(), plan.isSindsdienGewijzigd(h)))
                        .orElse(List.of());
            case HULP ->
                plan.hulp()
                        .<List<Object>>map(h -> List.of(h.welkom(), h.woorden()))
                        .orElse(List.of());
            case EVALUATIE -> List.of(plan.evaluatieOp());
            case VORM -> List.of(plan.vorm());
        };
    }

    PlanView.Doel doel(PlanView plan) {
        return plan.doel(DoelId.van(welk)).orElseThrow();
    }

    PlanView.Stap stap(PlanView plan) {
        return plan.stap(StapId.van(welk)).orElseThrow();
    }

    private static <T> Optional<T> misschien(@Nullable T wat) {
        return Optional.ofNullable(wat);
    }
}
