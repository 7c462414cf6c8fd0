package nl.routewijzer.methode;

import java.util.List;

/** The parts of a life that an intake looks at. */
public record Leefgebieden(Status status, String toelichting, int bronregel, List<Leefgebied> lijst) {

    public record Leefgebied(String id, String naam, int bronregel) {}
}
