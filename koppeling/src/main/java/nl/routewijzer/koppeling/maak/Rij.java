package nl.routewijzer.koppeling.maak;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What one register holds of one person; errors are made in it. */
final class Rij {

    private final Persoon persoon;
    private final Map<Veld, String> waarden = new EnumMap<>(Veld.class);

    private Rij(Persoon persoon) {
        this.persoon = persoon;
    }

    /** Everything as it really is. */
    static Rij van(Persoon persoon) {
        var rij = new Rij(persoon);
        var burger = persoon.burger();
        rij.zet(Veld.BSN, burger.bsn());
        rij.zet(Veld.VOORNAMEN, officieel(persoon));
        rij.zet(Veld.ROEPNAAM, persoon.roepnaam());
        rij.zet(Veld.TUSSENVOEGSEL, persoon.achternaam().tussenvoegsel());
        rij.zet(Veld.ACHTERNAAM, persoon.achternaam().naam());
        rij.zet(
                Veld.PARTNER_TUSSENVOEGSEL,
                persoon.partner().map(Achternaam::tussenvoegsel).orElse(""));
        rij.zet(Veld.PARTNERNAAM, persoon.partner().map(Achternaam::naam).orElse(""));
        rij.zet(Veld.GEBOORTEDATUM, burger.geboren().toString().replace("-", ""));
        rij.zet(Veld.GESLACHT, burger.man() ? "M" : "V");
        rij.zet(Veld.TELEFOON, persoon.bereik().telefoon());
        rij.zet(Veld.EMAIL, persoon.bereik().email());
        rij.woontOp(0);
        return rij;
    }

    private static String officieel(Persoon persoon) {
        var uit = new StringBuilder();
        persoon.voornamen().forEach(naam -> uit.append(uit.isEmpty() ? "" : " ").append(naam.officieel()));
        return uit.toString();
    }

    /** The address of so many moves ago, as far as there were. */
    void woontOp(int verhuizingen) {
        var adressen = persoon.adressen();
        int plaats = Math.min(verhuizingen, adressen.size() - 1);
        var adres = adressen.get(plaats);
        zet(Veld.STRAAT, adres.straat());
        zet(Veld.HUISNUMMER, Integer.toString(adres.huisnummer()));
        zet(Veld.TOEVOEGING, adres.toevoeging());
        zet(Veld.POSTCODE, adres.postcode());
        zet(Veld.PLAATS, adres.plaats());
        boolean eerder = plaats + 1 < adressen.size();
        zet(Veld.VORIGE_POSTCODE, eerder ? adressen.get(plaats + 1).postcode() : "");
        zet(
                Veld.VORIG_HUISNUMMER,
                eerder ? Integer.toString(adressen.get(plaats + 1).huisnummer()) : "");
    }

    Persoon persoon() {
        return persoon;
    }

    String van(Veld veld) {
        return waarden.getOrDefault(veld, "");
    }

    void zet(Veld veld, String waarde) {
        waarden.put(veld, waarde);
    }

    void verander(Veld veld, UnaryOperator<String> hoe) {
        zet(veld, hoe.apply(van(veld)));
    }
}
