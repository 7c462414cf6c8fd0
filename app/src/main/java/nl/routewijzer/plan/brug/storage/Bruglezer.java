package nl.routewijzer.plan.brug.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.plan.brug.Antwoord;
import nl.routewijzer.plan.brug.Brugblad;
import nl.routewijzer.plan.brug.Brugblad.Ingevuld;
import nl.routewijzer.plan.brug.Brugblad.Moment;
import nl.routewijzer.plan.brug.Instrument;
import nl.routewijzer.plan.brug.Instrumentversie;
import nl.routewijzer.plan.brug.Invuller;
import nl.routewijzer.plan.brug.Meting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The brug of one jongere in one statement: what was measured, what he said of his stress in conversations, what happened meanwhile, and the instruments. */
@Component
@ZonderInkijk("within the gate of the page or of the Api that asks")
public class Bruglezer {

    /** The item that conversations ask too; its answers there are read, not copied. */
    private static final Instrumentversie STRESS = new Instrumentversie("stress", "1");

    private static final String KIES = """
            select x.* from (
              select 'METING' as soort, m.id, m.jongere, m.instrument, m.versie, m.dag, m.wie, m.antwoorden::text as antwoorden, m.opmerking,
                     m.op, w.naam as door, n.id as vervangen_door, null::integer as stress, null::text as inhoud, null::timestamptz as ingetrokken,
                     m.nummer
                from plan.meting m
                left join toegang.zicht_collega w on w.id = m.door
                left join plan.meting n on n.vervangt = m.id and n.teruggenomen_op is null
               where m.jongere = :jongere and m.teruggenomen_op is null
              union all
              select 'STRESS', s.gesprek, s.jongere, null, null, null, null, null, null, s.begin, null, null, s.stress, null, null, null
                from gesprek.zicht_stress s where s.jongere = :jongere
              union all
              select 'GESPREK', g.id, g.jongere, null, null, null, null, null, null, g.begin, null, null, null, null, null, null
                from gesprek.zicht_gesprek g where g.jongere = :jongere and g.uitkomst = 'WAS_ER'
              union all
              select distinct 'PLAN', null::uuid, p.jongere, null, null, p.ingang, null, null, null, null::timestamptz, null, null::uuid, null::integer, null, null::timestamptz, null::bigint
                from plan.wijziging p where p.jongere = :jongere
              union all
              select 'INSTRUMENT', null, null, i.instrument, i.versie, null, null, null, null, i.op, null, null, null, i.inhoud, i.ingetrokken_op, null
                from plan.instrument i) x
             order by x.nummer desc nulls last, x.op desc
            """;

    private final JdbcClient db;
    private final Instrumentenkast kast;

    Bruglezer(JdbcClient db, Instrumentenkast kast) {
        this.db = db;
        this.kast = kast;
    }

    /** What came of reading the rows. */
    private final class Stapel {

        private final List<Ingevuld> metingen = new ArrayList<>();
        private final Map<UUID, Ingevuld> bij = new HashMap<>();
        private final List<Moment> momenten = new ArrayList<>();
        private final List<Instrument> bekend = new ArrayList<>(kast.meegeleverde());
        private final List<Instrument> ingetrokken = new ArrayList<>();

        void leg(ResultSet rij) throws SQLException {
            switch (Rij.tekst(rij, "soort")) {
                case "METING" -> meting(rij);
                case "STRESS" -> stress(rij);
                case "GESPREK" -> momenten.add(new Moment(Tijd.dag(Rij.moment(rij, "op")), Moment.Soort.GESPREK));
                case "PLAN" -> momenten.add(new Moment(Rij.dag(rij, "dag"), Moment.Soort.PLAN));
                default -> instrument(rij);
            }
        }

        /** A measurement, or what stood there before one that came by already. */
        private void meting(ResultSet rij) throws SQLException {
            var meting = Metingarchief.meting(rij);
            var nieuwer = Rij.misschien(rij, "vervangen_door", Function.identity())
                    .flatMap(id -> Optional.ofNullable(bij.get(id)));
            if (nieuwer.isPresent()) {
                nieuwer.get().eerder().add(meting);
                bij.put(meting.id(), nieuwer.get());
                return;
            }
            var waar = new Ingevuld(
                    meting,
                    Rij.moment(rij, "op"),
                    Rij.misschienTekst(rij, "door"),
                    Optional.empty(),
                    new ArrayList<>());
            metingen.add(waar);
            bij.put(meting.id(), waar);
        }

        /** As the jongere said it. */
        private void stress(ResultSet rij) throws SQLException {
            var op = Rij.moment(rij, "op");
            var antwoorden = new LinkedHashMap<String, Antwoord>();
            antwoorden.put(STRESS.instrument(), new Antwoord.Waarde(rij.getInt("stress")));
            var gesprek = Rij.uuid(rij, "id");
            metingen.add(new Ingevuld(
                    new Meting(gesprek, Rij.jongere(rij), STRESS, Tijd.dag(op), Invuller.JONGERE, antwoorden, ""),
                    op,
                    Optional.empty(),
                    Optional.of(gesprek),
                    List.of()));
        }

        private void instrument(ResultSet rij) throws SQLException {
            var instrument = kast.lees(Rij.tekst(rij, "inhoud"));
            bekend.add(instrument);
            if (Rij.misschienMoment(rij, "ingetrokken").isPresent()) {
                ingetrokken.add(instrument);
            }
        }

        Brugblad blad(JongereId jongere) {
            metingen.sort(Comparator.comparing((Ingevuld een) -> een.meting().dag())
                    .thenComparing(Ingevuld::op)
                    .reversed());
            return new Brugblad(jongere, inGebruik(), List.copyOf(bekend), List.copyOf(metingen), momenten);
        }

        /** The newest of each that was not withdrawn; what comes along stands first. */
        private List<Instrument> inGebruik() {
            var nieuwste = new LinkedHashMap<String, Instrument>();
            for (var instrument : bekend) {
                if (!ingetrokken.contains(instrument)) {
                    nieuwste.merge(
                            instrument.id(),
                            instrument,
                            (een, ander) -> een.versie().compareTo(ander.versie()) < 0 ? ander : een);
                }
            }
            return List.copyOf(nieuwste.values());
        }
    }

    public Brugblad lees(JongereId jongere) {
        return db.sql(KIES).param("jongere", jongere.waarde()).query(rij -> {
            var stapel = new Stapel();
            while (rij.next()) {
                stapel.leg(rij);
            }
            return stapel.blad(jongere);
        });
    }
}
