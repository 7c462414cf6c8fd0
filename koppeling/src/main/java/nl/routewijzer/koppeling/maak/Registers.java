package nl.routewijzer.koppeling.maak;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.routewijzer.koppeling.OnbruikbareInvoer;
import nl.routewijzer.koppeling.maak.Register.Dekking;
import nl.routewijzer.koppeling.maak.Register.Kolom;

/**
 * The registers there are. School, work and benefit share a draw and overlap a little, as with who has a job beside school; what lies
 * beyond them is out of sight unless care knows him.
 */
final class Registers {

    private static final List<Register> ALLE = List.of(bevolking(), school(), werk(), uitkering(), zorg(), meldingen());

    static final List<String> VIJF = List.of("bevolking", "school", "werk", "uitkering", "zorg");

    private static final Map<String, Register> OP_NAAM =
            ALLE.stream().collect(Collectors.toMap(Register::naam, Function.identity()));

    static Register register(String naam) {
        var gevonden = OP_NAAM.get(naam);
        if (gevonden == null) {
            String namen = ALLE.stream().map(Register::naam).collect(Collectors.joining(", "));
            throw new OnbruikbareInvoer("Het register " + naam + " is er niet; kies uit " + namen + ".");
        }
        return gevonden;
    }

    /** As the population register: best kept, with birth name, partner name and the address before; no phone. */
    private static Register bevolking() {
        return new Register(
                "bevolking",
                new Dekking(1, 0, 0.98),
                0.25,
                0.998,
                1,
                Set.of(),
                List.of(
                        Kolom.van("bsn", Veld.BSN),
                        Kolom.van("voornamen", Veld.VOORNAMEN),
                        Kolom.van("voorvoegsel", Veld.TUSSENVOEGSEL),
                        Kolom.van("geslachtsnaam", Veld.ACHTERNAAM),
                        Kolom.van("voorvoegsel_partner", Veld.PARTNER_TUSSENVOEGSEL),
                        Kolom.van("geslachtsnaam_partner", Veld.PARTNERNAAM),
                        Kolom.van("geboortedatum", Veld.GEBOORTEDATUM),
                        Kolom.van("geslacht", Veld.GESLACHT),
                        Kolom.van("straat", Veld.STRAAT),
                        Kolom.van("huisnummer", Veld.HUISNUMMER),
                        Kolom.van("toevoeging", Veld.TOEVOEGING),
                        Kolom.van("postcode", Veld.POSTCODE),
                        Kolom.van("woonplaats", Veld.PLAATS),
                        Kolom.van("vorige_postcode", Veld.VORIGE_POSTCODE),
                        Kolom.van("vorig_huisnummer", Veld.VORIG_HUISNUMMER)));
    }

    private static Register school() {
        return new Register(
                "school",
                new Dekking(0, 0, 0.58),
                0.8,
                0.97,
                2,
                Set.of(),
                List.of(
                        Kolom.van("bsn", Veld.BSN),
                        Kolom.van("roepnaam", Veld.ROEPNAAM),
                        new Kolom("voorletters", Opmaak::voorletters),
                        Kolom.van("tussenvoegsel", Veld.TUSSENVOEGSEL),
                        Kolom.van("achternaam", Veld.ACHTERNAAM),
                        new Kolom("geboortedatum", Opmaak::datumDagEerst),
                        Kolom.van("geslacht", Veld.GESLACHT),
                        new Kolom("postcode", Opmaak::postcodeMetSpatie),
                        new Kolom("huisnummer", Opmaak::huisnummer),
                        Kolom.van("woonplaats", Veld.PLAATS),
                        new Kolom("mobiel", Opmaak::telefoonStreep),
                        Kolom.van("email", Veld.EMAIL)));
    }

    /** Initials only, the surname first. */
    private static Register werk() {
        return new Register(
                "werk",
                new Dekking(0, 0.4, 0.9),
                0.7,
                0.985,
                2,
                Set.of("partnernaam"),
                List.of(
                        Kolom.van("bsn", Veld.BSN),
                        new Kolom("voorletters", Opmaak::voorletters),
                        new Kolom("achternaam", Opmaak::achternaamVoorop),
                        Kolom.van("geboortedatum", Veld.GEBOORTEDATUM),
                        Kolom.van("geslacht", Veld.GESLACHT),
                        Kolom.van("postcode", Veld.POSTCODE),
                        Kolom.van("huisnummer", Veld.HUISNUMMER),
                        Kolom.van("toevoeging", Veld.TOEVOEGING),
                        Kolom.van("woonplaats", Veld.PLAATS)));
    }

    private static Register uitkering() {
        return new Register(
                "uitkering",
                new Dekking(0, 0.86, 0.95),
                1,
                0.96,
                2,
                Set.of("oud adres"),
                List.of(
                        Kolom.van("bsn", Veld.BSN),
                        Kolom.van("voornaam", Veld.ROEPNAAM),
                        new Kolom("achternaam", Opmaak::achternaam),
                        new Kolom("geboortedatum", Opmaak::datumStreepjes),
                        Kolom.van("geslacht", Veld.GESLACHT),
                        new Kolom("adres", Opmaak::adres),
                        Kolom.van("postcode", Veld.POSTCODE),
                        Kolom.van("plaats", Veld.PLAATS),
                        Kolom.van("telefoon", Veld.TELEFOON),
                        Kolom.van("email", Veld.EMAIL)));
    }

    /** Kept by hand, the whole name in one field and seldom a number. */
    private static Register zorg() {
        return new Register(
                "zorg",
                new Dekking(2, 0, 0.12),
                1.5,
                0.3,
                2,
                Set.of("telefoon van thuis", "geen tekens op letters"),
                List.of(
                        Kolom.van("bsn", Veld.BSN),
                        new Kolom("naam", Opmaak::naam),
                        new Kolom("geboren", Opmaak::datumSchuin),
                        new Kolom("adres", Opmaak::adres),
                        new Kolom("postcode", Opmaak::postcodeMetSpatie),
                        Kolom.van("plaats", Veld.PLAATS),
                        new Kolom("telefoon", Opmaak::telefoonLand),
                        Kolom.van("email", Veld.EMAIL)));
    }

    /** One system in which the same youth was entered again and again, up to five times: to find doubles in. */
    private static Register meldingen() {
        return new Register(
                "meldingen",
                new Dekking(3, 0, 1),
                2,
                0.25,
                5,
                Set.of("oud adres"),
                List.of(
                        Kolom.van("bsn", Veld.BSN),
                        Kolom.van("voornaam", Veld.ROEPNAAM),
                        Kolom.van("tussenvoegsel", Veld.TUSSENVOEGSEL),
                        Kolom.van("achternaam", Veld.ACHTERNAAM),
                        new Kolom("geboortedatum", Opmaak::datumDagEerst),
                        Kolom.van("geslacht", Veld.GESLACHT),
                        Kolom.van("straat", Veld.STRAAT),
                        Kolom.van("huisnummer", Veld.HUISNUMMER),
                        Kolom.van("postcode", Veld.POSTCODE),
                        Kolom.van("woonplaats", Veld.PLAATS),
                        Kolom.van("telefoon", Veld.TELEFOON),
                        Kolom.van("email", Veld.EMAIL)));
    }

    private Registers() {}
}
