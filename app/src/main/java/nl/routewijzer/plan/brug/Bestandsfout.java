package nl.routewijzer.plan.brug;

/**
 * What is wrong in the file of an instrument, and what to do about it.
 *
 * @param regel line in the file, from 1; 0 when the file as a whole is meant
 */
public record Bestandsfout(int regel, String wat, String doe) {

    @Override
    public String toString() {
        return (regel > 0 ? "regel " + regel + ": " : "") + wat + ". " + doe;
    }
}
