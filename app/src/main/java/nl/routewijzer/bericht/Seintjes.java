package nl.routewijzer.bericht;

import nl.routewijzer.gedeeld.JongereId;

/** Tells how a notice would reach a jongere: to himself, or within the look of who guides him. */
public interface Seintjes {

    Seintje van(JongereId jongere);
}
