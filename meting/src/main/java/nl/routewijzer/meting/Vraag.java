package nl.routewijzer.meting;

import java.util.List;

/**
 * What every connection asks again and again.
 *
 * @param paden one for each connection, or one for all
 * @param formulieren what is sent along, one for each connection; empty to ask for a page. {@value #NUMMER} in it becomes a number that
 *     rises with every time
 */
record Vraag(List<String> paden, List<String> formulieren) {

    static final String NUMMER = "NUMMER";

    static Vraag naar(String pad) {
        return new Vraag(List.of(pad), List.of());
    }

    String pad(int verbinding) {
        return paden.get(verbinding % paden.size());
    }

    /** Empty to ask for a page. */
    String formulier(int verbinding) {
        return formulieren.isEmpty() ? "" : formulieren.get(verbinding % formulieren.size());
    }

    /** On one line: neither a path nor a form holds a space. */
    String regel() {
        return String.join(",", paden) + " " + String.join(",", formulieren);
    }

    static Vraag lees(String paden, String formulieren) {
        return new Vraag(
                List.of(paden.split(",", -1)), formulieren.isEmpty() ? List.of() : List.of(formulieren.split(",", -1)));
    }
}
