package nl.routewijzer.plan.brug;

import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;
import nl.routewijzer.gedeeld.NietGevonden;

/** Which version of which instrument. What two versions measure is never put on one line. */
public record Instrumentversie(String instrument, String versie) implements Comparable<Instrumentversie> {

    private static final Pattern INSTRUMENT = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final Pattern VERSIE = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,3}){0,2}");
    private static final int DELEN = 3;

    /** By name, then by number: 1.10 comes after 1.9. */
    private static final Comparator<Instrumentversie> VOLGORDE = Comparator.comparing(Instrumentversie::instrument)
            .thenComparing(versie -> versie.getallen(), Arrays::compare);

    /** @throws NietGevonden for what cannot be the name of one */
    public static Instrumentversie lees(String instrument, String versie) {
        if (!INSTRUMENT.matcher(instrument).matches() || !VERSIE.matcher(versie).matches()) {
            throw new NietGevonden("instrument");
        }
        return new Instrumentversie(instrument, versie);
    }

    @Override
    public int compareTo(Instrumentversie ander) {
        return VOLGORDE.compare(this, ander);
    }

    private int[] getallen() {
        var getallen = new int[DELEN];
        var delen = versie.split("\\.", DELEN);
        for (var i = 0; i < delen.length; i++) {
            getallen[i] = Integer.parseInt(delen[i]);
        }
        return getallen;
    }

    @Override
    public String toString() {
        return instrument + " " + versie;
    }
}
