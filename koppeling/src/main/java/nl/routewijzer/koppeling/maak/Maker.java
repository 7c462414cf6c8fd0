package nl.routewijzer.koppeling.maak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.routewijzer.koppeling.OnbruikbareInvoer;

/**
 * Makes registers of people who do not exist and the truth of who is who. The files are written beside their place first and moved when
 * all are whole; memory does not grow with the number of youths.
 */
public final class Maker {

    /** How the files are written. */
    public enum Vorm {
        CSV,
        PARQUET
    }

    private final Opzet opzet;
    private final Vorm vorm;

    public Maker(Opzet opzet, Vorm vorm) {
        this.opzet = opzet;
        this.vorm = vorm;
    }

    /**
     * Writes {@code <register>.csv} or {@code .parquet} for each register and {@code waarheid.csv} with who is who.
     *
     * @return how many rows each register has
     * @throws OnbruikbareInvoer when the folder cannot be written
     */
    public Map<String, Long> maak(Path map) {
        Path werkmap = map.resolve(".maak");
        try {
            Files.createDirectories(werkmap);
            try {
                var aantallen = schrijf(werkmap);
                verplaats(werkmap, map);
                return aantallen;
            } finally {
                ruimOp(werkmap);
            }
        } catch (IOException | UncheckedIOException | SQLException fout) {
            throw new OnbruikbareInvoer("In de map " + map + " is niet te schrijven: " + fout.getMessage());
        }
    }

    /** Registers are made side by side; each has its own files, so that their order does not matter. */
    private Map<String, Long> schrijf(Path werkmap) throws IOException, SQLException {
        var bevolking = new Bevolking(opzet);
        var registers = opzet.registers().stream().map(Registers::register).toList();
        var rijen = registers.parallelStream()
                .map(register -> new Registermaker(opzet, register, bevolking)
                        .schrijf(werkmap.resolve(register.naam() + ".csv"), werkmap.resolve(register.naam() + ".deel")))
                .toList();
        Map<String, Long> aantallen = new LinkedHashMap<>();
        Path waarheid = werkmap.resolve("waarheid.csv");
        try (var uit = Files.newOutputStream(waarheid)) {
            uit.write((String.join(",", Registermaker.waarheidkop()) + "\n").getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < registers.size(); i++) {
                Path deel = werkmap.resolve(registers.get(i).naam() + ".deel");
                Files.copy(deel, uit);
                Files.delete(deel);
                aantallen.put(registers.get(i).naam(), rijen.get(i));
            }
        }
        if (vorm == Vorm.PARQUET) {
            naarParquet(werkmap, List.copyOf(aantallen.keySet()));
        }
        return aantallen;
    }

    private static void naarParquet(Path werkmap, List<String> namen) throws IOException, SQLException {
        try (var db = DriverManager.getConnection("jdbc:duckdb:");
                var opdracht = db.createStatement()) {
            opdracht.execute("set threads = 1; set memory_limit = '1GB'");
            for (String naam : namen) {
                Path csv = werkmap.resolve(naam + ".csv");
                opdracht.execute("copy (from read_csv(" + tekst(csv) + ", header = true, all_varchar = true)) to "
                        + tekst(werkmap.resolve(naam + ".parquet")) + " (format parquet)");
                Files.delete(csv);
            }
        }
    }

    private static String tekst(Path pad) {
        return "'" + pad.toString().replace("'", "''") + "'";
    }

    private static void verplaats(Path van, Path naar) throws IOException {
        try (Stream<Path> bestanden = Files.list(van)) {
            for (Path bestand : bestanden.toList()) {
                Files.move(bestand, naar.resolve(bestand.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void ruimOp(Path werkmap) throws IOException {
        try (Stream<Path> bestanden = Files.list(werkmap)) {
            for (Path bestand : bestanden.toList()) {
                Files.delete(bestand);
            }
        }
        Files.delete(werkmap);
    }
}
