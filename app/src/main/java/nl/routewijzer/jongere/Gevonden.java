package nl.routewijzer.jongere;

import nl.routewijzer.gedeeld.Geboortedatum;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;

/**
 * A hit of the search: name, age and consulent, nothing more.
 *
 * @param consulent first name of the vaste consulent, or empty
 * @param eigen whether the one who searches may open it
 */
public record Gevonden(JongereId jongere, Naam naam, Geboortedatum geboortedatum, String consulent, boolean eigen)
        implements OverJongere {}
