package nl.routewijzer.statistiek.codering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.Kansen;
import nl.routewijzer.statistiek.OnbruikbareInvoer;

/**
 * A table of who (rows) used what (columns) how often, as a graph between the two. Immutable.
 *
 * <p>Counts say who was busy; {@link #perGesprek} says who uses what more.
 *
 * <p>{@snippet :
 * var netwerk = Netwerk.van(List.of("C1", "C2"), List.of("brug", "netwerk", "plan"), List.of(List.of(4, 0, 2), List.of(1, 3, 2)));
 * var shannon = netwerk.shannon(0).waarde(); // 0.636514
 * var afstand = netwerk.brayCurtis(0, 1).waarde(); // 0.5
 * var perGesprek = netwerk.perGesprek(0, 0, 8).waarde(); // 0.5
 * }
 */
public final class Netwerk {

    private final List<String> rijen;
    private final List<String> kolommen;
    private final int[][] aantallen;

    private Netwerk(List<String> rijen, List<String> kolommen, int[][] aantallen) {
        this.rijen = List.copyOf(rijen);
        this.kolommen = List.copyOf(kolommen);
        this.aantallen = aantallen;
    }

    /**
     * @param aantallen a list per row, with a count of 0 or more per column
     */
    public static Netwerk van(List<String> rijen, List<String> kolommen, List<List<Integer>> aantallen) {
        boolean past = aantallen.size() == rijen.size()
                && aantallen.stream()
                        .allMatch(rij ->
                                rij.size() == kolommen.size() && rij.stream().allMatch(x -> x >= 0));
        if (!past || new HashSet<>(rijen).size() != rijen.size() || new HashSet<>(kolommen).size() != kolommen.size()) {
            throw new OnbruikbareInvoer("De tabel heeft per rij en kolom één naam en één aantal van nul of meer.");
        }
        int[][] kopie = aantallen.stream()
                .map(rij -> rij.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        return new Netwerk(rijen, kolommen, kopie);
    }

    public List<String> rijen() {
        return rijen;
    }

    public List<String> kolommen() {
        return kolommen;
    }

    public int aantal(int rij, int kolom) {
        return aantallen[rij][kolom];
    }

    /** Rows and columns changed places. */
    public Netwerk gekanteld() {
        int[][] om = new int[kolommen.size()][rijen.size()];
        for (int i = 0; i < rijen.size(); i++) {
            for (int j = 0; j < kolommen.size(); j++) {
                om[j][i] = aantallen[i][j];
            }
        }
        return new Netwerk(/* rijen= */ kolommen, /* kolommen= */ rijen, om);
    }

    /** How many columns a row uses. */
    public int graad(int rij) {
        return (int) Arrays.stream(aantallen[rij]).filter(x -> x > 0).count();
    }

    /** How often in all. */
    public int sterkte(int rij) {
        return Arrays.stream(aantallen[rij]).sum();
    }

    /** Uses of a column per coded conversation of the row. */
    public Getal perGesprek(int rij, int kolom, int gesprekken) {
        return Getal.van((double) aantallen[rij][kolom] / gesprekken, "er zijn geen gecodeerde gesprekken");
    }

    /** Spread over the columns in natural logs: 0 for one column. Source: Shannon (1948). */
    public Getal shannon(int rij) {
        double alle = sterkte(rij);
        double som = som(rij, x -> x == 0 ? 0 : -x / alle * Math.log(x / alle));
        return alle == 0 ? Getal.niet("deze rij is leeg") : Getal.van(som);
    }

    /** Shannon over its maximum for as many columns as are used: 1 is even. Source: Pielou (1966). */
    public Getal pielou(int rij) {
        return graad(rij) < 2
                ? Getal.niet("er is maar één kolom gebruikt, of geen")
                : Getal.van(shannon(rij).waarde() / Math.log(graad(rij)));
    }

    /** As many evenly used columns as give the same chance that two uses are the same. Source: Simpson (1949), Hill (1973). */
    public Getal omgekeerdeSimpson(int rij) {
        double alle = sterkte(rij);
        return Getal.van(1 / som(rij, x -> x / alle * (x / alle)), "deze rij is leeg");
    }

    private double som(int rij, IntToDoubleFunction functie) {
        return Arrays.stream(aantallen[rij]).mapToDouble(functie).sum();
    }

    /** 0 the same counts, 1 nothing in common. Source: Bray &amp; Curtis (1957), Ecological Monographs 27. */
    public Getal brayCurtis(int een, int twee) {
        double verschil = 0;
        for (int j = 0; j < kolommen.size(); j++) {
            verschil += Math.abs(aantallen[een][j] - aantallen[twee][j]);
        }
        return Getal.van(verschil / ((double) sterkte(een) + sterkte(twee)), "beide rijen zijn leeg");
    }

    /** 0 the same columns used, 1 none in common. Source: Jaccard (1912). */
    public Getal jaccard(int een, int twee) {
        int samen = gedeeld(een, twee);
        return Getal.van(1 - samen / (double) (graad(een) + graad(twee) - samen), "beide rijen zijn leeg");
    }

    /** 1 the same proportions, 0 nothing in common. Source: Salton &amp; McGill (1983). */
    public Getal cosinus(int een, int twee) {
        double samen = 0;
        for (int j = 0; j < kolommen.size(); j++) {
            samen += (double) aantallen[een][j] * aantallen[twee][j];
        }
        double lengte = Math.sqrt(som(een, x -> (double) x * x) * som(twee, x -> (double) x * x));
        return Getal.van(samen / lengte, "een rij is leeg");
    }

    /** How many columns both use: the edge between two rows in the projection. */
    public int gedeeld(int een, int twee) {
        int samen = 0;
        for (int j = 0; j < kolommen.size(); j++) {
            samen += aantallen[een][j] > 0 && aantallen[twee][j] > 0 ? 1 : 0;
        }
        return samen;
    }

    /** The same edge, weighed: the sum over columns of the smaller count. */
    public int gedeeldGewogen(int een, int twee) {
        int samen = 0;
        for (int j = 0; j < kolommen.size(); j++) {
            samen += Math.min(aantallen[een][j], aantallen[twee][j]);
        }
        return samen;
    }

    /** A test that rows use columns in the same proportions. */
    public record Onafhankelijkheid(Getal chiKwadraat, int vrijheidsgraden, Getal p, Getal cramerV) {}

    /** Pearson's chi-square and Cramér's V. Rough when expected counts are below 5. */
    public Onafhankelijkheid onafhankelijkheid() {
        double chi = 0;
        for (int i = 0; i < rijen.size(); i++) {
            for (int j = 0; j < kolommen.size(); j++) {
                double verwacht = verwacht(i, j);
                chi += (aantallen[i][j] - verwacht) * (aantallen[i][j] - verwacht) / verwacht;
            }
        }
        int vrij = (rijen.size() - 1) * (kolommen.size() - 1);
        int kleinste = Math.min(rijen.size(), kolommen.size()) - 1;
        String geen = "een rij of kolom is leeg";
        boolean kan = Double.isFinite(chi) && vrij > 0;
        return new Onafhankelijkheid(
                Getal.van(chi, geen),
                vrij,
                kan ? Getal.van(Kansen.chiKwadraatBoven(chi, vrij)) : Getal.niet(geen),
                Getal.van(Math.sqrt(chi / (totaal() * kleinste)), geen));
    }

    /**
     * How many standard deviations a cell lies from what row and column would give; beyond 2 is more or less than expected. Source:
     * Haberman (1973), Biometrics 29.
     */
    public Getal residu(int rij, int kolom) {
        double n = totaal();
        double verwacht = verwacht(rij, kolom);
        double r = sterkte(rij) / n;
        double c = kolomsom(kolom) / n;
        return Getal.van(
                (aantallen[rij][kolom] - verwacht) / Math.sqrt(verwacht * (1 - r) * (1 - c)),
                "een rij of kolom is leeg, of is de hele tabel");
    }

    private double verwacht(int rij, int kolom) {
        return (double) sterkte(rij) * kolomsom(kolom) / totaal();
    }

    private double kolomsom(int kolom) {
        return Arrays.stream(aantallen).mapToDouble(rij -> rij[kolom]).sum();
    }

    private double totaal() {
        return Arrays.stream(aantallen).flatMapToInt(Arrays::stream).sum();
    }

    /**
     * Nestedness, 0 to 100: do rows (and columns) that use little use a part of what those with more use? Weighed: and less often.
     * Source: Almeida-Neto et al. (2008), Oikos 117; weighed: Almeida-Neto &amp; Ulrich (2011), Environmental Modelling &amp; Software 26.
     */
    public Getal nodf(boolean gewogen) {
        double[] opRijen = paren(gewogen);
        double[] opKolommen = gekanteld().paren(gewogen);
        return Getal.van(
                100 * (opRijen[0] + opKolommen[0]) / (opRijen[1] + opKolommen[1]), "er is maar één rij en één kolom");
    }

    /** Sum over pairs of rows and number of pairs; a pair with as many columns adds nothing. */
    private double[] paren(boolean gewogen) {
        List<Integer> orde = new ArrayList<>();
        for (int i = 0; i < rijen.size(); i++) {
            orde.add(i);
        }
        orde.sort(Comparator.comparingInt(this::graad).reversed());
        double som = 0;
        double aantal = 0;
        for (int een = 0; een < orde.size(); een++) {
            for (int twee = een + 1; twee < orde.size(); twee++) {
                aantal++;
                int i = orde.get(een);
                int j = orde.get(twee);
                if (graad(i) > graad(j) && graad(j) > 0) {
                    som += (gewogen ? minder(i, j) : gedeeld(i, j)) / (double) graad(j);
                }
            }
        }
        return new double[] {som, aantal};
    }

    private int minder(int meer, int minder) {
        int aantal = 0;
        for (int j = 0; j < kolommen.size(); j++) {
            aantal += aantallen[minder][j] > 0 && aantallen[minder][j] < aantallen[meer][j] ? 1 : 0;
        }
        return aantal;
    }
}
