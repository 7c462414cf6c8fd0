package nl.routewijzer.aanbod.zetjes;

import java.util.List;

/**
 * What small ideas are about.
 *
 * @param sleutel lasting: what somebody chose is kept under it
 * @param ideeen one sentence or two each
 */
public record Thema(String sleutel, String naam, List<String> ideeen) {}
