package nl.routewijzer.koppeling.maak;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A surname with how others may write it.
 *
 * @param tussenvoegsel empty when there is none
 * @param anders other spellings of the name, without tussenvoegsel
 */
record Achternaam(String tussenvoegsel, String naam, List<String> anders) {

    /** From {@code "van den Berg|van den Bergh"}: words before the first capital are the tussenvoegsel. */
    static Achternaam van(String regel, boolean metTussenvoegsel) {
        String[] vormen = regel.split("\\|");
        int begin = metTussenvoegsel ? hoofdletter(vormen[0]) : 0;
        List<String> anders = new ArrayList<>();
        for (int i = 1; i < vormen.length; i++) {
            String vorm = metTussenvoegsel ? vormen[i].substring(hoofdletter(vormen[i])) : eersteGroot(vormen[i]);
            if (!vorm.equals(vormen[0].substring(begin))) {
                anders.add(vorm);
            }
        }
        return new Achternaam(
                vormen[0].substring(0, begin).strip(), eersteGroot(vormen[0].substring(begin)), List.copyOf(anders));
    }

    String volledig() {
        return tussenvoegsel.isEmpty() ? naam : tussenvoegsel + " " + naam;
    }

    private static int hoofdletter(String tekst) {
        for (int i = 0; i < tekst.length(); i++) {
            if (Character.isUpperCase(tekst.charAt(i))) {
                return i;
            }
        }
        return 0;
    }

    private static String eersteGroot(String tekst) {
        return tekst.substring(0, 1).toUpperCase(Locale.ROOT) + tekst.substring(1);
    }
}
