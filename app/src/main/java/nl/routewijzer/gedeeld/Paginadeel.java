package nl.routewijzer.gedeeld;

import java.util.Comparator;
import java.util.List;

/** Contract: a room's own part of a page that another room composes. Costs at most one statement. */
public interface Paginadeel {

    /** The page it belongs on, as that page is named in its room's README. */
    String pagina();

    int volgorde();

    /** The part for this jongere, read within the gate of the page. */
    Deel maak(JongereId jongere);

    /** The parts of one page, in their order. */
    static List<Paginadeel> van(String pagina, List<Paginadeel> alle) {
        return alle.stream()
                .filter(deel -> deel.pagina().equals(pagina))
                .sorted(Comparator.comparingInt(Paginadeel::volgorde))
                .toList();
    }

    /**
     * @param template path below the template folder
     * @param inhoud the view record that the template takes as {@code deel}
     */
    record Deel(String template, Object inhoud) {}
}
