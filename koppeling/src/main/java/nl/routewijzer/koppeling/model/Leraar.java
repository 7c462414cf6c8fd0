package nl.routewijzer.koppeling.model;

import java.util.ArrayList;
import java.util.List;
import nl.routewijzer.koppeling.vergelijking.Niveau;

/**
 * Learns m without examples, by expectation and maximisation (Dempster, Laird and Rubin 1977; for linkage Winkler 1988, Jaro 1989).
 *
 * <p>What random pairs look like is counted, not learned. In a small file random pairs hold true pairs as well, and the pairs that share a
 * rare value are nearly all true; so in every round what the pairs taken for true add is subtracted from the count of u. Pairs that are no
 * candidate are taken to be no match.
 */
public final class Leraar {

    private static final double LN2 = Math.log(2);
    private static final int RONDEN = 60;

    /**
     * @param veld name of the field
     * @param niveaus its levels
     * @param u chance of each level among all pairs with both values, true ones included
     * @param gevuld share of all pairs that have both values
     */
    public record Veldtelling(String veld, String soort, List<Niveau> niveaus, List<Double> u, double gevuld) {}

    private final List<Veldtelling> velden;
    private final Patronen kandidaten;
    private final double allePaarAantal;
    private final double traagheid;

    /**
     * @param kandidaten the candidate pairs
     * @param allePaarAantal how many pairs there are at all
     * @param traagheid how many true pairs the starting values of m count for
     */
    public Leraar(List<Veldtelling> velden, Patronen kandidaten, double allePaarAantal, double traagheid) {
        this.velden = velden;
        this.kandidaten = kandidaten;
        this.allePaarAantal = allePaarAantal;
        this.traagheid = traagheid;
    }

    private double[][] m = {};
    private double[][] u = {};
    private double kans;

    public Model leer(double begin) {
        m = velden.stream().map(Leraar::standaard).toArray(double[][]::new);
        u = velden.stream()
                .map(veld -> veld.u().stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
        kans = begin;
        for (int ronde = 0; ronde < RONDEN; ronde++) {
            double voor = kans;
            double[][] waar = new double[velden.size()][];
            for (int v = 0; v < waar.length; v++) {
                waar[v] = new double[u[v].length];
            }
            double totaal = verwacht(waar);
            werkBij(waar, totaal);
            if (Math.abs(kans / voor - 1) < 1e-5) {
                break;
            }
        }
        return model();
    }

    /** Adds up, by field and level, how many true pairs are expected; gives their total. */
    private double verwacht(double[][] waar) {
        double[][] bits = gewichten();
        double begin = Math.log(kans / (1 - kans)) / LN2;
        double totaal = 0;
        for (var patroon : kandidaten.alle()) {
            double som = begin + patroon.frequentiebits();
            for (int v = 0; v < patroon.velden(); v++) {
                if (patroon.niveau(v) >= 0) {
                    som += bits[v][patroon.niveau(v)];
                }
            }
            double p = Model.kans(som) * patroon.aantal();
            totaal += p;
            for (int v = 0; v < patroon.velden(); v++) {
                if (patroon.niveau(v) >= 0) {
                    waar[v][patroon.niveau(v)] += p;
                }
            }
        }
        return totaal;
    }

    private void werkBij(double[][] waar, double totaal) {
        kans = Math.max(0.5, totaal) / allePaarAantal;
        for (int v = 0; v < waar.length; v++) {
            double metWaarde = 0;
            for (double w : waar[v]) {
                metWaarde += w;
            }
            double[] begin = standaard(velden.get(v));
            double paren = velden.get(v).gevuld() * allePaarAantal;
            for (int k = 0; k < waar[v].length; k++) {
                m[v][k] = (waar[v][k] + traagheid * begin[k]) / (metWaarde + traagheid);
                double rauw = velden.get(v).u().get(k);
                double zonder = (rauw * paren - waar[v][k]) / Math.max(1, paren - metWaarde);
                u[v][k] = Math.max(zonder, Math.max(rauw * 0.02, 1 / Math.max(paren, 1000)));
            }
        }
    }

    private double[][] gewichten() {
        double[][] bits = new double[m.length][];
        for (int v = 0; v < m.length; v++) {
            bits[v] = new double[m[v].length];
            for (int k = 0; k < m[v].length; k++) {
                bits[v][k] = Math.log(m[v][k] / u[v][k]) / LN2;
            }
        }
        return bits;
    }

    private Model model() {
        List<Onderdeel> delen = new ArrayList<>();
        for (int v = 0; v < m.length; v++) {
            List<Gewicht> gewichten = new ArrayList<>();
            var veld = velden.get(v);
            for (int k = 0; k < m[v].length; k++) {
                var niveau = veld.niveaus().get(k);
                gewichten.add(new Gewicht(niveau.naam(), m[v][k], u[v][k], niveau.frequentie()));
            }
            delen.add(new Onderdeel(veld.veld(), veld.soort(), gewichten));
        }
        return new Model(Model.VORM, "em", kans, delen, List.of());
    }

    private static double[] standaard(Veldtelling veld) {
        double som = veld.niveaus().stream().mapToDouble(Niveau::m).sum();
        return veld.niveaus().stream().mapToDouble(niveau -> niveau.m() / som).toArray();
    }
}
