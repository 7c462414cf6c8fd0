package nl.routewijzer.gedeeld;

/** Whom something that leaves the house is for: a jongere, or somebody who works here. */
public sealed interface Ontvanger permits JongereId, GebruikerId {}
