package nl.routewijzer.koppeling.invoer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import nl.routewijzer.koppeling.OnbruikbareInvoer;

/**
 * Loads a CSV that was looked over. DuckDB reads it as it is when nothing in it can be read in two ways; otherwise it reads a plain copy
 * (UTF-8, commas, quotes where needed) that only this user can see and that is removed at once.
 */
final class Csvlading {

    /** @param kolommen what is taken from it */
    static void laad(Connection db, Keuring keuring, List<String> kolommen, String naam)
            throws SQLException, IOException {
        String pad = keuring.bron().bestand().toString();
        boolean zoals = keuring.gewoon() && !pad.matches(".*[*?\\[].*");
        if (zoals) {
            String regeleind = keuring.loper().metCr() ? "\\r\\n" : "\\n";
            if (laad(db, keuring, kolommen, naam, new Lezing(pad, keuring.scheiding(), regeleind))) {
                return;
            }
        }
        Path map = werkmap(db);
        Path kopie = map.resolve("kopie.csv");
        try {
            schrijfOver(keuring, kopie);
            if (!laad(db, keuring, kolommen, naam, new Lezing(kopie.toString(), ',', "\\n"))) {
                throw new OnbruikbareInvoer(keuring.bron().naam() + " is niet in de database te krijgen.");
            }
        } finally {
            Files.deleteIfExists(kopie);
            Files.delete(map);
        }
    }

    /** Beside what DuckDB puts on disk, when there is such a folder: who clears that away after a crash clears this away too. */
    private static Path werkmap(Connection db) throws SQLException, IOException {
        try (var opdracht = db.createStatement();
                var instelling = opdracht.executeQuery("select current_setting('temp_directory')")) {
            instelling.next();
            Path map = Path.of(String.valueOf(instelling.getString(1)));
            return Files.isDirectory(map)
                    ? Files.createTempDirectory(map, "lezen")
                    : Files.createTempDirectory("koppeling");
        }
    }

    private record Lezing(String pad, char scheiding, String regeleind) {}

    /** @return false when not every row came over */
    private static boolean laad(Connection db, Keuring keuring, List<String> kolommen, String naam, Lezing lezing)
            throws SQLException {
        String velden = kolommen.stream().map(Sql::naam).collect(Collectors.joining(", "));
        String alle = keuring.kolommen().stream()
                .map(kolom -> Sql.tekst(kolom) + ": 'varchar'")
                .collect(Collectors.joining(", "));
        String lees = """
                create or replace table %1$s as
                select row_number() over () as %2$s, %8$s
                  from read_csv(%3$s, auto_detect = false, header = true, delim = %4$s, quote = '"', escape = '"',
                                nullstr = '', new_line = '%5$s', parallel = %6$s, max_line_size = 4000000,
                                columns = {%7$s})""".formatted(
                        naam,
                        Invoertabel.RIJ,
                        Sql.tekst(lezing.pad()),
                        Sql.tekst(lezing.scheiding()),
                        lezing.regeleind(),
                        !keuring.loper().regelInVeld(),
                        alle,
                        velden);
        try (var opdracht = db.createStatement()) {
            opdracht.execute(lees);
            try (var rijen = opdracht.executeQuery("select count(*) from " + naam)) {
                rijen.next();
                return rijen.getLong(1) == keuring.rijen();
            }
        } catch (SQLException fout) {
            if (String.valueOf(fout.getMessage()).contains("Invalid Input Error")) {
                return false;
            }
            throw fout;
        }
    }

    private static void schrijfOver(Keuring keuring, Path kopie) throws IOException {
        try (var tekst = new Tekstbron(
                        keuring.bron().bestand(),
                        keuring.begin().tekenset(),
                        keuring.begin().merk());
                var schrijver = Files.newBufferedWriter(kopie, StandardCharsets.UTF_8)) {
            var loper = new Csvloper(keuring.scheiding(), new Overschrijver(schrijver));
            loper.loop(tekst);
            loper.eind();
        } catch (UncheckedIOException fout) {
            throw fout.getCause();
        }
    }

    private record Overschrijver(BufferedWriter schrijver) implements Csvloper.Bezoek {

        @Override
        public void veld(int kolom, StringBuilder tekst) {
            try {
                if (kolom > 0) {
                    schrijver.write(',');
                }
                if (tekst.length() > 0) {
                    schrijver.write('"' + tekst.toString().replace("\"", "\"\"") + '"');
                }
            } catch (IOException fout) {
                throw new UncheckedIOException(fout);
            }
        }

        @Override
        public void rij(long regel, int velden) {
            try {
                schrijver.write('\n');
            } catch (IOException fout) {
                throw new UncheckedIOException(fout);
            }
        }
    }

    private Csvlading() {}
}
