package nl.routewijzer.koppeling.motor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import nl.routewijzer.koppeling.invoer.Bron;

/**
 * A machine that runs the SQL of a plan. Beside ordinary SQL it offers the functions of {@code functies.sql} under the same names
 * ({@code gelijkenis}, {@code schoon}, ...), so that a plan reads the same on every machine.
 */
public interface Motor extends AutoCloseable {

    /** Runs a statement. */
    void voer(String sql);

    /** Runs a query and gives every row, one at a time; rows are not kept. */
    void elk(String sql, Consumer<Rij> bij);

    /**
     * Loads a file into a table of texts with the columns that are asked for, and in front a row number {@code rij} that counts from 0.
     *
     * @return sentences about what is odd in the file but no obstacle
     */
    List<String> laad(Bron bestand, String tabel);

    /**
     * Makes a table of numbers.
     *
     * @param rijen how many rows; they are counted from 0
     */
    void vul(String tabel, int rijen, List<Kolom> kolommen);

    /** A column of such a table: its name, its type in SQL, and the number in each row. */
    record Kolom(String naam, String soort, IntToDoubleFunction waarde) {}

    /** Cancels what runs, from another thread; the caller of that gets {@link Afgebroken}. */
    void stop();

    @Override
    void close();

    default <T> List<T> vraag(String sql, Function<Rij, T> lezer) {
        List<T> alles = new ArrayList<>();
        elk(sql, rij -> alles.add(lezer.apply(rij)));
        return alles;
    }

    /** The first column of the only row. */
    default long getal(String sql) {
        return vraag(sql, rij -> rij.geheel(1)).get(0);
    }
}
