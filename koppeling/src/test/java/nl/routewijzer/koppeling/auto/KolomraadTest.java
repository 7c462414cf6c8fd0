package nl.routewijzer.koppeling.auto;

import static org.assertj.core.api.Assertions.assertThat;

import nl.routewijzer.koppeling.auto.Kolom.Vorm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KolomraadTest {

    @ParameterizedTest
    @CsvSource({
        "voornamen, VOORNAAM",
        "first_name, VOORNAAM",
        "GivenName, VOORNAAM",
        "FORENAME, VOORNAAM",
        "fname_c1, VOORNAAM",
        "achternaam, ACHTERNAAM",
        "geslachtsnaam, ACHTERNAAM",
        "surname, ACHTERNAAM",
        "lname_c1, ACHTERNAAM",
        "Last Name, ACHTERNAAM",
        "tussenvoegsel, TUSSENVOEGSEL",
        "voorvoegsel, TUSSENVOEGSEL",
        "voorletters, VOORLETTERS",
        "initials, VOORLETTERS",
        "full_name, HELE_NAAM",
        "volledige_naam, HELE_NAAM",
        "naam, HELE_NAAM",
        "middle_name, TWEEDE_NAAM",
        "sex, GESLACHT",
        "geslacht, GESLACHT",
        "GENDER, GESLACHT",
        "postcode_fake, POSTCODE",
        "zip, POSTCODE",
        "ENUMPC, POSTCODE",
        "huisnummer, HUISNUMMER",
        "street_number, HUISNUMMER",
        "straat, ADRES",
        "address_1, ADRES",
        "ENUMCAP, ADRES",
        "woonplaats, PLAATS",
        "birth_place, PLAATS",
        "suburb, PLAATS",
        "telefoon, TELEFOON",
        "phone_number, TELEFOON",
        "bsn, BSN",
        "soc_sec_id, NUMMER",
        "cluster, WAARHEID"
    })
    void de_naam_van_de_kolom_zegt_wat_erin_staat(String naam, Kolomraad.Rol rol) {
        assertThat(Kolomraad.rol(tekst(naam), true)).isEqualTo(rol);
    }

    @ParameterizedTest
    @CsvSource({
        "DOB_DAY, GEBOORTEDAG",
        "birth_month, GEBOORTEMAAND",
        "geboortejaar, GEBOORTEJAAR",
        "bd, GEBOORTEDAG",
        "bm, GEBOORTEMAAND",
        "by, GEBOORTEJAAR"
    })
    void een_datum_mag_in_drie_kolommen_staan(String naam, Kolomraad.Rol rol) {
        assertThat(Kolomraad.rol(kolom(naam, 12, new Vorm(0, 0, 0, 1, 0, 0, false)), true))
                .isEqualTo(rol);
    }

    @ParameterizedTest
    @CsvSource({"geboren, 0, 1, 0, DATUM", "contact, 1, 0, 0, EMAIL", "waar, 0, 0, 1, POSTCODE"})
    void zegt_de_naam_niets_dan_zegt_de_inhoud_het(
            String naam, double email, double datum, double postcode, Kolomraad.Rol rol) {
        assertThat(Kolomraad.rol(kolom(naam, 90, new Vorm(email, datum, postcode, 0, 1, 0, false)), true))
                .isEqualTo(rol);
    }

    @ParameterizedTest
    @CsvSource({"voornaam", "opmerking"})
    void een_kolom_met_overal_hetzelfde_telt_niet(String naam) {
        assertThat(Kolomraad.rol(kolom(naam, 1, new Vorm(0, 0, 0, 0, 1, 0, false)), true))
                .isEqualTo(Kolomraad.Rol.NIETS);
    }

    private static Kolom tekst(String naam) {
        return kolom(naam, 80, new Vorm(0, 0, 0, 0, 2, 0, false));
    }

    private static Kolom kolom(String naam, long waarden, Vorm vorm) {
        return new Kolom(naam, 100, waarden, vorm);
    }
}
