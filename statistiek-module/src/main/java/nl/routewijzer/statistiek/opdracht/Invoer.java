package nl.routewijzer.statistiek.opdracht;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.routewijzer.statistiek.OnbruikbareInvoer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** Reads a CSV with a header, row by row; what is wrong is said with file and line. */
final class Invoer {

    /** More than this is no small study; a larger file is refused before it fills the memory. */
    static final int MEESTE_RIJEN = 2_000_000;

    private static final Pattern GETAL = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final CSVFormat VORM = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();
    private static final char BOM = '\uFEFF';

    /** One row and where it stands. */
    record Rij(Path bestand, long regel, CSVRecord velden) {

        boolean heeft(String kolom) {
            return velden.isMapped(kolom);
        }

        String tekst(String kolom) {
            if (!velden.isSet(kolom)) {
                throw fout("de rij is te kort");
            }
            return velden.get(kolom);
        }

        /** Empty for an empty field or NA. */
        OptionalDouble getal(String kolom) {
            String tekst = tekst(kolom);
            if (tekst.isEmpty() || tekst.equals("NA")) {
                return OptionalDouble.empty();
            }
            if (!GETAL.matcher(tekst).matches()) {
                throw fout("in kolom " + kolom + " staat \"" + tekst + "\"; dat is geen getal");
            }
            double getal = Double.parseDouble(tekst);
            if (!Double.isFinite(getal)) {
                throw fout("in kolom " + kolom + " staat \"" + tekst + "\"; dat is geen eindig getal");
            }
            return OptionalDouble.of(getal);
        }

        double verplicht(String kolom) {
            return getal(kolom).orElseThrow(() -> fout("kolom " + kolom + " is leeg"));
        }

        int geheel(String kolom) {
            double getal = verplicht(kolom);
            if (getal != Math.rint(getal) || Math.abs(getal) > Integer.MAX_VALUE) {
                throw fout("in kolom " + kolom + " staat " + getal + "; dat is geen heel getal");
            }
            return (int) getal;
        }

        OnbruikbareInvoer fout(String wat) {
            return new OnbruikbareInvoer(bestand.getFileName() + ", regel " + regel + ": " + wat + ".");
        }
    }

    static void lees(Path bestand, List<String> kolommen, Consumer<Rij> bij) {
        try (var lezer = Files.newBufferedReader(bestand, StandardCharsets.UTF_8)) {
            zonderMerk(lezer);
            lees(bestand, lezer, kolommen, bij);
        } catch (NoSuchFileException weg) {
            throw new OnbruikbareInvoer("Het bestand " + bestand + " is er niet.");
        } catch (MalformedInputException vreemd) {
            throw new OnbruikbareInvoer("Het bestand " + bestand.getFileName() + " is geen tekst in UTF-8.");
        } catch (IOException fout) {
            throw new OnbruikbareInvoer("Het bestand " + bestand + " is niet te lezen.");
        }
    }

    /** Spreadsheets put a byte order mark before the first name. */
    private static void zonderMerk(BufferedReader lezer) throws IOException {
        lezer.mark(1);
        if (lezer.read() != BOM) {
            lezer.reset();
        }
    }

    private static void lees(Path bestand, BufferedReader lezer, List<String> kolommen, Consumer<Rij> bij)
            throws IOException {
        long regel = 1;
        try (var csv = VORM.parse(lezer)) {
            var namen = csv.getHeaderNames();
            eisKop(bestand, namen, kolommen);
            long rijen = 0;
            for (var record : csv) {
                regel = csv.getCurrentLineNumber();
                var rij = new Rij(bestand, regel, record);
                if (++rijen > MEESTE_RIJEN) {
                    throw rij.fout("er zijn meer dan " + MEESTE_RIJEN + " rijen; deel het bestand op");
                }
                if (record.stream().skip(namen.size()).anyMatch(veld -> !veld.isEmpty())) {
                    throw rij.fout(
                            "er zijn meer velden dan kolommen; schrijf getallen met een punt en tekst met een komma"
                                    + " tussen aanhalingstekens");
                }
                bij.accept(rij);
            }
            if (rijen == 0) {
                throw new OnbruikbareInvoer(bestand.getFileName() + ", regel 2: er zijn geen rijen.");
            }
        } catch (CSVException | UncheckedIOException | IllegalArgumentException fout) {
            if (fout.getCause() instanceof MalformedInputException vreemd) {
                throw vreemd;
            }
            throw new OnbruikbareInvoer(bestand.getFileName() + ", regel " + regel
                    + ": vanaf hier klopt het niet; een aanhalingsteken gaat niet dicht, of een naam van een kolom staat er"
                    + " twee keer.");
        }
    }

    private static void eisKop(Path bestand, List<String> namen, List<String> kolommen) {
        for (String kolom : kolommen) {
            if (!namen.contains(kolom)) {
                boolean punten = namen.size() == 1 && namen.getFirst().contains(";");
                throw new OnbruikbareInvoer(bestand.getFileName() + ", regel 1: "
                        + (punten
                                ? "de velden zijn gescheiden met puntkomma's; bewaar het bestand met komma's."
                                : "kolom " + kolom + " ontbreekt."));
            }
        }
    }

    private Invoer() {}
}
