package nl.routewijzer.statistiek.overleving;

import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.Interval;
import nl.routewijzer.statistiek.Kansen;
import nl.routewijzer.statistiek.Methode;
import nl.routewijzer.statistiek.OnbruikbareInvoer;
import nl.routewijzer.statistiek.Schatting;

/**
 * The share for whom it has not happened yet, over time, with what was lost from sight taken into account; and the cumulative hazard
 * of Nelson and Aalen. With several causes this is the share for whom none has happened: use {@link AalenJohansen} for each cause.
 *
 * <p>Example: 2 of 48 in week 1: S = 0.9583, standard error 0.0288.
 *
 * <p>Source: Kaplan &amp; Meier (1958), Journal of the American Statistical Association 53; Greenwood (1926); Kalbfleisch &amp; Prentice
 * (2002), The Statistical Analysis of Failure Time Data, 2nd ed., section 1.4; Aalen (1978), Annals of Statistics 6.
 *
 * <p>{@snippet :
 * var duren = Duren.van(new double[] {2, 3, 3, 5, 8}, new int[] {1, 1, 0, 2, 1});
 * var km = KaplanMeier.van(duren);
 * var naDeTweede = km.overleving(1); // 0.6
 * var mediaan = km.kwantiel(0.5, KaplanMeier.Schaal.LOGLOG, 0.95).waarde().waarde(); // 5.0
 * var beperkt = km.beperktGemiddelde(5, 0.95).waarde().waarde(); // 4.0
 * }
 */
public final class KaplanMeier {

    private static final String BRON = "Kaplan & Meier 1958; Greenwood 1926";
    private static final double TOLERANTIE = Math.sqrt(Math.ulp(1.0));

    /** On which scale the interval is symmetric. Below 50 people: log-log. */
    public enum Schaal {
        GEWOON("plain"),
        LOG("log"),
        LOGLOG("log-log");

        private final String naam;

        Schaal(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }

    private final Risicotafel tafel;
    private final double[] overleving;
    private final double[] greenwood;
    private final double[] hazard;
    private final double[] hazardvariantie;

    private KaplanMeier(Risicotafel tafel) {
        int n = tafel.tijd.length;
        this.tafel = tafel;
        this.overleving = new double[n];
        this.greenwood = new double[n];
        this.hazard = new double[n];
        this.hazardvariantie = new double[n];
        double s = 1;
        double v = 0;
        double h = 0;
        double w = 0;
        for (int i = 0; i < n; i++) {
            double r = tafel.risico[i];
            double d = tafel.gebeurd[0][i];
            if (d > 0) {
                s *= (r - d) / r;
                v += d / (r * (r - d));
                h += d / r;
                w += d / (r * r);
            }
            overleving[i] = s;
            greenwood[i] = v;
            hazard[i] = h;
            hazardvariantie[i] = w;
        }
    }

    public static KaplanMeier van(Duren duren) {
        return new KaplanMeier(Risicotafel.van(duren));
    }

    /** How many moments there are: every time at which a spell ended. */
    public int momenten() {
        return tafel.tijd.length;
    }

    public double tijd(int i) {
        return tafel.tijd[i];
    }

    public int risico(int i) {
        return tafel.risico[i];
    }

    public int gebeurd(int i) {
        return tafel.gebeurd[0][i];
    }

    public int gecensureerd(int i) {
        return tafel.gecensureerd[i];
    }

    public double overleving(int i) {
        return overleving[i];
    }

    /** Nelson-Aalen: sum of d/n. */
    public double hazard(int i) {
        return hazard[i];
    }

    /** Square root of the sum of d/n². */
    public double hazardfout(int i) {
        return Math.sqrt(hazardvariantie[i]);
    }

    /** S with Greenwood's standard error and an interval, just after moment i. */
    public Schatting schatting(int i, Schaal schaal, double niveau) {
        double s = overleving[i];
        Getal fout = Getal.van(s * Math.sqrt(greenwood[i]), "iedereen is uitgestroomd");
        return Schatting.van(
                        new Methode("Kaplan-Meier", "conf.type=" + schaal.naam(), BRON), tafel.risico[i], Getal.van(s))
                .metFout(fout)
                .metInterval(interval(i, schaal, niveau));
    }

    private Interval interval(int i, Schaal schaal, double niveau) {
        double s = overleving[i];
        double fout = Math.sqrt(greenwood[i]);
        double z = Kansen.z(niveau);
        double onder;
        double boven;
        switch (schaal) {
            case GEWOON -> {
                onder = Math.max(0, s - z * s * fout);
                boven = Math.min(1, s + z * s * fout);
            }
            case LOG -> {
                onder = s * Math.exp(-z * fout);
                boven = Math.min(1, s * Math.exp(z * fout));
            }
            default -> {
                double af = z * fout / Math.abs(Math.log(s));
                onder = s == 1 ? Double.NaN : Math.pow(s, Math.exp(af));
                boven = s == 1 ? Double.NaN : Math.pow(s, Math.exp(-af));
            }
        }
        if (s == 0) {
            onder = Double.NaN;
            boven = Double.NaN;
        }
        String reden = s == 0 ? "iedereen is uitgestroomd" : "er is nog niets gebeurd";
        return new Interval(Getal.van(onder, reden), Getal.van(boven, reden), niveau);
    }

    /**
     * The time by which a share p has had it: the first at which S is at most 1 - p; where S equals 1 - p for a while, the middle of
     * that while. The interval runs from where the lower limit of S passes 1 - p to where the upper one does.
     *
     * <p>Source: Brookmeyer &amp; Crowley (1982), Biometrics 38; the middle as in Klein &amp; Moeschberger (2003), section 4.5.
     *
     * @param p between 0 and 1
     */
    public Schatting kwantiel(double p, Schaal schaal, double niveau) {
        Interval.eisNiveau(p);
        int n = momenten();
        double[] laag = new double[n];
        double[] hoog = new double[n];
        for (int i = 0; i < n; i++) {
            var grenzen = interval(i, schaal, niveau);
            laag[i] = grenzen.onder().bekend() ? grenzen.onder().waarde() : Double.NaN;
            hoog[i] = grenzen.boven().bekend() ? grenzen.boven().waarde() : Double.NaN;
        }
        return Schatting.van(
                        new Methode("kwantiel", "conf.type=" + schaal.naam(), "Brookmeyer & Crowley 1982"),
                        tafel.risico[0],
                        snijpunt(overleving, p))
                .metInterval(new Interval(snijpunt(laag, p), snijpunt(hoog, p), niveau));
    }

    /** Where a falling curve that starts at 1 crosses 1 - p. */
    private Getal snijpunt(double[] kromme, double p) {
        double vorige = 0;
        double eerste = Double.NaN;
        double laatsteSprong = 0;
        for (int i = 0; i < kromme.length; i++) {
            double y = 1 - kromme[i];
            if (Double.isNaN(y) || y == vorige) {
                continue;
            }
            vorige = y;
            laatsteSprong = tafel.tijd[i];
            if (Double.isNaN(eerste) && y + TOLERANTIE >= p) {
                eerste = laatsteSprong;
            }
            if (y - TOLERANTIE >= p) {
                return Getal.van((eerste + laatsteSprong) / 2);
            }
        }
        if (Double.isNaN(eerste)) {
            return Getal.niet("zover komt de kromme niet");
        }
        return Getal.van((laatsteSprong + tafel.tijd[tafel.tijd.length - 1]) / 2);
    }

    /**
     * Restricted mean: the mean time before it happened, counted up to a horizon; its error by the area to the right of each moment.
     *
     * <p>Source: Irwin (1949); Klein &amp; Moeschberger (2003), Survival Analysis, 2nd ed., section 4.5.
     *
     * @param tot horizon, above 0
     */
    public Schatting beperktGemiddelde(double tot, double niveau) {
        if (!(tot > 0)) {
            throw new OnbruikbareInvoer("De horizon is groter dan nul.");
        }
        double gemiddelde = oppervlak(0, tot);
        double variantie = 0;
        for (int i = 0; i < momenten() && tafel.tijd[i] <= tot; i++) {
            double d = tafel.gebeurd[0][i];
            double r = tafel.risico[i];
            double rechts = oppervlak(tafel.tijd[i], tot);
            variantie += d > 0 && r > d ? rechts * rechts * d / (r * (r - d)) : 0;
        }
        Getal fout = Getal.van(Math.sqrt(variantie));
        var schatting = Schatting.van(
                        new Methode("beperkt gemiddelde", "tau=" + tot, "Klein & Moeschberger 2003, 4.5"),
                        tafel.risico[0],
                        Getal.van(gemiddelde))
                .metFout(fout)
                .metInterval(Interval.normaal(Getal.van(gemiddelde), fout, niveau));
        boolean voorbij = tot > tafel.tijd[tafel.tijd.length - 1] && overleving[momenten() - 1] > 0;
        return voorbij
                ? schatting.waarschuw("De horizon ligt na het laatste moment; daarna is de kromme vlak doorgetrokken.")
                : schatting;
    }

    /** The area under S between two times. */
    private double oppervlak(double van, double tot) {
        double som = 0;
        double links = van;
        double hoogte = 1;
        for (int i = 0; i < momenten() && tafel.tijd[i] < tot; i++) {
            if (tafel.tijd[i] > van) {
                som += hoogte * (tafel.tijd[i] - links);
                links = tafel.tijd[i];
            }
            hoogte = overleving[i];
        }
        return som + hoogte * (tot - links);
    }
}
