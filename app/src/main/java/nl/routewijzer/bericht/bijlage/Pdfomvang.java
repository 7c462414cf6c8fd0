package nl.routewijzer.bericht.bijlage;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Whether a PDF can be opened within bounds, seen in its bytes before a library that has none opens it. What is packed in it may
 * not grow beyond {@link #MEEST}, may be packed once only, and in the way that is in use today.
 *
 * <p>Source: ISO 32000-2, 7.3.8 (streams), 7.4 (filters), 7.5.7 and 7.5.8 (object and cross-reference streams).
 */
final class Pdfomvang {

    /** All that is packed together, in bytes once it is open. */
    static final long MEEST = 60_000_000;

    private static final int BREEDST = 10_000;
    private static final int HAP = 65_536;

    /** A name may be written with numbers for its letters. */
    private static final Pattern ALS_NUMMER = Pattern.compile("#([0-9A-Fa-f]{2})");

    private static final Pattern FILTER = Pattern.compile("/Filter\\s*(\\[[^\\]]*\\]|/[A-Za-z0-9]+|\\d+\\s+\\d+\\s+R)");
    private static final Pattern NAAM = Pattern.compile("/([A-Za-z0-9]+)");
    private static final Pattern KOLOMMEN = Pattern.compile("/(?:Columns|Colors)\\s*(\\d+)");
    private static final Pattern STROOM = Pattern.compile("stream\\r?\\n");

    /** Pictures, which nobody opens here; packing, which is counted below; and of a lock and of a signature who made it. */
    private static final Set<String> GEWOON =
            Set.of("FlateDecode", "DCTDecode", "JPXDecode", "CCITTFaxDecode", "JBIG2Decode", "Standard", "Adobe");

    static boolean past(byte[] inhoud) {
        var tekst = ALS_NUMMER
                .matcher(new String(inhoud, StandardCharsets.ISO_8859_1))
                .replaceAll(teken -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(teken.group(1), 16))));
        return FILTER.matcher(tekst).results().allMatch(Pdfomvang::isGewoon)
                && KOLOMMEN.matcher(tekst).results().allMatch(Pdfomvang::isSmal)
                && uitgepakt(inhoud) <= MEEST;
    }

    private static boolean isGewoon(MatchResult filter) {
        var namen = NAAM.matcher(filter.group(1))
                .results()
                .map(naam -> naam.group(1))
                .toList();
        return !namen.isEmpty()
                && GEWOON.containsAll(namen)
                && namen.stream().filter("FlateDecode"::equals).count() <= 1;
    }

    private static boolean isSmal(MatchResult getal) {
        return getal.group(1).length() <= 5 && Integer.parseInt(getal.group(1)) <= BREEDST;
    }

    /** All streams opened as if they were packed; what is not, gives nothing. Stops when it is too much. */
    private static long uitgepakt(byte[] inhoud) {
        var som = 0L;
        var stromen = STROOM.matcher(new String(inhoud, StandardCharsets.ISO_8859_1));
        while (stromen.find() && som <= MEEST) {
            som += uitgepakt(inhoud, stromen.end(), MEEST - som);
        }
        return som;
    }

    private static long uitgepakt(byte[] inhoud, int vanaf, long ruimte) {
        var pakker = new Inflater();
        try {
            pakker.setInput(inhoud, vanaf, inhoud.length - vanaf);
            var hap = new byte[HAP];
            var som = 0L;
            while (som <= ruimte) {
                var meer = pakker.inflate(hap);
                if (meer == 0) {
                    break;
                }
                som += meer;
            }
            return som;
        } catch (DataFormatException geenPak) {
            return pakker.getBytesWritten();
        } finally {
            pakker.end();
        }
    }

    private Pdfomvang() {}
}
