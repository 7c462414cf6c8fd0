package nl.routewijzer.bericht;

import nl.routewijzer.gedeeld.Gebeurtenis;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gesprek.GesprekId;

/** A jongere said whether he comes. The stamp names himself as who did it. */
public record AntwoordGebeurtenis(Stempel stempel, JongereId jongere, GesprekId gesprek, Komst komst)
        implements Gebeurtenis {}
