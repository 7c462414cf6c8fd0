package nl.routewijzer.plan.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.plan.DoelId;
import nl.routewijzer.plan.Partij;
import nl.routewijzer.plan.PlanId;
import nl.routewijzer.plan.PlanView;
import nl.routewijzer.plan.PlanView.Doel;
import nl.routewijzer.plan.PlanView.Gedaan;
import nl.routewijzer.plan.PlanView.Gezegd;
import nl.routewijzer.plan.PlanView.Pauze;
import nl.routewijzer.plan.PlanView.Stand;
import nl.routewijzer.plan.PlanView.Stap;
import nl.routewijzer.plan.PlanView.Stapstand;
import nl.routewijzer.plan.Planversie;
import nl.routewijzer.plan.StapId;
import nl.routewijzer.plan.Uitvoerder;
import nl.routewijzer.plan.Wijziging;
import nl.routewijzer.traject.TrajectId;

/** A plan is the sum of its versions: read in their order they give how it stands. Nothing else decides that. */
public final class Vouwing {

    private final PlanId id;
    private final JongereId jongere;
    private final TrajectId traject;
    private final Map<DoelId, Doel> doelen = new LinkedHashMap<>();
    private final List<DoelId> volgorde = new ArrayList<>();
    private final Map<StapId, Stap> stappen = new LinkedHashMap<>();
    private final Map<StapId, DoelId> waarvan = new LinkedHashMap<>();
    private final List<PlanView.Goed> gingGoed = new ArrayList<>();
    private final Map<String, String> onderdelen = new LinkedHashMap<>();
    private final Map<Partij, PlanView.Instemming> instemming = new EnumMap<>(Partij.class);
    private final Map<Partij, PlanView.Handtekening> handtekening = new EnumMap<>(Partij.class);
    private final List<PlanView.Evaluatie> evaluaties = new ArrayList<>();
    private Optional<PlanView.Hulp> hulp = Optional.empty();
    private Optional<LocalDate> evaluatieOp = Optional.empty();
    private Optional<LocalDate> bijlageOp = Optional.empty();
    private String vorm = "";
    private int nummer;
    private int inhoud;
    private int doorEenAnder;
    private LocalDate begonnenOp = LocalDate.MIN;
    private LocalDate gewijzigdOp = LocalDate.MIN;

    public Vouwing(PlanId id, JongereId jongere, TrajectId traject) {
        this.id = id;
        this.jongere = jongere;
        this.traject = traject;
    }

    public static PlanView van(PlanId id, JongereId jongere, TrajectId traject, List<Planversie> versies) {
        return vanaf(id, jongere, traject, versies).plan();
    }

    /** The same plan as far as it was, to try something on. */
    public static Vouwing vanaf(PlanId id, JongereId jongere, TrajectId traject, List<Planversie> versies) {
        var vouwing = new Vouwing(id, jongere, traject);
        versies.forEach(vouwing::pas);
        return vouwing;
    }

    public void pas(Planversie versie) {
        nummer = versie.nummer();
        gewijzigdOp = versie.ingang();
        if (Inhoud.verandert(versie.wijziging()) && !isVinkTerug(versie.wijziging())) {
            inhoud = nummer;
            doorEenAnder = versie.door().jongereZelf() ? doorEenAnder : nummer;
        }
        switch (versie.wijziging()) {
            case Wijziging.OverDoel doel -> pasDoel(doel, versie);
            case Wijziging.OverStap stap -> pasStap(stap, versie);
            case Wijziging.PlanBegonnen begonnen -> {
                begonnenOp = versie.ingang();
                vorm = begonnen.vorm();
            }
            case Wijziging.VormGekozen gekozen -> vorm = gekozen.vorm();
            case Wijziging.GingGoed goed ->
                gingGoed.addFirst(new PlanView.Goed(goed.id(), goed.tekst(), versie.ingang(), versie.door()));
            case Wijziging.OnderdeelGeschreven deel -> {
                if (deel.tekst().isEmpty()) {
                    onderdelen.remove(deel.onderdeel());
                } else {
                    onderdelen.put(deel.onderdeel(), deel.tekst());
                }
            }
            case Wijziging.InstemmingGegeven zegt ->
                instemming.put(
                        zegt.partij(),
                        new PlanView.Instemming(
                                zegt.antwoord(), zegt.waarom(), versie.ingang(), nummer, versie.door()));
            case Wijziging.HandtekeningGezet zet ->
                handtekening.put(
                        zet.partij(),
                        new PlanView.Handtekening(
                                zet.gezet(), zet.toelichting(), versie.ingang(), nummer, versie.door()));
            case Wijziging.HulpBeantwoord antwoord ->
                hulp = Optional.of(new PlanView.Hulp(antwoord.welkom(), antwoord.woorden(), versie.ingang()));
            case Wijziging.EvaluatieGepland gepland -> evaluatieOp = Optional.of(gepland.op());
            case Wijziging.Geevalueerd terug ->
                evaluaties.add(new PlanView.Evaluatie(versie.ingang(), terug.tekst(), terug.gesprek(), nummer));
            case Wijziging.BijlageBesproken besproken -> bijlageOp = Optional.of(versie.ingang());
        }
    }

    /** Taking back that something was reached asks for no other agreement than reaching it did. */
    private boolean isVinkTerug(Wijziging wijziging) {
        return switch (wijziging) {
            case Wijziging.StapHeropend terug ->
                Optional.ofNullable(stappen.get(terug.stap()))
                        .filter(stap -> stap.stand() == Stapstand.GEDAAN)
                        .isPresent();
            case Wijziging.DoelHeropend terug ->
                Optional.ofNullable(doelen.get(terug.doel()))
                        .filter(doel -> doel.stand() == Stand.BEREIKT)
                        .isPresent();
            default -> false;
        };
    }

    private void pasDoel(Wijziging.OverDoel wijziging, Planversie versie) {
        var dag = versie.ingang();
        switch (wijziging) {
            case Wijziging.DoelGesteld nieuw -> {
                doelen.put(
                        nieuw.doel(),
                        new Doel(
                                nieuw.doel(),
                                nieuw.tekst(),
                                nieuw.leerdoel(),
                                List.copyOf(nieuw.leefgebieden()),
                                dag,
                                Stand.OPEN,
                                "",
                                dag,
                                Optional.empty(),
                                List.of()));
                volgorde.add(nieuw.doel());
            }
            case Wijziging.DoelVerwoord anders ->
                doel(anders.doel(), doel -> met(doel, anders.tekst(), doel.leerdoel(), doel.leefgebieden()));
            case Wijziging.DoelGemerkt merk ->
                doel(merk.doel(), doel -> met(doel, doel.tekst(), merk.leerdoel(), merk.leefgebieden()));
            case Wijziging.DoelVerplaatst plek -> {
                volgorde.remove(plek.doel());
                volgorde.add(Math.clamp(plek.plaats(), 0, volgorde.size()), plek.doel());
            }
            case Wijziging.DoelBereikt bereikt ->
                zet(bereikt.doel(), Stand.BEREIKT, bereikt.trots(), dag, Optional.empty());
            case Wijziging.DoelGestopt stopt -> zet(stopt.doel(), Stand.GESTOPT, stopt.reden(), dag, Optional.empty());
            case Wijziging.DoelGepauzeerd pauze ->
                zet(
                        pauze.doel(),
                        Stand.PAUZE,
                        pauze.reden(),
                        dag,
                        Optional.of(new Pauze(pauze.grond(), pauze.terugOp())));
            case Wijziging.DoelHeropend heropend ->
                zet(heropend.doel(), Stand.OPEN, heropend.reden(), dag, Optional.empty());
        }
    }

    private void pasStap(Wijziging.OverStap wijziging, Planversie versie) {
        var dag = versie.ingang();
        switch (wijziging) {
            case Wijziging.StapGezet nieuw -> {
                stappen.put(
                        nieuw.stap(),
                        new Stap(
                                nieuw.stap(),
                                nieuw.tekst(),
                                nieuw.door(),
                                nieuw.voor(),
                                nieuw.herkomst(),
                                dag,
                                Stapstand.OPEN,
                                "",
                                Optional.empty(),
                                List.of()));
                waarvan.put(nieuw.stap(), nieuw.doel());
            }
            case Wijziging.StapVerwoord anders ->
                stap(anders.stap(), stap -> met(stap, anders.tekst(), stap.door(), stap.voor()));
            case Wijziging.StapOvergenomen over ->
                stap(over.stap(), stap -> met(stap, stap.tekst(), over.door(), stap.voor()));
            case Wijziging.StapGepland gepland ->
                stap(gepland.stap(), stap -> met(stap, stap.tekst(), stap.door(), gepland.voor()));
            case Wijziging.StapAfgevinkt gedaan ->
                stap(
                        gedaan.stap(),
                        stap -> met(stap, Stapstand.GEDAAN, "", Optional.of(new Gedaan(dag, versie.door()))));
            case Wijziging.StapHeropend heropend ->
                stap(heropend.stap(), stap -> met(stap, Stapstand.OPEN, heropend.reden(), Optional.empty()));
            case Wijziging.StapGestopt stopt ->
                stap(stopt.stap(), stap -> met(stap, Stapstand.GESTOPT, stopt.reden(), Optional.empty()));
            case Wijziging.StapGevierd viert ->
                stap(viert.stap(), stap -> met(stap, new Gezegd(viert.tekst(), dag, versie.door())));
        }
    }

    /** Number of the last version in which somebody else than the jongere himself changed what the plan says. */
    int doorEenAnder() {
        return doorEenAnder;
    }

    public PlanView plan() {
        return new PlanView(
                id,
                jongere,
                traject,
                vorm,
                nummer,
                inhoud,
                begonnenOp,
                gewijzigdOp,
                volgorde.stream().map(welk -> metStappen(welk)).toList(),
                List.copyOf(gingGoed),
                Map.copyOf(onderdelen),
                Map.copyOf(instemming),
                Map.copyOf(handtekening),
                hulp,
                evaluatieOp,
                List.copyOf(evaluaties),
                bijlageOp);
    }

    private Doel metStappen(DoelId welk) {
        var doel = bestaand(doelen, welk);
        return new Doel(
                doel.id(),
                doel.tekst(),
                doel.leerdoel(),
                doel.leefgebieden(),
                doel.gesteldOp(),
                doel.stand(),
                doel.reden(),
                doel.sinds(),
                doel.pauze(),
                stappen.values().stream()
                        .filter(stap -> welk.equals(waarvan.get(stap.id())))
                        .toList());
    }

    private void doel(DoelId welk, UnaryOperator<Doel> anders) {
        doelen.put(welk, anders.apply(bestaand(doelen, welk)));
    }

    private void stap(StapId welke, UnaryOperator<Stap> anders) {
        stappen.put(welke, anders.apply(bestaand(stappen, welke)));
    }

    private static <K, V> V bestaand(Map<K, V> alle, K welke) {
        return Optional.ofNullable(alle.get(welke))
                .orElseThrow(() -> new IllegalArgumentException("niet in dit plan: " + welke));
    }

    private void zet(DoelId welk, Stand stand, String reden, LocalDate sinds, Optional<Pauze> pauze) {
        doel(
                welk,
                doel -> new Doel(
                        doel.id(),
                        doel.tekst(),
                        doel.leerdoel(),
                        doel.leefgebieden(),
                        doel.gesteldOp(),
                        stand,
                        reden,
                        sinds,
                        pauze,
                        List.of()));
    }

    private static Doel met(Doel doel, String tekst, boolean leerdoel, List<String> leefgebieden) {
        return new Doel(
                doel.id(),
                tekst,
                leerdoel,
                List.copyOf(leefgebieden),
                doel.gesteldOp(),
                doel.stand(),
                doel.reden(),
                doel.sinds(),
                doel.pauze(),
                List.of());
    }

    private static Stap met(Stap stap, String tekst, Uitvoerder door, Optional<LocalDate> voor) {
        return new Stap(
                stap.id(),
                tekst,
                door,
                voor,
                stap.herkomst(),
                stap.gezetOp(),
                stap.stand(),
                stap.reden(),
                stap.gedaan(),
                stap.gevierd());
    }

    private static Stap met(Stap stap, Stapstand stand, String reden, Optional<Gedaan> gedaan) {
        return new Stap(
                stap.id(),
                stap.tekst(),
                stap.door(),
                stap.voor(),
                stap.herkomst(),
                stap.gezetOp(),
                stand,
                reden,
                gedaan,
                stap.gevierd());
    }

    private static Stap met(Stap stap, Gezegd viering) {
        var gevierd = new ArrayList<>(stap.gevierd());
        gevierd.add(viering);
        return new Stap(
                stap.id(),
                stap.tekst(),
                stap.door(),
                stap.voor(),
                stap.herkomst(),
                stap.gezetOp(),
                stap.stand(),
                stap.reden(),
                stap.gedaan(),
                List.copyOf(gevierd));
    }
}
