package nl.routewijzer.app;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Gebeurtenis;
import nl.routewijzer.gedeeld.Gebeurtenisbron;
import nl.routewijzer.gedeeld.Projectie;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Builds projections again from what the rooms' own tables tell: empties them and plays the events of the current
 * organisation in order. Only projections hear them; nothing leaves the house a second time.
 */
@Component
public class Naspelen {

    private final List<Gebeurtenisbron> bronnen;
    private final List<Projectie> projecties;

    Naspelen(List<Gebeurtenisbron> bronnen, List<Projectie> projecties) {
        this.bronnen = bronnen;
        this.projecties = projecties;
    }

    /** @return how many events were played */
    @Transactional
    public int herbouw() {
        projecties.forEach(Projectie::leeg);
        var gebeurtenissen = bronnen.stream()
                .flatMap(Naspelen::vertel)
                .sorted(Comparator.comparing(g -> g.stempel().op()))
                .toList();
        projecties.forEach(projectie -> projectie.speelNa(gebeurtenissen));
        return gebeurtenissen.size();
    }

    private static Stream<Gebeurtenis> vertel(Gebeurtenisbron bron) {
        try (var verhaal = bron.gebeurtenissen()) {
            return verhaal.<Gebeurtenis>map(gebeurtenis -> gebeurtenis).toList().stream();
        }
    }
}
