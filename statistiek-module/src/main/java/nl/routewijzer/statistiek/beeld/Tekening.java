package nl.routewijzer.statistiek.beeld;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws an SVG in figures of the data: one axis each way, lines, marks and words. Lines are told apart by dashes, marks by shape. */
final class Tekening {

    static final int BREED = 640;
    static final int HOOG = 360;
    private static final int LINKS = 64;
    private static final int RECHTS = 16;
    private static final int BOVEN = 24;
    private static final int ONDER = 56;
    private static final String[] STREPEN = {"", "6 4", "2 3", "10 4 2 4", "1 4"};

    private final StringBuilder svg = new StringBuilder();
    private final double x0;
    private final double x1;
    private final double y0;
    private final double y1;

    /** @param extra room below the axis for rows of words */
    Tekening(String id, String titel, String uitleg, double x0, double x1, double y0, double y1, int extra) {
        this.x0 = x0;
        this.x1 = x1 > x0 ? x1 : x0 + 1;
        this.y0 = y0;
        this.y1 = y1 > y0 ? y1 : y0 + 1;
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"%s-t %s-d\""
                        + " font-family=\"sans-serif\" font-size=\"13\" fill=\"currentColor\">\n",
                BREED,
                HOOG + extra,
                id,
                id));
        svg.append("<title id=\"")
                .append(id)
                .append("-t\">")
                .append(tekst(titel))
                .append("</title>\n");
        svg.append("<desc id=\"")
                .append(id)
                .append("-d\">")
                .append(tekst(uitleg))
                .append("</desc>\n");
    }

    double x(double waarde) {
        return LINKS + (waarde - x0) / (x1 - x0) * (BREED - LINKS - RECHTS);
    }

    double y(double waarde) {
        return HOOG - ONDER - (waarde - y0) / (y1 - y0) * (HOOG - BOVEN - ONDER);
    }

    Tekening assen(String opX, String opY) {
        asX(opX);
        asY(opY);
        return this;
    }

    void asY(String opY) {
        lijn(x(x0), y(y0), x(x0), y(y1), 0);
        for (double v : stappen(y0, y1)) {
            lijn(x(x0) - 5, y(v), x(x0), y(v), 0);
            woord(x(x0) - 8, y(v) + 4, "end", getal(v));
        }
        woord(4, BOVEN - 8, "start", opY);
    }

    void asX(String opX) {
        lijn(x(x0), y(y0), x(x1), y(y0), 0);
        for (double v : streepjes()) {
            lijn(x(v), y(y0), x(v), y(y0) + 5, 0);
            woord(x(v), y(y0) + 19, "middle", getal(v));
        }
        woord((x(x0) + x(x1)) / 2, HOOG - ONDER + 40, "middle", opX);
    }

    /** Where the axis from left to right has its marks. */
    List<Double> streepjes() {
        return stappen(x0, x1);
    }

    /** Round steps, about six of them. */
    private static List<Double> stappen(double van, double tot) {
        double ruw = (tot - van) / 6;
        double macht = Math.pow(10, Math.floor(Math.log10(ruw)));
        double deel = ruw / macht;
        double stap = macht * (deel <= 1 ? 1 : deel <= 2 ? 2 : deel <= 5 ? 5 : 10);
        List<Double> stappen = new ArrayList<>();
        for (double v = Math.ceil(van / stap - 1e-9) * stap; v <= tot + stap * 1e-9; v += stap) {
            stappen.add(Math.abs(v) < stap * 1e-9 ? 0 : v);
        }
        return stappen;
    }

    /** @param soort which dashes */
    void lijn(double vanX, double vanY, double totX, double totY, int soort) {
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"currentColor\"%s/>\n",
                vanX,
                vanY,
                totX,
                totY,
                streep(soort)));
    }

    /** @param breedte of the line */
    void band(double vanX, double vanY, double totX, double totY, double breedte) {
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"currentColor\" stroke-width=\"%.1f\"/>\n",
                vanX,
                vanY,
                totX,
                totY,
                breedte));
    }

    private static String streep(int soort) {
        String streep = STREPEN[soort % STREPEN.length];
        return streep.isEmpty() ? "" : " stroke-dasharray=\"" + streep + "\"";
    }

    void pad(List<double[]> punten, int soort) {
        var d = new StringBuilder();
        for (double[] punt : punten) {
            d.append(d.isEmpty() ? "M" : " L").append(String.format(Locale.ROOT, "%.1f %.1f", punt[0], punt[1]));
        }
        svg.append("<path d=\"").append(d).append("\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"");
        svg.append(streep(soort)).append("/>\n");
    }

    /** A dot, a square, a diamond. */
    void punt(double px, double py, int vorm) {
        String maat = switch (vorm % 3) {
            case 0 -> "<circle cx=\"%1$.1f\" cy=\"%2$.1f\" r=\"4\"/>\n";
            case 1 -> "<path d=\"M%1$.1f %2$.1f m-4 -4 h8 v8 h-8 z\"/>\n";
            default -> "<path d=\"M%1$.1f %2$.1f m0 -6 l6 6 l-6 6 l-6 -6 z\"/>\n";
        };
        svg.append(String.format(Locale.ROOT, maat, px, py));
    }

    void woord(double px, double py, String anker, String woorden) {
        svg.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">", px, py, anker));
        svg.append(tekst(woorden)).append("</text>\n");
    }

    String klaar() {
        return svg + "</svg>\n";
    }

    /** As it is read in Dutch: at most three decimals, with a comma. */
    static String getal(double waarde) {
        String tekst = String.format(Locale.ROOT, "%.3f", waarde).replaceAll("\\.?0+$", "");
        return (tekst.equals("-0") ? "0" : tekst).replace('.', ',');
    }

    static String tekst(String ruw) {
        return ruw.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A table with a caption; the first cell of a row is its heading. */
    static String tabel(String titel, List<String> kop, List<List<String>> rijen) {
        var html = new StringBuilder("<table>\n<caption>").append(tekst(titel)).append("</caption>\n<thead><tr>");
        kop.forEach(k -> html.append("<th scope=\"col\">").append(tekst(k)).append("</th>"));
        html.append("</tr></thead>\n<tbody>\n");
        for (var rij : rijen) {
            html.append("<tr><th scope=\"row\">").append(tekst(rij.getFirst())).append("</th>");
            rij.subList(1, rij.size())
                    .forEach(c -> html.append("<td>").append(tekst(c)).append("</td>"));
            html.append("</tr>\n");
        }
        return html.append("</tbody>\n</table>\n").toString();
    }
}
