package nl.routewijzer.plan.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.plan.PlanId;
import nl.routewijzer.plan.Planversie;
import nl.routewijzer.plan.Stem;
import nl.routewijzer.plan.domain.Samenvoeging.Boek;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.TrajectId;
import nl.routewijzer.traject.Trajectstand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The books of the plans: read whole, and lines added to; the tenant comes from the transaction. */
@Component
@ZonderInkijk("facts for decisions; what is shown passes the gate in Plannen")
public class Planarchief {

    private static final String REGELS = """
            select p.id as plan, p.traject, p.jongere, w.nummer, w.id, w.soort, w.feiten::text as feiten, w.stem, w.jongere_zelf, w.door,
                   coalesce(c.roepnaam, '') as naam, w.op, w.ingang
              from plan.plan p
              join plan.wijziging w on w.plan = p.id
              left join toegang.zicht_collega c on c.id = w.door and not w.jongere_zelf
            """;

    /** The plan of the open traject; without one that of the last traject that had a plan. */
    private static final String VAN_JONGERE = REGELS + """
              join jongere.zicht_jongere j on j.id = p.jongere
             where p.id = (select q.id
                             from plan.plan q
                             left join traject.zicht_traject t on t.jongere = q.jongere
                            where q.jongere = :jongere and (t.id is null or t.id = q.traject)
                            order by q.begonnen_op desc, q.id
                            limit 1)
               and
            """;

    private static final String VAN_OPEN_TRAJECT = REGELS + """
              join traject.zicht_traject t on t.id = p.traject
             where t.jongere = :jongere
            """;

    private static final String OP_VOLGORDE = " order by w.nummer";

    private final JdbcClient db;
    private final Wijzigingvorm vorm;
    private final Planstaat staat;
    private final Tijd tijd;

    Planarchief(JdbcClient db, Wijzigingvorm vorm, Planstaat staat, Tijd tijd) {
        this.db = db;
        this.vorm = vorm;
        this.staat = staat;
        this.tijd = tijd;
    }

    /** Within reach of who looks. */
    public Optional<Boek> vind(JongereId jongere, Zicht zicht) {
        return lees(VAN_JONGERE + Zicht.FILTER + OP_VOLGORDE, jongere, zicht.parameters(Recht.JONGERE_ZIEN, tijd));
    }

    public Optional<Boek> vind(JongereId jongere) {
        return lees(VAN_JONGERE + "true" + OP_VOLGORDE, jongere, Map.of());
    }

    /** Only of the open traject. */
    public Optional<Boek> lopend(JongereId jongere) {
        return lees(VAN_OPEN_TRAJECT + OP_VOLGORDE, jongere, Map.of());
    }

    /** Of every traject of his, the closed ones too. */
    List<Boek> alle(JongereId jongere) {
        return boeken(REGELS + " where p.jongere = :jongere order by p.begonnen_op, p.id, w.nummer", jongere, Map.of());
    }

    /** The book of a traject, for one writer at a time; without a version when there is none yet. */
    public Boek grendel(Trajectstand traject) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('plan ' || :traject, 0))")
                .param("traject", traject.traject().toString())
                .query((rij, nummer) -> nummer)
                .list();
        var versies = new ArrayList<Planversie>();
        var plan = new ArrayList<PlanId>();
        db.sql(REGELS + " where p.traject = :traject" + OP_VOLGORDE)
                .param("traject", traject.traject().waarde())
                .query(rij -> {
                    plan.add(new PlanId(Rij.uuid(rij, "plan")));
                    versies.add(versie(rij));
                });
        return new Boek(
                plan.isEmpty() ? new PlanId(UUID.randomUUID()) : plan.getFirst(),
                traject.jongere(),
                traject.traject(),
                versies);
    }

    /** The plan that has a line with this id. */
    public Optional<PlanId> planMet(UUID id) {
        return db.sql("select plan from plan.wijziging where id = :id")
                .param("id", id)
                .query((rij, nummer) -> new PlanId(Rij.uuid(rij, "plan")))
                .optional();
    }

    /** Whether one of these is a goal or a step of another plan: an id is made by a browser. */
    public boolean isElders(PlanId plan, Collection<UUID> nieuw) {
        return !nieuw.isEmpty()
                && db.sql("""
                                select exists (select from plan.doel where id = any(:nieuw) and plan <> :plan)
                                    or exists (select from plan.stap where id = any(:nieuw) and plan <> :plan)
                                """)
                        .param("plan", plan.waarde())
                        .param("nieuw", nieuw.toArray(UUID[]::new))
                        .query(Boolean.class)
                        .single();
    }

    /** Adds the lines, and brings up to date what is computed from them. */
    public void voegToe(Boek boek, List<Planversie> nieuw) {
        if (nieuw.isEmpty()) {
            return;
        }
        var daarna = boek.met(nieuw).plan();
        staat.zetKoppen(List.of(daarna));
        staat.schrijf(nieuw.stream().map(versie -> vorm.rij(boek.id(), boek.jongere(), versie)));
        staat.zetDelen(boek.plan(), daarna);
    }

    /** Whole books at once. */
    void laad(List<Boek> boeken) {
        var plannen = boeken.stream().map(Boek::plan).toList();
        staat.zetKoppen(plannen);
        staat.schrijf(boeken.stream()
                .flatMap(boek -> boek.versies().stream().map(versie -> vorm.rij(boek.id(), boek.jongere(), versie))));
        staat.zetDelen(plannen);
    }

    private Optional<Boek> lees(String sql, JongereId jongere, Map<String, Object> meer) {
        return boeken(sql, jongere, meer).stream().findFirst();
    }

    private List<Boek> boeken(String sql, JongereId jongere, Map<String, Object> meer) {
        var boeken = new LinkedHashMap<PlanId, Boek>();
        db.sql(sql).param("jongere", jongere.waarde()).params(meer).query(rij -> {
            var plan = new PlanId(Rij.uuid(rij, "plan"));
            var traject = new TrajectId(Rij.uuid(rij, "traject"));
            boeken.computeIfAbsent(plan, id -> new Boek(id, jongere, traject, new ArrayList<>()))
                    .versies()
                    .add(versie(rij));
        });
        return List.copyOf(boeken.values());
    }

    private Planversie versie(ResultSet rij) throws SQLException {
        return new Planversie(
                rij.getInt("nummer"),
                Rij.uuid(rij, "id"),
                vorm.lees(Rij.tekst(rij, "soort"), Rij.tekst(rij, "feiten")),
                new Planversie.Door(
                        rij.getBoolean("jongere_zelf"),
                        Rij.uuid(rij, "door"),
                        Rij.tekst(rij, "naam"),
                        Stem.valueOf(Rij.tekst(rij, "stem"))),
                Rij.moment(rij, "op"),
                Rij.dag(rij, "ingang"));
    }
}
