package nl.routewijzer.plan;

import java.util.List;

/** What became of a change: kept, or every reason why not, or somebody else changed the same thing meanwhile. */
public sealed interface Planuitkomst {

    /** @param nummer of the plan as it stands now */
    record Gedaan(PlanId plan, int nummer) implements Planuitkomst {}

    record Geweigerd(List<Planbeletsel> beletsels) implements Planuitkomst {}

    /**
     * Nothing was kept: a person chooses between the two.
     *
     * @param nummer of the plan as it stands now: who sends his own text with this number chooses that
     */
    record Botsing(int nummer, List<Geschil> geschillen) implements Planuitkomst {}

    /**
     * The same field, changed on two sides.
     *
     * @param veld what it is about, in words
     * @param staat what stands there now, in words
     * @param wilde what this side wanted, in words
     * @param versie by which it came to stand there
     */
    record Geschil(String veld, String staat, String wilde, Planversie versie) {}
}
