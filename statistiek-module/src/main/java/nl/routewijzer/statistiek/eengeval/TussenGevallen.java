package nl.routewijzer.statistiek.eengeval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.Interval;
import nl.routewijzer.statistiek.Kansen;
import nl.routewijzer.statistiek.Methode;
import nl.routewijzer.statistiek.OnbruikbareInvoer;
import nl.routewijzer.statistiek.Schatting;

/**
 * Between-case standardised mean difference of a multiple baseline: comparable with a d of a group study, because it is divided by the
 * spread between people and not within one. For at least three cases; no trends.
 *
 * <p>The numerator is the mean over cases of mean B - mean A. S² is the variance between cases at the same session in the same phase.
 * Scores of one case correlate as ρ + (1-ρ)φ^|t-s|. φ is the sum of products of successive residuals over the sum of squares, plus
 * Σ((n-1)/n)/Σ(n-1) over the phases; the within-case variance is the sum of squares over its expectation; ν = 2E(S²)²/Var(S²); θ² is
 * the variance of the numerator over the total one; J = 1 - 3/(4ν-1).
 *
 * <p>Source: Hedges, Pustejovsky &amp; Shadish (2013), Research Synthesis Methods 4, 324-341; ρ by Hedges et al. (2012), ibid. 3.
 */
public final class TussenGevallen {

    private static final int MINSTENS = 3;

    /** The estimate with its intermediates by name, and the symmetric (t) and the noncentral-t interval. */
    public record Uitkomst(Schatting schatting, Interval nietCentraal, Map<String, Double> tussenstappen) {}

    private final List<Fasepaar> gevallen;
    private final int alle;
    private final List<int[]> cellen = new ArrayList<>();
    private final double[] waarden;
    private final int[] geval;
    private final double[] sessie;

    private TussenGevallen(List<Fasepaar> gevallen) {
        this.gevallen = gevallen;
        this.alle = gevallen.stream().mapToInt(p -> p.m() + p.n()).sum();
        this.waarden = new double[alle];
        this.geval = new int[alle];
        this.sessie = new double[alle];
        Map<String, List<Integer>> perCel = new TreeMap<>();
        int plek = 0;
        for (int g = 0; g < gevallen.size(); g++) {
            var paar = gevallen.get(g);
            double[] sessies = paar.sessies();
            double[] rij = paar.waarden();
            for (int i = 0; i < rij.length; i++) {
                waarden[plek] = rij[i];
                geval[plek] = g;
                sessie[plek] = sessies[i];
                String cel = sessies[i] + (i < paar.m() ? "A" : "B");
                perCel.computeIfAbsent(cel, k -> new ArrayList<>()).add(plek++);
            }
        }
        perCel.values().forEach(c -> cellen.add(c.stream().mapToInt(x -> x).toArray()));
    }

    /** @throws OnbruikbareInvoer with fewer than three cases, or when no two cases share a session in the same phase */
    public static Uitkomst schat(List<Fasepaar> gevallen, double niveau) {
        var hier = new TussenGevallen(List.copyOf(gevallen));
        if (gevallen.size() < MINSTENS || hier.cellen.size() >= hier.alle) {
            throw new OnbruikbareInvoer(
                    "Een verschil tussen gevallen vraagt minstens drie gevallen die sessies in dezelfde fase delen.");
        }
        return hier.uitkomst(niveau);
    }

    private Uitkomst uitkomst(double niveau) {
        double verschil = gevallen.stream()
                        .mapToDouble(p -> Reeks.gemiddelde(p.b()) - Reeks.gemiddelde(p.a()))
                        .sum()
                / gevallen.size();
        double s2 = kwadraten() / (alle - cellen.size());
        double phi = phi();
        double binnen = residukwadraten() / verwachteKwadraten(phi);
        double rho = Math.max(0, 1 - binnen / s2);
        double nu = vrijheidsgraden(phi, rho);
        double theta = Math.sqrt((1 - rho) * contrastvariantie(phi)) / gevallen.size();
        double j = 1 - 3 / (4 * nu - 1);
        double ruw = verschil / Math.sqrt(s2);
        double g = j * ruw;
        double ruis = nu / (nu - 2);
        double v = j * j * (theta * theta * ruis + g * g * (ruis - 1 / (j * j)));
        Map<String, Double> stappen = new LinkedHashMap<>();
        stappen.put("g_dotdot", (double) alle);
        stappen.put("K", (double) cellen.size());
        stappen.put("D_bar", verschil);
        stappen.put("S_sq", s2);
        stappen.put("delta_hat_unadj", ruw);
        stappen.put("phi", phi);
        stappen.put("sigma_sq_w", binnen);
        stappen.put("rho", rho);
        stappen.put("theta", theta);
        stappen.put("nu", nu);
        stappen.put("delta_hat", g);
        stappen.put("V_delta_hat", v);
        return new Uitkomst(
                schatting(g, v, nu, niveau), scheef(ruw, theta, nu, niveau), Collections.unmodifiableMap(stappen));
    }

    private Schatting schatting(double g, double v, double nu, double niveau) {
        String geen = "de gevallen verschillen niet, of zijn te weinig";
        Getal waarde = Getal.van(g, geen);
        Getal fout = Getal.van(Math.sqrt(v), geen);
        double halve = Double.isFinite(v) ? Kansen.tKwantiel((1 + niveau) / 2, nu) * Math.sqrt(v) : Double.NaN;
        return Schatting.van(
                        new Methode("BC-SMD", "meervoudige basislijn", "Hedges, Pustejovsky & Shadish 2013"),
                        alle,
                        waarde)
                .metFout(fout)
                .metInterval(new Interval(Getal.van(g - halve, geen), Getal.van(g + halve, geen), niveau));
    }

    private static Interval scheef(double ruw, double theta, double nu, double niveau) {
        double t = ruw / theta;
        if (!Double.isFinite(t) || !Double.isFinite(nu)) {
            Getal geen = Getal.niet("de gevallen verschillen niet, of zijn te weinig");
            return new Interval(geen, geen, niveau);
        }
        double half = (1 - niveau) / 2;
        return new Interval(
                Getal.van(theta * Kansen.ncp(t, nu, 1 - half)), Getal.van(theta * Kansen.ncp(t, nu, half)), niveau);
    }

    /** Within the cells of one session and phase. */
    private double kwadraten() {
        double som = 0;
        for (int[] cel : cellen) {
            double gemiddelde = 0;
            for (int i : cel) {
                gemiddelde += waarden[i] / cel.length;
            }
            for (int i : cel) {
                som += (waarden[i] - gemiddelde) * (waarden[i] - gemiddelde);
            }
        }
        return som;
    }

    private double residukwadraten() {
        return gevallen.stream()
                .mapToDouble(p -> kwadraten(p.a()) + kwadraten(p.b()))
                .sum();
    }

    private static double kwadraten(double[] rij) {
        double gemiddelde = Reeks.gemiddelde(rij);
        double som = 0;
        for (double x : rij) {
            som += (x - gemiddelde) * (x - gemiddelde);
        }
        return som;
    }

    private double phi() {
        double samen = 0;
        double boven = 0;
        double onder = 0;
        for (var paar : gevallen) {
            double[] rest = paar.waarden();
            double ma = Reeks.gemiddelde(paar.a());
            double mb = Reeks.gemiddelde(paar.b());
            for (int i = 0; i < rest.length; i++) {
                rest[i] -= i < paar.m() ? ma : mb;
                samen += i > 0 ? rest[i] * rest[i - 1] : 0;
            }
            for (double n : new double[] {paar.m(), paar.n()}) {
                boven += (n - 1) / n;
                onder += n - 1;
            }
        }
        return samen / residukwadraten() + boven / onder;
    }

    /** The expectation of the sum of squares within phases, for variance 1. */
    private double verwachteKwadraten(double phi) {
        double som = 0;
        for (var paar : gevallen) {
            for (double[] tijd : new double[][] {paar.sessiesA(), paar.sessiesB()}) {
                double samen = 0;
                for (double s : tijd) {
                    for (double t : tijd) {
                        samen += Math.pow(phi, Math.abs(s - t));
                    }
                }
                som += tijd.length - samen / tijd.length;
            }
        }
        return som;
    }

    private double contrastvariantie(double phi) {
        double som = 0;
        for (var paar : gevallen) {
            double[] tijd = paar.sessies();
            for (int i = 0; i < tijd.length; i++) {
                for (int k = 0; k < tijd.length; k++) {
                    som += gewicht(paar, i) * gewicht(paar, k) * Math.pow(phi, Math.abs(tijd[i] - tijd[k]));
                }
            }
        }
        return som;
    }

    private static double gewicht(Fasepaar paar, int i) {
        return i < paar.m() ? -1.0 / paar.m() : 1.0 / paar.n();
    }

    /** (N-K)² over the trace of the square of centring times correlation. */
    private double vrijheidsgraden(double phi, double rho) {
        double[][] b = new double[alle][alle];
        for (int i = 0; i < alle; i++) {
            for (int k = 0; k < alle; k++) {
                b[i][k] = geval[i] == geval[k] ? rho + (1 - rho) * Math.pow(phi, Math.abs(sessie[i] - sessie[k])) : 0;
            }
        }
        for (int[] cel : cellen) {
            for (int k = 0; k < alle; k++) {
                double gemiddelde = 0;
                for (int i : cel) {
                    gemiddelde += b[i][k] / cel.length;
                }
                for (int i : cel) {
                    b[i][k] -= gemiddelde;
                }
            }
        }
        double spoor = 0;
        for (int i = 0; i < alle; i++) {
            for (int k = 0; k < alle; k++) {
                spoor += b[i][k] * b[k][i];
            }
        }
        double vrij = alle - cellen.size();
        return vrij * vrij / spoor;
    }
}
