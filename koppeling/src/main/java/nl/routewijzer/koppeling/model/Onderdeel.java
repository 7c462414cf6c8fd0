package nl.routewijzer.koppeling.model;

import java.util.List;

/**
 * The weights of one field, in the order of its levels.
 *
 * @param gedeeld whether people of one household share it
 */
public record Onderdeel(String veld, String soort, boolean gedeeld, List<Gewicht> niveaus) {

    public Onderdeel {
        niveaus = List.copyOf(niveaus);
    }
}
