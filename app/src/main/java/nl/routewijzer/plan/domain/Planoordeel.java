package nl.routewijzer.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.routewijzer.plan.PlanView;
import nl.routewijzer.plan.PlanView.Stand;
import nl.routewijzer.plan.Planbeletsel;
import nl.routewijzer.plan.Uitvoerder;
import nl.routewijzer.plan.Wijziging;

/**
 * Can a change be kept like this? Only nonsense is refused: nothing that was said or done by the jongere, and never a goal because
 * it is too high.
 *
 * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel I §5, tweede gesprek: goals together, with small concrete steps.
 */
public final class Planoordeel {

    public static final int MEESTE_DOELEN = 40;
    public static final int MEESTE_STAPPEN = 200;

    private static final int JAREN_VOORUIT = 5;
    private static final int JAREN_PAUZE = 2;
    private static final int JAREN_EVALUATIE = 3;

    /** @param leefgebieden ids that the method of this traject knows */
    public record Grenzen(Set<String> leefgebieden, LocalDate vandaag) {}

    /** @param plan as it stands before; without a version when it begins with this */
    private record Feiten(Wijziging wijziging, PlanView plan, LocalDate ingang, Grenzen grenzen) {

        LocalDate begin() {
            return plan.nummer() == 0 ? ingang : plan.begonnenOp();
        }
    }

    private static final List<Function<Feiten, Optional<Planbeletsel>>> REGELS = List.of(
            Planoordeel::erStaatIets,
            Planoordeel::nietTeLang,
            Planoordeel::redenGegeven,
            Planoordeel::redenNietTeLang,
            Planoordeel::leefgebiedenBekend,
            Planoordeel::plaatsVoorDoel,
            Planoordeel::plaatsVoorStap,
            Planoordeel::doelLoopt,
            Planoordeel::iemandDoetHet,
            Planoordeel::nietVoorHetPlan,
            Planoordeel::nietTeVerVooruit,
            Planoordeel::terugNaVandaag,
            Planoordeel::terugBinnenJaren,
            Planoordeel::evaluatieNogTeKomen,
            Planoordeel::evaluatieBinnenJaren,
            Planoordeel::dagIsGeweest,
            Planoordeel::dagNaHetBegin);

    public static List<Planbeletsel> beoordeel(Wijziging wijziging, PlanView plan, LocalDate ingang, Grenzen grenzen) {
        var feiten = new Feiten(wijziging, plan, ingang, grenzen);
        return REGELS.stream().flatMap(regel -> regel.apply(feiten).stream()).toList();
    }

    /** A text that has to be there, and how long it may be. */
    private record Tekst(String woorden, int lengte) {}

    private static Optional<Tekst> tekst(Wijziging wijziging) {
        return switch (wijziging) {
            case Wijziging.DoelGesteld w -> Optional.of(new Tekst(w.tekst(), Wijziging.DOELTEKST));
            case Wijziging.DoelVerwoord w -> Optional.of(new Tekst(w.tekst(), Wijziging.DOELTEKST));
            case Wijziging.StapGezet w -> Optional.of(new Tekst(w.tekst(), Wijziging.STAPTEKST));
            case Wijziging.StapVerwoord w -> Optional.of(new Tekst(w.tekst(), Wijziging.STAPTEKST));
            case Wijziging.StapGevierd w -> Optional.of(new Tekst(w.tekst(), Wijziging.REDEN));
            case Wijziging.GingGoed w -> Optional.of(new Tekst(w.tekst(), Wijziging.REDEN));
            default -> Optional.empty();
        };
    }

    private static Optional<Planbeletsel> erStaatIets(Feiten f) {
        return als(tekst(f.wijziging()).filter(t -> t.woorden().isBlank()).isPresent(), Planbeletsel.GEEN_TEKST);
    }

    private static Optional<Planbeletsel> nietTeLang(Feiten f) {
        var deel = f.wijziging() instanceof Wijziging.OnderdeelGeschreven w
                ? Optional.of(new Tekst(w.tekst(), Wijziging.ONDERDEEL))
                : tekst(f.wijziging());
        return als(deel.filter(t -> lang(t.woorden()) > t.lengte()).isPresent(), Planbeletsel.TEKST_TE_LANG);
    }

    /** Stopping and pausing say why: the jongere reads it back. */
    private static Optional<Planbeletsel> redenGegeven(Feiten f) {
        var leeg = switch (f.wijziging()) {
            case Wijziging.DoelGestopt w -> w.reden().isBlank();
            case Wijziging.DoelGepauzeerd w -> w.reden().isBlank();
            case Wijziging.StapGestopt w -> w.reden().isBlank();
            default -> false;
        };
        return als(leeg, Planbeletsel.GEEN_REDEN);
    }

    private static Optional<Planbeletsel> redenNietTeLang(Feiten f) {
        var reden = switch (f.wijziging()) {
            case Wijziging.DoelGestopt w -> w.reden();
            case Wijziging.DoelGepauzeerd w -> w.reden();
            case Wijziging.DoelHeropend w -> w.reden();
            case Wijziging.DoelBereikt w -> w.trots();
            case Wijziging.StapGestopt w -> w.reden();
            case Wijziging.StapHeropend w -> w.reden();
            default -> "";
        };
        var woorden = switch (f.wijziging()) {
            case Wijziging.InstemmingGegeven w -> w.waarom();
            case Wijziging.HandtekeningGezet w -> w.toelichting();
            case Wijziging.HulpBeantwoord w -> w.woorden();
            case Wijziging.BijlageBesproken w -> w.toelichting();
            default -> "";
        };
        return als(lang(reden) > Wijziging.REDEN || lang(woorden) > Wijziging.WAAROM, Planbeletsel.REDEN_TE_LANG);
    }

    private static Optional<Planbeletsel> leefgebiedenBekend(Feiten f) {
        var genoemd = switch (f.wijziging()) {
            case Wijziging.DoelGesteld w -> w.leefgebieden();
            case Wijziging.DoelGemerkt w -> w.leefgebieden();
            default -> List.<String>of();
        };
        return als(!f.grenzen().leefgebieden().containsAll(genoemd), Planbeletsel.ONBEKEND_LEEFGEBIED);
    }

    private static Optional<Planbeletsel> plaatsVoorDoel(Feiten f) {
        return als(
                f.wijziging() instanceof Wijziging.DoelGesteld
                        && f.plan().doelen().size() >= MEESTE_DOELEN,
                Planbeletsel.TE_VEEL_DOELEN);
    }

    private static Optional<Planbeletsel> plaatsVoorStap(Feiten f) {
        return als(
                f.wijziging() instanceof Wijziging.StapGezet
                        && f.plan().stappen().count() >= MEESTE_STAPPEN,
                Planbeletsel.TE_VEEL_STAPPEN);
    }

    /** A new step belongs to a goal that goes on, or that waits. */
    private static Optional<Planbeletsel> doelLoopt(Feiten f) {
        return als(
                f.wijziging() instanceof Wijziging.StapGezet stap
                        && f.plan()
                                .doel(stap.doel())
                                .filter(doel -> doel.stand() == Stand.GESTOPT || doel.stand() == Stand.BEREIKT)
                                .isPresent(),
                Planbeletsel.DOEL_STAAT_STIL);
    }

    private static Optional<Planbeletsel> iemandDoetHet(Feiten f) {
        return als(
                uitvoerder(f.wijziging())
                        .filter(door -> lang(door.naam()) > Uitvoerder.NAAM
                                || (door.wie() == Uitvoerder.Wie.ANDER)
                                        == door.naam().isBlank())
                        .isPresent(),
                Planbeletsel.GEEN_UITVOERDER);
    }

    private static Optional<Uitvoerder> uitvoerder(Wijziging wijziging) {
        return switch (wijziging) {
            case Wijziging.StapGezet w -> Optional.of(w.door());
            case Wijziging.StapOvergenomen w -> Optional.of(w.door());
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> voor(Wijziging wijziging) {
        return switch (wijziging) {
            case Wijziging.StapGezet w -> w.voor();
            case Wijziging.StapGepland w -> w.voor();
            default -> Optional.empty();
        };
    }

    private static Optional<Planbeletsel> nietVoorHetPlan(Feiten f) {
        return voor(f.wijziging()).filter(dag -> dag.isBefore(f.begin())).map(dag -> Planbeletsel.VOOR_HET_PLAN);
    }

    private static Optional<Planbeletsel> nietTeVerVooruit(Feiten f) {
        return voor(f.wijziging())
                .filter(dag -> dag.isAfter(f.grenzen().vandaag().plusYears(JAREN_VOORUIT)))
                .map(dag -> Planbeletsel.TE_VER_VOORUIT);
    }

    private static Stream<LocalDate> terug(Feiten f) {
        return f.wijziging() instanceof Wijziging.DoelGepauzeerd pauze ? Stream.of(pauze.terugOp()) : Stream.empty();
    }

    private static Optional<Planbeletsel> terugNaVandaag(Feiten f) {
        return als(terug(f).anyMatch(dag -> !dag.isAfter(f.ingang())), Planbeletsel.TERUG_TE_VROEG);
    }

    private static Optional<Planbeletsel> terugBinnenJaren(Feiten f) {
        return als(
                terug(f).anyMatch(dag -> dag.isAfter(f.ingang().plusYears(JAREN_PAUZE))), Planbeletsel.TERUG_TE_LAAT);
    }

    private static Stream<LocalDate> evaluatie(Feiten f) {
        return f.wijziging() instanceof Wijziging.EvaluatieGepland w ? Stream.of(w.op()) : Stream.empty();
    }

    private static Optional<Planbeletsel> evaluatieNogTeKomen(Feiten f) {
        return als(evaluatie(f).anyMatch(dag -> !dag.isAfter(f.ingang())), Planbeletsel.EVALUATIE_TE_VROEG);
    }

    private static Optional<Planbeletsel> evaluatieBinnenJaren(Feiten f) {
        return als(
                evaluatie(f).anyMatch(dag -> dag.isAfter(f.ingang().plusYears(JAREN_EVALUATIE))),
                Planbeletsel.EVALUATIE_TE_LAAT);
    }

    private static Optional<Planbeletsel> dagIsGeweest(Feiten f) {
        return als(f.ingang().isAfter(f.grenzen().vandaag()), Planbeletsel.DAG_IN_DE_TOEKOMST);
    }

    private static Optional<Planbeletsel> dagNaHetBegin(Feiten f) {
        return als(f.ingang().isBefore(f.begin()), Planbeletsel.DAG_VOOR_HET_PLAN);
    }

    /** In characters as people count them. */
    private static int lang(String tekst) {
        return tekst.codePointCount(0, tekst.length());
    }

    private static Optional<Planbeletsel> als(boolean mis, Planbeletsel beletsel) {
        return mis ? Optional.of(beletsel) : Optional.empty();
    }

    private Planoordeel() {}
}
