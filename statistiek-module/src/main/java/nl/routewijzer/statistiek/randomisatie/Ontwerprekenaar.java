package nl.routewijzer.statistiek.randomisatie;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import nl.routewijzer.statistiek.OnbruikbareInvoer;

/**
 * What a design can show before it starts: a one-sided p-value cannot be smaller than one in the number of assignments.
 *
 * <p>Example: AB with 15 sessions and at least 3 a phase has 10 assignments, so p is never below 0.10.
 *
 * <p>{@snippet :
 * var verwachting = Ontwerprekenaar.eenGeval(new Ontwerp.Fasen("AB", 3), 15);
 * var aantal = verwachting.aantal(); // 10
 * var kleinsteP = verwachting.kleinsteP(); // 0.1
 * }
 */
public final class Ontwerprekenaar {

    /**
     * @param kleinsteP 1 / aantal, or 1 when there is no more than one
     * @param advies one Dutch sentence on the use of this design at 0.05
     */
    public record Verwachting(String ontwerp, String params, BigInteger aantal, double kleinsteP, String advies) {}

    private static final double ALFA = 0.05;

    /** For one case; a free draw and an alternation are taken with half of the sessions in A. */
    public static Verwachting eenGeval(Ontwerp ontwerp, int sessies) {
        if (sessies < 2) {
            throw new OnbruikbareInvoer("Een ontwerp vraagt minstens twee sessies.");
        }
        return verwachting(
                ontwerp.naam(),
                ontwerp.params(),
                ontwerp.plan(sessies, sessies / 2).aantal());
    }

    /**
     * For several cases with as many moments of change each.
     *
     * @param starts moments of change per case; with Wampold-Worsham one
     */
    public static Verwachting gevallen(MeervoudigeBasislijn.Vorm vorm, int gevallen, int starts) {
        return gevallen(vorm, Collections.nCopies(gevallen, starts));
    }

    /** @param starts of each case how many moments of change there are */
    public static Verwachting gevallen(MeervoudigeBasislijn.Vorm vorm, List<Integer> starts) {
        int gevallen = starts.size();
        if (gevallen < 2 || starts.stream().anyMatch(s -> s < 1)) {
            throw new OnbruikbareInvoer(
                    "Een meervoudige basislijn vraagt minstens twee gevallen, elk met een startmoment.");
        }
        boolean gelijk = starts.stream().distinct().count() == 1;
        String params = vorm == MeervoudigeBasislijn.Vorm.WAMPOLD_WORSHAM
                ? String.format(Locale.ROOT, "%d cases, fixed staggered starts", gevallen)
                : gelijk
                        ? String.format(Locale.ROOT, "%d cases, %d start points each", gevallen, starts.getFirst())
                        : String.format(Locale.ROOT, "%d cases, start points %s", gevallen, starts);
        return verwachting("MBD " + vorm.naam(), params, vorm.aantal(starts));
    }

    private static Verwachting verwachting(String ontwerp, String params, BigInteger aantal) {
        double kleinste = aantal.signum() == 0 ? 1 : 1 / aantal.doubleValue();
        return new Verwachting(ontwerp, params, aantal, kleinste, advies(aantal, kleinste));
    }

    private static String advies(BigInteger aantal, double kleinste) {
        if (aantal.signum() == 0) {
            return "Er zijn te weinig sessies voor dit ontwerp.";
        }
        if (kleinste > ALFA) {
            return "Met dit ontwerp kan p niet onder 0,05 komen. Neem meer sessies, of laat minstens vier personen op gelote"
                    + " momenten na elkaar beginnen.";
        }
        return "Met dit ontwerp kan p onder 0,05 komen, als de indeling vooraf is geloot en bewaard.";
    }

    private Ontwerprekenaar() {}
}
