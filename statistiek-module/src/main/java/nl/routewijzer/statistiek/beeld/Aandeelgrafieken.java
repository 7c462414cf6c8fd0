package nl.routewijzer.statistiek.beeld;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import nl.routewijzer.statistiek.OnbruikbareInvoer;
import nl.routewijzer.statistiek.Schatting;
import nl.routewijzer.statistiek.codering.Netwerk;
import nl.routewijzer.statistiek.overleving.AalenJohansen;

/**
 * Shares as pictures: bars with intervals, who has left by which cause over time, and who uses what.
 *
 * <p>{@snippet :
 * var grafiek = Aandeelgrafieken.staven(
 *         "g1", "Aan het werk", "aandeel", Map.of("team A", Aandeel.schat(3, 10, Aandeel.Wijze.WILSON, 0.95)));
 * var heeftNaam = grafiek.tabel().contains("team A"); // true
 * }
 */
public final class Aandeelgrafieken {

    private static final int REGEL = 18;
    private static final double HALF = 0.3;

    /** Bars from zero with their intervals as lines; what cannot be computed has no bar and says so in the table. */
    public static Grafiek staven(String id, String titel, String schaal, Map<String, Schatting> schattingen) {
        double hoogste = schattingen.values().stream()
                .flatMapToDouble(s -> DoubleStream.of(
                        s.waarde().bekend() ? s.waarde().waarde() : 0,
                        s.interval()
                                .filter(i -> i.boven().bekend())
                                .map(i -> i.boven().waarde())
                                .orElse(0.0)))
                .max()
                .orElseThrow(() -> new OnbruikbareInvoer("Er is niets om te tekenen."));
        var t = new Tekening(
                Grafieken.eis(id),
                titel,
                schattingen.size() + " staven met hun interval.",
                0,
                schattingen.size(),
                0,
                hoogste,
                0);
        t.asY(schaal);
        List<List<String>> rijen = new ArrayList<>();
        int plek = 0;
        for (var regel : schattingen.entrySet()) {
            double midden = plek++ + 0.5;
            var s = regel.getValue();
            t.woord(t.x(midden), t.y(0) + REGEL, "middle", regel.getKey());
            String grenzen = "";
            if (s.waarde().bekend()) {
                double top = t.y(s.waarde().waarde());
                t.pad(
                        List.of(
                                new double[] {t.x(midden - HALF), t.y(0)},
                                new double[] {t.x(midden - HALF), top},
                                new double[] {t.x(midden + HALF), top},
                                new double[] {t.x(midden + HALF), t.y(0)}),
                        0);
            }
            if (s.interval().isPresent()) {
                var i = s.interval().orElseThrow();
                grenzen = Grafieken.tot(i.onder(), i.boven());
                if (i.onder().bekend() && i.boven().bekend()) {
                    t.lijn(
                            t.x(midden),
                            t.y(i.onder().waarde()),
                            t.x(midden),
                            t.y(i.boven().waarde()),
                            0);
                }
            }
            rijen.add(List.of(regel.getKey(), Grafieken.tekst(s.waarde()), grenzen, Integer.toString(s.n())));
        }
        t.lijn(t.x(0), t.y(0), t.x(schattingen.size()), t.y(0), 0);
        return new Grafiek(t.klaar(), Tekening.tabel(titel, List.of("", schaal, "interval", "n"), rijen));
    }

    /**
     * Who has left by which cause, on a grid of moments: a coarse grid tells less about one person.
     *
     * @param oorzaken names, from cause 1
     * @param stap from one moment to the next, above 0
     */
    public static Grafiek uitstroom(
            String id,
            String titel,
            String tijd,
            AalenJohansen aandelen,
            List<String> oorzaken,
            double einde,
            double stap) {
        if (!(stap > 0 && einde >= stap) || oorzaken.size() != aandelen.oorzaken()) {
            throw new OnbruikbareInvoer("De stap is groter dan nul en elke oorzaak heeft een naam.");
        }
        String uitleg = "Het deel dat weg is door " + String.join(", ", oorzaken) + ".";
        var t = new Tekening(Grafieken.eis(id), titel, uitleg, 0, einde, 0, 1, (oorzaken.size() + 1) * REGEL)
                .assen(tijd, "deel");
        List<List<String>> rijen = new ArrayList<>();
        for (int k = 1; k <= oorzaken.size(); k++) {
            List<double[]> punten = new ArrayList<>(List.of(new double[] {t.x(0), t.y(0)}));
            double hoogte = 0;
            for (double moment = stap; moment <= einde + 1e-9; moment += stap) {
                var s = aandelen.schatting(k, moment, 0.95);
                punten.add(new double[] {t.x(moment), t.y(hoogte)});
                hoogte = s.waarde().waarde();
                punten.add(new double[] {t.x(moment), t.y(hoogte)});
                var grenzen = s.interval().orElseThrow();
                rijen.add(List.of(
                        oorzaken.get(k - 1),
                        Tekening.getal(moment),
                        Tekening.getal(hoogte),
                        Grafieken.tot(grenzen.onder(), grenzen.boven())));
            }
            t.pad(punten, k - 1);
            double regel = Tekening.HOOG + k * REGEL;
            t.pad(List.of(new double[] {4, regel - 4}, new double[] {44, regel - 4}), k - 1);
            t.woord(52, regel, "start", oorzaken.get(k - 1));
        }
        return new Grafiek(t.klaar(), Tekening.tabel(titel, List.of("Oorzaak", "Tijd", "Deel", "95%"), rijen));
    }

    /** Rows on the left, columns on the right, a line for each pair that goes together, wider when more often. */
    public static Grafiek netwerk(String id, String titel, Netwerk netwerk) {
        int hoog = Math.max(netwerk.rijen().size(), netwerk.kolommen().size());
        String uitleg = netwerk.rijen().size() + " rijen en "
                + netwerk.kolommen().size() + " kolommen; hoe vaker samen, hoe breder de lijn.";
        var t = new Tekening(Grafieken.eis(id), titel, uitleg, 0, 1, 0, hoog + 1.0, 0);
        int meeste = 1;
        for (int i = 0; i < netwerk.rijen().size(); i++) {
            for (int j = 0; j < netwerk.kolommen().size(); j++) {
                meeste = Math.max(meeste, netwerk.aantal(i, j));
            }
        }
        List<List<String>> rijen = new ArrayList<>();
        for (int i = 0; i < netwerk.rijen().size(); i++) {
            List<String> rij = new ArrayList<>(List.of(netwerk.rijen().get(i)));
            t.woord(t.x(0.2) - 8, t.y(hoog - i) + 4, "end", netwerk.rijen().get(i));
            for (int j = 0; j < netwerk.kolommen().size(); j++) {
                int aantal = netwerk.aantal(i, j);
                rij.add(Integer.toString(aantal));
                if (aantal > 0) {
                    t.band(t.x(0.2), t.y(hoog - i), t.x(0.8), t.y(hoog - j), 0.5 + 5.5 * aantal / meeste);
                }
            }
            rijen.add(rij);
        }
        for (int j = 0; j < netwerk.kolommen().size(); j++) {
            t.woord(t.x(0.8) + 8, t.y(hoog - j) + 4, "start", netwerk.kolommen().get(j));
        }
        List<String> kop = new ArrayList<>(List.of(""));
        kop.addAll(netwerk.kolommen());
        return new Grafiek(t.klaar(), Tekening.tabel(titel, kop, rijen));
    }

    private Aandeelgrafieken() {}
}
