package nl.routewijzer.koppeling.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.routewijzer.koppeling.vergelijking.Niveau;
import nl.routewijzer.koppeling.vergelijking.Soort;

/**
 * Learns m without examples, by expectation and maximisation (Dempster, Laird and Rubin 1977; for linkage Winkler 1988, Jaro 1989).
 *
 * <p>What random pairs look like is counted, not learned. In a small file random pairs hold true pairs as well, and the pairs that share a
 * rare value are nearly all true; so in every round what the pairs taken for true add is subtracted from the count of u. Pairs that are no
 * candidate are taken to be no match.
 *
 * <p>Brothers and sisters share a surname and an address. They are a class of their own between match and chance (three classes: Larsen and
 * Rubin 2001): what a household shares is as alike for them as for one person, what is one's own is as by chance, but for the birth date of
 * twins.
 */
public final class Leraar {

    private static final double LN2 = Math.log(2);
    private static final String GESCHAT = "verwachting en maximalisatie";
    private static final int RONDEN = 60;

    /** From this many pairs with an equal BSN on, m is learned from those alone. */
    private static final long GENOEG_BEWEZEN = 200;

    /** How many pairs of one household are twins. */
    private static final double TWEELING = 0.02;

    private static final Set<String> EIGEN = Set.of("voornaam", "voorletters", "datum", "jaar");

    /**
     * @param veld name of the field
     * @param niveaus its levels
     * @param u chance of each level among all pairs with both values, true ones included
     * @param gevuld share of all pairs that have both values
     */
    public record Veldtelling(String veld, Soort soort, List<Niveau> niveaus, List<Double> u, double gevuld) {}

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
        bsn = velden.stream().map(veld -> veld.soort().naam()).toList().indexOf("bsn");
        bewezen = bsn >= 0
                && kandidaten.alle().stream()
                                .filter(patroon -> patroon.niveau(bsn) == 0)
                                .mapToLong(Patronen.Patroon::aantal)
                                .sum()
                        >= GENOEG_BEWEZEN;
    }

    private final int bsn;
    private final boolean bewezen;
    private Optional<double[][]> toeval = Optional.empty();
    private double[][] m = {};
    private double[][] u = {};
    private double[][] h = {};
    private double kans;
    private double huishouden;

    /** What is expected of one class: by field and level how many pairs, and in all. */
    private static final class Verwacht {

        private final double[][] perNiveau;
        private double totaal;

        Verwacht(double[][] vorm) {
            perNiveau = Arrays.stream(vorm).map(veld -> new double[veld.length]).toArray(double[][]::new);
        }

        void tel(Patronen.Patroon patroon, double aantal) {
            totaal += aantal;
            for (int v = 0; v < perNiveau.length; v++) {
                if (patroon.niveau(v) >= 0) {
                    perNiveau[v][patroon.niveau(v)] += aantal;
                }
            }
        }
    }

    /**
     * Learns m within one block: what is found by chance is what was counted over all pairs, and stays so. In a block nearly all pairs can
     * be true, and then there is nothing left to count it in.
     */
    public Leraar binnenBlok(Model geheel) {
        toeval = Optional.of(geheel.delen().stream()
                .map(deel -> deel.niveaus().stream().mapToDouble(Gewicht::u).toArray())
                .toArray(double[][]::new));
        return this;
    }

    /** @param begin the chance that two random rows are one person, to start from */
    public Model leer(double begin) {
        m = velden.stream().map(Leraar::standaard).toArray(double[][]::new);
        h = new double[m.length][];
        u = toeval.orElseGet(() -> velden.stream().map(Leraar::toeval).toArray(double[][]::new));
        kans = begin;
        huishouden = metHuishouden() ? begin : 0;
        huishoudens();
        for (int ronde = 0; ronde < RONDEN; ronde++) {
            double voor = kans;
            var waar = new Verwacht(u);
            var samen = new Verwacht(u);
            var bewijs = new Verwacht(u);
            verdeel(waar, samen, bewijs);
            werkBij(waar, samen, bewezen ? bewijs : waar);
            if (Math.abs(kans / voor - 1) < 1e-5) {
                break;
            }
        }
        return model();
    }

    /** Told apart only when there is something to tell them apart by. */
    private boolean metHuishouden() {
        long gedeeld = velden.stream().filter(veld -> veld.soort().gedeeld()).count();
        return gedeeld >= 2
                && velden.stream().anyMatch(veld -> EIGEN.contains(veld.soort().naam()));
    }

    /** The expectation step: every pattern is divided over match, household and chance. */
    private void verdeel(Verwacht waar, Verwacht samen, Verwacht bewijs) {
        double[][] matchbits = gewichten(m);
        double[][] huisbits = gewichten(h);
        double rest = 1 - kans - huishouden;
        for (var patroon : kandidaten.alle()) {
            double match = Math.log(kans / rest) / LN2 + patroon.eigenbits() + patroon.gedeeldebits();
            double huis = Math.log(huishouden / rest) / LN2 + patroon.gedeeldebits();
            for (int v = 0; v < patroon.velden(); v++) {
                if (patroon.niveau(v) >= 0) {
                    match += matchbits[v][patroon.niveau(v)];
                    huis += huisbits[v][patroon.niveau(v)];
                }
            }
            double kansMatch = Math.pow(2, Math.min(match, 200));
            double kansHuis = Math.pow(2, Math.min(huis, 200));
            double som = 1 + kansMatch + kansHuis;
            waar.tel(patroon, patroon.aantal() * kansMatch / som);
            if (bewezen && patroon.niveau(bsn) == 0) {
                bewijs.tel(patroon, (double) patroon.aantal());
            }
            samen.tel(patroon, patroon.aantal() * kansHuis / som);
        }
    }

    /** The maximisation step. */
    private void werkBij(Verwacht waar, Verwacht samen, Verwacht voorbeeld) {
        kans = Math.max(0.5, waar.totaal) / allePaarAantal;
        huishouden = metHuishouden() ? Math.max(0.5, samen.totaal) / allePaarAantal : 0;
        for (int v = 0; v < u.length; v++) {
            var veld = velden.get(v);
            m[v] = bijgesteld(voorbeeld.perNiveau[v], standaard(veld));
            double paren = veld.gevuld() * allePaarAantal;
            double andere = Arrays.stream(waar.perNiveau[v]).sum()
                    + Arrays.stream(samen.perNiveau[v]).sum();
            for (int k = 0; toeval.isEmpty() && k < u[v].length; k++) {
                double rauw = veld.u().get(k);
                double zonder =
                        (rauw * paren - waar.perNiveau[v][k] - samen.perNiveau[v][k]) / Math.max(1, paren - andere);
                u[v][k] = Math.max(zonder, Math.max(rauw * 0.02, 1 / Math.max(paren, 1000)));
            }
        }
        huishoudens();
    }

    private double[] bijgesteld(double[] gezien, double[] begin) {
        double som = Arrays.stream(gezien).sum();
        double[] uit = new double[gezien.length];
        for (int k = 0; k < uit.length; k++) {
            uit[k] = (gezien[k] + traagheid * begin[k]) / (som + traagheid);
        }
        return uit;
    }

    /** What a household shares is as alike as one's own two rows; what is one's own is as by chance. */
    private void huishoudens() {
        for (int v = 0; v < h.length; v++) {
            var soort = velden.get(v).soort();
            if (soort.vast()) {
                var niveaus = velden.get(v).niveaus();
                m[v] = niveaus.stream().mapToDouble(Niveau::m).toArray();
                u[v] = niveaus.stream()
                        .mapToDouble(niveau -> niveau.u().orElseThrow())
                        .toArray();
            }
            h[v] = soort.gedeeld() ? m[v].clone() : u[v].clone();
            if (soort.naam().equals("datum")) {
                h[v][0] = Math.max(TWEELING, h[v][0]);
            }
        }
    }

    private double[][] gewichten(double[][] teller) {
        double[][] bits = new double[m.length][];
        for (int v = 0; v < m.length; v++) {
            bits[v] = new double[m[v].length];
            for (int k = 0; k < m[v].length; k++) {
                bits[v][k] = Math.log(teller[v][k] / u[v][k]) / LN2;
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
                gewichten.add(new Gewicht(niveau.naam(), m[v][k], u[v][k], h[v][k], niveau.frequentie()));
            }
            delen.add(
                    new Onderdeel(veld.veld(), veld.soort().naam(), veld.soort().gedeeld(), gewichten));
        }
        return new Model(Model.VORM, bewezen ? Model.BEWEZEN : GESCHAT, kans, huishouden, delen, List.of());
    }

    private static double[] toeval(Veldtelling veld) {
        return veld.u().stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double[] standaard(Veldtelling veld) {
        double som = veld.niveaus().stream().mapToDouble(Niveau::m).sum();
        return veld.niveaus().stream().mapToDouble(niveau -> niveau.m() / som).toArray();
    }
}
