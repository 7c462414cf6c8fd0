package nl.routewijzer.gesprek;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import nl.routewijzer.gedeeld.web.Tekst;

/**
 * When and where one meets.
 *
 * @param keer how many times, 1 to {@value #MEESTE}; once when it is not repeated
 */
public record Planning(LocalDateTime begin, Plek plek, Herhaling herhaling, int keer) {

    public static final int MEESTE = 12;

    /** What has a beginning only is kept free for this long when two are compared, and stands in a calendar for it. */
    public static final Duration TELT_VOOR = Duration.ofHours(1);

    /** How often one meets again. */
    public enum Herhaling {
        NIET,
        WEEK,
        TWEE_WEKEN,
        MAAND;

        public String label() {
            return Tekst.t("herhaling." + name());
        }
    }

    public static Planning eenKeer(LocalDateTime begin, Plek plek) {
        return new Planning(begin, plek, Herhaling.NIET, 1);
    }

    /** Every time at the same hour; a month later at the end of a month is its last day. */
    public List<LocalDateTime> momenten() {
        return IntStream.range(0, herhaling == Herhaling.NIET ? 1 : keer)
                .mapToObj(nummer -> switch (herhaling) {
                    case NIET -> begin;
                    case WEEK -> begin.plusWeeks(nummer);
                    case TWEE_WEKEN -> begin.plusWeeks(2L * nummer);
                    case MAAND -> begin.plusMonths(nummer);
                })
                .toList();
    }
}
