package nl.routewijzer.bericht.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.routewijzer.bericht.Schrijfuitkomst.Beletsel;

/** May this message be kept? Only what cannot be read, and more than anybody reads, is refused. */
public final class Schrijfregel {

    /** In characters as people count them. */
    public static final int LANGSTE = 10_000;

    /** Messages of one writer within {@link #TELT}. */
    public static final int MEESTE = 20;

    public static final Duration TELT = Duration.ofMinutes(1);

    /**
     * @param kortGeleden how many the writer sent within {@link #TELT}
     * @param vaart whether that counts: a message to more jongeren at once is one
     */
    public record Feiten(String tekst, int kortGeleden, boolean vaart) {}

    private static final List<Function<Feiten, Optional<Beletsel>>> REGELS =
            List.of(Schrijfregel::leeg, Schrijfregel::teLang, Schrijfregel::vreemdTeken, Schrijfregel::teSnel);

    public static List<Beletsel> beletsels(Feiten feiten) {
        return REGELS.stream().flatMap(regel -> regel.apply(feiten).stream()).toList();
    }

    private static Optional<Beletsel> leeg(Feiten f) {
        return als(f.tekst().codePoints().allMatch(Schrijfregel::isOnzichtbaar), Beletsel.LEEG);
    }

    private static Optional<Beletsel> teLang(Feiten f) {
        return als(f.tekst().codePointCount(0, f.tekst().length()) > LANGSTE, Beletsel.TE_LANG);
    }

    /** NUL above all: the database cannot keep it. Half a pair of a character is none. */
    private static Optional<Beletsel> vreemdTeken(Feiten f) {
        return als(
                f.tekst()
                        .codePoints()
                        .anyMatch(teken -> (Character.isISOControl(teken) && teken != '\n' && teken != '\t')
                                || Character.getType(teken) == Character.SURROGATE),
                Beletsel.VREEMD_TEKEN);
    }

    private static Optional<Beletsel> teSnel(Feiten f) {
        return als(f.vaart() && isTeSnel(f.kortGeleden()), Beletsel.TE_SNEL);
    }

    /** @param kortGeleden how many the writer sent within {@link #TELT} */
    public static boolean isTeSnel(int kortGeleden) {
        return kortGeleden >= MEESTE;
    }

    private static boolean isOnzichtbaar(int teken) {
        return Character.isWhitespace(teken)
                || Character.isSpaceChar(teken)
                || Character.getType(teken) == Character.FORMAT;
    }

    private static Optional<Beletsel> als(boolean zo, Beletsel beletsel) {
        return zo ? Optional.of(beletsel) : Optional.empty();
    }

    private Schrijfregel() {}
}
