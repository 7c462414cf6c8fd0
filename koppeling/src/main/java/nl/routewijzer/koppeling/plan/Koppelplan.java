package nl.routewijzer.koppeling.plan;

import java.util.List;
import java.util.Optional;

/**
 * A linkage as data. One source: who is in it twice. Two sources: who of the one is who of the other.
 */
public record Koppelplan(String naam, List<Bron> bronnen, List<Veld> velden, List<Blok> blokken, Grenzen grenzen) {

    /**
     * @param meesteParen a linkage with more candidate pairs than this is refused before it runs
     * @param koppel from this probability on a pair is a link
     * @param beoordeel from this probability on a pair is for a person to judge; below it is no link
     * @param eenOpEen a row of one source belongs to at most one row of the other
     * @param stukken parts the work is done in, so that memory is bounded
     */
    public record Grenzen(long meesteParen, double koppel, double beoordeel, boolean eenOpEen, int stukken) {}

    public Koppelplan {
        bronnen = List.copyOf(bronnen);
        velden = List.copyOf(velden);
        blokken = List.copyOf(blokken);
    }

    public Koppelplan metBlokken(List<Blok> andere) {
        return new Koppelplan(naam, bronnen, velden, andere, grenzen);
    }

    public boolean ontdubbelt() {
        return bronnen.size() == 1;
    }

    public Optional<Veld> vanSoort(String soort) {
        return velden.stream().filter(veld -> veld.soort().naam().equals(soort)).findFirst();
    }
}
