package nl.routewijzer.statistiek.beeld;

/**
 * A picture and the same figures as a table.
 *
 * <p>{@snippet :
 * var grafiek = Grafieken.fasen("g1", "Stress per week", Fasepaar.opVolgorde(new double[] {4, 6, 5}, new double[] {7, 5, 8}));
 * var svg = grafiek.svg().startsWith("<svg"); // true
 * var tabel = grafiek.tabel().startsWith("<table"); // true
 * }
 *
 * @param svg with title and description, to put in a page or to keep as a file
 * @param tabel HTML with a caption and headings
 */
public record Grafiek(String svg, String tabel) {}
