package nl.routewijzer.traject;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Contact after uitstroom: three months, and longer as often as it is needed.
 *
 * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel I hoofdstuk 5, nazorg. That one tells where the jongere can
 * go afterwards is a wish of jongeren (deel II §5.3, nazorg).
 *
 * @param waarheen one of {@link Feitsoort#UITSTROOM}
 * @param sinds day of the uitstroom
 * @param tot first day without nazorg
 * @param duur how long it lasts by itself
 * @param verlengd how often it was made longer
 * @param weetWaarTerecht whether the jongere was told where to go afterwards
 */
public record Nazorg(
        Feitsoort waarheen, LocalDate sinds, LocalDate tot, Period duur, int verlengd, boolean weetWaarTerecht) {

    /** How long before the end one starts to prepare it. */
    public static final Period AANLOOP = Period.ofWeeks(2);

    /** Empty without uitstroom, or when he came back after it. */
    public static Optional<Nazorg> van(List<Feit> feiten, Period duur) {
        var soorten = feiten.stream().map(Feit::soort).toList();
        var terug = soorten.lastIndexOf(Feitsoort.TERUGVAL);
        return IntStream.range(terug + 1, feiten.size())
                .filter(plaats -> Feitsoort.UITSTROOM.contains(soorten.get(plaats)))
                .boxed()
                .reduce((eerder, later) -> later)
                .map(plaats -> sinds(feiten.get(plaats), feiten.subList(plaats, feiten.size()), duur));
    }

    private static Nazorg sinds(Feit uitstroom, List<Feit> daarna, Period duur) {
        var verlengingen = daarna.stream()
                .filter(feit -> feit.soort() == Feitsoort.NAZORG_TOT)
                .map(Feit::dag)
                .toList();
        var gewoon = uitstroom.dag().plus(duur);
        return new Nazorg(
                uitstroom.soort(),
                uitstroom.dag(),
                verlengingen.stream()
                        .max(Comparator.naturalOrder())
                        .filter(gewoon::isBefore)
                        .orElse(gewoon),
                duur,
                verlengingen.size(),
                daarna.stream().anyMatch(feit -> feit.soort() == Feitsoort.WAAR_TERECHT));
    }

    /** The end when it is made longer by as much as it lasted at first. */
    public LocalDate nogEens() {
        return tot.plus(duur);
    }
}
