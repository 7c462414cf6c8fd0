package nl.routewijzer.toegang;

import nl.routewijzer.gedeeld.OrganisatieId;

/**
 * @param thema name of the theme
 * @param woordConsulent what a consulent is called here
 */
public record Organisatie(OrganisatieId id, String naam, String thema, String woordConsulent) {}
