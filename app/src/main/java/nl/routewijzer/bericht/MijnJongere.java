package nl.routewijzer.bericht;

import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.jongere.Naam;

/** One of my jongeren, or one for whom I cover. */
public record MijnJongere(JongereId jongere, Naam naam) implements OverJongere {}
