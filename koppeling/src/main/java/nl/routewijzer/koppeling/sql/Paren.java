package nl.routewijzer.koppeling.sql;

import java.util.List;
import java.util.stream.Collectors;
import nl.routewijzer.koppeling.plan.Blok;
import nl.routewijzer.koppeling.plan.Koppelplan;

/** The second and third step: how many pairs each blocking rule gives, and the pairs themselves, as two row numbers. */
public final class Paren {

    private final Koppelplan plan;

    public Paren(Koppelplan plan) {
        this.plan = plan;
    }

    /** How many pairs the rule gives by itself. */
    public String telling(Blok blok) {
        return telling(blok, "links", Normaal.rechts(plan));
    }

    /** The same in other tables: a sample of the rows. */
    public String telling(Blok blok, String links, String rechts) {
        String sleutels = String.join(", ", blok.sleutels());
        String gevuld = blok.sleutels().stream().map(s -> s + " is not null").collect(Collectors.joining(" and "));
        String groep = "select " + sleutels + ", count(*) as n from %s where " + gevuld + " group by all";
        if (plan.ontdubbelt()) {
            return "select coalesce(sum(n * (n - 1) // 2), 0)::bigint from (" + groep.formatted(links) + ")";
        }
        return "select coalesce(sum(a.n * b.n), 0)::bigint from (" + groep.formatted(links) + ") a join ("
                + groep.formatted(rechts) + ") b using (" + sleutels + ")";
    }

    /**
     * The candidates of one part of the work: rules one after the other, each without the pairs of the rules before it.
     *
     * @param stuk counts from 0; rows on the left are divided by a hash of their number
     */
    public String kandidaten(int stuk, int stukken) {
        return kandidaten(plan.blokken(), stuk, stukken);
    }

    /** Of these rules only. */
    String kandidaten(List<Blok> regels, int stuk, int stukken) {
        return regels.stream()
                .map(regel -> kandidaten(regel, stuk, stukken, ""))
                .collect(Collectors.joining("\nunion all\n"));
    }

    /** @param waarden more columns of both rows, each with a comma before it */
    String kandidaten(Blok regel, int stuk, int stukken, String waarden) {
        String deel = stukken == 1 ? "" : "\n   and hash(l.rij) %% %d = %d".formatted(stukken, stuk);
        String eerder = plan.blokken().subList(0, plan.blokken().indexOf(regel)).stream()
                .map(blok -> "\n   and not coalesce(" + gelijk(blok) + ", false)")
                .collect(Collectors.joining());
        String orde = plan.ontdubbelt() ? "\n   and l.rij < r.rij" : "";
        return "select l.rij as l, r.rij as r" + waarden + "\n  from links l\n  join " + Normaal.rechts(plan)
                + " r\n    on " + gelijk(regel) + orde + deel + eerder;
    }

    private static String gelijk(Blok blok) {
        return blok.sleutels().stream().map(s -> "l." + s + " = r." + s).collect(Collectors.joining(" and "));
    }
}
