package nl.routewijzer.gesprek;

import java.util.Set;

/**
 * What of the method was used. Each id carries its codes and werkzame elementen through the version of the method that the
 * conversation was held with; nothing more has to be filled in for that.
 *
 * @param stappen ids of steps
 * @param tools ids of tools of the toolbox
 * @param nagelaten what was left undone on purpose and why, at most {@value #LENGTE} characters. Source: Handelingswijze P-wet
 *     (NHL Stenden, 2020), deel I §4.1, leernetwerk 5: leaving something out is an action too
 */
public record Aanpak(Set<String> stappen, Set<String> tools, String nagelaten) {

    public static final int LENGTE = 500;
    public static final Aanpak GEEN = new Aanpak(Set.of(), Set.of(), "");
}
