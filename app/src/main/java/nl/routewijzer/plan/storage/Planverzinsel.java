package nl.routewijzer.plan.storage;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.plan.Antwoord;
import nl.routewijzer.plan.DoelId;
import nl.routewijzer.plan.Herkomst;
import nl.routewijzer.plan.Partij;
import nl.routewijzer.plan.PlanId;
import nl.routewijzer.plan.Planversie;
import nl.routewijzer.plan.StapId;
import nl.routewijzer.plan.Stem;
import nl.routewijzer.plan.Uitvoerder;
import nl.routewijzer.plan.Wijziging;
import nl.routewijzer.plan.domain.Samenvoeging.Boek;
import nl.routewijzer.plan.storage.PlanDemo.Doelwoorden;
import nl.routewijzer.plan.storage.PlanDemo.Stapwoorden;
import nl.routewijzer.traject.TrajectId;

/** The invented history of one plan: made when the route was chosen, ticked off on the way, reached at the exit. */
final class Planverzinsel {

    private static final LocalTime KWART_OVER_VIJF = LocalTime.of(17, 15);
    private static final double LUKTE = 0.75;
    private static final double EENS = 0.85;
    private static final int VROEG = 6;

    /** What happened on a day, counted from the day of loading. */
    private record Voorval(int dag, Wijziging wijziging, Stem stem) {}

    private final Demowereld wereld;
    private final Demowereld.Organisatie huis;
    private final Demowereld.Jongere j;
    private final int begin;
    private final Optional<Integer> uitstroom;
    private final Random toeval;
    private final List<Voorval> voorvallen = new ArrayList<>();

    Planverzinsel(Demowereld wereld, Demowereld.Organisatie huis, Demowereld.Jongere j, Demowereld.Besluit besluit) {
        this.wereld = wereld;
        this.huis = huis;
        this.j = j;
        this.begin = besluit.dag();
        this.uitstroom = j.feiten().stream()
                .filter(feit -> feit.soort().startsWith("UITSTROOM_"))
                .map(Demowereld.Feit::dag)
                .findFirst();
        this.toeval = new Random(huis.jongere(j).hashCode());
    }

    Boek schrijf(List<Doelwoorden> doelen) {
        voeg(begin, new Wijziging.PlanBegonnen(""), Stem.SAMEN);
        for (var nummer = 0; nummer < doelen.size(); nummer++) {
            doel(doelen.get(nummer), new DoelId(uuid("/doel/" + nummer)));
        }
        var antwoord = toeval.nextDouble() < EENS ? Antwoord.EENS : Antwoord.WEET_NIET;
        voeg(begin, new Wijziging.InstemmingGegeven(Partij.JONGERE, antwoord, ""), Stem.JONGERE);
        voeg(begin, new Wijziging.InstemmingGegeven(Partij.CONSULENT, Antwoord.EENS, ""), Stem.CONSULENT);
        if (antwoord == Antwoord.EENS) {
            voeg(begin, new Wijziging.HandtekeningGezet(Partij.JONGERE, true, ""), Stem.JONGERE);
        }
        return boek();
    }

    private void doel(Doelwoorden woorden, DoelId doel) {
        voeg(
                begin,
                new Wijziging.DoelGesteld(doel, woorden.tekst(), woorden.leerdoel(), woorden.leefgebieden()),
                Stem.SAMEN);
        for (var nummer = 0; nummer < woorden.stappen().size(); nummer++) {
            stap(woorden.stappen().get(nummer), doel, new StapId(uuid(doel + "/stap/" + nummer)));
        }
        uitstroom.ifPresent(dag -> voeg(dag, new Wijziging.DoelBereikt(doel, ""), Stem.SAMEN));
    }

    private void stap(Stapwoorden woorden, DoelId doel, StapId stap) {
        voeg(
                begin,
                new Wijziging.StapGezet(
                        stap,
                        doel,
                        woorden.wat(),
                        uitvoerder(woorden.wie()),
                        Optional.of(dag(begin + woorden.voor())),
                        Herkomst.ZELF),
                Stem.SAMEN);
        gedaan(woorden).ifPresent(dag -> {
            voeg(dag, new Wijziging.StapAfgevinkt(stap), toeval.nextBoolean() ? Stem.SAMEN : Stem.JONGERE);
            Optional.ofNullable(woorden.gevierd())
                    .ifPresent(tekst -> voeg(dag, new Wijziging.StapGevierd(stap, tekst), Stem.CONSULENT));
        });
    }

    /** On the day that is written out; of the others most around their day, and all of them before the exit. */
    private Optional<Integer> gedaan(Stapwoorden woorden) {
        if (woorden.gedaan() != null) {
            return Optional.of(begin + woorden.gedaan()).filter(dag -> dag < 0);
        }
        var lukte = uitstroom.isPresent() || toeval.nextDouble() < LUKTE;
        var dag = Math.min(begin + woorden.voor() - toeval.nextInt(VROEG), uitstroom.orElse(0));
        return Optional.of(Math.max(begin, dag)).filter(op -> lukte && op < 0);
    }

    private Boek boek() {
        var plan = new PlanId(uuid("/plan"));
        var versies = new ArrayList<Planversie>();
        voorvallen.stream().sorted(Comparator.comparingInt(Voorval::dag)).forEach(voorval -> {
            var nummer = versies.size() + 1;
            var dag = dag(voorval.dag());
            versies.add(new Planversie(
                    nummer,
                    uuid("/wijziging/" + nummer),
                    voorval.wijziging(),
                    new Planversie.Door(false, huis.medewerker(j.consulent()).waarde(), j.consulent(), voorval.stem()),
                    Tijd.moment(dag.atTime(KWART_OVER_VIJF)).plusSeconds(nummer),
                    dag));
        });
        return new Boek(plan, huis.jongere(j), new TrajectId(wereld.traject(huis.jongere(j))), versies);
    }

    private void voeg(int dag, Wijziging wijziging, Stem stem) {
        voorvallen.add(new Voorval(dag, wijziging, stem));
    }

    private static Uitvoerder uitvoerder(String wie) {
        return switch (wie) {
            case "JONGERE" -> Uitvoerder.JONGERE;
            case "CONSULENT" -> Uitvoerder.CONSULENT;
            default -> Uitvoerder.ander(wie);
        };
    }

    private UUID uuid(String wat) {
        return Demowereld.uuid(huis.jongere(j) + wat);
    }

    private LocalDate dag(int dagen) {
        return wereld.vandaag().plusDays(dagen);
    }
}
