package nl.routewijzer.statistiek.eengeval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores of several cases under one model: a mean per condition, a person of his own, and noise that fades by session. Scores of one
 * case have variance 1 and correlate as ρ + (1-ρ)φ^|t-s|; cases do not correlate. Gives the sums of squares and their moments.
 */
final class Gevallenmodel {

    /**
     * Which scores are held against each other between cases, which successive residuals count (of a case, or of a phase), and which
     * time counts within a phase.
     */
    enum Vorm {
        /** The same session in the same phase, every cell; by session number. */
        BASISLIJNEN {
            @Override
            String cel(int paar, char fase, int plek, double sessie) {
                return sessie + "|" + fase;
            }
        },
        /** The same place in the same phase, only where every case has a score; by place. */
        OMKERING {
            @Override
            String cel(int paar, char fase, int plek, double sessie) {
                return paar + "|" + fase + "|" + plek;
            }
        };

        abstract String cel(int paar, char fase, int plek, double sessie);
    }

    private final Vorm vorm;
    private final double[] waarden;
    private final double[] sessies;
    private final int[] geval;
    /** How much each score counts in the mean difference between B and A. */
    private final double[] gewicht;
    /** The scores of one case in one phase, by case in the order of time. */
    private final List<int[]> fasen = new ArrayList<>();

    private final List<int[]> cellen;

    /** @param gevallen of each case its pairs of phases in the order of time */
    Gevallenmodel(List<List<Fasepaar>> gevallen, Vorm vorm) {
        this.vorm = vorm;
        int alle = gevallen.stream()
                .flatMap(List::stream)
                .mapToInt(p -> p.m() + p.n())
                .sum();
        this.waarden = new double[alle];
        this.sessies = new double[alle];
        this.geval = new int[alle];
        this.gewicht = new double[alle];
        Map<String, List<Integer>> perCel = new LinkedHashMap<>();
        int plek = 0;
        for (int g = 0; g < gevallen.size(); g++) {
            var paren = gevallen.get(g);
            for (int k = 0; k < paren.size(); k++) {
                double deel = 1.0 / gevallen.size() / paren.size();
                var paar = paren.get(k);
                plek = fase(perCel, plek, g, k, 'A', paar.sessiesA(), paar.a(), -deel);
                plek = fase(perCel, plek, g, k, 'B', paar.sessiesB(), paar.b(), deel);
            }
        }
        this.cellen = perCel.values().stream()
                .filter(c -> vorm == Vorm.BASISLIJNEN || c.size() == gevallen.size())
                .map(c -> c.stream().mapToInt(x -> x).toArray())
                .toList();
    }

    private int fase(
            Map<String, List<Integer>> perCel,
            int vanaf,
            int g,
            int paar,
            char fase,
            double[] tijden,
            double[] scores,
            double deel) {
        int[] plekken = new int[scores.length];
        for (int i = 0; i < scores.length; i++) {
            int plek = vanaf + i;
            plekken[i] = plek;
            waarden[plek] = scores[i];
            sessies[plek] = tijden[i];
            geval[plek] = g;
            gewicht[plek] = deel / scores.length;
            perCel.computeIfAbsent(vorm.cel(paar, fase, i, tijden[i]), k -> new ArrayList<>())
                    .add(plek);
        }
        fasen.add(plekken);
        return vanaf + scores.length;
    }

    int aantal() {
        return waarden.length;
    }

    int cellen() {
        return cellen.size();
    }

    /** Degrees of freedom of the sum of squares between cases, if all scores of a case were independent. */
    int vrij() {
        return cellen.stream().mapToInt(c -> c.length - 1).sum();
    }

    double verschil() {
        double som = 0;
        for (int i = 0; i < waarden.length; i++) {
            som += gewicht[i] * waarden[i];
        }
        return som;
    }

    /** Sum of squares between the cases, within cells. */
    double tussen() {
        return cellen.stream().mapToDouble(this::kwadraten).sum();
    }

    /** Sum of squares within the phases of each case. */
    double binnen() {
        return fasen.stream().mapToDouble(this::kwadraten).sum();
    }

    private double kwadraten(int[] plekken) {
        double gemiddelde = gemiddelde(plekken);
        return Arrays.stream(plekken)
                .mapToDouble(i -> (waarden[i] - gemiddelde) * (waarden[i] - gemiddelde))
                .sum();
    }

    private double gemiddelde(int[] plekken) {
        return Arrays.stream(plekken).mapToDouble(i -> waarden[i]).sum() / plekken.length;
    }

    /** Products of successive residuals over the sum of squares, made right for the means taken out. */
    double phi() {
        double[] rest = waarden.clone();
        int[] faseVan = new int[rest.length];
        double boven = 0;
        double onder = 0;
        for (int f = 0; f < fasen.size(); f++) {
            double gemiddelde = gemiddelde(fasen.get(f));
            for (int i : fasen.get(f)) {
                rest[i] -= gemiddelde;
                faseVan[i] = f;
            }
            double n = fasen.get(f).length;
            boven += (n - 1) / n;
            onder += n - 1;
        }
        double samen = 0;
        for (int i = 1; i < rest.length; i++) {
            boolean na = vorm == Vorm.BASISLIJNEN ? geval[i] == geval[i - 1] : faseVan[i] == faseVan[i - 1];
            samen += na ? rest[i] * rest[i - 1] : 0;
        }
        return samen / binnen() + boven / onder;
    }

    /** The expectation of the sum of squares within phases, for variance 1 within a case. */
    double verwachtBinnen(double phi) {
        double som = 0;
        for (int[] fase : fasen) {
            double samen = 0;
            for (int i = 0; i < fase.length; i++) {
                for (int j = 0; j < fase.length; j++) {
                    double tijd = vorm == Vorm.BASISLIJNEN ? sessies[fase[i]] - sessies[fase[j]] : i - j;
                    samen += Math.pow(phi, Math.abs(tijd));
                }
            }
            som += fase.length - samen / fase.length;
        }
        return som;
    }

    /** The variance of the mean difference; what is a person's own falls out. */
    double contrastvariantie(double phi, double rho) {
        double som = 0;
        for (int i = 0; i < waarden.length; i++) {
            for (int k = 0; k < waarden.length; k++) {
                som += geval[i] == geval[k]
                        ? gewicht[i] * gewicht[k] * (1 - rho) * Math.pow(phi, Math.abs(sessies[i] - sessies[k]))
                        : 0;
            }
        }
        return som;
    }

    /** ν = 2E²/Var of the sum of squares between cases: degrees² over the trace of (centring times correlation)². */
    double vrijheidsgraden(double phi, double rho) {
        int n = waarden.length;
        double[][] b = new double[n][n];
        for (int[] cel : cellen) {
            for (int k = 0; k < n; k++) {
                double gemiddelde = 0;
                for (int i : cel) {
                    b[i][k] = correlatie(i, k, phi, rho);
                    gemiddelde += b[i][k] / cel.length;
                }
                for (int i : cel) {
                    b[i][k] -= gemiddelde;
                }
            }
        }
        double spoor = 0;
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                spoor += b[i][k] * b[k][i];
            }
        }
        double vrij = vrij();
        return vrij * vrij / spoor;
    }

    private double correlatie(int i, int k, double phi, double rho) {
        return geval[i] == geval[k] ? rho + (1 - rho) * Math.pow(phi, Math.abs(sessies[i] - sessies[k])) : 0;
    }
}
