package nl.routewijzer.methode.overtreding;

import nl.routewijzer.gesprek.GesprekId;

/** A room that uses one below it. */
record KijktOmlaag(GesprekId gesprek) {}
