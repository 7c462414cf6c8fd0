package nl.routewijzer.traject;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.routewijzer.gedeeld.Geboortedatum;
import nl.routewijzer.gedeeld.web.Datums;
import nl.routewijzer.methode.Organisatiemethode;

/**
 * At which ages this organisation mostly takes up a melding: from one age until another. Said beside the form; it never
 * refuses anybody.
 *
 * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel I §1.1 (18 tot 27 jaar) and deel II §5.2 (a gemeente outside the
 * learning network lets a jongere report from 17 years and 9 months); parameters P-LEEFTIJD and P-AANMELDLEEFTIJD.
 *
 * @param tot in years, exclusive
 */
record Aanmeldleeftijd(Period vanaf, int tot) {

    private static final Pattern VAN_TOT = Pattern.compile("(\\d+) tot (\\d+)");
    private static final Pattern LEEFTIJD = Pattern.compile("(\\d+) jaar(?: en (\\d+) maand(?:en)?)?");

    /** What the method says, and earlier where the variant lets a jongere report earlier. */
    static Aanmeldleeftijd van(Organisatiemethode methode) {
        var doelgroep = VAN_TOT.matcher(methode.parameter("P-LEEFTIJD").waarde());
        if (!doelgroep.matches()) {
            throw new IllegalStateException("P-LEEFTIJD is geen leeftijd tot een leeftijd");
        }
        var eerder = Optional.of(methode.geldend("P-AANMELDLEEFTIJD"))
                .filter(geldend -> geldend.van().isPresent())
                .map(geldend -> leeftijd(geldend.parameter().waarde()));
        return new Aanmeldleeftijd(
                eerder.orElseGet(() -> Period.ofYears(Integer.parseInt(doelgroep.group(1)))),
                Integer.parseInt(doelgroep.group(2)));
    }

    private static Period leeftijd(String waarde) {
        var gelezen = LEEFTIJD.matcher(waarde);
        if (!gelezen.matches()) {
            throw new IllegalStateException("geen leeftijd: " + waarde);
        }
        return Period.of(
                Integer.parseInt(gelezen.group(1)),
                Optional.ofNullable(gelezen.group(2)).map(Integer::parseInt).orElse(0),
                0);
    }

    /** "Je meldt hier meestal vanaf 17 jaar en 9 maanden tot 27 jaar." */
    String zin() {
        return t("melding.leeftijd", inWoorden(vanaf), tot);
    }

    /** Something to know about this age when it is certain; empty when it is an ordinary one, or not an age at all. */
    Optional<String> opmerking(String roepnaam, Geboortedatum geboren, LocalDate opDag) {
        if (geboren.vroegst().isAfter(opDag)) {
            return Optional.empty();
        }
        if (geboren.vroegst().plus(vanaf).isAfter(opDag)) {
            return Optional.of(is(roepnaam, leeftijd(geboren, opDag)) + t("melding.leeftijd.jong", inWoorden(vanaf)));
        }
        return geboren.leeftijd(opDag).minstens() < tot
                ? Optional.empty()
                : Optional.of(is(roepnaam, jaren(geboren, opDag)) + t("melding.leeftijd.oud", tot));
    }

    /** With months, where those are known and make the difference. */
    private static String leeftijd(Geboortedatum geboren, LocalDate opDag) {
        return geboren.precisie() == Geboortedatum.Precisie.DAG
                ? inWoorden(Period.between(geboren.vroegst(), opDag))
                : jaren(geboren, opDag);
    }

    private static String jaren(Geboortedatum geboren, LocalDate opDag) {
        return t("jongere.leeftijd", Datums.jaren(geboren.leeftijd(opDag)));
    }

    private static String is(String roepnaam, String leeftijd) {
        return t("melding.leeftijd.is", roepnaam.isEmpty() ? t("melding.leeftijd.iemand") : roepnaam, leeftijd) + " ";
    }

    private static String inWoorden(Period leeftijd) {
        return t("melding.leeftijd.woorden", leeftijd.getYears(), leeftijd.getMonths());
    }
}
