package nl.routewijzer.koppeling.auto;

import java.util.Locale;
import nl.routewijzer.koppeling.plan.Herkomst;

/**
 * What is seen of a column.
 *
 * @param naam as in the file
 * @param rijen rows with a value
 * @param waarden different values
 * @param vorm what the values look like
 */
record Kolom(String naam, long rijen, long waarden, Vorm vorm) {

    /**
     * @param email share of values with the form of an e-mail address; so on for datum, postcode, cijfers (digits only) and nummers (an
     *     address with its number)
     * @param woorden how many words a value has
     * @param maandEerst whether more of the dates are one with the month first than with the day first
     */
    record Vorm(
            double email,
            double datum,
            double postcode,
            double cijfers,
            double woorden,
            double nummers,
            boolean maandEerst) {}

    /** The name in lower case with low lines for everything else. */
    String sleutel() {
        return naam.replaceAll("([a-z])([A-Z])", "$1_$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_");
    }

    /** In what order its dates are written: the month first only where the day first cannot be meant. */
    String volgorde() {
        return vorm.maandEerst() ? Herkomst.MAAND_DAG_JAAR : Herkomst.DAG_MAAND_JAAR;
    }
}
