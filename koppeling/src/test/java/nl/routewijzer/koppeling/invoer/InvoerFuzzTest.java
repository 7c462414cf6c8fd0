package nl.routewijzer.koppeling.invoer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import nl.routewijzer.koppeling.OnbruikbareInvoer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files with bytes changed at random. Either there is one sentence and no table, or the table holds exactly what walking over the text gives. A
 * failure names its seed and the bytes. With ROUTEWIJZER_FUZZ (minutes) it goes on that long, from a seed of the day.
 */
class InvoerFuzzTest {

    private static final int GEWOON = 600;
    private static final String CSV = """
            id,naam,plaats,datum
            1,Zoë de Vries,Leeuwarden,1999-03-12
            2,"Jansen, Bo",,
            3,"zegt ""ja""
            en gaat",Sneek,2001-01-01
            4,Öztürk,'s-Gravenhage,00-00-1999
            """;
    private static final List<String> STUKKEN =
            List.of("\"", "\"\"", ",", ";", "\n", "\r", "\r\n", "\t", "\0", "\uFEFF", "\u2028", "_rij", "'", "\\");

    @TempDir
    private Path map;

    @Test
    void een_kapot_bestand_wordt_een_zin_of_een_tabel_die_klopt() throws IOException, SQLException {
        String minuten = System.getenv("ROUTEWIJZER_FUZZ");
        long zaad = minuten == null ? 0 : Instant.now().getEpochSecond();
        var einde = Instant.now().plus(Duration.ofMinutes(minuten == null ? 0 : Long.parseLong(minuten)));
        List<byte[]> gaaf = gaaf();
        int gelezen = 0;
        int geweigerd = 0;
        try (var db = DriverManager.getConnection("jdbc:duckdb:")) {
            for (int i = 0; i < GEWOON || Instant.now().isBefore(einde); i++) {
                byte[] bytes = verander(gaaf.get(i % gaaf.size()), new Random(zaad + i));
                if (probeer(db, bytes, zaad + i)) {
                    gelezen++;
                } else {
                    geweigerd++;
                }
            }
        }
        assertThat(gelezen).isGreaterThan(50);
        assertThat(geweigerd).isGreaterThan(50);
    }

    private boolean probeer(Connection db, byte[] bytes, long zaad) throws IOException, SQLException {
        Path bestand = Files.write(map.resolve("f.csv"), bytes);
        String waar = "zaad " + zaad + ": " + HexFormat.of().formatHex(bytes);
        try {
            var tabel = Invoer.lees(db, Bron.van(bestand), "f");
            if (!Herkenning.parquet(tabel.bron())) {
                assertThat(inhoud(db, tabel)).as(waar).isEqualTo(gelopen(tabel.bron()));
            }
            return true;
        } catch (OnbruikbareInvoer zin) {
            assertThat(zin.getMessage())
                    .as(waar)
                    .matches("[^\\p{Cc}]{5,400}\\.")
                    .doesNotContain("null", "Exception", "Error");
            assertThat(tabellen(db)).as(waar).isZero();
            return false;
        } catch (SQLException | RuntimeException fout) {
            return fail(waar, fout);
        } finally {
            weg(db);
        }
    }

    private List<byte[]> gaaf() throws IOException, SQLException {
        Path parquet = map.resolve("f.parquet");
        try (var db = DriverManager.getConnection("jdbc:duckdb:");
                var opdracht = db.createStatement()) {
            opdracht.execute(
                    "copy (select range as id, 'naam' || range as naam, date '1999-03-12' as d from range(50)) to '"
                            + parquet + "' (format parquet)");
        }
        return List.of(
                CSV.getBytes(StandardCharsets.UTF_8),
                CSV.replace(',', ';').replace("\n", "\r\n").getBytes(Charset.forName("windows-1252")),
                ("\uFEFF" + CSV).getBytes(StandardCharsets.UTF_16LE),
                "id\tnaam\n1\ta\n2\tb\n3\tc\n".getBytes(StandardCharsets.US_ASCII),
                Files.readAllBytes(parquet));
    }

    private static byte[] verander(byte[] gaaf, Random toeval) {
        byte[] uit = gaaf.clone();
        for (int keer = toeval.nextInt(4) + 1; keer > 0 && uit.length > 0; keer--) {
            int plaats = toeval.nextInt(uit.length);
            int lengte = Math.min(toeval.nextInt(12), uit.length - plaats);
            uit = switch (toeval.nextInt(6)) {
                case 0 -> wissel(uit, plaats, 1, new byte[] {(byte) toeval.nextInt(256)});
                case 1 ->
                    wissel(
                            uit,
                            plaats,
                            0,
                            STUKKEN.get(toeval.nextInt(STUKKEN.size())).getBytes(StandardCharsets.UTF_8));
                case 2 -> wissel(uit, plaats, lengte, new byte[0]);
                case 3 ->
                    wissel(
                            uit,
                            toeval.nextInt(uit.length),
                            0,
                            java.util.Arrays.copyOfRange(uit, plaats, plaats + lengte));
                case 4 -> toeval.nextInt(4) == 0 ? java.util.Arrays.copyOf(uit, plaats) : uit;
                default -> wissel(uit, plaats, 1, new byte[] {(byte) (uit[plaats] ^ (1 << toeval.nextInt(8)))});
            };
        }
        return uit;
    }

    private static byte[] wissel(byte[] oud, int plaats, int weg, byte[] erin) {
        byte[] uit = new byte[oud.length - weg + erin.length];
        System.arraycopy(oud, 0, uit, 0, plaats);
        System.arraycopy(erin, 0, uit, plaats, erin.length);
        System.arraycopy(oud, plaats + weg, uit, plaats + erin.length, oud.length - plaats - weg);
        return uit;
    }

    /** The rows as the text gives them, without the header. */
    private static List<List<@Nullable String>> gelopen(Bron bron) throws IOException {
        var keuring = Keuring.van(bron);
        List<List<@Nullable String>> uit = new ArrayList<>();
        List<@Nullable String> rij = new ArrayList<>();
        var bezoek = new Csvloper.Bezoek() {
            @Override
            public void veld(int kolom, StringBuilder tekst) {
                rij.add(tekst.isEmpty() ? null : tekst.toString());
            }

            @Override
            public void rij(long regel, int velden) {
                uit.add(new ArrayList<>(rij));
                rij.clear();
            }
        };
        try (var tekst = new Tekstbron(
                bron.bestand(), keuring.begin().tekenset(), keuring.begin().merk())) {
            var loper = new Csvloper(keuring.scheiding(), bezoek);
            loper.loop(tekst);
            loper.eind();
        }
        return uit.subList(1, uit.size());
    }

    private static List<List<@Nullable String>> inhoud(Connection db, Invoertabel tabel) throws SQLException {
        List<List<@Nullable String>> uit = new ArrayList<>();
        try (var opdracht = db.createStatement();
                var rijen = opdracht.executeQuery("from " + tabel.tabel() + " order by " + Invoertabel.RIJ)) {
            while (rijen.next()) {
                List<@Nullable String> rij = new ArrayList<>();
                for (int i = 0; i < tabel.kolommen().size(); i++) {
                    rij.add(rijen.getString(i + 2));
                }
                uit.add(rij);
            }
        }
        return uit;
    }

    private static int tabellen(Connection db) throws SQLException {
        try (var opdracht = db.createStatement();
                var rijen = opdracht.executeQuery("select count(*) from duckdb_tables()")) {
            rijen.next();
            return rijen.getInt(1);
        }
    }

    private static void weg(Connection db) throws SQLException {
        try (var opdracht = db.createStatement()) {
            opdracht.execute("drop table if exists f");
        }
    }
}
