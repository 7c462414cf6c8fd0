package nl.routewijzer.toegang;

/**
 * Where a jongere finds the organisation, in its own words; what was not filled in is empty.
 *
 * @param adres of the office, on as many lines as it takes
 * @param telefoon the general number
 * @param openingstijden of the office
 */
public record Kantoor(String adres, String telefoon, String openingstijden) {}
