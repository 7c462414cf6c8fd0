package nl.routewijzer.koppeling.invoer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.routewijzer.koppeling.OnbruikbareInvoer;

/**
 * Puts a CSV or Parquet file in a table of the database. What cannot be read is refused with one sentence that names file and line, and
 * then there is no table.
 */
public final class Invoer {

    /**
     * Reads a file into a table that was not there.
     *
     * @param tabel its name, as it is (quotes are added)
     * @throws OnbruikbareInvoer when the file cannot be used
     */
    public static Invoertabel lees(Connection db, Bron bron, String tabel) throws SQLException {
        String naam = Sql.naam(tabel);
        try {
            toegankelijk(bron);
            return Herkenning.parquet(bron) ? parquet(db, bron, naam) : csv(db, bron, naam);
        } catch (OnbruikbareInvoer fout) {
            weg(db, naam);
            throw fout;
        } catch (SQLException fout) {
            weg(db, naam);
            throw tekort(bron, fout);
        } catch (NoSuchFileException fout) {
            throw new OnbruikbareInvoer("Het bestand " + bron.bestand() + " is er niet.");
        } catch (IOException fout) {
            weg(db, naam);
            throw new OnbruikbareInvoer(
                    "Het bestand " + bron.bestand() + " is niet te lezen: " + fout.getMessage() + ".");
        }
    }

    /** Memory and disk run out with a file that is large; the rest is a fault of ours. */
    private static SQLException tekort(Bron bron, SQLException fout) {
        String reden = String.valueOf(fout.getMessage());
        if (reden.contains("No space left") || reden.contains("max_temp_directory_size")) {
            throw new OnbruikbareInvoer("Voor " + bron.naam() + " is er te weinig ruimte op schijf.");
        }
        if (reden.contains("Out of Memory")) {
            throw new OnbruikbareInvoer(
                    bron.naam() + " past niet in het geheugen dat de database mag gebruiken; geef meer.");
        }
        return fout;
    }

    private static void toegankelijk(Bron bron) throws NoSuchFileException {
        if (Files.isDirectory(bron.bestand())) {
            throw new OnbruikbareInvoer(bron.bestand() + " is een map en geen bestand.");
        }
        if (!Files.exists(bron.bestand())) {
            throw new NoSuchFileException(bron.bestand().toString());
        }
        if (!Files.isReadable(bron.bestand())) {
            throw new OnbruikbareInvoer("Het bestand " + bron.bestand() + " mag niet worden gelezen.");
        }
    }

    private static Invoertabel csv(Connection db, Bron bron, String naam) throws IOException, SQLException {
        var keuring = Keuring.van(bron);
        var kolommen = bron.kies(keuring.kolommen(), bron.naam() + ", regel 1: ");
        Csvlading.laad(db, keuring, kolommen, naam);
        var tabel = bekijk(db, bron, naam, kolommen);
        var dubbel = dubbel(db, tabel);
        if (dubbel.isPresent()) {
            long regel = keuring.regel(dubbel.orElseThrow().rij());
            throw Keuring.fout(
                    bron,
                    regel,
                    zin(dubbel.orElseThrow(), keuring.regel(dubbel.orElseThrow().eerder())));
        }
        return tabel;
    }

    private static String zin(Dubbel dubbel, long regel) {
        return dubbel.id().isEmpty()
                ? "kolom " + dubbel.kolom() + " is leeg en moet elke rij aanwijzen"
                : dubbel.kolom() + " " + Keuring.kort(dubbel.id()) + " staat ook op regel " + regel;
    }

    private static Invoertabel parquet(Connection db, Bron bron, String naam) throws SQLException {
        List<String> kolommen = Parquetlading.laad(db, bron, naam);
        var tabel = bekijk(db, bron, naam, kolommen);
        dubbel(db, tabel).ifPresent(dubbel -> {
            throw new OnbruikbareInvoer(bron.naam() + ", rij " + dubbel.rij() + ": "
                    + zin(dubbel, dubbel.eerder()).replace("regel", "rij") + ".");
        });
        return tabel;
    }

    private static Invoertabel bekijk(Connection db, Bron bron, String naam, List<String> kolommen)
            throws SQLException {
        String velden = kolommen.stream()
                .map(Sql::naam)
                .map(kolom -> "count(" + kolom + "), approx_count_distinct(" + kolom + ")")
                .collect(Collectors.joining(", "));
        List<Invoertabel.Kolom> bekeken = new ArrayList<>();
        long rijen;
        try (var opdracht = db.createStatement();
                var uit = opdracht.executeQuery("select count(*), " + velden + " from " + naam)) {
            uit.next();
            rijen = uit.getLong(1);
            for (int i = 0; i < kolommen.size(); i++) {
                bekeken.add(new Invoertabel.Kolom(kolommen.get(i), uit.getLong(2 * i + 2), uit.getLong(2 * i + 3)));
            }
        }
        if (bekeken.stream().allMatch(kolom -> kolom.gevuld() == 0)) {
            throw new OnbruikbareInvoer(bron.naam() + ": alle kolommen zijn leeg.");
        }
        return new Invoertabel(bron, naam, List.copyOf(bekeken), rijen, waarschuwingen(bron, bekeken, rijen));
    }

    private static List<String> waarschuwingen(Bron bron, List<Invoertabel.Kolom> kolommen, long rijen) {
        List<String> uit = new ArrayList<>();
        for (var kolom : kolommen) {
            if (kolom.gevuld() == 0) {
                uit.add(bron.naam() + ": kolom " + Keuring.kort(kolom.naam()) + " is leeg en telt niet mee.");
            } else if (kolom.zegtNiets() && rijen > 1) {
                uit.add(bron.naam() + ": in kolom " + Keuring.kort(kolom.naam())
                        + " staat overal hetzelfde; die telt niet mee.");
            }
        }
        return List.copyOf(uit);
    }

    private record Dubbel(String kolom, String id, long rij, long eerder) {}

    /** The first id that stands there twice, or is missing. */
    private static Optional<Dubbel> dubbel(Connection db, Invoertabel tabel) throws SQLException {
        if (tabel.bron().id().isEmpty()) {
            return Optional.empty();
        }
        String id = tabel.bron().id().orElseThrow();
        var kolom = tabel.kolom(id).orElseThrow();
        String vraag = """
                select coalesce(%1$s, ''), max(%2$s), min(%2$s)
                  from %3$s group by %1$s having count(*) > 1 or %1$s is null
                 order by 3 limit 1""".formatted(kolom.sql(), Invoertabel.RIJ, tabel.tabel());
        try (var opdracht = db.createStatement();
                ResultSet rijen = opdracht.executeQuery(vraag)) {
            return rijen.next()
                    ? Optional.of(new Dubbel(kolom.naam(), rijen.getString(1), rijen.getLong(2), rijen.getLong(3)))
                    : Optional.empty();
        }
    }

    private static void weg(Connection db, String naam) throws SQLException {
        try (var opdracht = db.createStatement()) {
            opdracht.execute("drop table if exists " + naam);
        }
    }

    private Invoer() {}
}
