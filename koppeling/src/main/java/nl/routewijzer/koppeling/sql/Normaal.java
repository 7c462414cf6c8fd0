package nl.routewijzer.koppeling.sql;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.routewijzer.koppeling.plan.Bron;
import nl.routewijzer.koppeling.plan.Herkomst;
import nl.routewijzer.koppeling.plan.Koppelplan;
import nl.routewijzer.koppeling.plan.Veld;

/**
 * The first step: every source becomes a table of normal forms and keys, with a row number, and for each field the term-frequency
 * adjustment of its value: log2(u / f), u being the chance that two rows share a value and f the share of rows with this one. A value is
 * never taken to be rarer than one and a half row (the floor).
 */
public final class Normaal {

    /** Tables with the raw columns, a row number {@code rij} in front, by source. */
    public static final List<String> RUW = List.of("ruw_links", "ruw_rechts");

    private final Koppelplan plan;

    public Normaal(Koppelplan plan) {
        this.plan = plan;
    }

    /** The table with the rows on the right; the same one when a source is compared with itself. */
    public static String rechts(Koppelplan plan) {
        return plan.ontdubbelt() ? "links" : "rechts";
    }

    /**
     * The forms and keys of every value of a field in one source, and how many rows have it ({@code n}): a value is looked at once, however
     * often it is there.
     */
    public String waarden(int bron, Veld veld) {
        var van = plan.bronnen().get(bron);
        return """
                create or replace table %1$s as
                select *%2$s
                  from (
                  select bron, bron_ook, n%3$s
                    from (
                    select bron, bron_ook, n, gevuld(bron) as x_%4$s, gevuld(bron_ook) as y_%4$s
                      from (select %5$s as bron, %6$s as bron_ook, count(*) as n from %7$s group by all)))""".formatted(
                        tabel(bron, veld),
                        afgeleid(veld),
                        vorm(bron, veld),
                        veld.naam(),
                        bron(van, veld),
                        ook(van, veld),
                        RUW.get(bron));
    }

    /** Where {@link #waarden} puts a field of a source. */
    public static String tabel(int bron, Veld veld) {
        return (bron == 0 ? "links_" : "rechts_") + veld.naam();
    }

    /** The forms that come from the source; what is made of those is a step further. */
    private String vorm(int bron, Veld veld) {
        var herkomst = plan.bronnen().get(bron).velden().getOrDefault(veld.naam(), Herkomst.van());
        var uit = new StringBuilder();
        veld.soort().vormen().forEach((achter, sql) -> {
            if (!sql.contains("{v}")) {
                uit.append(kolom(
                        veld,
                        achter,
                        sql.replace("{x}", "x_" + veld.naam())
                                .replace("{ook}", "y_" + veld.naam())
                                .replace("{volgorde}", herkomst.volgorde())));
            }
        });
        return uit.toString();
    }

    private String afgeleid(Veld veld) {
        var uit = new StringBuilder();
        var soort = veld.soort();
        soort.vormen().forEach((achter, sql) -> {
            if (sql.contains("{v}")) {
                uit.append(afgeleid(veld, achter, sql));
            }
        });
        soort.sleutels().forEach((achter, sql) -> {
            if (!achter.isEmpty() && isNodig(veld.naam() + achter)) {
                uit.append(afgeleid(veld, achter, sql));
            }
        });
        return uit.toString();
    }

    private String afgeleid(Veld veld, String achter, String sql) {
        return kolom(veld, achter, "nullif(" + Sjabloon.vul(sql, plan, veld) + ", '')");
    }

    /** Before blocks are chosen any key may become part of one. */
    private boolean isNodig(String sleutel) {
        return plan.blokken().isEmpty()
                || plan.blokken().stream().anyMatch(blok -> blok.sleutels().contains(sleutel));
    }

    private static String kolom(Veld veld, String achter, String sql) {
        return ",\n       " + sql + " as " + veld.naam() + achter;
    }

    private static String bron(Bron bron, Veld veld) {
        var herkomst = bron.velden().get(veld.naam());
        if (herkomst == null || herkomst.kolommen().isEmpty()) {
            return "null::varchar";
        }
        List<String> kolommen =
                herkomst.kolommen().stream().map(Sjabloon::kolom).toList();
        if (veld.soort().naam().equals("datum") && kolommen.size() == 3) {
            return "datumdelen(" + String.join(", ", kolommen).replace("\"\"", "null") + ")";
        }
        String tekst = kolommen.size() == 1 ? kolommen.get(0) : "concat_ws(' ', " + String.join(", ", kolommen) + ")";
        return herkomst.deel().isEmpty() ? tekst : "deel_" + herkomst.deel() + "(" + tekst + ")";
    }

    private static String ook(Bron bron, Veld veld) {
        var herkomst = bron.velden().get(veld.naam());
        return herkomst == null || herkomst.ook().isEmpty()
                ? "null::varchar"
                : "coalesce("
                        + String.join(
                                ", ",
                                herkomst.ook().stream().map(Sjabloon::kolom).toList()) + ")";
    }

    /** How often every value of a field is found in all sources together. */
    public String telling(Veld veld) {
        String alles = IntStream.range(0, plan.bronnen().size())
                .mapToObj(bron -> aantallen(bron, veld))
                .collect(Collectors.joining(" union all "));
        return "create or replace table f_%s as select w, sum(n)::bigint as n from (%s) group by w"
                .formatted(veld.naam(), alles);
    }

    private static String aantallen(int bron, Veld veld) {
        return "select %1$s as w, sum(n)::bigint as n from %2$s where %1$s is not null group by %1$s"
                .formatted(veld.naam(), tabel(bron, veld));
    }

    /** The chance that two different rows share a value of this field, of the rows that have one (0 when there are none). */
    public String gelijkeKans(Veld veld) {
        if (plan.ontdubbelt()) {
            return "select coalesce(sum(n * (n - 1.0)) / nullif(sum(n) * (sum(n) - 1.0), 0), 0) from f_" + veld.naam();
        }
        return """
                with a as (%s), b as (%s)
                select coalesce((select sum(a.n * b.n * 1.0) from a join b using (w))
                                / nullif((select sum(n) from a) * 1.0 * (select sum(n) from b), 0), 0)""".formatted(aantallen(0, veld), aantallen(1, veld));
    }

    /** The table the linkage works on: the normal forms of one source row by row, and what they weigh. */
    public String klaar(int bron, Map<String, Double> gelijkeKans) {
        var van = plan.bronnen().get(bron);
        var bronnen = new StringBuilder();
        var kolommen = new StringBuilder();
        var koppelingen = new StringBuilder();
        for (var veld : plan.velden()) {
            String naam = veld.naam();
            bronnen.append(
                    ",\n           %s as x_%s, %s as y_%s".formatted(bron(van, veld), naam, ook(van, veld), naam));
            kolommen.append(", v_%s.* exclude (bron, bron_ook, n)".formatted(naam));
            koppelingen.append("""
                    \n  join (select v.*, coalesce(log2(greatest(%1$s, 1e-12) * (select sum(n) from f_%2$s) / greatest(f.n, 1.5)), 0)::float as %2$s_f
                          from %3$s v left join f_%2$s f on f.w = v.%2$s) v_%2$s
                    on v_%2$s.bron is not distinct from x_%2$s and v_%2$s.bron_ook is not distinct from y_%2$s""".formatted(gelijkeKans.getOrDefault(naam, 0.0), naam, tabel(bron, veld)));
        }
        return """
                create or replace table %s as
                select rij, id%s
                  from (
                    select rij, %s::varchar as id%s
                      from %s) ruw%s""".formatted(
                        bron == 0 ? "links" : "rechts",
                        kolommen,
                        Sjabloon.kolom(van.id()),
                        bronnen,
                        RUW.get(bron),
                        koppelingen);
    }
}
