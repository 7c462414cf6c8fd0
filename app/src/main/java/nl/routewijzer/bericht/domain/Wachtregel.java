package nl.routewijzer.bericht.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.bericht.Kant;
import nl.routewijzer.bericht.Wachten;

/**
 * Who is waited for in a thread, and since when: read off its messages and nothing else. What the jongere wrote waits for us from the
 * first message that nobody answered; what we wrote waits for him only when it asks for an answer. "No answer needed" ends the
 * waiting for what was written until then. A message that was taken back was never there, and what
 * was sent along (to more jongeren at once, a summary, a compliment) answers nothing.
 *
 * <p>That every message of a jongere asks for an answer until somebody says otherwise is a choice of this product.
 */
public final class Wachtregel {

    /**
     * A message, as far as it matters here.
     *
     * @param meegestuurd not written in this thread by somebody who read it, but sent along with something else or to more at once
     */
    public record Feit(
            int nummer, Kant van, Instant op, boolean vraagtAntwoord, boolean meegestuurd, boolean teruggenomen) {}

    /**
     * @param berichten by number
     * @param afgedaanTot up to which number no answer is needed; 0 for none
     */
    public static Optional<Wachten> van(List<Feit> berichten, int afgedaanTot) {
        var staat = berichten.stream().filter(feit -> !feit.teruggenomen()).toList();
        return eersteNa(staat, Kant.JONGERE, Kant.COLLEGA, afgedaanTot)
                .or(() -> eersteNa(staat, Kant.COLLEGA, Kant.JONGERE, afgedaanTot));
    }

    /** The first that this side wrote after the last of the other, and that asks for something. */
    private static Optional<Wachten> eersteNa(List<Feit> staat, Kant schrijver, Kant wachtOp, int afgedaanTot) {
        var beantwoordTot = staat.stream()
                .filter(feit -> feit.van() == wachtOp && !feit.meegestuurd())
                .mapToInt(Feit::nummer)
                .max()
                .orElse(0);
        return staat.stream()
                .filter(feit -> feit.van() == schrijver && feit.nummer() > Math.max(beantwoordTot, afgedaanTot))
                .filter(feit -> schrijver == Kant.JONGERE || feit.vraagtAntwoord())
                .findFirst()
                .map(feit -> new Wachten(wachtOp, feit.op()));
    }

    private Wachtregel() {}
}
