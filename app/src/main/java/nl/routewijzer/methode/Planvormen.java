package nl.routewijzer.methode;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which forms of a plan there are for the organisation of this request. Answered from memory. */
@Component
public class Planvormen {

    private final Methodes methodes;
    private final List<Planvorm> gewone;

    Planvormen(Methodes methodes, Methodebron bron) {
        this.methodes = methodes;
        this.gewone = bron.planvormen();
    }

    /** What can be chosen here, the usual one first: those of the variant, or ours when it has none. */
    public List<Planvorm> hier() {
        return methodes.huidige()
                .variant()
                .map(Variant::planvormen)
                .filter(eigen -> !eigen.isEmpty())
                .orElse(gewone);
    }

    public Planvorm gewone() {
        return hier().getFirst();
    }

    /** The form that a plan carries. One that is not found any more gives the usual form of here: the plan itself is the same. */
    public Planvorm van(String id) {
        return zoek(id).orElseGet(this::gewone);
    }

    /** A part under which something was written, in whatever form it stands. */
    public Optional<Planvorm.Plandeel> deel(String naam) {
        return alle().flatMap(vorm -> vorm.eigenDelen().stream())
                .filter(deel -> deel.deel().equals(naam))
                .findFirst();
    }

    private Optional<Planvorm> zoek(String id) {
        return alle().filter(vorm -> vorm.id().equals(id)).findFirst();
    }

    /** Those of here first. */
    private Stream<Planvorm> alle() {
        return Stream.of(
                        hier().stream(),
                        gewone.stream(),
                        methodes.varianten().stream().flatMap(variant -> variant.planvormen().stream()))
                .flatMap(vormen -> vormen);
    }
}
