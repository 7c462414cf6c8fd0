package nl.routewijzer.statistiek.opdracht;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import nl.routewijzer.statistiek.OnbruikbareInvoer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads a CSV with a header, row by row; what is wrong is said with file and line. */
final class Invoer {

    /** More than this is no small study; a larger file is refused before it fills the memory. */
    static final int MEESTE_RIJEN = 2_000_000;

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
            try {
                double getal = Double.parseDouble(tekst);
                if (Double.isFinite(getal)) {
                    return OptionalDouble.of(getal);
                }
            } catch (NumberFormatException geenGetal) {
                throw fout("in kolom " + kolom + " staat \"" + tekst + "\"; dat is geen getal");
            }
            throw fout("in kolom " + kolom + " staat \"" + tekst + "\"; dat is geen eindig getal");
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
        try (var lezer = Files.newBufferedReader(bestand, StandardCharsets.UTF_8);
                var csv = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .setTrim(true)
                        .setIgnoreEmptyLines(true)
                        .get()
                        .parse(lezer)) {
            Set<String> namen = Set.copyOf(csv.getHeaderNames());
            for (String kolom : kolommen) {
                if (!namen.contains(kolom)) {
                    throw new OnbruikbareInvoer(bestand.getFileName() + ", regel 1: kolom " + kolom + " ontbreekt.");
                }
            }
            long rijen = 0;
            for (var record : csv) {
                var rij = new Rij(bestand, csv.getCurrentLineNumber(), record);
                if (++rijen > MEESTE_RIJEN) {
                    throw rij.fout("er zijn meer dan " + MEESTE_RIJEN + " rijen; deel het bestand op");
                }
                bij.accept(rij);
            }
            if (rijen == 0) {
                throw new OnbruikbareInvoer(bestand.getFileName() + ", regel 2: er zijn geen rijen.");
            }
        } catch (NoSuchFileException weg) {
            throw new OnbruikbareInvoer("Het bestand " + bestand + " is er niet.");
        } catch (MalformedInputException vreemd) {
            throw new OnbruikbareInvoer("Het bestand " + bestand.getFileName() + " is geen tekst in UTF-8.");
        } catch (IOException | UncheckedIOException fout) {
            throw new OnbruikbareInvoer("Het bestand " + bestand + " is niet te lezen: " + fout.getMessage());
        } catch (IllegalArgumentException fout) {
            throw new OnbruikbareInvoer(
                    bestand.getFileName() + ", regel 1: de kop klopt niet (" + fout.getMessage() + ").");
        }
    }

    private Invoer() {}
}
