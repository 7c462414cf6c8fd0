package nl.routewijzer.statistiek.eengeval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.Interval;
import nl.routewijzer.statistiek.Kansen;
import nl.routewijzer.statistiek.Methode;
import nl.routewijzer.statistiek.OnbruikbareInvoer;
import nl.routewijzer.statistiek.Schatting;
import nl.routewijzer.statistiek.eengeval.Gevallenmodel.Vorm;

/**
 * Between-case standardised mean difference: comparable with a d of a group study, because it is divided by the spread between people
 * and not within one. For a multiple baseline ({@link #schat}) and for designs that go back, (AB)^k ({@link #omkering}); for at least
 * three cases; no trends. Positive is higher in B.
 *
 * <p>The numerator is the mean over cases (and pairs of phases) of mean B - mean A. S² is the variance between cases: at the same session
 * in the same phase, or with (AB)^k at the same place in the same phase where every case has a score. Scores of one case correlate as
 * ρ + (1-ρ)φ^|t-s|. φ is the sum of products of successive residuals (of a case; with (AB)^k of a phase) over the sum of squares, plus
 * Σ((n-1)/n)/Σ(n-1) over the phases; the within-case variance is the sum of squares over its expectation; ν = 2E(S²)²/Var(S²); θ² is the variance of the
 * numerator over the total one; J = 1 - 3/(4ν-1).
 *
 * <p>Source: Hedges, Pustejovsky &amp; Shadish (2012), Research Synthesis Methods 3, 224-239, for (AB)^k; (2013), ibid. 4, 324-341, for the
 * multiple baseline.
 *
 * <p>{@snippet :
 * var gevallen = new ArrayList<List<Fasepaar>>();
 * for (double erbij : new double[] {0, 1, 5}) {
 *     double[] a = {0 + erbij, 2 + erbij};
 *     double[] b = {3 + erbij, 3 + erbij};
 *     gevallen.add(List.of(Fasepaar.van(new double[] {1, 2}, a, new double[] {3, 4}, b)));
 * }
 * var uitkomst = TussenGevallen.omkering(gevallen, 0.95);
 * var verschil = uitkomst.tussenstappen().get("D_bar").waarde(); // 2.0
 * var g = uitkomst.schatting().waarde().waarde(); // 0.503595
 * }
 */
public final class TussenGevallen {

    private static final int MINSTENS = 3;
    private static final String GEEN = "de gevallen verschillen niet, of zijn te weinig";

    private static final List<String> STAPPEN = List.of(
            "D_bar", "S_sq", "delta_hat_unadj", "phi", "sigma_sq_w", "rho", "theta", "nu", "delta_hat", "V_delta_hat");

    /** The estimate with its intermediates by name, and the symmetric (t) and the noncentral-t interval. */
    public record Uitkomst(Schatting schatting, Interval nietCentraal, Map<String, Getal> tussenstappen) {
        public Uitkomst {
            tussenstappen = Collections.unmodifiableMap(new LinkedHashMap<>(tussenstappen));
        }
    }

    /** @throws OnbruikbareInvoer with fewer than three cases, or when no two cases share a session in the same phase */
    public static Uitkomst schat(List<Fasepaar> gevallen, double niveau) {
        var model = new Gevallenmodel(gevallen.stream().map(List::of).toList(), Vorm.BASISLIJNEN);
        if (gevallen.size() < MINSTENS || model.vrij() == 0) {
            throw new OnbruikbareInvoer(
                    "Een verschil tussen gevallen vraagt minstens drie gevallen die sessies in dezelfde fase delen.");
        }
        Map<String, Getal> stappen = new LinkedHashMap<>();
        stappen.put("g_dotdot", Getal.van((long) model.aantal()));
        stappen.put("K", Getal.van((long) model.cellen()));
        return uitkomst(
                model,
                new Methode("BC-SMD", "meervoudige basislijn", "Hedges, Pustejovsky & Shadish 2013"),
                stappen,
                niveau);
    }

    /**
     * For ABAB and longer: people go to B and back more than once.
     *
     * @param gevallen of each case its pairs of a phase A and the phase B after it, in the order of time; as many pairs for each
     * @throws OnbruikbareInvoer with fewer than three cases, unequal numbers of pairs, or sessions that do not rise from pair to pair
     */
    public static Uitkomst omkering(List<List<Fasepaar>> gevallen, double niveau) {
        if (gevallen.size() < MINSTENS
                || gevallen.getFirst().isEmpty()
                || gevallen.stream().map(List::size).distinct().count() > 1) {
            throw new OnbruikbareInvoer(
                    "Een verschil tussen gevallen vraagt minstens drie gevallen met evenveel paren van fasen A en B.");
        }
        gevallen.forEach(TussenGevallen::eisVolgorde);
        var model = new Gevallenmodel(gevallen, Vorm.OMKERING);
        Map<String, Getal> stappen = new LinkedHashMap<>();
        stappen.put("M_dot", Getal.van((long) model.cellen()));
        return uitkomst(model, new Methode("BC-SMD", "(AB)^k", "Hedges, Pustejovsky & Shadish 2012"), stappen, niveau);
    }

    private static void eisVolgorde(List<Fasepaar> paren) {
        for (int k = 1; k < paren.size(); k++) {
            if (paren.get(k).sessiesA()[0]
                    <= paren.get(k - 1).sessiesB()[paren.get(k - 1).n() - 1]) {
                throw new OnbruikbareInvoer("De paren van fasen van een geval volgen elkaar niet op in de tijd.");
            }
        }
    }

    private static Uitkomst uitkomst(Gevallenmodel model, Methode methode, Map<String, Getal> stappen, double niveau) {
        double verschil = model.verschil();
        double s2 = model.tussen() / model.vrij();
        double phi = model.phi();
        double binnen = model.binnen() / model.verwachtBinnen(phi);
        double zonder = 1 - binnen / s2;
        double rho = Math.max(0, zonder);
        double nu = model.vrijheidsgraden(phi, rho);
        double theta = Math.sqrt(model.contrastvariantie(phi, rho));
        double j = 1 - 3 / (4 * nu - 1);
        double ruw = verschil / Math.sqrt(s2);
        double g = j * ruw;
        double ruis = nu / (nu - 2);
        double v = j * j * (theta * theta * ruis + g * g * (ruis - 1 / (j * j)));
        zet(stappen, verschil, s2, ruw, phi, binnen, rho, theta, nu, g, v);
        var schatting = gewaarschuwd(schatting(methode, model.aantal(), g, v, nu, niveau), phi, zonder);
        return new Uitkomst(schatting, scheef(ruw, theta, nu, niveau), stappen);
    }

    private static void zet(Map<String, Getal> stappen, double... getallen) {
        for (int i = 0; i < getallen.length; i++) {
            stappen.put(STAPPEN.get(i), Getal.van(getallen[i], GEEN));
        }
    }

    private static Schatting gewaarschuwd(Schatting schatting, double phi, double zonder) {
        var uit = schatting;
        if (Math.abs(phi) >= 1) {
            uit = uit.waarschuw("de geschatte samenhang in de tijd ligt buiten -1 en 1; de reeksen zijn te kort");
        }
        return zonder < 0 ? uit.waarschuw("binnen de gevallen is meer spreiding dan tussen hen; ρ is op 0 gezet") : uit;
    }

    private static Schatting schatting(Methode methode, int n, double g, double v, double nu, double niveau) {
        double halve = Double.isFinite(v) ? Kansen.tKwantiel((1 + niveau) / 2, nu) * Math.sqrt(v) : Double.NaN;
        return Schatting.van(methode, n, Getal.van(g, GEEN))
                .metFout(Getal.van(Math.sqrt(v), GEEN))
                .metInterval(new Interval(Getal.van(g - halve, GEEN), Getal.van(g + halve, GEEN), niveau));
    }

    private static Interval scheef(double ruw, double theta, double nu, double niveau) {
        double t = ruw / theta;
        if (!Double.isFinite(t) || !Double.isFinite(nu)) {
            Getal geen = Getal.niet(GEEN);
            return new Interval(geen, geen, niveau);
        }
        double half = (1 - niveau) / 2;
        return new Interval(
                Getal.van(theta * Kansen.ncp(t, nu, 1 - half)), Getal.van(theta * Kansen.ncp(t, nu, half)), niveau);
    }

    private TussenGevallen() {}
}
