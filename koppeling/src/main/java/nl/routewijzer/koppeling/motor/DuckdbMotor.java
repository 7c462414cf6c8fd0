package nl.routewijzer.koppeling.motor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.routewijzer.koppeling.OnbruikbareInvoer;
import nl.routewijzer.koppeling.invoer.Bron;
import nl.routewijzer.koppeling.invoer.Invoer;
import nl.routewijzer.koppeling.invoer.Invoertabel;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** DuckDB on this machine. Tables live in memory, and in the work folder as far as they do not fit. */
public final class DuckdbMotor implements Motor {

    /**
     * @param geheugen memory limit of DuckDB in MB; the Java heap comes on top
     * @param draden threads
     * @param map the work folder of this run, for what spills; made and removed by the caller
     */
    public record Instellingen(int geheugen, int draden, Path map) {}

    /** So many numbers of a column go over at once. */
    private static final int LIJST = 2048;

    private final Connection verbinding;
    private final AtomicReference<@Nullable Statement> bezig = new AtomicReference<>();
    private final AtomicBoolean gestopt = new AtomicBoolean();

    public DuckdbMotor(Instellingen instellingen) {
        var keuzes = new Properties();
        keuzes.setProperty("memory_limit", instellingen.geheugen() + "MB");
        keuzes.setProperty("threads", Integer.toString(instellingen.draden()));
        keuzes.setProperty("temp_directory", instellingen.map().resolve("spil").toString());
        keuzes.setProperty("preserve_insertion_order", "false");
        try {
            verbinding = DriverManager.getConnection("jdbc:duckdb:", keuzes);
        } catch (SQLException fout) {
            throw new OnbruikbareInvoer("De werkmap " + instellingen.map() + " is niet te gebruiken: " + zin(fout));
        }
        for (String opdracht : functies().split(";\\s*\n")) {
            if (!opdracht.isBlank()) {
                voer(opdracht);
            }
        }
    }

    @Override
    public void voer(String sql) {
        met(sql, opdracht -> {
            opdracht.execute(sql);
        });
    }

    @Override
    public void elk(String sql, Consumer<Rij> bij) {
        met(sql, opdracht -> {
            try (var rijen = opdracht.executeQuery(sql)) {
                var rij = new DuckdbRij(rijen);
                while (rijen.next()) {
                    bij.accept(rij);
                }
            }
        });
    }

    @Override
    public void vul(String tabel, int rijen, List<Kolom> kolommen) {
        String lijsten = "lijsten_" + tabel;
        voer("create or replace table " + lijsten
                + kolommen.stream()
                        .map(kolom -> kolom.naam() + " double[]")
                        .collect(Collectors.joining(", ", " (", ")")));
        try (var uit = verbinding.unwrap(DuckDBConnection.class).createAppender(lijsten)) {
            for (int van = 0; van < rijen && !gestopt.get(); van += LIJST) {
                uit.beginRow();
                for (var kolom : kolommen) {
                    uit.append(IntStream.range(van, Math.min(rijen, van + LIJST))
                            .mapToDouble(kolom.waarde())
                            .toArray());
                }
                uit.endRow();
            }
        } catch (SQLException fout) {
            throw mislukt("vul " + tabel, fout);
        }
        voer("create or replace table " + tabel + " as select "
                + kolommen.stream()
                        .map(kolom -> "unnest(" + kolom.naam() + ")::" + kolom.soort() + " as " + kolom.naam())
                        .collect(Collectors.joining(", "))
                + " from " + lijsten);
        voer("drop table " + lijsten);
    }

    @Override
    public List<String> laad(Bron bestand, String tabel) {
        try {
            var invoer = Invoer.lees(verbinding, bestand, "invoer_" + tabel);
            voer("create or replace view " + tabel + " as select (\"" + Invoertabel.RIJ
                    + "\" - 1)::integer as rij, * exclude (\"" + Invoertabel.RIJ + "\") from " + invoer.tabel());
            return invoer.waarschuwingen();
        } catch (SQLException fout) {
            throw mislukt("laad " + bestand.bestand(), fout);
        }
    }

    @Override
    public void stop() {
        gestopt.set(true);
        var opdracht = bezig.get();
        if (opdracht != null) {
            try {
                opdracht.cancel();
            } catch (SQLException fout) {
                throw new IllegalStateException(fout);
            }
        }
    }

    @Override
    public void close() {
        try {
            verbinding.close();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private interface Werk {
        void doe(Statement opdracht) throws SQLException;
    }

    private void met(String sql, Werk werk) {
        if (gestopt.get()) {
            throw new Afgebroken();
        }
        try (var opdracht = verbinding.createStatement()) {
            bezig.set(opdracht);
            werk.doe(opdracht);
        } catch (SQLException fout) {
            if (gestopt.get()) {
                throw new Afgebroken();
            }
            throw mislukt(sql, fout);
        } finally {
            bezig.set(null);
        }
    }

    private static RuntimeException mislukt(String sql, SQLException fout) {
        String tekst = zin(fout);
        if (tekst.contains("Out of Memory")) {
            return new OnbruikbareInvoer(
                    "Het geheugen is vol; geef meer met --geheugen, of kies blokken die minder paren geven.");
        }
        if (tekst.startsWith("IO Error")) {
            return new OnbruikbareInvoer("Lezen of schrijven lukt niet: " + tekst);
        }
        return new IllegalStateException(tekst + "\n" + sql, fout);
    }

    private static String zin(SQLException fout) {
        return String.valueOf(fout.getMessage()).lines().findFirst().orElse("");
    }

    private static String functies() {
        try (var bron = DuckdbMotor.class.getResourceAsStream("functies.sql")) {
            if (bron == null) {
                throw new IllegalStateException("functies.sql");
            }
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*\n", "");
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private record DuckdbRij(ResultSet rijen) implements Rij {

        private interface Lezer<T> {
            T lees() throws SQLException;
        }

        @Override
        public @Nullable String tekst(int kolom) {
            try {
                return rijen.getString(kolom);
            } catch (SQLException fout) {
                throw new IllegalStateException(fout);
            }
        }

        @Override
        public long geheel(int kolom) {
            return lees(() -> rijen.getLong(kolom));
        }

        @Override
        public double getal(int kolom) {
            return lees(() -> rijen.getDouble(kolom));
        }

        private static <T> T lees(Lezer<T> lezer) {
            try {
                return lezer.lees();
            } catch (SQLException fout) {
                throw new IllegalStateException(fout);
            }
        }
    }
}
