package nl.routewijzer.koppeling.auto;

/**
 * What is seen of a column.
 *
 * @param naam as in the file
 * @param rijen rows with a value
 * @param waarden different values
 * @param email share of values with the form of an e-mail address; so on for the others
 */
record Kolom(
        String naam,
        long rijen,
        long waarden,
        double email,
        double datum,
        double postcode,
        double cijfers,
        double woorden,
        double nummers) {

    /** The name in lower case with low lines for everything else. */
    String sleutel() {
        return naam.replaceAll("([a-z])([A-Z])", "$1_$2")
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_");
    }
}
