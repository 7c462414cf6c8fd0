package nl.routewijzer.plan.domain;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.Optional;
import nl.routewijzer.gedeeld.web.Datums;
import nl.routewijzer.plan.Partij;
import nl.routewijzer.plan.PlanView;
import nl.routewijzer.plan.Uitvoerder;

/** A field of a plan in words: for who chooses between two texts. */
final class Veldwoorden {

    /** Which field of what. */
    static String naam(Veld veld, PlanView plan) {
        return switch (veld.soort()) {
            case DOELTEKST, DOELMERK, DOELPLAATS, DOELSTAND ->
                t("plan.veld." + veld.soort(), veld.doel(plan).tekst());
            case STAPTEKST, STAPDOOR, STAPVOOR, STAPSTAND ->
                t("plan.veld." + veld.soort(), veld.stap(plan).tekst());
            case INSTEMMING, HANDTEKENING ->
                t("plan.veld." + veld.soort(), Partij.valueOf(veld.welk()).label());
            case ONDERDEEL, HULP, EVALUATIE, VORM -> t("plan.veld." + veld.soort());
        };
    }

    /** What stands in it. */
    static String van(Veld veld, PlanView plan) {
        var woorden = switch (veld.soort()) {
            case DOELTEKST -> veld.doel(plan).tekst();
            case DOELMERK -> merk(veld.doel(plan));
            case DOELPLAATS -> String.valueOf(plan.doelen().indexOf(veld.doel(plan)) + 1);
            case DOELSTAND ->
                met(veld.doel(plan).stand().label(), veld.doel(plan).reden());
            case STAPTEKST -> veld.stap(plan).tekst();
            case STAPDOOR -> uitvoerder(veld.stap(plan).door());
            case STAPVOOR -> veld.stap(plan).voor().map(Datums::metJaar).orElse("");
            case STAPSTAND ->
                met(veld.stap(plan).stand().label(), veld.stap(plan).reden());
            case ONDERDEEL -> plan.onderdelen().getOrDefault(veld.welk(), "");
            case INSTEMMING ->
                Optional.ofNullable(plan.instemming().get(Partij.valueOf(veld.welk())))
                        .map(i -> met(i.antwoord().label(), i.waarom()))
                        .orElse("");
            case HANDTEKENING ->
                Optional.ofNullable(plan.handtekening().get(Partij.valueOf(veld.welk())))
                        .map(h -> met(t("plan.handtekening." + h.gezet()), h.toelichting()))
                        .orElse("");
            case HULP ->
                plan.hulp()
                        .map(h -> met(t("plan.hulp." + h.welkom()), h.woorden()))
                        .orElse("");
            case EVALUATIE -> plan.evaluatieOp().map(Datums::metJaar).orElse("");
            case VORM -> plan.vorm();
        };
        return woorden.isEmpty() ? t("plan.veld.leeg") : woorden;
    }

    static String uitvoerder(Uitvoerder door) {
        return door.wie() == Uitvoerder.Wie.ANDER ? door.naam() : door.wie().label();
    }

    private static String merk(PlanView.Doel doel) {
        return met(
                doel.leerdoel() ? t("plan.leerdoel") : t("plan.geenleerdoel"), String.join(", ", doel.leefgebieden()));
    }

    private static String met(String kern, String erbij) {
        return erbij.isEmpty() ? kern : kern + ": " + erbij;
    }

    private Veldwoorden() {}
}
