package nl.routewijzer.methode;

import nl.routewijzer.gedeeld.OrganisatieId;

/** An organisation works by other parameters from now on: what was computed from them has to be computed anew. */
public record VariantGekozen(OrganisatieId organisatie) {}
