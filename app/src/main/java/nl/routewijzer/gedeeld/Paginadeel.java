package nl.routewijzer.gedeeld;

/** Contract: a room's own part of a page that another room composes. Costs at most one statement. */
public interface Paginadeel {

    /** The page it belongs on, as that page is named in its room's README. */
    String pagina();

    int volgorde();

    /** The part for this jongere, read within the gate of the page. */
    Deel maak(JongereId jongere);

    /**
     * @param template path below the template folder
     * @param inhoud the view record that the template takes as {@code deel}
     */
    record Deel(String template, Object inhoud) {}
}
