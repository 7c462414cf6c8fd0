package nl.routewijzer.statistiek.overleving;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.Methode;
import nl.routewijzer.statistiek.OnbruikbareInvoer;
import nl.routewijzer.statistiek.Schatting;

/**
 * Going back and forth between states: which share is in which state over time, and how long people are in each. "Sustained" outflow
 * is the share in that state later on, not the first time it was reached.
 *
 * <p>The standard error is the infinitesimal jackknife, with all spells of one person taken together; the shares at the start count as
 * given. Source: Aalen &amp; Johansen (1978); Andersen, Borgan, Gill &amp; Keiding (1993), section IV.4; Efron (1982), chapter 6.
 *
 * <p>{@snippet :
 * var stappen = List.of(
 *         new Overgangen.Stap("P1", 0, 10, "begeleiding", Optional.of("werk")),
 *         new Overgangen.Stap("P1", 10, 40, "werk", Optional.empty()),
 *         new Overgangen.Stap("P2", 0, 40, "begeleiding", Optional.empty()));
 * var overgangen = Overgangen.van(stappen);
 * var aanHetWerk = overgangen.bezetting(20).get("werk").waarde().waarde(); // 0.5
 * var weken = overgangen.tijd(40).get("werk").waarde().waarde(); // 15.0
 * }
 */
public final class Overgangen {

    /**
     * One spell of a person in a state.
     *
     * @param van when it begins; at risk after it
     * @param tot when it ends, after {@code van}
     * @param naar the state it leads to; empty: still there when last seen
     */
    public record Stap(String persoon, double van, double tot, String toestand, Optional<String> naar) {
        public Stap {
            if (!(van >= 0 && tot > van)) {
                throw new OnbruikbareInvoer("Een stap van " + persoon + " loopt van " + van + " tot " + tot + ".");
            }
        }
    }

    private static final String BRON = "Aalen & Johansen 1978; Efron 1982";

    private final List<Stap> stappen;
    private final List<String> toestanden;
    private final int[] persoonVan;
    private final int personen;

    private Overgangen(List<Stap> stappen, List<String> toestanden) {
        this.stappen = List.copyOf(stappen);
        this.toestanden = toestanden;
        Map<String, Integer> nummers = new LinkedHashMap<>();
        this.persoonVan = stappen.stream()
                .mapToInt(s -> nummers.computeIfAbsent(s.persoon(), k -> nummers.size()))
                .toArray();
        this.personen = nummers.size();
    }

    /** @param stappen at least one; people start in the state of their spell from 0 */
    public static Overgangen van(List<Stap> stappen) {
        if (stappen.stream().noneMatch(s -> s.van() == 0)) {
            throw new OnbruikbareInvoer("Er begint niemand op tijd 0.");
        }
        var namen = stappen.stream()
                .flatMap(s -> Stream.concat(Stream.of(s.toestand()), s.naar().stream()))
                .distinct()
                .toList();
        return new Overgangen(stappen, namen);
    }

    public List<String> toestanden() {
        return toestanden;
    }

    /** The share in each state just after a time, with its standard error. */
    public Map<String, Schatting> bezetting(double tijd) {
        var loop = new Loop();
        for (double moment : momenten()) {
            if (moment <= tijd) {
                loop.stap(moment);
            }
        }
        Map<String, Schatting> uit = new LinkedHashMap<>();
        for (int k = 0; k < toestanden.size(); k++) {
            double som = 0;
            for (double[] invloed : loop.invloed) {
                som += invloed[k] * invloed[k];
            }
            uit.put(
                    toestanden.get(k),
                    Schatting.van(
                                    new Methode(
                                            "bezetting", "Aalen-Johansen, infinitesimale jackknife per persoon", BRON),
                                    personen,
                                    Getal.van(loop.kans[k]))
                            .metFout(Getal.van(Math.sqrt(som))));
        }
        return uit;
    }

    /** The mean time in each state up to a horizon. */
    public Map<String, Schatting> tijd(double tot) {
        var loop = new Loop();
        double[] som = new double[toestanden.size()];
        double links = 0;
        for (double moment : momenten()) {
            if (moment >= tot) {
                break;
            }
            for (int k = 0; k < som.length; k++) {
                som[k] += loop.kans[k] * (moment - links);
            }
            links = moment;
            loop.stap(moment);
        }
        Map<String, Schatting> uit = new LinkedHashMap<>();
        for (int k = 0; k < som.length; k++) {
            uit.put(
                    toestanden.get(k),
                    Schatting.van(
                            new Methode("gemiddelde tijd in toestand", "tau=" + tot, BRON),
                            personen,
                            Getal.van(som[k] + loop.kans[k] * (tot - links))));
        }
        return uit;
    }

    private double[] momenten() {
        return stappen.stream()
                .filter(s -> s.naar().isPresent())
                .mapToDouble(Stap::tot)
                .sorted()
                .distinct()
                .toArray();
    }

    /** The shares as they go through time, with how each person moves them. */
    private final class Loop {
        private final double[] kans = new double[toestanden.size()];
        private final double[][] invloed = new double[personen][toestanden.size()];

        Loop() {
            var begin = stappen.stream().filter(s -> s.van() == 0).toList();
            begin.forEach(s -> kans[toestanden.indexOf(s.toestand())] += 1.0 / begin.size());
        }

        void stap(double moment) {
            int k = toestanden.size();
            double[] risico = new double[k];
            double[][] gaat = new double[k][k];
            for (var s : stappen) {
                if (s.van() < moment && moment <= s.tot()) {
                    risico[toestanden.indexOf(s.toestand())]++;
                    if (s.tot() == moment && s.naar().isPresent()) {
                        gaat[toestanden.indexOf(s.toestand())][
                                toestanden.indexOf(s.naar().orElseThrow())]++;
                    }
                }
            }
            double[][] hazard = new double[k][k];
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < k; j++) {
                    hazard[i][j] = i == j || risico[i] == 0 ? 0 : gaat[i][j] / risico[i];
                }
            }
            double[] oud = kans.clone();
            for (double[] rij : invloed) {
                verplaats(rij, hazard);
            }
            verplaats(kans, hazard);
            beinvloed(moment, oud, risico, hazard);
        }

        /** Who is at risk moves the hazard towards what he did himself. */
        private void beinvloed(double moment, double[] oud, double[] risico, double[][] hazard) {
            for (int nummer = 0; nummer < stappen.size(); nummer++) {
                var s = stappen.get(nummer);
                if (!(s.van() < moment && moment <= s.tot())) {
                    continue;
                }
                int i = toestanden.indexOf(s.toestand());
                double[] rij = invloed[persoonVan[nummer]];
                for (int j = 0; j < toestanden.size(); j++) {
                    if (j != i) {
                        boolean zelf = s.tot() == moment
                                && s.naar().filter(toestanden.get(j)::equals).isPresent();
                        double af = oud[i] * ((zelf ? 1 : 0) - hazard[i][j]) / risico[i];
                        rij[j] += af;
                        rij[i] -= af;
                    }
                }
            }
        }

        private static void verplaats(double[] rij, double[][] hazard) {
            double[] oud = rij.clone();
            for (int i = 0; i < rij.length; i++) {
                for (int j = 0; j < rij.length; j++) {
                    rij[j] += oud[i] * hazard[i][j];
                    rij[i] -= oud[i] * hazard[i][j];
                }
            }
        }
    }
}
