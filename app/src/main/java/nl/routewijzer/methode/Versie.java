package nl.routewijzer.methode;

import java.util.Comparator;
import java.util.regex.Pattern;

/** The name of a version, as {@code handelingswijze-2020.1}: what, year, number; 2020.10 comes after 2020.9. */
record Versie(String van, int jaar, int nummer) implements Comparable<Versie> {

    private static final Pattern VORM = Pattern.compile("(.+)-(\\d{4})\\.(\\d{1,6})");
    private static final Comparator<Versie> OP_VOLGORDE =
            Comparator.comparing(Versie::van).thenComparingInt(Versie::jaar).thenComparingInt(Versie::nummer);

    /** @throws IllegalArgumentException for a name of another form */
    static Versie lees(String naam) {
        var vorm = VORM.matcher(naam);
        if (!vorm.matches()) {
            throw new IllegalArgumentException("geen versie: " + naam);
        }
        return new Versie(vorm.group(1), Integer.parseInt(vorm.group(2)), Integer.parseInt(vorm.group(3)));
    }

    @Override
    public int compareTo(Versie ander) {
        return OP_VOLGORDE.compare(this, ander);
    }
}
