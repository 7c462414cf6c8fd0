package nl.routewijzer.statistiek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The tables in {@code orakels}; its README says where they come from and how close one has to get. */
public final class Orakel {

    /** All rows of a table, each by column name. */
    public static List<Map<String, String>> rijen(String bestand) {
        try (var lezer = new InputStreamReader(
                        Objects.requireNonNull(Orakel.class.getResourceAsStream("/orakels/" + bestand), bestand),
                        StandardCharsets.UTF_8);
                var csv = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .setTrim(true)
                        .get()
                        .parse(lezer)) {
            return csv.getRecords().stream().map(CSVRecord::toMap).toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    public static String veld(Map<String, String> rij, String naam) {
        return Objects.requireNonNull(rij.get(naam), naam);
    }

    /** The number we have against what the table says: a number this close (relative above 1), or none where it has Inf. */
    public static void klopt(Map<String, String> rij, Getal wij, double ruimte) {
        String waarde = veld(rij, "value");
        if (waarde.contains("Inf")) {
            assertThat(wij.bekend()).as("%s: wij %s", rij, wij).isFalse();
            return;
        }
        assertThat(wij.bekend()).as("%s: wij %s", rij, wij.waarom()).isTrue();
        klopt(rij.toString(), Double.parseDouble(waarde), wij.waarde(), ruimte);
    }

    public static void klopt(String wat, double zij, double wij, double ruimte) {
        assertThat(Math.abs(zij - wij))
                .as("%s: zij %s, wij %s", wat, zij, wij)
                .isLessThanOrEqualTo(ruimte * Math.max(1, Math.abs(zij)));
    }

    private Orakel() {}
}
