package nl.routewijzer.koppeling.model;

import java.util.List;

/** The weights of one field, in the order of its levels. */
public record Onderdeel(String veld, String soort, List<Gewicht> niveaus) {

    public Onderdeel {
        niveaus = List.copyOf(niveaus);
    }
}
