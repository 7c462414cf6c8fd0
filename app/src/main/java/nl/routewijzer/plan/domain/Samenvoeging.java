package nl.routewijzer.plan.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.plan.PlanId;
import nl.routewijzer.plan.PlanView;
import nl.routewijzer.plan.Planbeletsel;
import nl.routewijzer.plan.Planuitkomst.Geschil;
import nl.routewijzer.plan.Planversie;
import nl.routewijzer.plan.Planvoorstel;
import nl.routewijzer.plan.Wijziging;
import nl.routewijzer.traject.TrajectId;

/**
 * Two people at one plan. What was changed since the form was shown and is not the same field simply goes together; the same field
 * with the same outcome is one change; what differs is shown with both texts and a person chooses. Nothing is written over unseen.
 */
public final class Samenvoeging {

    /** All that was written in a plan, oldest first; empty when it begins now. */
    public record Boek(PlanId id, JongereId jongere, TrajectId traject, List<Planversie> versies) {

        public PlanView plan() {
            return Vouwing.van(id, jongere, traject, versies);
        }

        /** The same book with lines added. */
        public Boek met(List<Planversie> nieuw) {
            var alle = new ArrayList<>(versies);
            alle.addAll(nieuw);
            return new Boek(id, jongere, traject, alle);
        }
    }

    /** What a proposal comes down to. */
    public sealed interface Uitkomst {

        /** @param nieuw the versions to add; empty when all of it was so already */
        record Past(List<Planversie> nieuw) implements Uitkomst {}

        record Botst(List<Geschil> geschillen) implements Uitkomst {}

        record Geweigerd(List<Planbeletsel> beletsels) implements Uitkomst {}
    }

    /** @param door who proposes it, at that moment */
    public record Feiten(
            Boek boek, Planvoorstel voorstel, Planversie.Door door, Instant op, Planoordeel.Grenzen grenzen) {}

    public static Uitkomst van(Feiten feiten) {
        var nieuw = new ArrayList<Planversie>();
        var geschillen = new ArrayList<Geschil>();
        var beletsels = new ArrayList<Planbeletsel>();
        for (var wijziging : feiten.voorstel().wijzigingen()) {
            var tot = feiten.boek().met(nieuw);
            var plan = tot.plan();
            var redenen =
                    Planoordeel.beoordeel(wijziging, plan, feiten.voorstel().ingang(), feiten.grenzen());
            beletsels.addAll(redenen);
            if (redenen.isEmpty()) {
                var versie = versie(wijziging, plan.nummer() + 1, nieuw.size(), feiten);
                var daarna = tot.met(List.of(versie)).plan();
                if (!isAlZo(wijziging, plan, daarna)) {
                    geschil(wijziging, plan, daarna, feiten).ifPresent(geschillen::add);
                    nieuw.add(versie);
                }
            }
        }
        if (!geschillen.isEmpty()) {
            return new Uitkomst.Botst(List.copyOf(geschillen));
        }
        return beletsels.isEmpty()
                ? new Uitkomst.Past(List.copyOf(nieuw))
                : new Uitkomst.Geweigerd(beletsels.stream().distinct().toList());
    }

    private static boolean isAlZo(Wijziging wijziging, PlanView nu, PlanView daarna) {
        return Veld.van(wijziging)
                .filter(veld -> veld.waarde(nu).equals(veld.waarde(daarna)))
                .isPresent();
    }

    /** With the last change of the same field since the form was shown. */
    private static Optional<Geschil> geschil(Wijziging wijziging, PlanView nu, PlanView daarna, Feiten feiten) {
        return Veld.van(wijziging)
                .flatMap(veld -> feiten.boek().versies().stream()
                        .filter(versie -> versie.nummer() > feiten.voorstel().basis())
                        .filter(versie -> Veld.van(versie.wijziging())
                                .filter(veld::equals)
                                .isPresent())
                        .reduce((eerder, later) -> later)
                        .map(versie -> new Geschil(
                                Veldwoorden.naam(veld, nu),
                                Veldwoorden.van(veld, nu),
                                Veldwoorden.van(veld, daarna),
                                versie)));
    }

    /** Whether this very form was kept before: each change of it stands there. */
    public static boolean isBewaard(Planvoorstel voorstel, Boek boek) {
        var sleutels = IntStream.rangeClosed(0, voorstel.wijzigingen().size())
                .mapToObj(hoeveelste -> sleutel(voorstel.id(), hoeveelste))
                .collect(Collectors.toSet());
        var bewaard = boek.versies().stream()
                .filter(versie -> sleutels.contains(versie.id()))
                .map(Planversie::wijziging)
                .collect(Collectors.toSet());
        return bewaard.containsAll(voorstel.wijzigingen());
    }

    /**
     * The same form once more with another content, as by who went back in his browser: what it made is there already, so this is a
     * change of it. It has a key of its own, the same for the same content.
     */
    public static Planvoorstel alsVerbetering(Planvoorstel voorstel, PlanView plan) {
        return new Planvoorstel(
                Stempel.idVan(voorstel.id(), voorstel.wijzigingen().toString()),
                voorstel.basis(),
                voorstel.ingang(),
                voorstel.wijzigingen().stream()
                        .flatMap(wijziging -> alsVerbetering(wijziging, plan))
                        .toList());
    }

    private static Stream<Wijziging> alsVerbetering(Wijziging wijziging, PlanView plan) {
        if (wijziging instanceof Wijziging.DoelGesteld doel
                && plan.doel(doel.doel()).isPresent()) {
            return Stream.of(
                    new Wijziging.DoelVerwoord(doel.doel(), doel.tekst()),
                    new Wijziging.DoelGemerkt(doel.doel(), doel.leerdoel(), doel.leefgebieden()));
        }
        if (wijziging instanceof Wijziging.StapGezet stap
                && plan.stap(stap.stap()).isPresent()) {
            return Stream.of(
                    new Wijziging.StapVerwoord(stap.stap(), stap.tekst()),
                    new Wijziging.StapOvergenomen(stap.stap(), stap.door()),
                    new Wijziging.StapGepland(stap.stap(), stap.voor()));
        }
        return Stream.of(wijziging);
    }

    private static UUID sleutel(UUID formulier, int hoeveelste) {
        return hoeveelste == 0
                ? formulier
                : UUID.nameUUIDFromBytes((formulier + "/" + hoeveelste).getBytes(StandardCharsets.UTF_8));
    }

    /** The first has the id of the form, so that the same form again is found; the others follow from it. */
    private static Planversie versie(Wijziging wijziging, int nummer, int hoeveelste, Feiten feiten) {
        return new Planversie(
                nummer,
                sleutel(feiten.voorstel().id(), hoeveelste),
                wijziging,
                feiten.door(),
                feiten.op(),
                feiten.voorstel().ingang());
    }

    private Samenvoeging() {}
}
