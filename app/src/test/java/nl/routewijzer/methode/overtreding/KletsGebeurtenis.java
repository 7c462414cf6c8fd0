package nl.routewijzer.methode.overtreding;

import nl.routewijzer.gedeeld.Gebeurtenis;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Stempel;

/** An event that tells what was said. */
record KletsGebeurtenis(Stempel stempel, JongereId jongere, String watErGezegdIs) implements Gebeurtenis {}
