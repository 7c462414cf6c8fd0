package nl.routewijzer.koppeling.invoer;

import java.util.List;
import java.util.Optional;

/**
 * A file in the database: a table with the columns of the file as texts, empty ones as null, and {@link #RIJ}.
 *
 * @param tabel as in SQL, with quotes
 * @param rijen at least 1
 * @param waarschuwingen Dutch sentences about what is odd but no obstacle
 */
public record Invoertabel(Bron bron, String tabel, List<Kolom> kolommen, long rijen, List<String> waarschuwingen) {

    /** Number of the row in the file, from 1. */
    public static final String RIJ = "_rij";

    /**
     * @param naam as in the file, without space around it
     * @param gevuld how many rows have something in it
     * @param verschillend about how many different values there are
     */
    public record Kolom(String naam, long gevuld, long verschillend) {

        /** Nothing in it, or the same in every row: it tells nobody apart. */
        public boolean zegtNiets() {
            return gevuld == 0 || verschillend <= 1;
        }

        /** As in SQL, with quotes. */
        public String sql() {
            return Sql.naam(naam);
        }
    }

    /** By name, capitals or not. */
    public Optional<Kolom> kolom(String naam) {
        return kolommen.stream()
                .filter(kolom -> kolom.naam().equalsIgnoreCase(naam))
                .findFirst();
    }
}
