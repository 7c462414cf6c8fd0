package nl.routewijzer.toegang.jongereninlog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * May this be somebody's pin? Five digits, and not one of those that everybody tries first: one or two digits over and over,
 * counting up or down, or a walk over the keys.
 *
 * <p>Source: NIST SP 800-63B-4 §3.1.1.2 (a list of what is commonly chosen is refused; no other rules of composition). The
 * list is an own choice.
 */
final class Pinregels {

    /** Why not; the page says it as a sentence. */
    enum Bezwaar {
        GEEN_VIJF_CIJFERS,
        TE_MAKKELIJK,
        NIET_GELIJK
    }

    private static final Pattern VIJF = Pattern.compile("[0-9]{5}");
    private static final int TIEN = 10;

    /** Walks over the keys of a phone, and steps of two. */
    private static final Set<String> VAAK = Set.of(
            "14789", "98741", "36987", "78963", "25800", "25808", "02580", "13579", "97531", "24680", "08642", "15937",
            "75395", "35795", "95175", "14725", "25836", "36925", "12369", "32147", "74123", "96321");

    private static final List<Function<String, Optional<Bezwaar>>> EISEN =
            List.of(Pinregels::vijfCijfers, Pinregels::nietMakkelijk);

    /** The first thing against it, if any. */
    static Optional<Bezwaar> beoordeel(String pin, String nogEens) {
        return EISEN.stream()
                .flatMap(eis -> eis.apply(pin).stream())
                .findFirst()
                .or(() -> pin.equals(nogEens) ? Optional.empty() : Optional.of(Bezwaar.NIET_GELIJK));
    }

    private static Optional<Bezwaar> vijfCijfers(String pin) {
        return VIJF.matcher(pin).matches() ? Optional.empty() : Optional.of(Bezwaar.GEEN_VIJF_CIJFERS);
    }

    private static Optional<Bezwaar> nietMakkelijk(String pin) {
        var makkelijk =
                pin.chars().distinct().count() <= 2 || isLoopje(pin, 1) || isLoopje(pin, -1) || VAAK.contains(pin);
        return makkelijk ? Optional.of(Bezwaar.TE_MAKKELIJK) : Optional.empty();
    }

    /** Each digit that much more than the one before; after nine comes nought. */
    private static boolean isLoopje(String pin, int stap) {
        for (var plaats = 1; plaats < pin.length(); plaats++) {
            if (Math.floorMod(pin.charAt(plaats) - pin.charAt(plaats - 1), TIEN) != Math.floorMod(stap, TIEN)) {
                return false;
            }
        }
        return true;
    }

    private Pinregels() {}
}
