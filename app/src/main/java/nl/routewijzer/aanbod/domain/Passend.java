package nl.routewijzer.aanbod.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.routewijzer.aanbod.Optie;

/** What fits where somebody is on his road stands first, and what fits everywhere after that; nothing is left out. */
public final class Passend {

    /** @param fasen ids of the phases of the method that he is in; none when it is not known */
    public static List<Optie> eerst(List<Optie> opties, Set<String> fasen) {
        return opties.stream()
                .sorted(Comparator.comparingInt((Optie optie) -> rang(optie, fasen)))
                .toList();
    }

    /** Whether it is meant for where he is. */
    public static boolean past(Optie optie, Set<String> fasen) {
        return optie.inhoud().voor().fasen().stream().anyMatch(fasen::contains);
    }

    private static int rang(Optie optie, Set<String> fasen) {
        if (past(optie, fasen)) {
            return 0;
        }
        return optie.inhoud().voor().fasen().isEmpty() ? 1 : 2;
    }

    private Passend() {}
}
