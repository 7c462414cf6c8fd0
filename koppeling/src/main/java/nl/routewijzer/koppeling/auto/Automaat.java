package nl.routewijzer.koppeling.auto;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.routewijzer.koppeling.groep.Slotsom;
import nl.routewijzer.koppeling.leren.Steekproef;
import nl.routewijzer.koppeling.model.Leraar;
import nl.routewijzer.koppeling.model.Model;
import nl.routewijzer.koppeling.motor.Motor;
import nl.routewijzer.koppeling.plan.Koppelplan;
import nl.routewijzer.koppeling.sql.Niveaus;
import nl.routewijzer.koppeling.sql.Normaal;
import nl.routewijzer.koppeling.sql.Paren;
import nl.routewijzer.koppeling.sql.Weging;

/** Links without a plan. */
public final class Automaat {

    private static final long STEEKPROEF = 1_000_000;

    private final Motor motor;
    private final Consumer<String> meld;

    public Automaat(Motor motor, Consumer<String> meld) {
        this.motor = motor;
        this.meld = meld;
    }

    public void koppel(List<Path> bestanden, String id, Path uit) {
        List<Planmaker.Bestand> gezien = new ArrayList<>();
        for (int b = 0; b < bestanden.size(); b++) {
            motor.voer("create table " + Normaal.RUW.get(b)
                    + " as select (row_number() over () - 1)::integer as rij, * from read_csv('" + bestanden.get(b)
                    + "', all_varchar = true, header = true)");
            gezien.add(new Bestandskijker(motor).bekijk(b, bestanden.get(b), id));
        }
        for (var bestand : gezien) {
            bestand.kolommen().forEach((kolom, rol) -> meld.accept(bestand.naam() + "  " + kolom.naam() + ": " + rol));
        }
        var plan = new Planmaker(gezien).maak(new Koppelplan.Grenzen(50_000_000, 0.5, 0.01, false, 1));
        var normaal = new Normaal(plan);
        var kansen = normaliseer(plan, normaal);
        long rijen = motor.getal("select count(*) from links")
                + (plan.ontdubbelt() ? 0 : motor.getal("select count(*) from rechts"));
        var steekproef = new Steekproef(motor, plan);
        var blokken = new Blokkeuze(motor, plan, Math.max(2_000_000, 60 * rijen)).kies();
        blokken.forEach(blok -> meld.accept("blok " + blok.naam()));
        plan = new Koppelplan(plan.naam(), plan.bronnen(), plan.velden(), blokken, plan.grenzen());
        motor.voer("create table kandidaat as " + new Paren(plan).kandidaten(0, 1));
        meld.accept("kandidaten " + motor.getal("select count(*) from kandidaat"));
        motor.voer("create table niveau as " + new Niveaus(plan).sql("kandidaat"));
        var model = leer(steekproef, kansen);
        meld.accept(model.toString().replace("Onderdeel", "\nOnderdeel").replace("Gewicht", "\n   Gewicht"));
        motor.voer("create table paar as " + new Weging(model).sql("niveau", -7));
        new Slotsom(motor, plan).maak();
        motor.voer(
                "copy (select a.id as id_l, b.id as id_r, round(1 / (1 + pow(2, -bits)), 6) as p from slot join links a on a.rij = l join "
                        + Normaal.rechts(plan) + " b on b.rij = r order by l, r) to '" + uit + "' (header)");
    }

    private Map<String, Double> normaliseer(Koppelplan plan, Normaal normaal) {
        for (int b = 0; b < plan.bronnen().size(); b++) {
            motor.voer(normaal.schoon(b));
        }
        Map<String, Double> kansen = new HashMap<>();
        for (var veld : plan.velden()) {
            motor.voer(normaal.telling(veld));
            kansen.put(
                    veld.naam(),
                    motor.vraag(normaal.gelijkeKans(veld), rij -> rij.getal(1)).get(0));
        }
        for (int b = 0; b < plan.bronnen().size(); b++) {
            motor.voer(normaal.klaar(b, kansen));
        }
        return kansen;
    }

    private Model leer(Steekproef steekproef, Map<String, Double> kansen) {
        var velden = steekproef.velden(kansen, STEEKPROEF);
        var patronen = steekproef.patronen("niveau");
        meld.accept("patronen " + patronen.paren());
        return new Leraar(velden, patronen, steekproef.paren(), 20).leer(Math.min(0.01, 1000 / steekproef.paren()));
    }
}
