package nl.routewijzer.statistiek.eengeval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.Interval;
import nl.routewijzer.statistiek.Richting;
import nl.routewijzer.statistiek.Schatting;

/**
 * All effect sizes of one case as rows of a long table, under the names that are usual in this field. Intervals of 95%; shares as
 * fractions; only PoGO is in percent.
 *
 * <p>{@snippet :
 * var paar = Fasepaar.opVolgorde(new double[] {4, 6, 5}, new double[] {7, 5, 8});
 * var regels = Effecttabel.van(paar, Richting.TOENAME, OptionalDouble.empty());
 * var eerste = regels.getFirst().methode(); // NAP
 * var nap = regels.getFirst().waarde().waarde(); // 0.833333
 * }
 */
public final class Effecttabel {

    private static final double NIVEAU = 0.95;

    /** One figure: method, its parameters, which figure of it, and the warnings of the method. */
    public record Regel(String methode, String params, String grootheid, Getal waarde, List<String> waarschuwingen) {}

    private final List<Regel> regels = new ArrayList<>();

    /**
     * @param doel the goal of PoGO; empty: no PoGO
     */
    public static List<Regel> van(Fasepaar paar, Richting beter, OptionalDouble doel) {
        var tabel = new Effecttabel();
        tabel.rangen(paar, beter);
        tabel.overlap(paar, beter);
        tabel.basislijn(paar, beter);
        tabel.verschillen(paar, beter);
        doel.ifPresent(d -> {
            var pogo = Verschil.pogo(paar, d, NIVEAU);
            tabel.zet("PoGO", pogo.methode().variant(), pogo);
        });
        tabel.regels.addAll(Scantabel.van(paar, beter));
        return List.copyOf(tabel.regels);
    }

    private void rangen(Fasepaar paar, Richting beter) {
        for (var fout : Nap.Fout.values()) {
            zet("NAP", "SE=" + fout.naam() + ";conf=0.95;trunc_for_SE=1/(2mn)", Nap.nap(paar, beter, fout, NIVEAU));
        }
        for (var fout : Nap.Fout.values()) {
            zet("Tau_AB", "SE=" + fout.naam() + ";conf=0.95", Nap.tau(paar, beter, fout, NIVEAU));
        }
    }

    private void overlap(Fasepaar paar, Richting beter) {
        zet("PND", "", Overlap.pnd(paar, beter));
        zet("PEM", "", Overlap.pem(paar, beter));
        zet("PAND", "", Overlap.pand(paar, beter));
        zet("IRD_robust", "", Overlap.ird(paar, beter));
        var tauU = TauU.minTrendA(paar, beter);
        zet("Tau_U", tauU.methode().variant(), tauU);
    }

    private void basislijn(Fasepaar paar, Richting beter) {
        for (boolean kendall : new boolean[] {false, true}) {
            for (var toets : List.of(OptionalDouble.empty(), OptionalDouble.of(0.05))) {
                var tau = TauBasislijn.tau(paar, beter, kendall, toets, NIVEAU);
                zet("Tau_BC", tau.methode().variant(), tau);
            }
        }
    }

    private void verschillen(Fasepaar paar, Richting beter) {
        for (var maatstaf : Verschil.Maatstaf.values()) {
            for (boolean zuiver : new boolean[] {true, false}) {
                var smd = Verschil.smd(paar, beter, maatstaf, zuiver, NIVEAU);
                zet("SMD_within", smd.methode().variant(), smd);
            }
        }
        for (boolean zuiver : new boolean[] {true, false}) {
            var lrr = Logverhouding.lrr(paar, beter, zuiver, NIVEAU);
            zet("LRRi", lrr.methode().variant(), lrr);
            zet("LRRd", lrr.methode().variant(), omgekeerd(lrr));
        }
        zet("LRM", "", Logverhouding.lrm(paar, beter, NIVEAU));
        if (Arrays.stream(paar.waarden()).allMatch(x -> x >= 0 && x <= 1)) {
            for (boolean zuiver : new boolean[] {true, false}) {
                var lor = Logverhouding.lor(paar, beter, zuiver, NIVEAU);
                zet("LOR", lor.methode().variant(), lor);
            }
        }
    }

    private static Schatting omgekeerd(Schatting s) {
        return new Schatting(
                s.methode(),
                s.n(),
                s.waarde().maal(-1),
                s.standaardfout(),
                s.interval().map(i -> i.maal(-1)),
                s.overig(),
                s.waarschuwingen());
    }

    private void zet(String methode, String params, Schatting s) {
        voeg(methode, params, "Est", s.waarde(), s);
        s.standaardfout().ifPresent(fout -> voeg(methode, params, "SE", fout, s));
        s.interval().ifPresent(grenzen -> grenzen(methode, params, grenzen, s));
        s.overig().forEach((naam, getal) -> voeg(methode, params, naam, getal, s));
    }

    private void grenzen(String methode, String params, Interval grenzen, Schatting s) {
        voeg(methode, params, "CI_lower", grenzen.onder(), s);
        voeg(methode, params, "CI_upper", grenzen.boven(), s);
    }

    private void voeg(String methode, String params, String grootheid, Getal waarde, Schatting s) {
        regels.add(new Regel(methode, params, grootheid, waarde, s.waarschuwingen()));
    }

    private Effecttabel() {}
}
