package nl.routewijzer.koppeling.maak;

import java.util.Locale;

/** How registers write what they hold: each in its own way. */
final class Opmaak {

    /** {@code 1999-03-12}. */
    static String datumStreepjes(Rij rij) {
        return datum(rij, "%1$s-%2$s-%3$s");
    }

    /** {@code 12-03-1999}. */
    static String datumDagEerst(Rij rij) {
        return datum(rij, "%3$s-%2$s-%1$s");
    }

    /** {@code 12/03/1999}. */
    static String datumSchuin(Rij rij) {
        return datum(rij, "%3$s/%2$s/%1$s");
    }

    private static String datum(Rij rij, String vorm) {
        String d = rij.van(Veld.GEBOORTEDATUM);
        if (d.length() != 8) {
            return d;
        }
        return vorm.replace("%1$s", d.substring(0, 4))
                .replace("%2$s", d.substring(4, 6))
                .replace("%3$s", d.substring(6));
    }

    /** {@code J.P.}. */
    static String voorletters(Rij rij) {
        var uit = new StringBuilder();
        for (String naam : rij.van(Veld.VOORNAMEN).split(" ")) {
            if (!naam.isEmpty()) {
                uit.append(naam, 0, 1).append('.');
            }
        }
        return uit.toString();
    }

    /** {@code Jan de Vries}. */
    static String naam(Rij rij) {
        return (rij.van(Veld.ROEPNAAM) + " " + achternaam(rij)).strip();
    }

    /** {@code de Vries}. */
    static String achternaam(Rij rij) {
        return (rij.van(Veld.TUSSENVOEGSEL) + " " + rij.van(Veld.ACHTERNAAM)).strip();
    }

    /** {@code Vries, de}. */
    static String achternaamVoorop(Rij rij) {
        String tussen = rij.van(Veld.TUSSENVOEGSEL);
        return tussen.isEmpty() ? rij.van(Veld.ACHTERNAAM) : rij.van(Veld.ACHTERNAAM) + ", " + tussen;
    }

    /** {@code 12a}. */
    static String huisnummer(Rij rij) {
        return rij.van(Veld.HUISNUMMER) + rij.van(Veld.TOEVOEGING).toLowerCase(Locale.ROOT);
    }

    /** {@code Kerkstraat 12a}. */
    static String adres(Rij rij) {
        return (rij.van(Veld.STRAAT) + " " + huisnummer(rij)).strip();
    }

    /** {@code 1234 AB}. */
    static String postcodeMetSpatie(Rij rij) {
        String postcode = rij.van(Veld.POSTCODE);
        return postcode.length() == 6 ? postcode.substring(0, 4) + " " + postcode.substring(4) : postcode;
    }

    /** {@code +31601234567}. */
    static String telefoonLand(Rij rij) {
        String nummer = rij.van(Veld.TELEFOON);
        return nummer.isEmpty() ? "" : "+31" + nummer.substring(1);
    }

    /** {@code 06-01234567}. */
    static String telefoonStreep(Rij rij) {
        String nummer = rij.van(Veld.TELEFOON);
        return nummer.length() < 3 ? nummer : nummer.substring(0, 2) + "-" + nummer.substring(2);
    }

    private Opmaak() {}
}
