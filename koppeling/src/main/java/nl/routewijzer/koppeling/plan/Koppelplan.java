package nl.routewijzer.koppeling.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A linkage as data. One source: who is in it twice. Two sources: who of the one is who of the other. More: each with each, or each with
 * the next, and then who is who over all.
 */
public record Koppelplan(
        String naam, List<Bron> bronnen, List<Veld> velden, List<Blok> blokken, Grenzen grenzen, Verband verband) {

    /**
     * @param meesteParen a linkage with more candidate pairs than this is refused before it runs
     * @param koppel from this probability on a pair is a link
     * @param beoordeel from this probability on a pair is for a person to judge; below it is no link
     * @param eenOpEen a row of one source belongs to at most one row of the other
     * @param stukken parts the work is done in, so that memory is bounded
     */
    public record Grenzen(long meesteParen, double koppel, double beoordeel, boolean eenOpEen, int stukken) {}

    /** Which registers are linked with which when there are more than two. */
    public enum Verband {
        /** Every register with every other one. */
        ELK,
        /** Every register with the one after it in the plan. */
        KETEN
    }

    public Koppelplan {
        bronnen = List.copyOf(bronnen);
        velden = List.copyOf(velden);
        blokken = List.copyOf(blokken);
    }

    public Koppelplan metBlokken(List<Blok> andere) {
        return new Koppelplan(naam, bronnen, velden, andere, grenzen, verband);
    }

    public boolean ontdubbelt() {
        return bronnen.size() == 1;
    }

    public Optional<Veld> vanSoort(String soort) {
        return velden.stream().filter(veld -> veld.soort().naam().equals(soort)).findFirst();
    }

    /**
     * One linkage of a plan.
     *
     * @param links place in the plan of the register on the left, from 0
     * @param rechts of the one on the right; the same when it is held against itself
     * @param map a name for a folder, empty when the plan is this one linkage
     */
    public record Deelplan(int links, int rechts, String map, Koppelplan plan) {}

    /** The linkages that make up the plan: itself, or of more than two registers one for each two. */
    public List<Deelplan> delen() {
        if (bronnen.size() <= 2) {
            return List.of(new Deelplan(0, bronnen.size() - 1, "", this));
        }
        List<Deelplan> uit = new ArrayList<>();
        for (int a = 0; a < bronnen.size(); a++) {
            int laatste = verband == Verband.KETEN ? Math.min(a + 2, bronnen.size()) : bronnen.size();
            for (int b = a + 1; b < laatste; b++) {
                String map = map(bronnen.get(a)) + "-" + map(bronnen.get(b));
                uit.add(new Deelplan(a, b, map, van(bronnen.get(a), bronnen.get(b))));
            }
        }
        return uit;
    }

    /** The name of a register without what may not be in the name of a folder. */
    private static String map(Bron bron) {
        return bron.naam().replaceAll("[.][A-Za-z]+$", "").replaceAll("[^A-Za-z0-9_]+", "_");
    }

    /** The linkage of two registers, of the fields that both have and the blocks on those. */
    private Koppelplan van(Bron een, Bron ander) {
        var gedeeld = velden.stream()
                .filter(veld -> veld.soort().vanZelf()
                        || (een.velden().containsKey(veld.naam())
                                && ander.velden().containsKey(veld.naam())))
                .toList();
        var over = blokken.stream()
                .filter(blok -> blok.sleutels().stream()
                        .allMatch(sleutel -> gedeeld.stream().anyMatch(veld -> veld.heeft(sleutel))))
                .toList();
        String wie = naam + ": " + een.naam() + " en " + ander.naam();
        return new Koppelplan(wie, List.of(een, ander), gedeeld, over, grenzen, verband);
    }
}
