package nl.routewijzer.methode;

import java.util.List;

/** What consulenten did in six first conversations: words for a log, not a way of working. */
public record Actielijst(Status status, String toelichting, int bronregel, List<Actie> lijst) {

    /**
     * @param aantal how often it was counted
     * @param nalaten not doing it was the deed
     */
    public record Actie(String id, String naam, int aantal, boolean nalaten, int bronregel) {}
}
