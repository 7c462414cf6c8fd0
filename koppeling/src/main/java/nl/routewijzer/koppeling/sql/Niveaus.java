package nl.routewijzer.koppeling.sql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.koppeling.plan.Blok;
import nl.routewijzer.koppeling.plan.Koppelplan;
import nl.routewijzer.koppeling.plan.Veld;
import nl.routewijzer.koppeling.vergelijking.Niveau;

/**
 * The fourth step: for pairs of row numbers the level of each comparison. From the inside out: the values of both rows, each similarity
 * once, then the levels. A level is a number: 0 the strongest, -1 where a value is missing.
 */
public final class Niveaus {

    private static final Set<String> BESLISSEND = Set.of("voornaam", "achternaam", "datum", "postcode");

    private final Koppelplan plan;

    public Niveaus(Koppelplan plan) {
        this.plan = plan;
    }

    /** The levels a field can have in this plan, in the order of their numbers. */
    public static List<Niveau> van(Koppelplan plan, Veld veld) {
        return veld.soort().niveaus().stream()
                .filter(niveau -> Sjabloon.geldt(niveau, plan, veld))
                .toList();
    }

    /** The names of the levels by field. */
    public static List<List<String>> namen(Koppelplan plan) {
        return plan.velden().stream()
                .map(veld -> van(plan, veld).stream().map(Niveau::naam).toList())
                .toList();
    }

    /** @param paren a table or query with columns l and r */
    public String sql(String paren) {
        return "select l, r" + antwoorden() + "\n  from (" + vergeleken(plan.velden(), waarden(paren)) + ")";
    }

    /**
     * The same in two steps, for the pairs that matter: fields that cost most to compare come last, and only for pairs that may still weigh
     * enough.
     *
     * @param paren a query as {@link #paren} makes it
     * @param kansrijk the condition for that, over what is known after the first step
     */
    public String sql(String paren, String kansrijk) {
        var later = plan.velden().stream().filter(Niveaus::komtLater).toList();
        var eerst = plan.velden().stream().filter(veld -> !komtLater(veld)).toList();
        return "select l, r" + antwoorden() + "\n  from ("
                + vergeleken(later, "select *\n  from (" + vergeleken(eerst, paren) + ")\n where " + kansrijk)
                + ")";
    }

    /**
     * The candidates of one part of the work with the values of both rows.
     *
     * @param zwaar rules of so many pairs that the values are best taken along at once; of the others they are looked up
     */
    public String paren(List<Blok> zwaar, int stuk, int stukken) {
        var paren = new Paren(plan);
        var andere =
                plan.blokken().stream().filter(regel -> !zwaar.contains(regel)).toList();
        var delen = Stream.concat(
                zwaar.stream().map(regel -> paren.kandidaten(regel, stuk, stukken, waarden())),
                Stream.of(andere)
                        .filter(rest -> !rest.isEmpty())
                        .map(rest -> waarden(paren.kandidaten(rest, stuk, stukken))));
        return delen.collect(Collectors.joining("\nunion all\n"));
    }

    /** Names, birth date and postcode decide on most pairs; what else asks for a likeness waits for them. */
    static boolean komtLater(Veld veld) {
        return !veld.soort().gelijkenissen().isEmpty()
                && !BESLISSEND.contains(veld.soort().naam());
    }

    private String antwoorden() {
        return plan.velden().stream()
                .map(veld -> ", g_%1$s, f_%1$s".formatted(veld.naam()))
                .collect(Collectors.joining());
    }

    private String vergeleken(List<Veld> velden, String van) {
        return "select *" + velden.stream().map(this::niveau).collect(Collectors.joining()) + "\n  from (\n  select *"
                + gelijkenissen(velden) + "\n    from (\n    " + van + "))";
    }

    private String waarden(String paren) {
        return "select p.l, p.r" + waarden() + "\n      from (" + paren
                + ") p\n      join links l on l.rij = p.l\n      join " + Normaal.rechts(plan) + " r on r.rij = p.r";
    }

    private String waarden() {
        Map<String, String> kolommen = new LinkedHashMap<>();
        for (var veld : plan.velden()) {
            for (String achter : veld.soort().vormen().keySet()) {
                String kolom = veld.naam() + achter;
                kolommen.put(kolom + "_l", "l." + kolom);
                kolommen.put(kolom + "_r", "r." + kolom);
            }
            kolommen.put(veld.naam() + "_f", "l." + veld.naam() + "_f");
        }
        return kolommen.entrySet().stream()
                .map(e -> ",\n           " + e.getValue() + " as " + e.getKey())
                .collect(Collectors.joining());
    }

    private String gelijkenissen(List<Veld> velden) {
        var uit = new StringBuilder();
        for (var veld : velden) {
            veld.soort()
                    .gelijkenissen()
                    .forEach((achter, sql) -> uit.append(",\n         ")
                            .append(Sjabloon.vul(sql, plan, veld))
                            .append(" as ")
                            .append(veld.naam())
                            .append('_')
                            .append(achter));
        }
        return uit.toString();
    }

    private String niveau(Veld veld) {
        var uit = new StringBuilder(
                ",\n       case when %1$s_l is null or %1$s_r is null then -1".formatted(veld.naam()));
        veld.volgtUit().ifPresent(ouder -> uit.append(" when %1$s_l = %1$s_r then -1".formatted(ouder)));
        var niveaus = van(plan, veld);
        for (int i = 0; i < niveaus.size() - 1; i++) {
            uit.append("\n            when ")
                    .append(Sjabloon.vul(niveaus.get(i).voorwaarde(), plan, veld))
                    .append(" then ")
                    .append(i);
        }
        uit.append("\n            else ")
                .append(niveaus.size() - 1)
                .append(" end::tinyint as g_")
                .append(veld.naam());
        return uit + ",\n       %1$s_f as f_%1$s".formatted(veld.naam());
    }
}
