package nl.routewijzer.koppeling.verslag;

import java.util.Optional;
import nl.routewijzer.koppeling.groep.Slotsom;
import nl.routewijzer.koppeling.model.Model;
import nl.routewijzer.koppeling.motor.Motor;
import nl.routewijzer.koppeling.plan.Koppelplan;
import nl.routewijzer.koppeling.sql.Niveaus;
import nl.routewijzer.koppeling.sql.Normaal;
import nl.routewijzer.koppeling.sql.Paren;
import nl.routewijzer.koppeling.sql.Weging;
import nl.routewijzer.koppeling.verslag.Uitslag.Schatting;

/**
 * How well the linkage does without the BSN, seen on the pairs of which both have one: found by the other blocking rules only, weighed without
 * the BSN, and with the other pairs having their say as in the real one. In a linkage of several parts it is done in the first.
 */
final class Verborgen {

    private static final double Z = 1.959964;

    private final Motor motor;
    private final Koppelplan plan;

    Verborgen(Motor motor, Koppelplan plan) {
        this.motor = motor;
        this.plan = plan;
    }

    Optional<Schatting> schat(Model model, int stukken) {
        var bsn = plan.vanSoort("bsn").map(veld -> veld.naam()).orElse("");
        var zonder = plan.metBlokken(plan.blokken().stream()
                .filter(blok -> !blok.sleutels().contains(bsn))
                .toList());
        if (bsn.isEmpty() || zonder.blokken().isEmpty()) {
            return Optional.empty();
        }
        String deel = stukken == 1 ? "true" : "hash(l.rij) %% %d = 0".formatted(stukken);
        String orde = plan.ontdubbelt() ? " and l.rij < r.rij" : "";
        long gelijk = motor.getal("select count(*) from links l join %s r on l.%s = r.%s where %s%s"
                .formatted(rechts(), bsn, bsn, deel, orde));
        if (gelijk < 20) {
            return Optional.empty();
        }
        weeg(zonder, bsn, model, stukken);
        new Slotsom(motor, plan, stukken).maak("verborgen", "verborgen_slot", "verborgen_groep");
        double drempel = Math.log(plan.grenzen().koppel() / (1 - plan.grenzen().koppel())) / Math.log(2);
        String telling =
                "select count(*) from verborgen_slot v join links l on l.rij = v.l join %s r on r.rij = v.r where v.bits >= %s and l.%s %s r.%s";
        long goed = motor.getal(telling.formatted(rechts(), drempel, bsn, "=", bsn));
        long fout = motor.getal(telling.formatted(rechts(), drempel, bsn, "<>", bsn));
        return Optional.of(schatting(gelijk, goed, fout));
    }

    /** Makes table {@code verborgen}: the candidates without the BSN and what they weigh without it. */
    private void weeg(Koppelplan zonder, String bsn, Model model, int stukken) {
        String niveaus = "(" + new Niveaus(zonder).sql(new Paren(zonder).kandidaten(0, stukken)) + ")";
        motor.voer(
                "create or replace temp table verborgen as select l, r, bits - b_%1$s as bits from (%2$s) where bits - b_%1$s >= %3$s"
                        .formatted(bsn, new Weging(model).sql(niveaus, -1e9), Weging.BEWAAR));
    }

    private static Schatting schatting(long gelijk, long goed, long fout) {
        long gezegd = goed + fout;
        return new Schatting(
                gelijk,
                deel(goed, gezegd),
                wilson(goed, gezegd, -1),
                wilson(goed, gezegd, 1),
                deel(goed, gelijk),
                wilson(goed, gelijk, -1),
                wilson(goed, gelijk, 1));
    }

    private String rechts() {
        return Normaal.rechts(plan);
    }

    private static double deel(long x, long n) {
        return n == 0 ? 0 : (double) x / n;
    }

    /** @param kant -1 for the lower end, 1 for the upper */
    private static double wilson(long x, long n, int kant) {
        if (n == 0 || x == (kant < 0 ? 0 : n)) {
            return kant < 0 ? 0 : 1;
        }
        double p = (double) x / n;
        double noemer = 1 + Z * Z / n;
        double midden = p + Z * Z / (2 * n);
        double halve = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n));
        return (midden + kant * halve) / noemer;
    }
}
