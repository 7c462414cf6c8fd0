package nl.routewijzer.statistiek.beeld;

/**
 * A picture and the same figures as a table.
 *
 * @param svg with title and description, to put in a page or to keep as a file
 * @param tabel HTML with a caption and headings
 */
public record Grafiek(String svg, String tabel) {}
