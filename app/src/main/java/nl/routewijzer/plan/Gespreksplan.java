package nl.routewijzer.plan;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gesprek.Planbron;
import nl.routewijzer.gesprek.Verslag;
import nl.routewijzer.plan.PlanView.Doel;
import nl.routewijzer.plan.PlanView.Gedaan;
import nl.routewijzer.plan.Wijziging.StapAfgevinkt;
import nl.routewijzer.plan.Wijziging.StapGestopt;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The plan as a conversation sees it: the steps to speak of, and to tick off together. */
@Component
@Transactional
class Gespreksplan implements Planbron {

    private final Plannen plannen;
    private final Planwerk werk;
    private final Evaluatietermijn termijn;
    private final Tijd tijd;

    Gespreksplan(Plannen plannen, Planwerk werk, Evaluatietermijn termijn, Tijd tijd) {
        this.plannen = plannen;
        this.werk = werk;
        this.termijn = termijn;
        this.tijd = tijd;
    }

    @Override
    public Blik blik(JongereId jongere) {
        return plannen.lopend(jongere)
                .map(plan -> new Blik(
                        plan.doelNu().map(Doel::tekst),
                        Optional.of(termijn.dag(plan)),
                        besproken(plan).toList()))
                .orElse(Blik.LEEG);
    }

    /** They were ticked while speaking, so both did. What somebody else ticked or stopped meanwhile is as it should be. */
    @Override
    public void vinkAf(JongereId jongere, Collection<UUID> stappen, LocalDate op, Zicht zicht) {
        wijzig(jongere, zicht, plan -> {
            var gedaan = plan.openStappen()
                    .map(PlanView.Stap::id)
                    .filter(stap -> stappen.contains(stap.waarde()))
                    .map(StapAfgevinkt::new);
            return new Voorgesteld(dag(plan, op), gedaan);
        });
    }

    @Override
    public void neemTerug(JongereId jongere, Collection<UUID> afspraken, Zicht zicht) {
        wijzig(jongere, zicht, plan -> {
            var gestopt = plan.openStappen()
                    .filter(stap -> stap.herkomst()
                            .afspraak()
                            .filter(afspraken::contains)
                            .isPresent())
                    .map(stap -> new StapGestopt(stap.id(), t("afspraakstap.heropend")));
            return new Voorgesteld(tijd.vandaag(), gestopt);
        });
    }

    private record Voorgesteld(LocalDate op, Stream<? extends Wijziging> wijzigingen) {}

    /** When somebody else was just before it looks again: then nobody else writes any more. */
    private void wijzig(JongereId jongere, Zicht zicht, Function<PlanView, Voorgesteld> voorstel) {
        if (botst(jongere, zicht, voorstel)) {
            botst(jongere, zicht, voorstel);
        }
    }

    private boolean botst(JongereId jongere, Zicht zicht, Function<PlanView, Voorgesteld> voorstel) {
        var plan = plannen.lopend(jongere);
        var voorgesteld = plan.map(voorstel);
        var wijzigingen = voorgesteld.stream()
                .flatMap(Voorgesteld::wijzigingen)
                .map(Wijziging.class::cast)
                .toList();
        return !wijzigingen.isEmpty()
                && werk.wijzig(
                                jongere,
                                new Planvoorstel(
                                        UUID.randomUUID(),
                                        plan.orElseThrow().nummer(),
                                        voorgesteld.orElseThrow().op(),
                                        wijzigingen),
                                new Maker.Consulent(zicht, Stem.SAMEN))
                        instanceof Planuitkomst.Botsing;
    }

    /** Of a conversation of before the plan, or of one that is still to come: as near as can be. */
    private LocalDate dag(PlanView plan, LocalDate op) {
        var vandaag = tijd.vandaag();
        var nietLater = op.isAfter(vandaag) ? vandaag : op;
        return nietLater.isBefore(plan.begonnenOp()) ? plan.begonnenOp() : nietLater;
    }

    /** Towards goals that are worked on, and what was done, whatever came of the goal; not what was stopped. */
    private static Stream<Planbron.Stap> besproken(PlanView plan) {
        return plan.doelen().stream()
                .flatMap(doel ->
                        doel.stappen().stream().filter(stap -> stap.isGedaan() || (stap.isOpen() && doel.isOpen())))
                .map(stap -> new Planbron.Stap(
                        stap.id().waarde(),
                        stap.tekst(),
                        wie(stap.door()),
                        stap.door().naam(),
                        stap.voor(),
                        stap.gedaan().map(Gedaan::op),
                        stap.herkomst().afspraak()));
    }

    private static Optional<Verslag.Wie> wie(Uitvoerder door) {
        return switch (door.wie()) {
            case JONGERE -> Optional.of(Verslag.Wie.JONGERE);
            case CONSULENT -> Optional.of(Verslag.Wie.CONSULENT);
            case ANDER -> Optional.empty();
        };
    }
}
