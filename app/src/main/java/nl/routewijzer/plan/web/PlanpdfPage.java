package nl.routewijzer.plan.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.web.Datums;
import nl.routewijzer.jongere.Naam;
import nl.routewijzer.methode.Leefgebieden.Leefgebied;
import nl.routewijzer.methode.Planvorm;
import nl.routewijzer.plan.Partij;
import nl.routewijzer.plan.PlanView;
import nl.routewijzer.plan.Uitvoerder;

/**
 * A plan as it goes on paper, for the jongere: the same plan in the form of the organisation.
 *
 * @param organisatie by its name
 * @param contactpersoon who guides him; empty while nobody does
 * @param leefgebieden that the method of this traject knows
 * @param evaluatieOp the day around which they look again
 */
record PlanpdfPage(
        PlanView plan,
        Planvorm vorm,
        Naam naam,
        String organisatie,
        Optional<String> contactpersoon,
        List<Leefgebied> leefgebieden,
        LocalDate evaluatieOp,
        LocalDate vandaag) {

    /** The parts that hold something: an empty one asks nothing of who reads it. */
    List<Planvorm.Plandeel> delen() {
        return vorm.delen().stream().filter(this::isGevuld).toList();
    }

    private boolean isGevuld(Planvorm.Plandeel deel) {
        return switch (deel.soort()) {
            case DOELEN, INSTEMMING, EVALUATIE -> true;
            case STAPPEN -> plan.stappen().findAny().isPresent();
            case GOED -> !plan.gingGoed().isEmpty();
            case TEKST, LIJST, VERWIJZING -> !tekst(deel).isBlank();
        };
    }

    String tekst(Planvorm.Plandeel deel) {
        return plan.onderdelen().getOrDefault(deel.deel(), "");
    }

    List<String> regels(Planvorm.Plandeel deel) {
        return tekst(deel).lines().filter(regel -> !regel.isBlank()).toList();
    }

    /** Goals towards which there is a step, in their order. */
    List<PlanView.Doel> doelenMetStappen() {
        return plan.doelen().stream().filter(doel -> !doel.stappen().isEmpty()).toList();
    }

    /** The life areas of a goal by their names, in the order of the method. */
    String gaatOver(PlanView.Doel doel) {
        return leefgebieden.stream()
                .filter(gebied -> doel.leefgebieden().contains(gebied.id()))
                .map(Leefgebied::naam)
                .collect(Collectors.joining(", "));
    }

    /** What there is to say of where a goal stands; empty while it is simply open. */
    String stand(PlanView.Doel doel) {
        var zin = switch (doel.stand()) {
            case OPEN -> "";
            case PAUZE ->
                t(
                        "planpdf.pauze",
                        doel.pauze()
                                .map(pauze -> Datums.metJaar(pauze.terugOp()))
                                .orElse(""));
            case GESTOPT -> t("planpdf.gestopt", Datums.metJaar(doel.sinds()));
            case BEREIKT -> t("planpdf.bereikt", Datums.metJaar(doel.sinds()));
        };
        return zin.isEmpty() || doel.reden().isBlank() ? zin : zin + " " + aangehaald(doel.reden());
    }

    String wie(Uitvoerder door) {
        return switch (door.wie()) {
            case JONGERE -> naam.roepnaam();
            case CONSULENT -> contactpersoon.orElseGet(() -> t("planpdf.contactpersoon"));
            case ANDER -> door.naam();
        };
    }

    String wanneer(PlanView.Stap stap) {
        return stap.voor().map(Datums::metJaar).orElseGet(() -> t("planpdf.geendag"));
    }

    String hoeStaatHet(PlanView.Stap stap) {
        var zin = switch (stap.stand()) {
            case OPEN -> t("planpdf.open");
            case GEDAAN ->
                stap.gedaan()
                        .map(gedaan -> t("planpdf.gedaan", Datums.metJaar(gedaan.op())))
                        .orElse("");
            case GESTOPT -> t("planpdf.stapgestopt", stap.reden());
        };
        var gevierd = stap.gevierd().stream().map(PlanView.Gezegd::tekst).collect(Collectors.joining(" "));
        return gevierd.isEmpty() ? zin : zin + " " + gevierd;
    }

    List<Partij> partijen() {
        return List.of(Partij.values());
    }

    String naam(Partij partij) {
        return switch (partij) {
            case JONGERE -> naam.roepnaam();
            case CONSULENT -> contactpersoon.orElseGet(() -> t("planpdf.contactpersoon"));
        };
    }

    /** What one of the two said of the plan, and whether it changed since. */
    String instemming(Partij partij) {
        return Optional.ofNullable(plan.instemming().get(partij))
                .map(gezegd -> zinnen(
                        t("planpdf.antwoord", gezegd.antwoord().label(), Datums.metJaar(gezegd.op())),
                        aangehaald(gezegd.waarom()),
                        plan.isSindsdienGewijzigd(gezegd) ? t("planpdf.daarnaanders") : ""))
                .orElseGet(() -> t("planpdf.nietgezegd"));
    }

    /** A signature is apart from agreeing. */
    String handtekening(Partij partij) {
        return Optional.ofNullable(plan.handtekening().get(partij))
                .map(gezet -> zinnen(
                        t(gezet.gezet() ? "planpdf.getekend" : "planpdf.lieverniet", Datums.metJaar(gezet.op())),
                        aangehaald(gezet.toelichting())))
                .orElse("");
    }

    /** Whether there is room for a signature: it was not written down yet. */
    boolean kanNogTekenen() {
        return partijen().stream().anyMatch(partij -> !plan.handtekening().containsKey(partij));
    }

    /** Somebody's own words; nothing when he gave none. */
    static String aangehaald(String woorden) {
        return woorden.isBlank() ? "" : "“" + woorden + "”";
    }

    private static String zinnen(String... zinnen) {
        return List.of(zinnen).stream().filter(zin -> !zin.isBlank()).collect(Collectors.joining(" "));
    }
}
