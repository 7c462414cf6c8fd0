package nl.routewijzer.koppeling.invoer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A way to write a date. Each gives SQL that turns a text into {@code yyyy-MM-dd}, with 00 for a month or day that is not known, and null for what is
 * not written in this way. That the thirtieth of February does not exist is left to whoever compares.
 */
public enum Datumvorm {
    /** {@code 1999-03-12}, also with a time behind it; {@code 1999-03} and {@code 1999} too. */
    JAAR_EERST("^\\d{4}(-\\d{1,2}(-\\d{1,2}([T ].*)?)?)?$") {
        @Override
        String jaar(String t) {
            return "substr(" + t + ", 1, 4)";
        }

        @Override
        String maand(String t) {
            return "split_part(" + t + ", '-', 2)";
        }

        @Override
        String dag(String t) {
            return "regexp_extract(" + t + ", '^\\d+-\\d+-(\\d{1,2})', 1)";
        }
    },
    /** {@code 19990312}. */
    CIJFERS("^\\d{8}$") {
        @Override
        String jaar(String t) {
            return "substr(" + t + ", 1, 4)";
        }

        @Override
        String maand(String t) {
            return "substr(" + t + ", 5, 2)";
        }

        @Override
        String dag(String t) {
            return "substr(" + t + ", 7, 2)";
        }
    },
    /** {@code 12-3-1999}, {@code 12/03/1999}, {@code 12.03.1999}. */
    DAG_EERST("^\\d{1,2}[-/. ]\\d{1,2}[-/. ]\\d{4}$") {
        @Override
        String maand(String t) {
            return "split_part(" + t + ", '-', 2)";
        }

        @Override
        String dag(String t) {
            return "split_part(" + t + ", '-', 1)";
        }
    },
    /** {@code 03/12/1999}, as in the United States. */
    MAAND_EERST("^\\d{1,2}[-/. ]\\d{1,2}[-/. ]\\d{4}$") {
        @Override
        String maand(String t) {
            return "split_part(" + t + ", '-', 1)";
        }

        @Override
        String dag(String t) {
            return "split_part(" + t + ", '-', 2)";
        }
    },
    /** {@code 12 maart 1999}, {@code 12-mrt-1999}, {@code 12 March 1999}. */
    UITGESCHREVEN("^\\d{1,2}[-/. ]\\p{L}{3,9}[-/. ]+\\d{4}$") {
        @Override
        String maand(String t) {
            String naam = "substr(lower(split_part(" + t + ", '-', 2)), 1, 3)";
            return IntStream.rangeClosed(1, 12)
                    .mapToObj(maand -> " when " + naam + " in (" + MAANDEN.get(maand - 1) + ") then '" + maand + "'")
                    .collect(Collectors.joining("", "case", " else '99' end"));
        }

        @Override
        String dag(String t) {
            return "split_part(" + t + ", '-', 1)";
        }
    };

    private static final List<String> MAANDEN = List.of(
            "'jan'",
            "'feb'",
            "'mrt','maa','mar'",
            "'apr'",
            "'mei','may'",
            "'jun'",
            "'jul'",
            "'aug'",
            "'sep'",
            "'okt','oct'",
            "'nov'",
            "'dec'");

    private final String patroon;

    Datumvorm(String patroon) {
        this.patroon = patroon;
    }

    abstract String maand(String t);

    abstract String dag(String t);

    String jaar(String t) {
        return "right(" + t + ", 4)";
    }

    /**
     * @param tekst SQL of the text
     * @return SQL of the date, or null when the text is something else
     */
    public String sql(String tekst) {
        String schoon = "trim(" + tekst + ")";
        String deelbaar = this == JAAR_EERST ? schoon : "regexp_replace(" + schoon + ", '[-/. ]+', '-', 'g')";
        String maand = "lpad(" + maand(deelbaar) + ", 2, '0')";
        String dag = "lpad(" + dag(deelbaar) + ", 2, '0')";
        return String.format(
                Locale.ROOT,
                "case when regexp_matches(%1$s, '%2$s') and %3$s between '1850' and '2150' and %4$s <= '12' and %5$s <= '31'"
                        + " then %3$s || '-' || %4$s || '-' || %5$s end",
                schoon,
                patroon,
                jaar(deelbaar),
                maand,
                dag);
    }
}
