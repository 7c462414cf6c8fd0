package nl.routewijzer.methode.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.routewijzer.methode.Handelingswijze;
import nl.routewijzer.methode.Organisatiemethode;
import nl.routewijzer.methode.storage.Favorieten.Eigen;

/**
 * What every page of the method has: where one is, what is known of the method's effect, and what is one's own.
 *
 * @param hier path of the page, without what was asked of it
 * @param vraag the page as it was asked for: where a form comes back to
 */
record Kop(String hier, String vraag, Organisatiemethode onze, Wegwijzer wegwijzer, Eigen eigen) {

    /** A page of the method in the bar above it. */
    record Tab(String pad, String sleutel) {}

    static final List<Tab> TABS = List.of(
            new Tab(Wegwijzer.WERKWIJZE, "methode.tab.werkwijze"),
            new Tab(Wegwijzer.TOOLBOX, "methode.tab.toolbox"),
            new Tab(Wegwijzer.DOELGROEPEN, "methode.tab.doelgroepen"),
            new Tab(Wegwijzer.STROOMSCHEMA, "methode.tab.stroomschema"),
            new Tab(Wegwijzer.TERMIJNEN, "methode.tab.termijnen"),
            new Tab(Wegwijzer.BASIS, "methode.tab.basismethodieken"),
            new Tab(Wegwijzer.ELEMENTEN, "methode.tab.elementen"),
            new Tab(Wegwijzer.CODEBOEK, "methode.tab.codeboek"));

    Handelingswijze methode() {
        return onze.methode();
    }

    boolean isFavoriet(String id) {
        return eigen.favorieten().contains(id);
    }

    Optional<String> notitie(String id) {
        return Optional.ofNullable(eigen.notities().get(id));
    }

    /** My favourites and notes that this version of the method still has, in my order. */
    List<Wegwijzer.Plek> mijn() {
        return Stream.concat(eigen.favorieten().stream(), eigen.notities().keySet().stream())
                .distinct()
                .flatMap(id -> wegwijzer.plek(id).stream())
                .toList();
    }

    String naam(String id) {
        return wegwijzer.plek(id).map(Wegwijzer.Plek::naam).orElse(id);
    }

    String pad(String id) {
        return wegwijzer.plek(id).map(Wegwijzer.Plek::pad).orElse("#");
    }
}
