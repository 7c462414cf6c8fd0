package nl.routewijzer.koppeling.groep;

import java.util.Arrays;
import nl.routewijzer.koppeling.motor.Motor;
import nl.routewijzer.koppeling.plan.Koppelplan;
import nl.routewijzer.koppeling.plan.Koppelplan.Deelplan;
import nl.routewijzer.koppeling.sql.Normaal;

/**
 * Who is who over more than two registers: the links of all parts of a plan, put together as in one register. Rows of all registers are
 * numbered on. Two registers that were not held against each other say nothing about each other.
 */
public final class Registergroepen {

    private final Motor motor;
    private final Koppelplan plan;
    private final int[] rijen;

    public Registergroepen(Motor motor, Koppelplan plan) {
        this.motor = motor;
        this.plan = plan;
        rijen = new int[plan.bronnen().size()];
        motor.voer("create or replace table wie (register integer, rij integer, id varchar)");
        motor.voer(
                "create or replace table schakel (links integer, l integer, rechts integer, r integer, bits double)");
    }

    /** Takes along what was concluded just now about one part of the plan. */
    public void voegToe(Deelplan deel) {
        if (plan.bronnen().size() <= 2) {
            return;
        }
        meld(deel.links(), "links");
        meld(deel.rechts(), Normaal.rechts(deel.plan()));
        motor.voer("insert into schakel select %d, l, %d, r, bits from slot".formatted(deel.links(), deel.rechts()));
    }

    private void meld(int register, String tabel) {
        if (rijen[register] == 0) {
            motor.voer("insert into wie select %d, rij, id from %s".formatted(register, tabel));
            rijen[register] = (int) motor.getal("select count(*) from " + tabel);
        }
    }

    /** Makes the groups; the query gives the register and the id of every row that is in one. */
    public String sql() {
        int[] begin = new int[rijen.length + 1];
        for (int b = 0; b < rijen.length; b++) {
            begin[b + 1] = begin[b] + rijen[b];
        }
        String doorgenummerd = "(select ["
                + String.join(
                        ", ", Arrays.stream(begin).mapToObj(Integer::toString).toList()) + "] as begin)";
        var paren = Kandidaten.van(
                motor,
                "select begin[links + 1] + l, begin[rechts + 1] + r, bits from schakel, " + doorgenummerd
                        + " order by all");
        new Groepen(begin[rijen.length], paren, (een, ander) -> onbekend(register(begin, een), register(begin, ander)))
                .bewaar(motor, "groep");
        return "select g.groep, ['"
                + String.join(
                        "', '",
                        plan.bronnen().stream()
                                .map(bron -> bron.naam().replace("'", "''"))
                                .toList())
                + "'][w.register + 1] as register, w.id from groep g, wie w, " + doorgenummerd
                + " where g.rij = begin[w.register + 1] + w.rij order by g.groep, g.rij";
    }

    private static int register(int[] begin, int rij) {
        int plek = Arrays.binarySearch(begin, rij);
        return plek >= 0 ? plek : -plek - 2;
    }

    private double onbekend(int een, int ander) {
        boolean vergeleken = plan.delen().stream()
                .anyMatch(deel -> deel.links() == Math.min(een, ander) && deel.rechts() == Math.max(een, ander));
        return een == ander || vergeleken ? Groepen.Onbekend.ANDER.bits(een, ander) : 0;
    }
}
