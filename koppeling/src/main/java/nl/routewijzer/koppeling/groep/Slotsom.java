package nl.routewijzer.koppeling.groep;

import java.util.ArrayList;
import java.util.List;
import nl.routewijzer.koppeling.motor.Motor;
import nl.routewijzer.koppeling.plan.Koppelplan;

/**
 * What pairs say about each other. Within one register: pairs of one group are links, also where they look unlike by themselves, and pairs
 * between two groups are not. Between two registers: candidates of one row compete, the more so the fewer rows are in a register twice.
 */
public final class Slotsom {

    /** Pairs under this weight say nothing in a group. */
    private static final double ZWAK = -7;

    /** From this weight on a pair counts when doubles are counted. */
    private static final double STERK = 6;

    /** Even in a register without doubles one may be there. */
    private static final double MINST_DUBBEL = 1e-4;

    private final Motor motor;
    private final Koppelplan plan;

    public Slotsom(Motor motor, Koppelplan plan) {
        this.motor = motor;
        this.plan = plan;
    }

    /** Makes table {@code slot} (l, r, bits) of table {@code paar}. */
    public void maak() {
        if (plan.ontdubbelt()) {
            groepen();
        } else {
            wedijver(plan.grenzen().eenOpEen() ? 0 : dubbel());
        }
    }

    /** How often a row that has a link has another one too, d. */
    private double dubbel() {
        long sterk = motor.getal("select count(*) from paar where bits > " + STERK);
        long rijen = motor.getal(
                "select count(*) from (select l from paar where bits > %1$s group by l union all select r from paar where bits > %1$s group by r)"
                        .formatted(STERK));
        return Math.max(MINST_DUBBEL, (2.0 * sterk - rijen) / Math.max(1, rijen));
    }

    /**
     * The odds o of a pair beside the odds S of all that compete with it: one of them is true, or with chance d both, so
     * o (1 + d S) / (1 + S).
     */
    private void wedijver(double dubbel) {
        motor.voer("""
                create or replace table slot as
                select l, r, bits + log2(1 + %s * s) - log2(1 + s) as bits
                  from (select l, r, bits, greatest(0, sum(o) over (partition by l) - o) + greatest(0, sum(o) over (partition by r) - o) as s
                          from (select l, r, bits, pow(2, least(bits, 40)) as o from paar))""".formatted(dubbel));
    }

    private void groepen() {
        List<Groepen.Paar> paren = motor.vraag(
                "select l, r, bits from paar where bits >= " + ZWAK + " order by l, r",
                rij -> new Groepen.Paar((int) rij.geheel(1), (int) rij.geheel(2), rij.getal(3)));
        int[] groep = new Groepen((int) motor.getal("select count(*) from links"), 0).vind(paren);
        bewaar(groep);
        motor.voer("""
                create or replace table slot as
                select coalesce(p.l, g.l) as l, coalesce(p.r, g.r) as r,
                       case when g.l is not null then greatest(coalesce(p.bits, -9), 0.3 + coalesce(p.bits, -9) / 50)
                            else least(p.bits, -0.1 - 1 / (2 + greatest(p.bits, 0))) end as bits
                  from paar p
                  full join (select a.rij as l, b.rij as r from groep a join groep b on a.groep = b.groep and a.rij < b.rij) g
                    on p.l = g.l and p.r = g.r""");
    }

    private void bewaar(int[] groep) {
        motor.voer("create or replace table groep (rij integer, groep integer)");
        int[] grootte = new int[groep.length];
        for (int g : groep) {
            grootte[g]++;
        }
        List<String> rijen = new ArrayList<>();
        for (int i = 0; i < groep.length; i++) {
            if (grootte[groep[i]] > 1) {
                rijen.add("(" + i + ", " + groep[i] + ")");
            }
            if (rijen.size() == 5000 || (i == groep.length - 1 && !rijen.isEmpty())) {
                motor.voer("insert into groep values " + String.join(", ", rijen));
                rijen.clear();
            }
        }
    }
}
