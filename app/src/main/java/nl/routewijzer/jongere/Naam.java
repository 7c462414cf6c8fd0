package nl.routewijzer.jongere;

import java.text.Normalizer;
import java.util.Locale;

/** @param tussenvoegsel may be empty */
public record Naam(String roepnaam, String tussenvoegsel, String achternaam) {

    public String volledig() {
        return achter(achter(roepnaam, tussenvoegsel), achternaam);
    }

    /** At most two letters, for the round mark beside a name. */
    public String initialen() {
        return eerste(roepnaam) + eerste(achternaam);
    }

    /** Lower case, without accents: what search compares. */
    String zoeknaam() {
        return zoekvorm(volledig());
    }

    static String zoekvorm(String tekst) {
        return Normalizer.normalize(tekst, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private static String achter(String voor, String deel) {
        return voor.isEmpty() || deel.isEmpty() ? voor + deel : voor + " " + deel;
    }

    private static String eerste(String tekst) {
        return tekst.isEmpty()
                ? ""
                : tekst.substring(0, tekst.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
