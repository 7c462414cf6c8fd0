package nl.routewijzer.methode;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The way of one case over the stroomschema.
 *
 * @param gebeurd ids of nodes that follow from what was recorded
 * @param gepasseerd ids of nodes on every way between two of those: passed, though nobody recorded it
 * @param gegaan arrows, in order
 * @param hier where the case is now; empty when nothing happened yet
 */
public record Routepad(
        Set<String> gebeurd, Set<String> gepasseerd, List<Stroomschema.Pijl> gegaan, Optional<String> hier) {

    /** What a node is on this way. */
    public enum Plaats {
        HIER,
        GEBEURD,
        GEPASSEERD
    }

    /** Of somebody to whom nothing happened yet, or of nobody. */
    public static Routepad leeg() {
        return new Routepad(Set.of(), Set.of(), List.of(), Optional.empty());
    }

    public Optional<Plaats> plaats(Stroomschema.Knoop knoop) {
        if (hier.filter(knoop.id()::equals).isPresent()) {
            return Optional.of(Plaats.HIER);
        }
        if (gebeurd.contains(knoop.id())) {
            return Optional.of(Plaats.GEBEURD);
        }
        return gepasseerd.contains(knoop.id()) ? Optional.of(Plaats.GEPASSEERD) : Optional.empty();
    }

    static Routepad langs(List<Stroomschema.Knoop> punten, List<Stroomschema.Pijl> gegaan) {
        var gebeurd = new LinkedHashSet<String>();
        punten.forEach(knoop -> gebeurd.add(knoop.id()));
        var gepasseerd = new LinkedHashSet<String>();
        gegaan.forEach(pijl -> gepasseerd.add(pijl.naar()));
        gepasseerd.removeAll(gebeurd);
        return new Routepad(
                gebeurd,
                gepasseerd,
                List.copyOf(gegaan),
                punten.isEmpty()
                        ? Optional.empty()
                        : Optional.of(punten.getLast().id()));
    }
}
