package nl.routewijzer.koppeling.invoer;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How the dates of a column are to be read: the forms that occur in it, the one that reads most first. Where day and month could be either way round the day comes first, unless more can be read the
 * other way.
 *
 * @param vormen empty when nothing in it is a date
 * @param gevuld how many of the rows looked at have something
 * @param gelezen how many of those are a date in one of the forms
 */
public record Datumlezing(List<Datumvorm> vormen, long gevuld, long gelezen) {

    private static final int VOORBEELD = 200_000;

    private record Telling(Datumvorm vorm, long aantal) {}

    /** Looks at the first rows of a column of a table that {@link Invoer} made. */
    public static Datumlezing van(Connection db, Invoertabel tabel, Invoertabel.Kolom kolom) throws SQLException {
        String tellingen = List.of(Datumvorm.values()).stream()
                .map(vorm -> ", count(" + vorm.sql(kolom.sql()) + ")")
                .collect(Collectors.joining());
        String bron = "(select " + kolom.sql() + " from " + tabel.tabel() + " limit " + VOORBEELD + ")";
        List<Telling> geteld = new ArrayList<>();
        long gevuld;
        try (var opdracht = db.createStatement();
                var uit = opdracht.executeQuery("select count(" + kolom.sql() + ")" + tellingen + " from " + bron)) {
            uit.next();
            gevuld = uit.getLong(1);
            for (var vorm : Datumvorm.values()) {
                geteld.add(new Telling(vorm, uit.getLong(geteld.size() + 2)));
            }
        }
        List<Datumvorm> vormen = geteld.stream()
                .filter(telling -> telling.aantal() > 0)
                .sorted(Comparator.comparingLong(Telling::aantal).reversed())
                .map(Telling::vorm)
                .toList();
        var zonder = new Datumlezing(vormen, gevuld, 0);
        return vormen.isEmpty() ? zonder : new Datumlezing(vormen, gevuld, gelezen(db, zonder.sql(kolom.sql()), bron));
    }

    private static long gelezen(Connection db, String sql, String bron) throws SQLException {
        try (var opdracht = db.createStatement();
                var uit = opdracht.executeQuery("select count(" + sql + ") from " + bron)) {
            uit.next();
            return uit.getLong(1);
        }
    }

    /** Nearly all that is there is a date. */
    public boolean isDatum() {
        return gevuld > 0 && gelezen >= 0.9 * gevuld;
    }

    /**
     * @param tekst SQL of the text
     * @return SQL of {@code yyyy-MM-dd}, with 00 for what is not known, or null
     */
    public String sql(String tekst) {
        return vormen.isEmpty()
                ? "cast(null as varchar)"
                : vormen.stream().map(vorm -> vorm.sql(tekst)).collect(Collectors.joining(", ", "coalesce(", ")"));
    }
}
