package nl.routewijzer.koppeling.plan;

import java.util.List;

/**
 * Where a source keeps a field.
 *
 * @param kolommen one column, several that belong together, or for a date year, month and day
 * @param deel "" for all of it; of a whole name "eerste", "laatste" or "midden"
 * @param volgorde of a date: "dmj" or "mdj"
 */
public record Herkomst(List<String> kolommen, String deel, String volgorde) {

    public static final String DAG_MAAND_JAAR = "dmj";

    public Herkomst {
        kolommen = List.copyOf(kolommen);
    }

    public static Herkomst van(String... kolommen) {
        return new Herkomst(List.of(kolommen), "", DAG_MAAND_JAAR);
    }

    public Herkomst deel(String deel) {
        return new Herkomst(kolommen, deel, volgorde);
    }
}
