package nl.routewijzer.koppeling.groep;

import nl.routewijzer.koppeling.motor.Motor;
import nl.routewijzer.koppeling.plan.Koppelplan;
import nl.routewijzer.koppeling.sql.Normaal;

/**
 * What pairs say about each other. Within one register: pairs of one group are links, also where they look unlike by themselves, and pairs
 * between two groups are not ({@link Groepen}). Between two registers: candidates of one row compete ({@link Wedijver}).
 */
public final class Slotsom {

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
            new Wedijver(links / deel, rechts / deel, plan.grenzen().eenOpEen())
                    .beslecht(paren)
                    .bewaar(motor, naar);
        }
    }
}
