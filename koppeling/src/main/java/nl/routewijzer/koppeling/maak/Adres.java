package nl.routewijzer.koppeling.maak;

/**
 * Where somebody lives or lived.
 *
 * @param postcode four digits and two letters, without a space
 * @param toevoeging a letter after the number, or empty
 */
record Adres(String straat, int huisnummer, String toevoeging, String postcode, String plaats) {}
