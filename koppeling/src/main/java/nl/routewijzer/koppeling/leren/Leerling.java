package nl.routewijzer.koppeling.leren;

import java.util.List;
import java.util.Map;
import nl.routewijzer.koppeling.model.Leraar;
import nl.routewijzer.koppeling.model.Leraar.Veldtelling;
import nl.routewijzer.koppeling.model.Model;
import nl.routewijzer.koppeling.model.Patronen;
import nl.routewijzer.koppeling.plan.Koppelplan;

/** Learns a model from table {@code niveau}, and looks whether it can be trusted. */
public final class Leerling {

    private static final long STEEKPROEF = 1_000_000;

    /** The starting values of m count for this many true pairs. */
    private static final double TRAAGHEID = 20;

    /** With this much the starting values stay what they are. */
    private static final double NIET_LEREN = 1e9;

    private final Koppelplan plan;
    private final Steekproef steekproef;
    private final Map<String, Double> kansen;
    private final int stukken;

    /**
     * @param kansen by field the chance that two rows share a value
     * @param stukken the table has one of this many parts of all candidates
     */
    public Leerling(Koppelplan plan, Steekproef steekproef, Map<String, Double> kansen, int stukken) {
        this.plan = plan;
        this.steekproef = steekproef;
        this.kansen = kansen;
        this.stukken = stukken;
    }

    public Model leer() {
        var velden = steekproef.velden(kansen, STEEKPROEF);
        var patronen = steekproef.patronen("niveau");
        double paren = steekproef.paren() / stukken;
        var model = leer(velden, patronen, paren, TRAAGHEID);
        var alarmen = new Toetsing(velden, patronen, paren, TRAAGHEID).alarmen(model, plan.velden(), plan.blokken());
        var bruikbaar = Toetsing.geenMensen(alarmen) ? leer(velden, patronen, paren, NIET_LEREN) : model;
        return bruikbaar.metAlarmen(alarmen);
    }

    private static Model leer(List<Veldtelling> velden, Patronen patronen, double paren, double traagheid) {
        return new Leraar(velden, patronen, paren, traagheid).leer(Math.min(0.01, 1000 / paren));
    }
}
