package nl.routewijzer.koppeling.leren;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.routewijzer.koppeling.model.Leraar.Veldtelling;
import nl.routewijzer.koppeling.model.Patronen;
import nl.routewijzer.koppeling.motor.Motor;
import nl.routewijzer.koppeling.plan.Koppelplan;
import nl.routewijzer.koppeling.plan.Veld;
import nl.routewijzer.koppeling.sql.Niveaus;
import nl.routewijzer.koppeling.sql.Normaal;

/** Counts levels: u among random pairs (equal values from how often each is found, without chance), and patterns among candidates. */
public final class Steekproef {

    private final Motor motor;
    private final Koppelplan plan;
    private final long links;
    private final long rechts;

    public Steekproef(Motor motor, Koppelplan plan) {
        this.motor = motor;
        this.plan = plan;
        links = motor.getal("select count(*) from links");
        rechts = motor.getal("select count(*) from " + Normaal.rechts(plan));
    }

    /** How many pairs there are at all. */
    public double paren() {
        return plan.ontdubbelt() ? links * (links - 1.0) / 2 : 1.0 * links * rechts;
    }

    /**
     * The chance of each level among all pairs.
     *
     * @param gelijkeKans by field the chance that two rows share a value
     * @param grootte how many pairs to draw; drawn the same way every time
     */
    public List<Veldtelling> velden(Map<String, Double> gelijkeKans, long grootte) {
        long keer = Math.max(1, Math.min(rechts - 1, grootte / Math.max(1, links)));
        motor.voer("create or replace temp table toeval as select * from (" + new Niveaus(plan).sql(willekeurig(keer))
                + ")");
        List<Veldtelling> uit = new ArrayList<>();
        for (var veld : plan.velden()) {
            uit.add(telling(veld, gelijkeKans.getOrDefault(veld.naam(), 0.0)));
        }
        motor.voer("drop table toeval");
        return uit;
    }

    private String willekeurig(long keer) {
        long stap = Math.max(1, rechts / keer);
        String paar = "select a.rij as l, ((a.rij::bigint * 7919 + k.k * " + stap + " + k.k * k.k) % " + rechts
                + ")::integer as r from links a, (select unnest(range(" + keer + "))::bigint as k) k";
        return plan.ontdubbelt() ? "select * from (" + paar + ") where l <> r" : paar;
    }

    private Veldtelling telling(Veld veld, double gelijk) {
        var niveaus = Niveaus.van(plan, veld);
        double[] aantal = new double[niveaus.size()];
        double[] leeg = new double[1];
        motor.elk("select g_" + veld.naam() + ", count(*) from toeval group by all", rij -> {
            if (rij.geheel(1) < 0) {
                leeg[0] = rij.geheel(2);
            } else {
                aantal[(int) rij.geheel(1)] = rij.geheel(2);
            }
        });
        double gevuld = 0;
        for (double n : aantal) {
            gevuld += n;
        }
        double[] u = new double[aantal.length];
        double rest = 0;
        for (int k = 1; k < u.length; k++) {
            u[k] = (aantal[k] + 0.5) / (gevuld + 0.5 * u.length);
            rest += u[k];
        }
        u[0] = Math.max(gelijk, 1e-12);
        for (int k = 1; k < u.length; k++) {
            u[k] *= (1 - u[0]) / rest;
        }
        return new Veldtelling(
                veld.naam(),
                veld.soort(),
                niveaus,
                Arrays.stream(u).boxed().toList(),
                gevuld / Math.max(1, gevuld + leeg[0]));
    }

    /** @param niveaus a table with the levels of the candidates */
    public Patronen patronen(String niveaus) {
        String kolommen = plan.velden().stream().map(veld -> "g_" + veld.naam()).collect(Collectors.joining(", "));
        var uit = new Patronen();
        int aantal = plan.velden().size();
        motor.elk(
                "select " + kolommen + ", " + frequentie(false) + " as f, " + frequentie(true) + " as s, count(*) from "
                        + niveaus + " group by all order by all",
                rij -> {
                    byte[] g = new byte[aantal];
                    for (int v = 0; v < aantal; v++) {
                        g[v] = (byte) rij.geheel(v + 1);
                    }
                    uit.voegToe(g, rij.getal(aantal + 1), rij.getal(aantal + 2), rij.geheel(aantal + 3));
                });
        return uit;
    }

    private String frequentie(boolean gedeeld) {
        return plan.velden().stream()
                .filter(veld -> veld.soort().gedeeld() == gedeeld)
                .map(veld -> "case when g_%1$s = 0 then f_%1$s else 0 end".formatted(veld.naam()))
                .collect(Collectors.joining(" + ", "round(0.0 + ", ")"));
    }
}
