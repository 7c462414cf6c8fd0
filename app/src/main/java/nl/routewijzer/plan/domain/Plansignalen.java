package nl.routewijzer.plan.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Signaal;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.plan.Antwoord;
import nl.routewijzer.plan.Partij;
import nl.routewijzer.plan.PlanView;
import nl.routewijzer.plan.PlanView.Stand;
import nl.routewijzer.plan.Planversie;
import nl.routewijzer.plan.Uitvoerder.Wie;
import nl.routewijzer.plan.Wijziging;

/**
 * The signals of a plan, each a rule with a name: from which day it shows and what its sentence needs. They ask how it goes; none
 * says that somebody failed. The sentences are in {@link Plansignaalzinnen}.
 */
public final class Plansignalen {

    public static final String EVALUATIE = "PLAN_EVALUATIE";
    public static final String STAP = "STAP_OVER_DE_DAG";
    public static final String STIL = "NIETS_AFGEVINKT";
    public static final String PAUZE = "PAUZE_VOORBIJ";

    public static final String NIET_EENS = "PLAN_NIET_EENS";
    public static final String ZELF = "PLAN_VAN_JONGERE";

    public static final List<String> SOORTEN = List.of(EVALUATIE, STAP, STIL, PAUZE, NIET_EENS, ZELF);

    /** Names of the facts that the sentences read. */
    static final String DAG = "dag";

    static final String DAGEN = "dagen";
    static final String EIGEN = "eigen";
    static final String BEGONNEN = "begonnen";

    /** Time to plan a conversation about it. A choice of this product. */
    private static final Period VOORAF = Period.ofWeeks(2);

    /** So long without anything that was ticked is long, while they speak. A choice of this product. */
    static final Period LANG = Period.ofWeeks(6);

    /** So long it is news that he worked at it himself. */
    private static final Period VERS = Period.ofWeeks(2);

    /** Contact goes on when they spoke more than once since. */
    private static final int GESPROKEN = 2;

    /**
     * What the signals rest on: the plan of an open traject, gathered by the caller.
     *
     * @param evaluatietermijn how long after the last time they look again
     * @param contacten when they spoke
     * @param nazorg whether he is out and followed from afar
     * @param versies what the plan is the sum of, oldest first
     */
    public record Feiten(
            PlanView plan, Period evaluatietermijn, List<Instant> contacten, boolean nazorg, List<Planversie> versies) {

        boolean isGesprokenNa(Instant moment) {
            return contacten.stream().anyMatch(gesproken -> gesproken.isAfter(moment));
        }
    }

    private static final List<Function<Feiten, Stream<Signaal>>> REGELS = List.of(
            Plansignalen::evaluatieNadert,
            Plansignalen::stapOverDeDag,
            Plansignalen::nietsAfgevinkt,
            Plansignalen::pauzeVoorbij,
            Plansignalen::nietEens,
            Plansignalen::vanHemzelf);

    public static List<Signaal> van(Feiten feiten) {
        return REGELS.stream().flatMap(regel -> regel.apply(feiten)).toList();
    }

    /** Two weeks before the day on which they would look at the plan, until they did. Source: see {@link Evaluatiedag}. */
    static Stream<Signaal> evaluatieNadert(Feiten f) {
        var dag = Evaluatiedag.van(f.plan(), f.evaluatietermijn());
        return Stream.of(signaal(
                f,
                EVALUATIE,
                dag.minus(VOORAF),
                Map.of(
                        DAG,
                        dag.toString(),
                        BEGONNEN,
                        Evaluatiedag.laatste(f.plan())
                                .orElse(f.plan().begonnenOp())
                                .toString())));
    }

    /**
     * The day of a step is over: one signal however many there are, from the day after the first. A step towards a goal that rests
     * or stopped does not count.
     *
     * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel I hoofdstuk 5, verloop: keep agreements, and help the jongere to
     * think of them. That it is a question and no warning is a choice of this product.
     */
    static Stream<Signaal> stapOverDeDag(Feiten f) {
        var stappen = f.plan()
                .openStappen()
                .flatMap(stap ->
                        stap.voor().map(dag -> Map.entry(dag, stap.door().wie() == Wie.CONSULENT)).stream())
                .sorted(Map.Entry.comparingByKey())
                .toList();
        return stappen.stream()
                .limit(1)
                .map(eerste -> signaal(
                        f,
                        STAP,
                        eerste.getKey().plusDays(1),
                        Map.of(
                                DAGEN,
                                dagen(stappen.stream().map(Map.Entry::getKey)),
                                EIGEN,
                                dagen(stappen.stream()
                                        .filter(Map.Entry::getValue)
                                        .map(Map.Entry::getKey)))));
    }

    /**
     * They speak, and nothing of the plan has moved for long: the steps may be too large, or the goal may have changed. Not in
     * nazorg, and not when there is no step to take.
     *
     * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel I hoofdstuk 5, 2e gesprek: small concrete steps; verloop: adjust
     * where needed. The term is a choice of this product.
     */
    static Stream<Signaal> nietsAfgevinkt(Feiten f) {
        if (f.nazorg() || f.plan().openStappen().findAny().isEmpty()) {
            return Stream.empty();
        }
        var sinds = laatsteBeweging(f.plan());
        return f.contacten().stream()
                .map(Tijd::dag)
                .filter(dag -> dag.isAfter(sinds))
                .distinct()
                .sorted()
                .skip(GESPROKEN - 1)
                .limit(1)
                .map(gesproken ->
                        signaal(f, STIL, laatste(sinds.plus(LANG), gesproken), Map.of(DAG, sinds.toString())));
    }

    /**
     * The day on which they would look at a goal that rests: until it goes on, rests longer, or stops.
     *
     * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel II §2.1: room for a time-out, with a day to come back.
     */
    static Stream<Signaal> pauzeVoorbij(Feiten f) {
        var dagen = f.plan().doelen().stream()
                .flatMap(doel -> doel.pauze().stream())
                .map(PlanView.Pauze::terugOp)
                .sorted()
                .toList();
        return dagen.stream().limit(1).map(eerste -> signaal(f, PAUZE, eerste, Map.of(DAGEN, dagen(dagen.stream()))));
    }

    /**
     * He said himself, in the portaal, that he does not agree: until he says something else, somebody else changes what the plan says,
     * or they speak. What he goes on to write in it himself is no answer to it. A reason to talk and no refusal.
     *
     * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel I hoofdstuk 5, 2e gesprek: the plan is of both.
     */
    static Stream<Signaal> nietEens(Feiten f) {
        return Optional.ofNullable(f.plan().instemming().get(Partij.JONGERE))
                .filter(gezegd -> gezegd.antwoord() == Antwoord.NIET_EENS
                        && gezegd.door().jongereZelf()
                        && !isBeantwoord(f, gezegd))
                .map(gezegd -> signaal(
                        f, NIET_EENS, gezegd.op(), Map.of(DAG, gezegd.op().toString())))
                .stream();
    }

    private static boolean isBeantwoord(Feiten f, PlanView.Instemming gezegd) {
        var plan = f.plan();
        var toen = f.versies().stream()
                .filter(versie -> versie.nummer() == gezegd.nummer())
                .findFirst();
        return toen.filter(versie -> f.isGesprokenNa(versie.op())).isPresent()
                || Vouwing.vanaf(plan.id(), plan.jongere(), plan.traject(), f.versies())
                                .doorEenAnder()
                        > gezegd.nummer();
    }

    /**
     * He worked at it himself: for a while, or until somebody else did something in it or spoke with him. The while is a choice of this
     * product.
     */
    static Stream<Signaal> vanHemzelf(Feiten f) {
        return zelf(f.versies())
                .filter(versie -> !f.isGesprokenNa(versie.op()))
                .map(versie -> Tijd.dag(versie.op()))
                .map(dag -> new Signaal(
                        ZELF, f.plan().jongere(), dag, Optional.of(dag.plus(VERS)), Map.of(DAG, dag.toString())))
                .stream();
    }

    /** The last version, when he wrote it himself. */
    private static Optional<Planversie> zelf(List<Planversie> versies) {
        return versies.stream()
                .reduce((eerder, later) -> later)
                .filter(laatste ->
                        laatste.door().jongereZelf() && !(laatste.wijziging() instanceof Wijziging.InstemmingGegeven));
    }

    /** The last day on which a step was set or ticked, a goal was reached or taken up, or something was called good. */
    private static LocalDate laatsteBeweging(PlanView plan) {
        return Stream.of(
                        plan.stappen().map(PlanView.Stap::gezetOp),
                        plan.stappen().flatMap(stap -> stap.gedaan().stream()).map(PlanView.Gedaan::op),
                        plan.doelen().stream()
                                .filter(doel -> doel.stand() == Stand.OPEN || doel.stand() == Stand.BEREIKT)
                                .map(PlanView.Doel::sinds),
                        plan.gingGoed().stream().map(PlanView.Goed::op))
                .flatMap(Function.identity())
                .max(Comparator.naturalOrder())
                .orElse(plan.begonnenOp());
    }

    private static LocalDate laatste(LocalDate een, LocalDate ander) {
        return een.isAfter(ander) ? een : ander;
    }

    private static String dagen(Stream<LocalDate> dagen) {
        return dagen.map(LocalDate::toString).collect(Collectors.joining(" "));
    }

    private static Signaal signaal(Feiten f, String soort, LocalDate vanaf, Map<String, String> woorden) {
        return new Signaal(soort, f.plan().jongere(), vanaf, Optional.empty(), woorden);
    }

    private Plansignalen() {}
}
