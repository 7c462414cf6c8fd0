package nl.routewijzer.gesprek;

/**
 * Where or how one meets.
 *
 * @param plaats where exactly, or with whom one goes along; at most {@value #LENGTE} characters, empty when that goes without saying
 * @param veiligheid what a colleague should know when one meets outside the house; at most {@value #LENGTE} characters
 */
public record Plek(Vorm vorm, String plaats, String veiligheid) {

    public static final int LENGTE = 200;

    public static Plek van(Vorm vorm) {
        return new Plek(vorm, "", "");
    }
}
