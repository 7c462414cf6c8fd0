package nl.routewijzer.methode;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a consulent may choose from, at any moment; never a step that has to be done. */
public record Toolbox(Status status, String toelichting, int bronregel, List<Groep> groepen) {

    /** @param vereist what has to be there first, as a consent */
    public record Groep(
            String id,
            String naam,
            Optional<String> toelichting,
            List<String> vereist,
            int bronregel,
            List<Item> items) {}

    /**
     * @param wanneer when to think of it
     * @param behoeften ids of the needs it may answer
     * @param verwijzing to whom or where
     * @param zie ids of a group, an item or a doelgroep that says more
     * @param doelgroepen ids, only where the source names the group
     */
    public record Item(
            String id,
            String naam,
            String wanneer,
            List<String> behoeften,
            Optional<String> verwijzing,
            List<String> zie,
            List<String> doelgroepen,
            List<String> parameters,
            List<Koppeling> elementen,
            List<String> codes,
            Optional<String> opmerking,
            int bronregel) {}

    /**
     * A need as a consulent would say it: the way into the toolbox.
     *
     * @param zoekwoorden other words by which it is found
     */
    public record Behoefte(String id, String naam, List<String> zoekwoorden) {}

    /**
     * A tool that may fit.
     *
     * @param omdat the needs that were named and that it answers: the reason shown beside it
     */
    public record Suggestie(Item item, List<Behoefte> omdat) {}

    public Stream<Item> items() {
        return groepen.stream().flatMap(groep -> groep.items().stream());
    }
}
