package nl.routewijzer.toegang;

import nl.routewijzer.gedeeld.OrganisatieId;

/** From now on the organisation works by another value: what was computed from it has to be computed anew. */
public record InstellingGewijzigd(OrganisatieId organisatie, String instelling) {}
