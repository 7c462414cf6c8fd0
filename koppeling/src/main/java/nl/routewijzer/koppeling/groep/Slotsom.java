package nl.routewijzer.koppeling.groep;

import nl.routewijzer.koppeling.motor.Motor;
import nl.routewijzer.koppeling.plan.Koppelplan;
import nl.routewijzer.koppeling.sql.Normaal;

/**
 * What pairs say about each other. Within one register: pairs of one group are links, also where they look unlike by themselves, and pairs
 * between two groups are not ({@link Groepen}). Between two registers: candidates of one row compete ({@link Wedijver}).
 */
public final class Slotsom {

    /** From this weight on a pair counts when doubles are counted. */
    private static final double STERK = 6;

    /** Even in a register without doubles one may be there. */
    private static final double MINST_DUBBEL = 1e-4;

    private final Motor motor;
    private final Koppelplan plan;
    private final int deel;

    public Slotsom(Motor motor, Koppelplan plan) {
        this(motor, plan, 1);
    }

    /** @param deel the pairs are those of one in so many rows on the left */
    public Slotsom(Motor motor, Koppelplan plan, int deel) {
        this.motor = motor;
        this.plan = plan;
        this.deel = deel;
    }

    /** Makes table {@code slot} (l, r, bits) of table {@code paar}, and within one register {@code groep} (rij, groep). */
    public void maak() {
        maak("paar", "slot", "groep");
    }

    /**
     * @param van the weighed pairs
     * @param naar the table to make of them
     * @param groep the table to make of groups
     */
    public void maak(String van, String naar, String groep) {
        var paren = Kandidaten.van(motor, "select l, r, bits from " + van + " order by l, r");
        long links = motor.getal("select count(*) from links");
        if (plan.ontdubbelt()) {
            var groepen = new Groepen((int) links, paren);
            groepen.bewaar(motor, groep);
            groepen.paren().bewaar(motor, naar);
        } else {
            long rechts = motor.getal("select count(*) from " + Normaal.rechts(plan));
            double dubbel = plan.grenzen().eenOpEen() ? 0 : dubbel(van);
            new Wedijver(links / deel, rechts / deel, dubbel).beslecht(paren).bewaar(motor, naar);
        }
    }

    /** How often a row that has a link has another one too, d. */
    private double dubbel(String van) {
        long sterk = motor.getal("select count(*) from " + van + " where bits > " + STERK);
        long rijen = motor.getal(
                "select count(*) from (select l from %2$s where bits > %1$s group by l union all select r from %2$s where bits > %1$s group by r)"
                        .formatted(STERK, van));
        return Math.max(MINST_DUBBEL, (2.0 * sterk - rijen) / Math.max(1, rijen));
    }
}
