package nl.routewijzer.traject;

import java.util.List;
import java.util.Optional;
import nl.routewijzer.methode.Beslismoment;

/**
 * The decision moments of the method with what was decided in the last traject of a jongere.
 *
 * @param open whether there is something to decide: the traject goes on
 */
public record Besluitlijst(boolean open, List<Moment> momenten) {

    /** @param besluiten newest first; the first holds */
    public record Moment(Beslismoment moment, List<Besluit> besluiten) {

        public Optional<Besluit> geldend() {
            return besluiten.stream().findFirst();
        }
    }

    public Optional<Moment> moment(String id) {
        return momenten.stream()
                .filter(moment -> moment.moment().id().equals(id))
                .findFirst();
    }
}
