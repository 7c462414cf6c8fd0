package nl.routewijzer.gesprek.domain;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Signaal;
import nl.routewijzer.gedeeld.Signaalbron.Zin;
import nl.routewijzer.gedeeld.web.Datums;

/** The signals of this room in words: what is the matter, why, and one thing to do. */
public final class Signaalzinnen {

    private static final String NU = "nu";
    private static final String TERMIJN = "termijn";

    /** From here on the end of a term is near. */
    private static final Period DICHTBIJ = Period.ofWeeks(1);

    public static Zin verwoord(Signaal signaal, LocalDate vandaag) {
        var feiten = signaal.feiten();
        var pagina = "/jongeren/" + signaal.jongere();
        return switch (signaal.soort()) {
            case Gesprekssignalen.KWAM_NIET -> kwamNiet(feiten, vandaag);
            case Gesprekssignalen.NAZORG -> nazorg(feiten, pagina);
            case Gesprekssignalen.STIL -> stil(feiten, pagina, vandaag);
            case Gesprekssignalen.GESPREK2 -> tweedeGesprek(feiten, pagina, vandaag);
            case Gesprekssignalen.ZONDER_UITKOMST -> zonderUitkomst(feiten, vandaag);
            case Gesprekssignalen.OPEN_IK -> openIk(feiten, pagina, vandaag);
            case Gesprekssignalen.OPEN_JONGERE -> openJongere(feiten, pagina, vandaag);
            case Gesprekssignalen.ZORG -> zorg(feiten, pagina);
            default -> contact(feiten, pagina, vandaag);
        };
    }

    /** What was tried, and the step that is proposed next. */
    private static Zin kwamNiet(Map<String, String> feiten, LocalDate vandaag) {
        var dag = dag(feiten, Gesprekssignalen.GESPREKSDAG);
        var zinnen = Stream.of(
                t("signaal.kwamniet.reden", Integer.parseInt(feiten.getOrDefault(Gesprekssignalen.POGINGEN, "0"))),
                t("signaal.kwamniet.stap." + feiten.get(Gesprekssignalen.STAP)),
                binnen(feiten, vandaag));
        return new Zin(
                t("signaal.kwamniet", dag, Datums.ver(dag, vandaag)),
                zinnen.filter(zin -> !zin.isEmpty()).collect(Collectors.joining(" ")),
                NU,
                t("signaal.kwamniet.volgop"),
                "/gesprekken/" + feiten.get(Gesprekssignalen.GESPREK) + "/opvolgen");
    }

    /** Where the organisation wants a new conversation soon: by when, as long as that day is to come. */
    private static String binnen(Map<String, String> feiten, LocalDate vandaag) {
        return Optional.ofNullable(feiten.get(Gesprekssignalen.UITERLIJK))
                .map(LocalDate::parse)
                .filter(dag -> !dag.isBefore(vandaag))
                .map(dag -> t("signaal.kwamniet.binnen", dag))
                .orElse("");
    }

    /** Since the last contact, or since the uitstroom when there was none after it. */
    private static Zin nazorg(Map<String, String> feiten, String pagina) {
        var reden = feiten.containsKey(Gesprekssignalen.AFGESPROKEN) || feiten.containsKey(Gesprekssignalen.PROBEER)
                ? waarom(feiten, true)
                : t("signaal.contact.NAZORG", dag(feiten, Gesprekssignalen.NODIG));
        return new Zin(t("signaal.nazorgcontact"), reden, TERMIJN, t("signaal.kwamniet.actie"), pagina + "/contact");
    }

    private static Zin stil(Map<String, String> feiten, String pagina, LocalDate vandaag) {
        var laatste = dag(feiten, Gesprekssignalen.LAATSTE);
        return new Zin(
                t("signaal.stil", ChronoUnit.DAYS.between(laatste, vandaag)),
                t("signaal.stil.reden", laatste),
                TERMIJN,
                t("signaal.kwamniet.actie"),
                pagina + "/contact");
    }

    /** More pressing in the last week before the term, and after it. */
    private static Zin tweedeGesprek(Map<String, String> feiten, String pagina, LocalDate vandaag) {
        var uiterlijk = dag(feiten, Gesprekssignalen.UITERLIJK);
        var over = vandaag.isAfter(uiterlijk);
        return new Zin(
                t("signaal.gesprek2"),
                t(
                        over ? "signaal.gesprek2.over" : "signaal.gesprek2.reden",
                        dag(feiten, Gesprekssignalen.GESPREKSDAG),
                        uiterlijk,
                        Datums.ver(uiterlijk, vandaag)),
                vandaag.isBefore(uiterlijk.minus(DICHTBIJ)) ? TERMIJN : NU,
                t("signaal.contact.plan"),
                pagina + "/gesprekken/nieuw");
    }

    /** Before the day itself it says when it will show. */
    private static Zin zonderUitkomst(Map<String, String> feiten, LocalDate vandaag) {
        var dag = dag(feiten, Gesprekssignalen.GESPREKSDAG);
        var pad = "/gesprekken/" + feiten.get(Gesprekssignalen.GESPREK);
        return dag.isBefore(vandaag)
                ? new Zin(
                        t("signaal.gesprekopen", dag),
                        t("signaal.gesprekopen.reden"),
                        NU,
                        t("signaal.gesprekopen.actie"),
                        pad)
                : new Zin(t("signaal.gepland", dag), t("signaal.gepland.reden"), TERMIJN, t("signaal.bekijk"), pad);
    }

    private static Zin openIk(Map<String, String> feiten, String pagina, LocalDate vandaag) {
        var dagen = voorbij(feiten, vandaag);
        return new Zin(
                t("signaal.openik", dagen.size()),
                t("signaal.openik.reden", dagen.size(), dagen.getFirst()),
                NU,
                t("signaal.open.actie"),
                pagina + "#afspraken");
    }

    private static Zin openJongere(Map<String, String> feiten, String pagina, LocalDate vandaag) {
        var dagen = voorbij(feiten, vandaag);
        return new Zin(
                t("signaal.openjongere", dagen.size()),
                t("signaal.openjongere.reden", dagen.size(), dagen.getFirst()),
                TERMIJN,
                t("signaal.open.actie"),
                pagina + "#afspraken");
    }

    private static Zin zorg(Map<String, String> feiten, String pagina) {
        return new Zin(
                t("signaal.zorg." + feiten.get(Gesprekssignalen.VAN)),
                t("signaal.zorg.reden", dag(feiten, Gesprekssignalen.UITERLIJK)),
                "zorg",
                t("signaal.zorg.actie"),
                pagina + "/zorgsignaal/" + feiten.get(Gesprekssignalen.ZORG_ID));
    }

    private static Zin contact(Map<String, String> feiten, String pagina, LocalDate vandaag) {
        var gesproken = feiten.containsKey(Gesprekssignalen.LAATSTE);
        var kop = gesproken
                ? t("signaal.contact.stil", ChronoUnit.DAYS.between(dag(feiten, Gesprekssignalen.LAATSTE), vandaag))
                : t("signaal.contact.nieuw", dag(feiten, Gesprekssignalen.MELDING));
        return new Zin(
                kop,
                waarom(feiten, gesproken),
                gesproken ? TERMIJN : NU,
                t("signaal.contact.plan"),
                pagina + "/gesprekken/nieuw");
    }

    private static String waarom(Map<String, String> feiten, boolean gesproken) {
        if (feiten.containsKey(Gesprekssignalen.PAS_OP)) {
            return t("signaal.contact.pasop", dag(feiten, Gesprekssignalen.PAS_OP));
        }
        if (feiten.containsKey(Gesprekssignalen.PROBEER)) {
            return t("signaal.contact.probeer", dag(feiten, Gesprekssignalen.PROBEER));
        }
        if (feiten.containsKey(Gesprekssignalen.AFGESPROKEN)) {
            return t("signaal.contact.afgesproken", dag(feiten, Gesprekssignalen.AFGESPROKEN));
        }
        return gesproken
                ? t(
                        "signaal.contact." + feiten.getOrDefault(Gesprekssignalen.RITME, "GEWOON"),
                        dag(feiten, Gesprekssignalen.NODIG))
                : t("signaal.contact.nieuw.reden");
    }

    /** The days that are over; of a signal that is still to come, the first one. */
    private static List<LocalDate> voorbij(Map<String, String> feiten, LocalDate vandaag) {
        var dagen = Arrays.stream(
                        feiten.getOrDefault(Gesprekssignalen.DAGEN, "").split(" ", -1))
                .map(LocalDate::parse)
                .toList();
        var voorbij = dagen.stream().filter(vandaag::isAfter).toList();
        return voorbij.isEmpty() ? List.of(dagen.getFirst()) : voorbij;
    }

    private static LocalDate dag(Map<String, String> feiten, String naam) {
        return LocalDate.parse(feiten.getOrDefault(naam, ""));
    }

    private Signaalzinnen() {}
}
