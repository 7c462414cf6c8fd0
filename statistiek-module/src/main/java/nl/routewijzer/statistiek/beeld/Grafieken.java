package nl.routewijzer.statistiek.beeld;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.OnbruikbareInvoer;
import nl.routewijzer.statistiek.Schatting;
import nl.routewijzer.statistiek.eengeval.Fasepaar;
import nl.routewijzer.statistiek.overleving.KaplanMeier;

/**
 * Pure functions from results to pictures. Titles are the caller's; an id is unique in its page and made of letters, digits and dashes.
 *
 * <p>{@snippet :
 * var km = KaplanMeier.van(Duren.van(new double[] {2, 3, 5}, new int[] {1, 0, 1}));
 * var grafiek = Grafieken.overleving("g1", "Nog in begeleiding", "weken", Map.of("allen", km));
 * var heeftTitel = grafiek.svg().contains("Nog in begeleiding"); // true
 * }
 */
public final class Grafieken {

    private static final int REGEL = 18;

    /** Scores over sessions, A and B apart, with the mean of each phase as a dashed line. */
    public static Grafiek fasen(String id, String titel, Fasepaar paar) {
        double[] sessies = paar.sessies();
        double[] waarden = paar.waarden();
        double ma = Arrays.stream(paar.a()).average().orElseThrow();
        double mb = Arrays.stream(paar.b()).average().orElseThrow();
        String uitleg = "Fase A: " + paar.m() + " scores, gemiddeld " + Tekening.getal(ma) + ". Fase B: " + paar.n()
                + " scores, gemiddeld " + Tekening.getal(mb) + ".";
        var t = new Tekening(
                        eis(id),
                        titel,
                        uitleg,
                        sessies[0] - 1,
                        sessies[sessies.length - 1] + 1,
                        Math.min(0, DoubleStream.of(waarden).min().orElseThrow()),
                        DoubleStream.of(waarden).max().orElseThrow() + 1,
                        0)
                .assen("sessie", "score");
        List<List<String>> rijen = new ArrayList<>();
        for (int fase = 0; fase < 2; fase++) {
            int van = fase == 0 ? 0 : paar.m();
            int tot = fase == 0 ? paar.m() : waarden.length;
            List<double[]> punten = new ArrayList<>();
            for (int i = van; i < tot; i++) {
                punten.add(new double[] {t.x(sessies[i]), t.y(waarden[i])});
                t.punt(t.x(sessies[i]), t.y(waarden[i]), fase);
                rijen.add(List.of(Tekening.getal(sessies[i]), fase == 0 ? "A" : "B", Tekening.getal(waarden[i])));
            }
            t.pad(punten, 0);
            double hoogte = t.y(fase == 0 ? ma : mb);
            t.lijn(t.x(sessies[van]), hoogte, t.x(sessies[tot - 1]), hoogte, 1);
            t.woord(t.x((sessies[van] + sessies[tot - 1]) / 2), REGEL, "middle", fase == 0 ? "fase A" : "fase B");
        }
        double grens = t.x((sessies[paar.m() - 1] + sessies[paar.m()]) / 2);
        t.lijn(
                grens,
                REGEL,
                grens,
                t.y(Math.min(0, DoubleStream.of(waarden).min().orElseThrow())),
                2);
        return new Grafiek(t.klaar(), Tekening.tabel(titel, List.of("Sessie", "Fase", "Score"), rijen));
    }

    /** The share for whom it has not happened yet, in steps, per group, with how many are still followed below the axis. */
    public static Grafiek overleving(String id, String titel, String tijd, Map<String, KaplanMeier> groepen) {
        double einde = groepen.values().stream()
                .mapToDouble(km -> km.tijd(km.momenten() - 1))
                .max()
                .orElseThrow(() -> new OnbruikbareInvoer("Er is geen groep om te tekenen."));
        String uitleg = "Het deel voor wie het nog niet is gebeurd, van 1 bij het begin tot " + Tekening.getal(einde)
                + ", voor " + String.join(" en ", groepen.keySet()) + ".";
        var t = new Tekening(eis(id), titel, uitleg, 0, einde, 0, 1, (2 * groepen.size() + 1) * REGEL)
                .assen(tijd, "deel");
        List<List<String>> rijen = new ArrayList<>();
        int soort = 0;
        for (var groep : groepen.entrySet()) {
            var km = groep.getValue();
            trap(t, km, einde, soort);
            double regel = Tekening.HOOG + (2 * soort + 1) * REGEL;
            t.pad(List.of(new double[] {4, regel - 4}, new double[] {44, regel - 4}), soort);
            t.woord(52, regel, "start", groep.getKey() + ", nog gevolgd:");
            for (double moment : t.streepjes()) {
                t.woord(t.x(moment), regel + REGEL, "middle", Integer.toString(risico(km, moment)));
            }
            tabel(groep.getKey(), km, rijen);
            soort++;
        }
        return new Grafiek(
                t.klaar(),
                Tekening.tabel(titel, List.of("Groep", "Tijd", "Nog gevolgd", "Gebeurd", "Deel", "95%"), rijen));
    }

    private static void trap(Tekening t, KaplanMeier km, double einde, int soort) {
        List<double[]> punten = new ArrayList<>();
        punten.add(new double[] {t.x(0), t.y(1)});
        double hoogte = 1;
        for (int i = 0; i < km.momenten(); i++) {
            if (km.gebeurd(i) > 0) {
                punten.add(new double[] {t.x(km.tijd(i)), t.y(hoogte)});
                hoogte = km.overleving(i);
                punten.add(new double[] {t.x(km.tijd(i)), t.y(hoogte)});
            }
        }
        punten.add(new double[] {t.x(Math.min(einde, km.tijd(km.momenten() - 1))), t.y(hoogte)});
        t.pad(punten, soort);
    }

    private static int risico(KaplanMeier km, double moment) {
        for (int i = 0; i < km.momenten(); i++) {
            if (km.tijd(i) >= moment) {
                return km.risico(i);
            }
        }
        return 0;
    }

    private static void tabel(String groep, KaplanMeier km, List<List<String>> rijen) {
        for (int i = 0; i < km.momenten(); i++) {
            var grenzen =
                    km.schatting(i, KaplanMeier.Schaal.LOGLOG, 0.95).interval().orElseThrow();
            rijen.add(List.of(
                    groep,
                    Tekening.getal(km.tijd(i)),
                    Integer.toString(km.risico(i)),
                    Integer.toString(km.gebeurd(i)),
                    Tekening.getal(km.overleving(i)),
                    tot(grenzen.onder(), grenzen.boven())));
        }
    }

    /** Estimates below each other with their intervals; what cannot be computed says so in its place. */
    public static Grafiek woud(String id, String titel, String schaal, Map<String, Schatting> schattingen) {
        double[] alle = schattingen.values().stream()
                .flatMap(s -> Stream.concat(
                        Stream.of(s.waarde()), s.interval().stream().flatMap(i -> Stream.of(i.onder(), i.boven()))))
                .filter(Getal::bekend)
                .mapToDouble(Getal::waarde)
                .toArray();
        double laag = Math.min(0, DoubleStream.of(alle).min().orElse(0));
        double hoog = Math.max(0, DoubleStream.of(alle).max().orElse(1));
        var t = new Tekening(
                eis(id),
                titel,
                schattingen.size() + " schattingen met hun interval.",
                laag,
                hoog,
                0,
                schattingen.size() + 1.0,
                0);
        t.lijn(t.x(0), t.y(0), t.x(0), t.y(schattingen.size() + 1.0), 2);
        t.asX(schaal);
        List<List<String>> rijen = new ArrayList<>();
        int plek = schattingen.size();
        for (var regel : schattingen.entrySet()) {
            rijen.add(woudregel(t, regel.getKey(), regel.getValue(), t.y(plek--)));
        }
        return new Grafiek(t.klaar(), Tekening.tabel(titel, List.of("", schaal, "interval", "n"), rijen));
    }

    private static List<String> woudregel(Tekening t, String naam, Schatting s, double hoogte) {
        t.woord(
                t.x(0) + 6,
                hoogte - 10,
                "start",
                naam + (s.waarde().bekend() ? "" : ": " + s.waarde().waarom()));
        String grenzen = "";
        if (s.interval().isPresent()) {
            var i = s.interval().orElseThrow();
            grenzen = tot(i.onder(), i.boven());
            if (i.onder().bekend() && i.boven().bekend()) {
                t.lijn(t.x(i.onder().waarde()), hoogte, t.x(i.boven().waarde()), hoogte, 0);
                for (Getal eind : List.of(i.onder(), i.boven())) {
                    t.lijn(t.x(eind.waarde()), hoogte - 5, t.x(eind.waarde()), hoogte + 5, 0);
                }
            }
        }
        if (s.waarde().bekend()) {
            t.punt(t.x(s.waarde().waarde()), hoogte, 1);
        }
        return List.of(naam, tekst(s.waarde()), grenzen, Integer.toString(s.n()));
    }

    static String tot(Getal onder, Getal boven) {
        return tekst(onder) + " tot " + tekst(boven);
    }

    static String tekst(Getal getal) {
        return getal.bekend() ? Tekening.getal(getal.waarde()) : getal.waarom();
    }

    static String eis(String id) {
        if (!id.matches("[A-Za-z][A-Za-z0-9-]*")) {
            throw new OnbruikbareInvoer(
                    "Het id " + id + " van een grafiek heeft alleen letters, cijfers en streepjes.");
        }
        return id;
    }

    private Grafieken() {}
}
