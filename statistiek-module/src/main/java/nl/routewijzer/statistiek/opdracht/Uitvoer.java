package nl.routewijzer.statistiek.opdracht;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.OnbruikbareInvoer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Gathers rows and writes them as a whole: there is never half a file. */
final class Uitvoer {

    private final List<String> kop;
    private final List<List<String>> rijen = new ArrayList<>();

    Uitvoer(String... kop) {
        this.kop = List.of(kop);
    }

    void rij(String... velden) {
        rijen.add(List.of(velden));
    }

    boolean leeg() {
        return rijen.isEmpty();
    }

    /** Empty when there is no number; whole numbers without a point. */
    static String tekst(Getal getal) {
        return getal.bekend() ? tekst(getal.waarde()) : "";
    }

    static String tekst(double getal) {
        boolean geheel = getal == Math.rint(getal) && Math.abs(getal) < 1e15;
        return geheel ? Long.toString((long) getal) : Double.toString(getal);
    }

    void schrijf(Path bestand) {
        Path naast = bestand.resolveSibling(bestand.getFileName() + ".deel");
        try {
            try (var schrijver = Files.newBufferedWriter(naast, StandardCharsets.UTF_8);
                    var csv = new CSVPrinter(
                            schrijver,
                            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get())) {
                csv.printRecord(kop);
                csv.printRecords(rijen);
            }
            Files.move(naast, bestand, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException fout) {
            try {
                Files.deleteIfExists(naast);
            } catch (IOException ookFout) {
                fout.addSuppressed(ookFout);
            }
            throw new OnbruikbareInvoer("Het bestand " + bestand + " is niet te schrijven: " + fout.getMessage());
        }
    }
}
