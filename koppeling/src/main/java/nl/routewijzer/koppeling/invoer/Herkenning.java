package nl.routewijzer.koppeling.invoer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.routewijzer.koppeling.OnbruikbareInvoer;

/** What kind of file it is, as its first part shows. */
final class Herkenning {

    private static final int KOP = 1 << 16;
    private static final int VOORBEELD = 200;
    private static final List<Character> SCHEIDINGEN = List.of(',', ';', '\t', '|');
    private static final byte[] PARQUET = "PAR1".getBytes(StandardCharsets.US_ASCII);

    /** What a file begins with that is no text, and what to do. */
    private static final Map<String, String> ANDERS = Map.of(
            "PK\3\4", "is een Excel- of zipbestand; sla het op als CSV",
            "\u001f\u008b", "is ingepakt (gzip); pak het eerst uit",
            "\u00d0\u00cf\u0011\u00e0", "is een oud Excel- of Word-bestand; sla het op als CSV",
            "%PDF", "is een PDF; vraag om een CSV",
            "SQLi", "is een database (SQLite); haal er een CSV uit");

    static boolean parquet(Bron bron) throws IOException {
        byte[] kop = kop(bron.bestand());
        return kop.length >= 4 && java.util.Arrays.equals(kop, 0, 4, PARQUET, 0, 4);
    }

    /** @throws OnbruikbareInvoer for a file that is no text */
    static Tekenset.Begin begin(Bron bron) throws IOException {
        byte[] kop = kop(bron.bestand());
        if (kop.length == 0) {
            throw new OnbruikbareInvoer(bron.naam() + " is leeg.");
        }
        String eerste = new String(kop, 0, Math.min(4, kop.length), StandardCharsets.ISO_8859_1);
        ANDERS.forEach((merk, zin) -> {
            if (eerste.startsWith(merk)) {
                throw new OnbruikbareInvoer(bron.naam() + " " + zin + ".");
            }
        });
        var begin = Tekenset.begin(kop);
        var gekozen = bron.tekenset().orElse(begin.tekenset());
        return gekozen == begin.tekenset() ? begin : new Tekenset.Begin(gekozen, 0);
    }

    private static byte[] kop(Path bestand) throws IOException {
        try (var bytes = Files.newInputStream(bestand)) {
            return bytes.readNBytes(KOP);
        }
    }

    /** The one with which most rows have as many fields as the first; of equals the one that gives most fields. */
    static char scheiding(Bron bron, Tekenset.Begin begin) throws IOException {
        char beste = ',';
        double hoogste = 0;
        for (char kandidaat : SCHEIDINGEN) {
            double score = score(bron, begin, kandidaat);
            if (score > hoogste) {
                hoogste = score;
                beste = kandidaat;
            }
        }
        return beste;
    }

    private static double score(Bron bron, Tekenset.Begin begin, char scheiding) throws IOException {
        var voorbeeld = new Voorbeeld();
        try (var tekst = new Tekstbron(bron.bestand(), begin.tekenset(), begin.merk())) {
            new Csvloper(scheiding, voorbeeld).loop(tekst);
        } catch (Csvloper.Onleesbaar | Tekstbron.GeenTekst fout) {
            // What was read so far counts; the whole file is looked over later.
            return voorbeeld.score();
        }
        return voorbeeld.score();
    }

    private static final class Voorbeeld implements Csvloper.Bezoek {

        private int eerste;
        private int rijen;
        private int gelijk;

        @Override
        public void veld(int kolom, StringBuilder tekst) {}

        @Override
        public void rij(long regel, int velden) {
            eerste = rijen == 0 ? velden : eerste;
            rijen++;
            gelijk += velden == eerste ? 1 : 0;
        }

        @Override
        public boolean genoeg() {
            return rijen == VOORBEELD;
        }

        double score() {
            return eerste < 2 ? 0 : 1000.0 * gelijk / rijen + Math.min(eerste, 999) / 1000.0;
        }
    }

    private Herkenning() {}
}
