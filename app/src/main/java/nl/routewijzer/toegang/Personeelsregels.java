package nl.routewijzer.toegang;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * May a colleague become what a beheerder wants him to be? An organisation keeps a beheerder who stays, or nobody could let
 * anybody in any more; and nobody shows himself the door.
 */
final class Personeelsregels {

    private static final List<Function<Feiten, Optional<Bezwaar>>> BEZWAREN =
            List.of(Personeelsregels::laatsteBeheerder, Personeelsregels::zelfWeg);

    /**
     * @param zelf who asks is who it is about
     * @param beheerder he is beheerder, and stays
     * @param vertrekt he would not work here any more, now or from a day on
     * @param wordtBeheerder he would have the role
     * @param andereBeheerders who else is beheerder and stays
     */
    record Feiten(boolean zelf, boolean beheerder, boolean vertrekt, boolean wordtBeheerder, int andereBeheerders) {}

    enum Bezwaar {
        LAATSTE_BEHEERDER,
        ZELF_WEG
    }

    static List<Bezwaar> beoordeel(Feiten feiten) {
        return BEZWAREN.stream()
                .flatMap(bezwaar -> bezwaar.apply(feiten).stream())
                .toList();
    }

    private static Optional<Bezwaar> laatsteBeheerder(Feiten f) {
        var houdtOp = f.beheerder() && (f.vertrekt() || !f.wordtBeheerder());
        return houdtOp && f.andereBeheerders() == 0 ? Optional.of(Bezwaar.LAATSTE_BEHEERDER) : Optional.empty();
    }

    private static Optional<Bezwaar> zelfWeg(Feiten f) {
        return f.zelf() && f.vertrekt() ? Optional.of(Bezwaar.ZELF_WEG) : Optional.empty();
    }

    private Personeelsregels() {}
}
