package nl.routewijzer.koppeling.maak;

import java.util.List;

/** Draws addresses: a postcode has one street and a stretch of house numbers, as in the Netherlands. */
final class Adressen {

    private static final String LETTERS = "ABCDEGHJKLMNPRSTVWXZ";
    private static final double TOEVOEGING = 0.09;
    private static final Keuze<String> STRAATEIND = Keuze.naarRang(Lijsten.van("straateind nl"));

    private record Plaats(String naam, int eerste, int aantal) {

        static Plaats van(String regel) {
            String[] delen = regel.split("[=,]");
            return new Plaats(delen[0], Integer.parseInt(delen[1]), Integer.parseInt(delen[2]));
        }
    }

    private final Keuze<Plaats> plaatsen;

    Adressen() {
        var regels = Lijsten.van("plaats nl");
        plaatsen = Keuze.naar(
                regels.stream().map(Plaats::van).toList(),
                regels.stream()
                        .mapToDouble(regel -> Double.parseDouble(regel.substring(regel.lastIndexOf(',') + 1)))
                        .toArray());
    }

    Adres adres(Toeval toeval) {
        return adres(plaatsen.neem(toeval), toeval);
    }

    /** Four in five moves stay within the town. */
    Adres verhuisd(Adres oud, Toeval toeval) {
        if (toeval.kans(0.2)) {
            return adres(toeval);
        }
        int eerste = Integer.parseInt(oud.postcode().substring(0, 4)) / 10 * 10;
        return adres(new Plaats(oud.plaats(), eerste, 10), toeval);
    }

    private static Adres adres(Plaats plaats, Toeval toeval) {
        int cijfers = plaats.eerste() + toeval.onder(plaats.aantal());
        int een = toeval.onder(LETTERS.length());
        int twee = toeval.onder(LETTERS.length());
        var straat = Toeval.van(cijfers, een, twee);
        List<String> begin = Lijsten.van("straatbegin nl");
        String naam = straat.uit(begin) + STRAATEIND.neem(straat);
        int nummer = 1 + straat.onder(120) + 2 * toeval.onder(24);
        String letter = toeval.kans(TOEVOEGING) ? String.valueOf((char) ('A' + toeval.onder(4))) : "";
        String postcode = cijfers + LETTERS.substring(een, een + 1) + LETTERS.charAt(twee);
        return new Adres(naam, nummer, letter, postcode, plaats.naam());
    }
}
