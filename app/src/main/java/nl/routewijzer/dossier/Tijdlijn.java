package nl.routewijzer.dossier;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Tijdlijnregel;
import nl.routewijzer.gedeeld.Tijdlijnregel.Soort;
import nl.routewijzer.toegang.Bereik;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;

/**
 * All contacts, decisions and agreements of a jongere in order of time: what is still to come on top, soonest first, then
 * what was, newest first, by month.
 *
 * @param regels all there are, whatever the filter
 * @param helemaal show the past without a limit
 */
record Tijdlijn(List<Tijdlijnregel> regels, Filter filter, boolean helemaal) {

    /** So many lines of the past, until somebody asks for all. */
    static final int MEEST = 40;

    enum Filter {
        ALLES(soort -> true),
        CONTACT(Soort.CONTACT::equals),
        BESLUIT(Soort.BESLUIT::equals),
        AFSPRAAK(Soort.AFSPRAAK::equals),
        ZORG(Soort.ZORG::equals),
        BEGELEIDING(Soort.BEGELEIDING::equals);

        private final Predicate<Soort> past;

        Filter(Predicate<Soort> past) {
            this.past = past;
        }

        /** What stands in the address; whatever is not known there shows everything. */
        static Filter lees(String naam) {
            return Arrays.stream(values())
                    .filter(filter -> filter.name().equals(naam))
                    .findFirst()
                    .orElse(ALLES);
        }

        boolean past(Tijdlijnregel regel) {
            return past.test(regel.soort());
        }

        String label() {
            return t("tijdlijn.filter." + name());
        }
    }

    record Maand(YearMonth maand, List<Tijdlijnregel> regels) {}

    /**
     * What the reader may see of these lines. A text is there only for who may read the page it stands on, and not while he is
     * on voorzichtig; a line leads only where the reader may go.
     */
    static List<Tijdlijnregel> voor(Collection<Tijdlijnregel> regels, boolean magLezen, boolean voorzichtig) {
        return regels.stream()
                .map(regel -> magLezen && !voorzichtig ? regel : regel.zonderTekst())
                .map(regel -> magLezen ? regel : regel.zonderPad())
                .toList();
    }

    /** Whether his rights on the pages that lines lead to reach as far as the one by which he sees this jongere. */
    static boolean magLezen(Zicht zicht) {
        return reiktTot(zicht.bereik(Recht.JONGERE_ZIEN), zicht.bereik(Recht.GESPREK_VOEREN))
                && reiktTot(zicht.bereik(Recht.JONGERE_ZIEN), zicht.bereik(Recht.TRAJECT_BIJHOUDEN));
    }

    static boolean reiktTot(Bereik zien, Bereik ander) {
        return ander.compareTo(zien) >= 0;
    }

    List<Tijdlijnregel> straks() {
        return gekozen(true, Tijdlijnregel.OP_TIJD).toList();
    }

    List<Maand> maanden() {
        var maanden = new LinkedHashMap<YearMonth, List<Tijdlijnregel>>();
        gekozen(false, Tijdlijnregel.OP_TIJD.reversed())
                .limit(helemaal ? Long.MAX_VALUE : MEEST)
                .forEach(regel -> maanden.computeIfAbsent(
                                YearMonth.from(regel.wanneer().dag()), maand -> new ArrayList<>())
                        .add(regel));
        return maanden.entrySet().stream()
                .map(maand -> new Maand(maand.getKey(), maand.getValue()))
                .toList();
    }

    /** The newest of what was, whatever the filter. */
    List<Tijdlijnregel> nieuwste(int aantal) {
        return regels.stream()
                .filter(regel -> !regel.wanneer().straks())
                .sorted(Tijdlijnregel.OP_TIJD.reversed())
                .limit(aantal)
                .toList();
    }

    /** How many lines a filter shows, those to come and those beyond the limit among them. */
    long aantal(Filter welke) {
        return regels.stream().filter(welke::past).count();
    }

    /** How many of the past there are by this filter, when that is more than are shown. */
    Optional<Long> meer() {
        return Optional.of(gekozen(false, Tijdlijnregel.OP_TIJD).count()).filter(aantal -> !helemaal && aantal > MEEST);
    }

    private Stream<Tijdlijnregel> gekozen(boolean straks, Comparator<Tijdlijnregel> volgorde) {
        return regels.stream()
                .filter(filter::past)
                .filter(regel -> regel.wanneer().straks() == straks)
                .sorted(volgorde);
    }
}
