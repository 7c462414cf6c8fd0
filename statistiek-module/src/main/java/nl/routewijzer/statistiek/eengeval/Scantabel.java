package nl.routewijzer.statistiek.eengeval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.Richting;
import nl.routewijzer.statistiek.eengeval.Effecttabel.Regel;

/**
 * The variants that stand beside {@link Effecttabel}, as rows whose method begins with "scan_". Where a table has rows of its own,
 * "row=" in the parameters says which.
 */
final class Scantabel {

    private static final double NIVEAU = 0.95;
    private static final double ALFA = 0.05;

    private final List<Regel> regels = new ArrayList<>();

    static List<Regel> van(Fasepaar paar, Richting beter) {
        var tabel = new Scantabel();
        tabel.tauU(paar);
        tabel.tarlow(paar);
        tabel.overlap(paar, beter);
        tabel.zet("scan_smd_table", "", Overlaptabel.smd(paar), List.of());
        tabel.trends(paar);
        tabel.regressie(paar);
        return tabel.regels;
    }

    private void tauU(Fasepaar paar) {
        for (var variant : TauU.Variant.values()) {
            for (var deel : TauU.Deel.values()) {
                zet(
                        "scan_Tau_U_table",
                        variant.naam() + ";row=" + deel.naam(),
                        TauU.rij(paar, variant, deel, NIVEAU),
                        List.of());
            }
        }
    }

    private void tarlow(Fasepaar paar) {
        for (boolean b : new boolean[] {true, false}) {
            for (boolean continuiteit : new boolean[] {true, false}) {
                String params =
                        "tau=" + (b ? "b" : "a") + ";continuity=" + (continuiteit ? "TRUE" : "FALSE") + ";alpha=0.05";
                var uitkomst = Tarlow.bereken(paar, b, continuiteit, ALFA);
                uitkomst.stappen().forEach((naam, toets) -> {
                    String rij = params + ";row=" + naam;
                    zet(rij, "tau", toets.tau());
                    zet(rij, "z", toets.z());
                    zet(rij, "p", toets.p());
                });
                zet(params + ";row=chosen", "tau", uitkomst.gekozen());
                zet(params + ";row=chosen", "correction_applied", Getal.van(uitkomst.gecorrigeerd() ? 1 : 0));
            }
        }
    }

    private void overlap(Fasepaar paar, Richting beter) {
        String params = "decreasing=" + (beter == Richting.AFNAME ? "TRUE" : "FALSE");
        var let = List.of(Overlap.BESCHRIJVEND);
        zet("scan_NAP", params, Overlaptabel.nap(paar, beter), List.of());
        zet("scan_PEM", params, Overlaptabel.pem(paar, beter), let);
        zet("scan_PAND", params + ";method=sort", Overlaptabel.pandGesorteerd(paar, beter), let);
        zet("scan_PAND", params + ";method=minimum", Overlaptabel.pandMinste(paar, beter), let);
    }

    private void trends(Fasepaar paar) {
        for (int macht = 1; macht <= 2; macht++) {
            String soort = macht == 1 ? "Linear." : "Quadratic.";
            trend(soort + "ALL", Regressie.trend(paar.sessies(), paar.waarden(), macht));
            trend(soort + "A", Regressie.trend(paar.sessiesA(), paar.a(), macht));
            trend(soort + "B", Regressie.trend(paar.sessiesB(), paar.b(), macht));
        }
    }

    private void trend(String rij, Regressie.Trend trend) {
        String params = "first_mt=0;row=" + rij;
        voeg("scan_ols_trend", params, "Intercept", trend.hoogte(), List.of());
        voeg("scan_ols_trend", params, "B", trend.helling(), List.of());
        voeg("scan_ols_trend", params, "Beta", trend.beta(), List.of());
    }

    private void regressie(Fasepaar paar) {
        var let = List.of(
                "Scores van één geval hangen samen in de tijd; de fouten van dit model houden daar geen rekening mee.");
        for (var model : Regressie.Model.values()) {
            String params = "model=" + model.naam() + ";family=gaussian;row=";
            var passing = Regressie.stuksgewijs(paar, model);
            passing.coefficienten().forEach((naam, c) -> {
                voeg("scan_piecewise_regression", params + naam, "Estimate", c.waarde(), let);
                voeg("scan_piecewise_regression", params + naam, "Std. Error", c.fout(), let);
                voeg("scan_piecewise_regression", params + naam, "t value", c.t(), let);
                voeg("scan_piecewise_regression", params + naam, "Pr(>|t|)", c.p(), let);
            });
            voeg("scan_piecewise_regression", params + "model", "R2", passing.r2(), let);
            voeg("scan_piecewise_regression", params + "model", "sigma", passing.sigma(), let);
        }
    }

    private void zet(String params, String grootheid, Getal waarde) {
        voeg("scan_baseline_corrected_tau", params, grootheid, waarde, List.of());
    }

    private void zet(String methode, String params, Map<String, Getal> rij, List<String> waarschuwingen) {
        rij.forEach((naam, getal) -> voeg(methode, params, naam, getal, waarschuwingen));
    }

    private void voeg(String methode, String params, String grootheid, Getal waarde, List<String> waarschuwingen) {
        regels.add(new Regel(methode, params, grootheid, waarde, waarschuwingen));
    }

    private Scantabel() {}
}
