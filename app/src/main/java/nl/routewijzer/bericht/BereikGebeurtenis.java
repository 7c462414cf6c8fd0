package nl.routewijzer.bericht;

import nl.routewijzer.gedeeld.Gebeurtenis;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Stempel;

/** A notice came back, or one arrived after all: what is known of how to reach this jongere holds or does not. Nobody did it: the stamp names himself. */
public record BereikGebeurtenis(Stempel stempel, JongereId jongere) implements Gebeurtenis {}
