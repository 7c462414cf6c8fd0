package nl.routewijzer.koppeling.groep;

import java.util.Arrays;
import java.util.List;
import nl.routewijzer.koppeling.motor.Motor;
import nl.routewijzer.koppeling.motor.Motor.Kolom;

/** Pairs of row numbers with their weight in bits, kept in twenty bytes a pair. */
public final class Kandidaten {

    private int[] links = new int[1024];
    private int[] rechts = new int[1024];
    private double[] bits = new double[1024];
    private int aantal;

    /** What a query gives with columns l, r and bits. */
    static Kandidaten van(Motor motor, String sql) {
        var uit = new Kandidaten();
        motor.elk(sql, rij -> uit.voegToe((int) rij.geheel(1), (int) rij.geheel(2), rij.getal(3)));
        return uit;
    }

    public Kandidaten voegToe(int l, int r, double weegt) {
        if (aantal == links.length) {
            links = Arrays.copyOf(links, 2 * aantal);
            rechts = Arrays.copyOf(rechts, 2 * aantal);
            bits = Arrays.copyOf(bits, 2 * aantal);
        }
        links[aantal] = l;
        rechts[aantal] = r;
        bits[aantal] = weegt;
        aantal++;
        return this;
    }

    public int aantal() {
        return aantal;
    }

    public int links(int paar) {
        return links[paar];
    }

    public int rechts(int paar) {
        return rechts[paar];
    }

    public double bits(int paar) {
        return bits[paar];
    }

    /** Makes a table with columns l, r and bits. */
    void bewaar(Motor motor, String tabel) {
        motor.vul(
                tabel,
                aantal,
                List.of(
                        new Kolom("l", "integer", this::links),
                        new Kolom("r", "integer", this::rechts),
                        new Kolom("bits", "double", this::bits)));
    }
}
