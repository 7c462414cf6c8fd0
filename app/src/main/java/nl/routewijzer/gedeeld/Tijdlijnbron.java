package nl.routewijzer.gedeeld;

import java.util.List;

/**
 * Contract: what a room has to tell on the tijdlijn of a jongere, of all his trajecten, the closed ones too. Costs at most
 * one statement, like a {@link Paginadeel}.
 */
public interface Tijdlijnbron {

    /** In any order; read within the gate of the page. */
    List<Tijdlijnregel> tijdlijn(JongereId jongere);
}
