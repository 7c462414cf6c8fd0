package nl.routewijzer.methode.storage;

/**
 * What is wrong in a content file, where, and what to do about it.
 *
 * @param regel line in the file, from 1; 0 when the file as a whole is meant
 */
record Inhoudsfout(String bestand, int regel, String wat, String doe) {

    @Override
    public String toString() {
        return bestand + (regel > 0 ? ", regel " + regel : "") + ": " + wat + ". " + doe;
    }
}
