package nl.routewijzer.koppeling.auto;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Guesses what a column holds: by its name, Dutch or English, and where that says nothing by its values. Rules are entries in a list. */
final class Kolomraad {

    /** What a column is for a plan: a kind of the registry, a part of one, or nothing. */
    enum Rol {
        WAARHEID(""),
        BSN("bsn"),
        EMAIL("email"),
        TELEFOON("telefoon"),
        GEBOORTEDAG(""),
        GEBOORTEMAAND(""),
        GEBOORTEJAAR("jaar"),
        DATUM("datum"),
        GESLACHT("geslacht"),
        TUSSENVOEGSEL("tussenvoegsel"),
        VOORLETTERS("voorletters"),
        TWEEDE_NAAM("voornaam"),
        VOORNAAM("voornaam"),
        ACHTERNAAM("achternaam"),
        HELE_NAAM(""),
        POSTCODE("postcode"),
        HUISNUMMER("huisnummer"),
        PLAATS("plaats"),
        ADRES("adres"),
        NUMMER("nummer"),
        KEUZE("keuze"),
        TEKST("tekst"),
        NIETS("");

        final String soort;

        Rol(String soort) {
            this.soort = soort;
        }
    }

    private record Regel(Rol rol, Pattern naam) {
        Regel(Rol rol, String naam) {
            this(rol, Pattern.compile("(?:^|_)(?:" + naam + ")(?:_|$)"));
        }
    }

    private static final List<Regel> OP_NAAM = List.of(
            new Regel(Rol.WAARHEID, "cluster|clusterid|truth|waarheid|entity|ent|gold|label|ground|true|match"),
            new Regel(Rol.BSN, "bsn|burgerservicenummer|sofi|sofinummer"),
            new Regel(Rol.EMAIL, "e_?mail.*|mail|mailadres"),
            new Regel(Rol.TELEFOON, "tel.*|(?:home|work|mobile|cell)?phone.*|mobiel.*|mobile|gsm|cell|06"),
            new Regel(
                    Rol.GEBOORTEDAG,
                    "(?:dob|birth|geb|geboorte|date_of_birth)_?(?:day|dag|d|dd)|(?:day|dag)_?(?:of_?birth|geboorte|birth)|bd|birthday_day|gebdag"),
            new Regel(
                    Rol.GEBOORTEMAAND,
                    "(?:dob|birth|geb|geboorte|date_of_birth)_?(?:month|mon|maand|mnd|m|mm)|(?:month|maand)_?(?:of_?birth|geboorte|birth)|bm|gebmaand"),
            new Regel(
                    Rol.GEBOORTEJAAR,
                    "(?:dob|birth|geb|geboorte|date_of_birth)_?(?:year|yr|jaar|y|j|yyyy)|(?:year|jaar)_?(?:of_?birth|geboorte|birth)|by|yob|gebjaar|age|leeftijd"),
            new Regel(Rol.GESLACHT, "sex|gender|geslacht|sekse|geslachtsaanduiding"),
            new Regel(
                    Rol.DATUM,
                    "dob|(?:date_of_)?birth_?(?:date|day|dt)|date_of_birth|gebdat|gebdatum|geb_?dat.*|geboorte_?dat.*|d_o_b|bdate|birthdate"),
            new Regel(Rol.TUSSENVOEGSEL, "tussenvoegsels?|tussenv|voorvoegsels?|vvg|infix|name_?prefix|prefix|voorv"),
            new Regel(Rol.VOORLETTERS, "voorletters?|initialen|initials?|vrltrs"),
            new Regel(
                    Rol.TWEEDE_NAAM,
                    "(?:middle|second|tweede|mid)_?(?:name|names|naam|initial)?|mname|fname_c2|doopnamen?"),
            new Regel(
                    Rol.HELE_NAAM,
                    "(?:full|whole|complete|volledige|hele|person|persoons)_?(?:name|naam)|first_and_surname|naam_volledig|naamvolledig|volledige_naam"),
            new Regel(
                    Rol.VOORNAAM,
                    "(?:first|given|fore|christian|voor|roep)_?(?:names?|naam|namen)|fname|gname|pername1|fname_c1|fn|first|given|forename1"),
            new Regel(
                    Rol.ACHTERNAAM,
                    "(?:last|sur|family|second|achter|geslachts|familie|geboorte|partner|birth|maiden)_?(?:names?|naam)|lname|sname|pername2|lname_c1|lname_c2|ln|last|family|surname1|maiden"),
            new Regel(Rol.POSTCODE, "post_?code.*|postal.*|zip.*|pc|pc6|pc4|enumpc|pcode"),
            new Regel(
                    Rol.HUISNUMMER,
                    "huis_?(?:nr|nummer|no).*|house_?(?:nr|number|no|num).*|street_?(?:nr|number|no|num)|hnr|huisnr|housenumber|building_?number"),
            new Regel(
                    Rol.PLAATS,
                    "(?:woon|geboorte)?_?plaats.*|city|town|suburb|village|locality|gemeente.*|municipality|(?:birth_?)?place.*|pob|stad|woonplaatsnaam"),
            new Regel(Rol.ADRES, "adres.*|address.*|addr.*|straat.*|street.*|enumcap|straatnaam"),
            new Regel(
                    Rol.NUMMER,
                    "ssn|soc_?sec.*|social_security.*|nhs.*|nino|passport.*|paspoort.*|driver.*|licen.*|persoonsnummer|a_?nummer|anr|onderwijsnummer|pgn|patient.*|national_?id.*|tax_?id"),
            new Regel(Rol.HELE_NAAM, "name|naam|names|namen"));

    static Rol rol(Kolom kolom, boolean genummerd) {
        if (kolom.waarden() <= 1) {
            return Rol.NIETS;
        }
        return opNaam(kolom).orElseGet(() -> opInhoud(kolom, genummerd));
    }

    private static Optional<Rol> opNaam(Kolom kolom) {
        return OP_NAAM.stream()
                .filter(regel -> regel.naam().matcher(kolom.sleutel()).find())
                .map(Regel::rol)
                .findFirst()
                .map(rol -> past(rol, kolom));
    }

    /** A name can be wrong: what is called a date but holds none is text. */
    private static Rol past(Rol rol, Kolom kolom) {
        return switch (rol) {
            case DATUM ->
                kolom.vorm().datum() > 0.5 ? rol : kolom.vorm().cijfers() > 0.9 ? Rol.GEBOORTEJAAR : Rol.TEKST;
            case EMAIL -> kolom.vorm().email() > 0.5 ? rol : Rol.TEKST;
            case GEBOORTEJAAR, GEBOORTEMAAND, GEBOORTEDAG ->
                kolom.vorm().cijfers() > 0.8 ? rol : kolom.vorm().datum() > 0.5 ? Rol.DATUM : Rol.KEUZE;
            case ADRES -> kolom.vorm().cijfers() > 0.9 ? Rol.HUISNUMMER : rol;
            case HELE_NAAM -> kolom.vorm().woorden() > 1.3 ? rol : Rol.ACHTERNAAM;
            case VOORNAAM -> kolom.vorm().woorden() > 0 ? rol : Rol.TEKST;
            default -> rol;
        };
    }

    private static Rol opInhoud(Kolom kolom, boolean genummerd) {
        if (kolom.vorm().email() > 0.6) {
            return Rol.EMAIL;
        }
        if (kolom.vorm().datum() > 0.8) {
            return Rol.DATUM;
        }
        if (kolom.vorm().postcode() > 0.8) {
            return Rol.POSTCODE;
        }
        if (kolom.waarden() == kolom.rijen() && genummerd) {
            return Rol.NIETS;
        }
        if (kolom.vorm().cijfers() > 0.9 && kolom.waarden() > 0.2 * kolom.rijen()) {
            return Rol.NUMMER;
        }
        return kolom.waarden() <= 30 ? Rol.KEUZE : Rol.TEKST;
    }

    private Kolomraad() {}
}
