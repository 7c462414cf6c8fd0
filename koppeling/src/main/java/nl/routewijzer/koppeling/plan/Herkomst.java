package nl.routewijzer.koppeling.plan;

import java.util.List;

/**
 * Where a source keeps a field.
 *
 * @param kolommen one column, several that belong together, or for a date year, month and day
 * @param deel "" for all of it; of a whole name "eerste", "laatste", "midden" or "letters"; of an address "straat" or "nummer"
 * @param ook columns with another value of the same field: the name of a partner, an earlier address
 * @param volgorde of a date: "dmj" or "mdj"
 */
public record Herkomst(List<String> kolommen, String deel, List<String> ook, String volgorde) {

    public static final String DAG_MAAND_JAAR = "dmj";
    public static final String MAAND_DAG_JAAR = "mdj";

    public Herkomst {
        kolommen = List.copyOf(kolommen);
        ook = List.copyOf(ook);
    }

    public static Herkomst van(String... kolommen) {
        return new Herkomst(List.of(kolommen), "", List.of(), DAG_MAAND_JAAR);
    }

    public Herkomst deel(String deel) {
        return new Herkomst(kolommen, deel, ook, volgorde);
    }

    public Herkomst ook(List<String> ook) {
        return new Herkomst(kolommen, deel, ook, volgorde);
    }

    public Herkomst volgorde(String volgorde) {
        return new Herkomst(kolommen, deel, ook, volgorde);
    }
}
