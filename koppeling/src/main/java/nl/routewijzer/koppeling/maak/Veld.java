package nl.routewijzer.koppeling.maak;

/** What a register may hold of somebody, before it is written in that register's way. */
enum Veld {
    BSN,
    VOORNAMEN,
    ROEPNAAM,
    TUSSENVOEGSEL,
    ACHTERNAAM,
    PARTNER_TUSSENVOEGSEL,
    PARTNERNAAM,
    /** Eight digits, year first; 00 for an unknown day or month. */
    GEBOORTEDATUM,
    GESLACHT,
    STRAAT,
    HUISNUMMER,
    TOEVOEGING,
    POSTCODE,
    PLAATS,
    VORIGE_POSTCODE,
    VORIG_HUISNUMMER,
    TELEFOON,
    EMAIL
}
