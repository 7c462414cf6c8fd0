package nl.routewijzer.statistiek.randomisatie;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.routewijzer.statistiek.Getal;
import nl.routewijzer.statistiek.Methode;

/** Counts how many assignments are at least as extreme as the one carried out. */
final class Telling {

    /** Means of equal scores differ in their last bit. */
    private static final double GELIJK = 1e-9;

    private final double waargenomen;
    private final double ruimte;
    private long bekeken;
    private long minstensZo;
    private long gelijk;
    private long zonderGetal;
    private double gemiddelde;
    private double kwadraten;

    Telling(double waargenomen) {
        this.waargenomen = waargenomen;
        this.ruimte = GELIJK * Math.max(1, Math.abs(waargenomen));
    }

    void tel(double waarde) {
        bekeken++;
        if (Double.isNaN(waarde)) {
            minstensZo++;
            zonderGetal++;
            return;
        }
        double af = waarde - gemiddelde;
        gemiddelde += af / (bekeken - zonderGetal);
        kwadraten += af * (waarde - gemiddelde);
        if (waarde >= waargenomen - ruimte) {
            minstensZo++;
            gelijk += waarde <= waargenomen + ruimte ? 1 : 0;
        }
    }

    private Getal z() {
        double spreiding = Math.sqrt(kwadraten / (bekeken - zonderGetal - 1));
        return Getal.van((waargenomen - gemiddelde) / spreiding, "alle indelingen geven hetzelfde");
    }

    Toetsuitkomst uitkomst(Methode methode, BigInteger indelingen, boolean volledig) {
        List<String> waarschuwingen = new ArrayList<>();
        if (zonderGetal > 0) {
            waarschuwingen.add("Bij " + zonderGetal
                    + " indelingen is de toetsgrootheid niet te berekenen; die tellen als even extreem.");
        }
        double p = minstensZo / (double) bekeken;
        Getal obs = Getal.van(waargenomen, "de toetsgrootheid bestaat niet voor de uitgevoerde indeling");
        if (!obs.bekend()) {
            return new Toetsuitkomst(
                    methode, indelingen, obs, obs, 0, 0, bekeken, obs, Optional.empty(), List.copyOf(waarschuwingen));
        }
        Optional<Getal> fout = volledig ? Optional.empty() : Optional.of(Getal.van(Math.sqrt(p * (1 - p) / bekeken)));
        fout.ifPresent(f -> waarschuwingen.add(String.format(
                Locale.of("nl"),
                "Geschat met %d getrokken indelingen; de standaardfout van p is %.5f.",
                bekeken - 1,
                f.waarde())));
        return new Toetsuitkomst(
                methode,
                indelingen,
                obs,
                Getal.van(p),
                minstensZo,
                gelijk,
                bekeken,
                z(),
                fout,
                List.copyOf(waarschuwingen));
    }
}
