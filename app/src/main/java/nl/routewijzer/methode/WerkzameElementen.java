package nl.routewijzer.methode;

import java.util.List;
import java.util.stream.Stream;

/** Parts that make an intervention work, according to research: eight themes. */
public record WerkzameElementen(Status status, String toelichting, int bronregel, List<Thema> themas) {

    public record Thema(String id, String naam, int bronregel, List<Element> elementen) {}

    /**
     * @param paragraaf section of part II of the report
     * @param aanvullend added by the literature, not one of the 24
     */
    public record Element(String id, String naam, String kern, String paragraaf, boolean aanvullend, int bronregel) {}

    /** What serves an element, with the ground on which that is said. */
    public record Dienst(List<Door<Stap>> stappen, List<Door<Toolbox.Item>> toolbox) {

        public record Door<T>(T wat, Koppeling.Steun steun) {}

        public boolean isLeeg() {
            return stappen.isEmpty() && toolbox.isEmpty();
        }
    }

    public Stream<Element> elementen() {
        return themas.stream().flatMap(thema -> thema.elementen().stream());
    }
}
