package nl.routewijzer.bericht.bijlage;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.routewijzer.gedeeld.bestand.Bestandssoort;

/** What a file is called once it is here. */
final class Bestandsnaam {

    private static final int LANGST = 100;

    /** Control signs, and those that turn the direction of writing and so can hide an ending. */
    private static final Pattern VERBORGEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private static final Pattern PAD = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern VREEMD = Pattern.compile("[<>:\"|?*;%]");

    /** An ending that runs or is opened by something that runs: nobody sends that along by accident. */
    private static final Set<String> GEVAARLIJK = Set.of(
            "apk", "app", "bat", "cmd", "com", "docm", "exe", "hta", "htm", "html", "iso", "jar", "js", "lnk", "msi",
            "ps1", "scr", "sh", "svg", "vbs", "wsf", "xlsm", "zip");

    /** Empty when it is called otherwise than it is. */
    static Optional<String> voor(String naam, Bestandssoort soort) {
        var schoon = schoon(naam);
        var punt = schoon.lastIndexOf('.');
        if (punt < 0) {
            return Optional.of(kort(schoon.isEmpty() ? soort.name().toLowerCase(Locale.ROOT) : schoon, soort));
        }
        var stam = schoon.substring(0, punt).strip();
        var klopt = soort.uitgangen().contains(schoon.substring(punt + 1).toLowerCase(Locale.ROOT));
        return klopt && !isGevaarlijk(stam) ? Optional.of(kort(stam, soort)) : Optional.empty();
    }

    private static boolean isGevaarlijk(String stam) {
        return GEVAARLIJK.contains(
                        stam.substring(stam.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT))
                && stam.contains(".");
    }

    private static String schoon(String naam) {
        var gewoon = Normalizer.normalize(naam, Normalizer.Form.NFC);
        var zonderPad = PAD.matcher(VERBORGEN.matcher(gewoon).replaceAll("")).replaceAll("");
        return VREEMD.matcher(zonderPad).replaceAll("_").strip();
    }

    private static String kort(String stam, Bestandssoort soort) {
        var uitgang = "." + soort.uitgangen().getFirst();
        var tekens = stam.codePointCount(0, stam.length());
        var eind = stam.offsetByCodePoints(0, Math.min(tekens, LANGST - uitgang.length()));
        var begin = stam.substring(0, eind).strip();
        return (begin.isEmpty() ? soort.name().toLowerCase(Locale.ROOT) : begin) + uitgang;
    }

    private Bestandsnaam() {}
}
