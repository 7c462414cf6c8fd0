package nl.routewijzer.koppeling.verslag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.koppeling.loop.Koppelloop.Telling;
import nl.routewijzer.koppeling.model.Alarm;
import nl.routewijzer.koppeling.model.Model;
import nl.routewijzer.koppeling.model.Modelbestand;
import nl.routewijzer.koppeling.motor.Motor;
import nl.routewijzer.koppeling.plan.Koppelplan;
import nl.routewijzer.koppeling.plan.Planbestand;
import nl.routewijzer.koppeling.sql.Normaal;
import nl.routewijzer.koppeling.verslag.Uitslag.Aantal;
import nl.routewijzer.koppeling.verslag.Uitslag.Bronregel;

/** The files of a run, from the tables {@code slot}, {@code paar} and, within one register, {@code groep}. */
public final class Uitvoer {

    /** A group of more rows than this is looked at by a person. */
    private static final int GROTE_GROEP = 20;

    /** When more than this of the pairs in groups look unlike by themselves, groups are chains and no people. */
    private static final double MEESTE_BRUGGEN = 0.25;

    private final Motor motor;
    private final Koppelplan plan;
    private final Model model;

    public Uitvoer(Motor motor, Koppelplan plan, Model model) {
        this.motor = motor;
        this.plan = plan;
        this.model = model;
    }

    /** Every pair that is a link or for a person to judge, with the bits per field: the waterfall. */
    public String paren() {
        String velden = model.delen().stream()
                .map(deel -> ", b_%1$s::decimal(9, 2) as bits_%1$s".formatted(deel.veld()))
                .collect(Collectors.joining());
        return """
                select a.id as id_l, b.id as id_r, z.p::decimal(9, 6) as p, z.zone, z.bits::decimal(9, 2) as bits,
                       %s as bits_begin%s, b_huishouden::decimal(9, 2) as bits_huishouden,
                       (z.bits - coalesce(p.bits, z.bits))::decimal(9, 2) as bits_andere_paren
                  from (%s) z
                  left join paar p on p.l = z.l and p.r = z.r
                  join links a on a.rij = z.l
                  join %s b on b.rij = z.r
                 where z.zone <> 'niet'
                 order by z.l, z.r""".formatted(Math.round(100 * model.beginbits()) / 100.0, velden, zones(), Normaal.rechts(plan));
    }

    private String zones() {
        return """
                select l, r, bits, 1 / (1 + pow(2, -bits)) as p,
                       case when 1 / (1 + pow(2, -bits)) >= %s then 'koppel'
                            when 1 / (1 + pow(2, -bits)) >= %s then 'beoordeel' else 'niet' end as zone
                  from slot""".formatted(plan.grenzen().koppel(), plan.grenzen().beoordeel());
    }

    /** Pairs with an equal BSN of which the name or the birth date speaks against it: somebody uses another's number, or a slip of the pen. */
    public Optional<String> controle() {
        var bsn = plan.vanSoort("bsn");
        String tegen = plan.velden().stream()
                .filter(veld -> List.of("voornaam", "achternaam", "datum")
                        .contains(veld.soort().naam()))
                .map(veld -> "b_" + veld.naam() + " < -2")
                .collect(Collectors.joining(" or "));
        if (bsn.isEmpty() || tegen.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("""
                select a.id as id_l, b.id as id_r, round(p.bits - p.b_%1$s, 2) as bits_zonder_bsn
                  from paar p join links a on a.rij = p.l join %2$s b on b.rij = p.r
                 where p.b_%1$s > 0 and (%3$s)
                 order by p.l, p.r""".formatted(bsn.orElseThrow().naam(), Normaal.rechts(plan), tegen));
    }

    /** The group of each row that is in one. */
    public String groepen() {
        return "select a.id, b.id as groep from groep g join links a on a.rij = g.rij join links b on b.rij = g.groep order by g.groep, g.rij";
    }

    public Uitslag uitslag(List<Telling> tellingen, int stukken) {
        String zones = zones();
        return new Uitslag(
                plan.naam(),
                Planbestand.kenmerk(Planbestand.tekst(plan)),
                Planbestand.kenmerk(Modelbestand.tekst(model)),
                bronnen(),
                tellingen.stream()
                        .map(t -> new Aantal(t.blok().naam(), t.paren()))
                        .toList(),
                aantallen("select zone, count(*) from (" + zones + ") group by zone order by zone"),
                aantallen(
                        "select floor(bits)::int::varchar, count(*) from slot group by floor(bits) order by floor(bits)"),
                som("select coalesce(sum(1 - p), 0) from (" + zones + ") where zone = 'koppel'"),
                som("select coalesce(sum(p), 0) from (" + zones + ") where zone <> 'koppel'"),
                new Verborgen(motor, plan).schat(model, stukken),
                plan.ontdubbelt()
                        ? aantallen(
                                "select n::varchar, count(*) from (select count(*) as n from groep group by groep) group by n order by n")
                        : List.of(),
                alarmen(),
                model);
    }

    /** Those of the model, and what the groups look like. */
    private List<Alarm> alarmen() {
        List<Alarm> uit = new ArrayList<>(model.alarmen());
        if (plan.ontdubbelt()) {
            var grootste = new Alarm(
                    Alarm.Soort.GROTE_GROEP,
                    "",
                    som("select coalesce(max(n), 0) from (select count(*) as n from groep group by groep)"),
                    GROTE_GROEP);
            var bruggen = new Alarm(Alarm.Soort.BRUGGEN, "", som("""
                            select coalesce(avg((coalesce(p.bits, -9) < 0)::int), 0)
                              from slot s join groep a on a.rij = s.l join groep b on b.rij = s.r left join paar p on p.l = s.l and p.r = s.r
                             where a.groep = b.groep"""), MEESTE_BRUGGEN);
            Stream.of(grootste, bruggen)
                    .filter(alarm -> alarm.gemeten() > alarm.grens())
                    .forEach(uit::add);
        }
        return uit;
    }

    private List<Bronregel> bronnen() {
        List<Bronregel> uit = new ArrayList<>();
        for (int b = 0; b < plan.bronnen().size(); b++) {
            var bron = plan.bronnen().get(b);
            uit.add(new Bronregel(
                    bron.naam(),
                    motor.getal("select count(*) from " + (b == 0 ? "links" : "rechts")),
                    bron.peildatum().orElse("onbekend")));
        }
        return uit;
    }

    private List<Aantal> aantallen(String sql) {
        return motor.vraag(sql, rij -> new Aantal(String.valueOf(rij.tekst(1)), rij.geheel(2)));
    }

    private double som(String sql) {
        return motor.vraag(sql, rij -> rij.getal(1)).get(0);
    }
}
