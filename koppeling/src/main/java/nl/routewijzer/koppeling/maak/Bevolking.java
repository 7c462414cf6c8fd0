package nl.routewijzer.koppeling.maak;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All youths of a cohort, each made when he is asked for: the same number gives the same person, whoever was asked for before. */
final class Bevolking {

    /** How many youths the households have, over and over. */
    private static final int[] GEZINNEN = {1, 1, 2, 1, 3, 1, 2, 1, 1, 2, 4, 1, 2, 1, 1, 2};

    private static final int PER_RONDE = 26;
    private static final double TWEELING = 0.035;
    private static final double ANDERE_NAAM = 0.08;
    private static final double EIGEN_ADRES = 0.35;
    private static final double PARTNER = 0.12;
    private static final List<String> POST =
            List.of("post.example", "mailnet.example", "brief.test", "snelpost.test", "thuis.example");

    private static final long STROOM_GEZIN = 1;
    private static final long STROOM_KIND = 2;

    private record Kind(List<Voornaam> namen, boolean man, LocalDate geboren) {}

    private record Gezin(
            Groep groep, Achternaam naam, List<Adres> adressen, String telefoon, String mail, List<Kind> kinderen) {}

    private final Opzet opzet;
    private final Namen namen = new Namen();
    private final Adressen adressen = new Adressen();
    private final Nummers nummers;

    Bevolking(Opzet opzet) {
        this.opzet = opzet;
        this.nummers = new Nummers(opzet.zaad(), opzet.jongeren(), opzet.ruimeNummers());
    }

    Persoon persoon(long nummer) {
        long ronde = nummer / PER_RONDE;
        int rest = (int) (nummer % PER_RONDE);
        int plek = 0;
        while (rest >= GEZINNEN[plek]) {
            rest -= GEZINNEN[plek++];
        }
        var gezin = gezin(ronde * GEZINNEN.length + plek, GEZINNEN[plek]);
        return persoon(nummer, gezin, rest);
    }

    private Gezin gezin(long gezinsnummer, int grootte) {
        var toeval = Toeval.van(opzet.zaad(), STROOM_GEZIN, gezinsnummer);
        var groep = namen.groep(toeval);
        var naam = namen.achternaam(groep, toeval);
        List<Adres> gewoond = new ArrayList<>(List.of(adressen.adres(toeval)));
        while (gewoond.size() < 3 && toeval.kans(0.3)) {
            gewoond.add(adressen.verhuisd(gewoond.get(gewoond.size() - 1), toeval));
        }
        String mail = "fam." + ascii(naam.naam()) + toeval.onder(1000) + "@" + toeval.uit(POST);
        return new Gezin(groep, naam, gewoond, telefoon(toeval), mail, kinderen(groep, grootte, toeval));
    }

    private List<Kind> kinderen(Groep groep, int grootte, Toeval toeval) {
        long[] later = new long[grootte];
        boolean tweeling = toeval.kans(TWEELING);
        for (int k = 1; k < grootte; k++) {
            later[k] = later[k - 1] + (k == 1 && tweeling ? 0 : 330 + toeval.onder(900));
        }
        var begin = LocalDate.of(opzet.eersteJaar(), 1, 1);
        long dagen = ChronoUnit.DAYS.between(begin, begin.plusYears(opzet.jaren()));
        long over = Math.max(1, dagen - later[grootte - 1]);
        long eerste = (long) (toeval.deel() * over);
        List<Kind> uit = new ArrayList<>();
        for (int k = 0; k < grootte; k++) {
            boolean man = toeval.kans(0.51);
            var geboren = begin.plusDays((eerste + later[k]) % dagen);
            uit.add(new Kind(anderenDan(uit, groep, man, toeval), man, geboren));
        }
        return uit;
    }

    private List<Voornaam> anderenDan(List<Kind> eerder, Groep groep, boolean man, Toeval toeval) {
        while (true) {
            var voornamen = namen.voornamen(groep, man, toeval);
            if (eerder.stream().noneMatch(kind -> kind.namen().get(0).equals(voornamen.get(0)))) {
                return voornamen;
            }
        }
    }

    private Persoon persoon(long nummer, Gezin gezin, int k) {
        var toeval = Toeval.van(opzet.zaad(), STROOM_KIND, nummer);
        var kind = gezin.kinderen().get(k);
        var naam = k > 0 && toeval.kans(ANDERE_NAAM) ? namen.achternaam(gezin.groep(), toeval) : gezin.naam();
        boolean volwassen = kind.geboren().isBefore(opzet.vandaag().minusYears(21));
        List<Adres> gewoond = new ArrayList<>(gezin.adressen());
        if (volwassen && toeval.kans(EIGEN_ADRES)) {
            gewoond.add(0, adressen.verhuisd(gewoond.get(0), toeval));
        }
        Optional<Achternaam> partner = volwassen && toeval.kans(PARTNER)
                ? Optional.of(namen.achternaam(namen.groep(toeval), toeval))
                : Optional.empty();
        long broer = k > 0 ? nummer - 1 : gezin.kinderen().size() > 1 ? nummer + 1 : -1;
        String vanAnder = broer >= 0 && broer < opzet.jongeren() ? nummers.van(broer) : "";
        var burger = new Persoon.Burger(nummers.van(nummer), vanAnder, kind.geboren(), kind.man());
        var bereik = new Persoon.Bereik(telefoon(toeval), mail(kind, naam, toeval), gezin.telefoon(), gezin.mail());
        return new Persoon(nummer, burger, kind.namen(), naam, partner, gewoond, bereik);
    }

    /** No mobile phone in the Netherlands has a number that begins with 060. */
    private static String telefoon(Toeval toeval) {
        return "060" + (1_000_000 + toeval.onder(9_000_000));
    }

    private static String mail(Kind kind, Achternaam naam, Toeval toeval) {
        String voor = ascii(kind.namen().get(0).roepnaam());
        String achter = ascii(naam.volledig());
        String deel = switch (toeval.onder(4)) {
            case 0 -> voor + "." + achter;
            case 1 -> voor.charAt(0) + achter + kind.geboren().getYear() % 100;
            case 2 -> voor + toeval.onder(10_000);
            default -> achter + "." + voor + toeval.onder(100);
        };
        return deel + "@" + toeval.uit(POST);
    }

    /** Small letters without marks. */
    static String ascii(String tekst) {
        String los = Normalizer.normalize(tekst, Normalizer.Form.NFKD).replace('ı', 'i');
        var uit = new StringBuilder(los.length());
        for (int i = 0; i < los.length(); i++) {
            char klein = Character.toLowerCase(los.charAt(i));
            if (klein >= 'a' && klein <= 'z') {
                uit.append(klein);
            }
        }
        return uit.toString();
    }
}
