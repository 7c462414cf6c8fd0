package nl.routewijzer.plan.domain;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.routewijzer.gedeeld.web.Datums;
import nl.routewijzer.plan.PlanView;
import nl.routewijzer.plan.Planversie;
import nl.routewijzer.plan.StapId;
import nl.routewijzer.plan.Uitvoerder;
import nl.routewijzer.plan.Versieregel;
import nl.routewijzer.plan.Wijziging;
import nl.routewijzer.plan.domain.Samenvoeging.Boek;

/** What each version changed, in a sentence for who guides and in one for the jongere, from the same facts. */
public final class Versiezinnen {

    private enum Lezer {
        CONSULENT,
        JONGERE;

        String sleutel(Wijziging wijziging) {
            return "plan.versie." + wijziging.getClass().getSimpleName() + "." + name().toLowerCase(Locale.ROOT);
        }

        String uitvoerder(Uitvoerder door) {
            return switch (door.wie()) {
                case ANDER -> door.naam();
                case JONGERE -> this == JONGERE ? t("plan.wie.jij") : door.wie().label();
                case CONSULENT ->
                    this == JONGERE ? t("plan.wie.jouwconsulent") : door.wie().label();
            };
        }
    }

    /** Oldest first. */
    public static List<Versieregel> van(Boek boek) {
        return van(boek, Set.copyOf(boek.versies()));
    }

    /** Of these versions, oldest first; those before them are only counted in. */
    public static List<Versieregel> van(Boek boek, Set<Planversie> welke) {
        var vouwing = new Vouwing(boek.id(), boek.jongere(), boek.traject());
        var regels = new ArrayList<Versieregel>();
        for (var versie : boek.versies()) {
            if (welke.contains(versie)) {
                var ervoor = vouwing.plan();
                vouwing.pas(versie);
                regels.add(regel(versie, ervoor, vouwing.plan()));
            } else {
                vouwing.pas(versie);
            }
        }
        return regels;
    }

    private static Versieregel regel(Planversie versie, PlanView ervoor, PlanView daarna) {
        var wijziging = versie.wijziging();
        return new Versieregel(
                versie,
                zin(wijziging, ervoor, daarna, Lezer.CONSULENT),
                zin(wijziging, ervoor, daarna, Lezer.JONGERE),
                woorden(wijziging));
    }

    private static String zin(Wijziging wijziging, PlanView ervoor, PlanView daarna, Lezer lezer) {
        var sleutel = lezer.sleutel(wijziging);
        return switch (wijziging) {
            case Wijziging.OverDoel w -> doelzin(sleutel, w, ervoor, daarna);
            case Wijziging.OverStap w -> stapzin(sleutel, w, ervoor, daarna, lezer);
            case Wijziging.GingGoed w -> t(sleutel, w.tekst());
            case Wijziging.InstemmingGegeven w ->
                t(sleutel, w.partij().label(), w.antwoord().label());
            case Wijziging.HandtekeningGezet w -> t(sleutel, w.partij().label(), t("plan.handtekening." + w.gezet()));
            case Wijziging.HulpBeantwoord w -> t(sleutel, t("plan.hulp." + w.welkom()));
            case Wijziging.EvaluatieGepland w -> t(sleutel, Datums.metJaar(w.op()));
            case Wijziging.PlanBegonnen w -> t(sleutel);
            case Wijziging.VormGekozen w -> t(sleutel);
            case Wijziging.OnderdeelGeschreven w -> t(sleutel);
            case Wijziging.Geevalueerd w -> t(sleutel);
            case Wijziging.BijlageBesproken w -> t(sleutel);
        };
    }

    private static String doelzin(String sleutel, Wijziging.OverDoel wijziging, PlanView ervoor, PlanView daarna) {
        var nu = daarna.doel(wijziging.doel()).orElseThrow().tekst();
        return switch (wijziging) {
            case Wijziging.DoelVerwoord w ->
                t(sleutel, ervoor.doel(w.doel()).orElseThrow().tekst(), nu);
            case Wijziging.DoelGepauzeerd w ->
                t(sleutel, nu, Datums.metJaar(w.terugOp()), w.grond().label());
            default -> t(sleutel, nu);
        };
    }

    private static String stapzin(
            String sleutel, Wijziging.OverStap wijziging, PlanView ervoor, PlanView daarna, Lezer lezer) {
        var nu = tekst(daarna, wijziging.stap());
        return switch (wijziging) {
            case Wijziging.StapGezet w ->
                t(
                        sleutel,
                        nu,
                        lezer.uitvoerder(w.door()),
                        daarna.doel(w.doel()).orElseThrow().tekst());
            case Wijziging.StapVerwoord w -> t(sleutel, tekst(ervoor, w.stap()), nu);
            case Wijziging.StapOvergenomen w -> t(sleutel, nu, lezer.uitvoerder(w.door()));
            case Wijziging.StapGepland w ->
                t(sleutel, nu, w.voor().map(Datums::metJaar).orElseGet(() -> t("plan.geendag")));
            default -> t(sleutel, nu);
        };
    }

    private static String tekst(PlanView plan, StapId stap) {
        return plan.stap(stap).orElseThrow().tekst();
    }

    private static String woorden(Wijziging wijziging) {
        return switch (wijziging) {
            case Wijziging.DoelBereikt w -> w.trots();
            case Wijziging.DoelGestopt w -> w.reden();
            case Wijziging.DoelGepauzeerd w -> w.reden();
            case Wijziging.DoelHeropend w -> w.reden();
            case Wijziging.StapGezet w -> w.herkomst().omdat();
            case Wijziging.StapHeropend w -> w.reden();
            case Wijziging.StapGestopt w -> w.reden();
            case Wijziging.StapGevierd w -> w.tekst();
            case Wijziging.OnderdeelGeschreven w -> w.tekst();
            case Wijziging.InstemmingGegeven w -> w.waarom();
            case Wijziging.HandtekeningGezet w -> w.toelichting();
            case Wijziging.HulpBeantwoord w -> w.woorden();
            case Wijziging.Geevalueerd w -> w.tekst();
            case Wijziging.BijlageBesproken w -> w.toelichting();
            default -> "";
        };
    }

    private Versiezinnen() {}
}
