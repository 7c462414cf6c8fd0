package nl.routewijzer.traject;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file with a heading and a line per jongere, as registration systems and spreadsheets export it: UTF-8 or Windows-1252,
 * with a semicolon, a comma or a tab.
 *
 * @param koppen of the columns
 * @param regels below them
 */
record Csvbestand(List<String> koppen, List<Regel> regels) {

    static final int GROOTST = 5 * 1024 * 1024;
    static final int MEESTE_REGELS = 5_000;

    private static final int MEESTE_KOLOMMEN = 100;
    private static final int LANGSTE_CEL = 1_000;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** @param nummer as a spreadsheet counts: the heading is 1 */
    record Regel(int nummer, List<String> cellen) {}

    /** Why a file cannot be read. */
    enum Fout {
        TE_GROOT,
        GEEN_TEKST,
        LEEG,
        TE_VEEL_REGELS,
        ONLEESBAAR
    }

    /** Either a file or the fault, never both. */
    record Uitkomst(Optional<Csvbestand> bestand, Optional<Fout> fout) {

        private static Uitkomst mislukt(Fout fout) {
            return new Uitkomst(Optional.empty(), Optional.of(fout));
        }
    }

    static Uitkomst lees(byte[] inhoud) {
        if (inhoud.length > GROOTST) {
            return Uitkomst.mislukt(Fout.TE_GROOT);
        }
        var tekst = tekst(inhoud);
        if (tekst.indexOf('\u0000') >= 0) {
            return Uitkomst.mislukt(Fout.GEEN_TEKST);
        }
        try (var lezer = CSVParser.builder()
                .setReader(new StringReader(tekst))
                .setFormat(vorm(tekst))
                .get()) {
            return bestand(StreamSupport.stream(lezer.spliterator(), false)
                    .map(Csvbestand::regel)
                    .filter(regel -> regel.cellen().stream().anyMatch(cel -> !cel.isEmpty()))
                    .toList());
        } catch (IOException | UncheckedIOException | IllegalStateException onleesbaar) {
            return Uitkomst.mislukt(Fout.ONLEESBAAR);
        }
    }

    private static Uitkomst bestand(List<Regel> regels) {
        if (regels.size() < 2) {
            return Uitkomst.mislukt(Fout.LEEG);
        }
        if (regels.size() > MEESTE_REGELS + 1) {
            return Uitkomst.mislukt(Fout.TE_VEEL_REGELS);
        }
        return new Uitkomst(
                Optional.of(new Csvbestand(regels.getFirst().cellen(), regels.subList(1, regels.size()))),
                Optional.empty());
    }

    private static Regel regel(CSVRecord rij) {
        var cellen = rij.stream()
                .limit(MEESTE_KOLOMMEN)
                .map(cel -> cel.replaceAll("\\p{Cc}", " ").strip())
                .map(cel -> cel.substring(0, Math.min(cel.length(), LANGSTE_CEL)))
                .toList();
        return new Regel((int) rij.getRecordNumber(), cellen);
    }

    /** What is no UTF-8 is what a Dutch Windows writes. */
    private static String tekst(byte[] inhoud) {
        try {
            var tekst = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(inhoud))
                    .toString();
            return tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
        } catch (CharacterCodingException geenUtf8) {
            return new String(inhoud, WINDOWS);
        }
    }

    /** The separator that the heading has most of. */
    private static CSVFormat vorm(String tekst) {
        var kop = tekst.lines().findFirst().orElse("");
        var scheiding = List.of(';', ',', '\t').stream()
                .max(Comparator.comparingLong(
                        teken -> kop.chars().filter(c -> c == teken).count()))
                .orElse(';');
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(scheiding)
                .setIgnoreEmptyLines(false)
                .get();
    }
}
