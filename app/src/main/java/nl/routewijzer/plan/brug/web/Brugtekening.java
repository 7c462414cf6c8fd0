package nl.routewijzer.plan.brug.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.web.Datums;
import nl.routewijzer.plan.brug.Brugblad;
import nl.routewijzer.plan.brug.Brugblad.Moment.Soort;
import nl.routewijzer.plan.brug.Instrument.Domein;
import nl.routewijzer.plan.brug.Instrument.Niveau;
import nl.routewijzer.plan.brug.Invuller;
import nl.routewijzer.plan.brug.domain.Verloop;
import nl.routewijzer.plan.brug.domain.Verloop.Lijn;
import nl.routewijzer.plan.brug.domain.Verloop.Punt;

/**
 * One domain as a drawing: levels upward, time to the right. The same in words stands in {@link #beschrijving} and in the table beside it.
 *
 * @param niveaus lines across, with what they are called
 * @param dagen the ends of the time axis
 * @param momenten where on the axis they spoke, or the plan changed
 * @param breuken where a new version of the instrument begins
 */
record Brugtekening(
        List<Niveaulijn> niveaus,
        List<Bijschrift> dagen,
        List<Streep> lijnen,
        List<Merk> punten,
        List<Moment> momenten,
        List<Integer> breuken,
        String beschrijving) {

    static final int BREED = 320;
    static final int HOOG = 172;
    static final int LINKS = 96;
    static final int RECHTS = 312;
    static final int BOVEN = 16;
    static final int ONDER = 128;
    static final int AS = 148;
    static final int DAGEN = 166;

    /** Free room at both ends of the axis. */
    private static final int RAND = 10;

    /** How far the points of two who see it the same lie apart. */
    private static final int NAAST = 4;

    private static final int LANGSTE_NAAM = 15;
    private static final int MEESTE_NIVEAUS = 6;

    record Niveaulijn(int y, String naam) {}

    /** @param kant start, middle or end: where the text stands to its place */
    record Bijschrift(int x, String tekst, String kant) {}

    /** @param punten as SVG takes them */
    record Streep(Invuller wie, String punten) {}

    record Merk(Invuller wie, int x, int y) {}

    record Moment(Soort soort, int x) {}

    /** The time axis that all drawings of a page share. */
    record As(LocalDate begin, LocalDate eind) {

        /** From the first measurement until today, or the last one. */
        static As van(List<Verloop> verlopen, LocalDate vandaag) {
            var dagen = verlopen.stream()
                    .flatMap(verloop -> verloop.lijnen().stream())
                    .flatMap(lijn -> lijn.punten().stream())
                    .map(Punt::dag)
                    .toList();
            return new As(
                    dagen.stream().min(Comparator.naturalOrder()).orElse(vandaag),
                    Stream.concat(dagen.stream(), Stream.of(vandaag))
                            .max(Comparator.naturalOrder())
                            .orElse(vandaag));
        }

        boolean bevat(LocalDate dag) {
            return !dag.isBefore(begin) && !dag.isAfter(eind);
        }

        int x(LocalDate dag) {
            var lengte = ChronoUnit.DAYS.between(begin, eind);
            var ruimte = RECHTS - LINKS - 2 * RAND;
            return lengte == 0
                    ? LINKS + RAND + ruimte / 2
                    : (int) (LINKS + RAND + ruimte * ChronoUnit.DAYS.between(begin, dag) / lengte);
        }

        private List<Bijschrift> bijschriften() {
            return begin.equals(eind)
                    ? List.of(new Bijschrift(x(begin), Datums.metJaarKort(begin), "middle"))
                    : List.of(
                            new Bijschrift(LINKS, Datums.metJaarKort(begin), "start"),
                            new Bijschrift(RECHTS, Datums.metJaarKort(eind), "end"));
        }
    }

    /** @param gebeurd days to mark on the axis, in any order */
    static Brugtekening van(Verloop verloop, As as, List<Brugblad.Moment> gebeurd) {
        var domein = verloop.domein();
        return new Brugtekening(
                niveaus(domein),
                as.bijschriften(),
                verloop.lijnen().stream()
                        .filter(lijn -> lijn.punten().size() > 1)
                        .map(lijn -> streep(lijn, domein, as))
                        .toList(),
                verloop.lijnen().stream()
                        .flatMap(lijn -> lijn.punten().stream().map(punt -> merk(lijn.wie(), punt, domein, as)))
                        .toList(),
                zichtbaar(as, gebeurd)
                        .map(moment -> new Moment(moment.soort(), as.x(moment.dag())))
                        .distinct()
                        .toList(),
                verloop.breuken().stream().map(as::x).toList(),
                beschrijving(verloop, zichtbaar(as, gebeurd).toList()));
    }

    private static Stream<Brugblad.Moment> zichtbaar(As as, List<Brugblad.Moment> gebeurd) {
        return gebeurd.stream().filter(moment -> as.bevat(moment.dag()));
    }

    private static Streep streep(Lijn lijn, Domein domein, As as) {
        return new Streep(
                lijn.wie(),
                lijn.punten().stream()
                        .map(punt -> merk(lijn.wie(), punt, domein, as))
                        .map(merk -> merk.x() + "," + merk.y())
                        .collect(Collectors.joining(" ")));
    }

    private static Merk merk(Invuller wie, Punt punt, Domein domein, As as) {
        var naast = switch (wie) {
            case JONGERE -> -NAAST;
            case CONSULENT -> NAAST;
            case SAMEN -> 0;
        };
        return new Merk(wie, as.x(punt.dag()) + naast, y(domein, punt.waarde()));
    }

    private static int y(Domein domein, int waarde) {
        var schaal = domein.schaal();
        return ONDER - (ONDER - BOVEN) * (waarde - schaal.van()) / (schaal.tot() - schaal.van());
    }

    /** The levels that have a name, when they are few; else the ends and what lies halfway. */
    private static List<Niveaulijn> niveaus(Domein domein) {
        var namen = domein.niveaus().stream()
                .filter(niveau -> !niveau.naam().isEmpty())
                .map(Niveau::waarde)
                .toList();
        var waarden = domein.schaal().waarden();
        var alles = namen.isEmpty() ? waarden : namen;
        var gekozen = alles.size() <= MEESTE_NIVEAUS
                ? alles
                : IntStream.of(0, waarden.size() / 2, waarden.size() - 1)
                        .mapToObj(waarden::get)
                        .distinct()
                        .toList();
        return gekozen.stream()
                .map(waarde -> new Niveaulijn(y(domein, waarde), kort(domein.inWoorden(waarde))))
                .toList();
    }

    private static String kort(String naam) {
        return naam.length() <= LANGSTE_NAAM
                ? naam
                : naam.substring(0, LANGSTE_NAAM - 1).strip() + "…";
    }

    /** All that the drawing shows. */
    private static String beschrijving(Verloop verloop, List<Brugblad.Moment> gebeurd) {
        var lijnen = verloop.lijnen().stream()
                .map(lijn -> t(
                        "brug.lijn",
                        lijn.wie().label(),
                        lijn.punten().stream()
                                .map(punt -> Datums.metJaar(punt.dag()) + " "
                                        + verloop.domein().inWoorden(punt.waarde()))
                                .collect(Collectors.joining(", "))));
        var momenten = Stream.of(Soort.values())
                .filter(soort -> gebeurd.stream().anyMatch(moment -> moment.soort() == soort))
                .map(soort -> t("brug.lijn", soort.label(), dagen(soort, gebeurd)));
        return Stream.concat(lijnen, momenten).collect(Collectors.joining(" "));
    }

    private static String dagen(Soort soort, List<Brugblad.Moment> gebeurd) {
        return gebeurd.stream()
                .filter(moment -> moment.soort() == soort)
                .map(Brugblad.Moment::dag)
                .distinct()
                .sorted()
                .map(Datums::metJaar)
                .collect(Collectors.joining(", "));
    }
}
