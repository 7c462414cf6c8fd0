package nl.routewijzer.bericht.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.bericht.DraadId;
import nl.routewijzer.bericht.Kant;
import nl.routewijzer.bericht.NieuwBericht;
import nl.routewijzer.bericht.Onderwerp;
import nl.routewijzer.bericht.Schrijver;
import nl.routewijzer.bericht.domain.Wachtregel;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Threads and messages as they are written; who is waited for is computed from the messages each time one changes. */
@Component
@ZonderInkijk("facts for decisions; what is shown passes the gate of the page")
public class Draadarchief {

    /** @param gebruiker empty for the jongere himself */
    public record Eerder(
            JongereId jongere, DraadId draad, Optional<GebruikerId> gebruiker, String tekst, boolean teruggenomen) {

        /** These words stand there already. */
        public boolean zegt(String woorden) {
            return tekst.equals(woorden) && !teruggenomen;
        }
    }

    private static final String BESTAAT = """
            select case :over when 'NIETS' then :waarover::uuid = :jongere::uuid
                              when 'STAP' then exists (select from plan.zicht_stap s where s.id = :waarover and s.jongere = :jongere)
                              else exists (select from gesprek.zicht_gesprek g where g.id = :waarover and g.jongere = :jongere) end
            """;

    private static final String KORT_GELEDEN = """
            select count(*) from bericht.bericht
             where op > :sinds and reeks is null
               and case when :ik::uuid is null then gebruiker is null and jongere = :jongere else gebruiker = :ik::uuid end
            """;

    private static final String VOEG_TOE = """
            insert into bericht.bericht (id, jongere, draad, nummer, van, gebruiker, tekst, op, antwoord_gevraagd, reeks)
            select :id, :jongere, :draad, coalesce(max(nummer), 0) + 1, :van, :gebruiker, :tekst, :op, :vraagt, :reeks
              from bericht.bericht where draad = :draad
            """;

    private static final String NEEM_TERUG = """
            update bericht.bericht set tekst = '', teruggenomen_op = :nu
             where id = :id and jongere = :jongere and gebruiker is not distinct from :ik::uuid
               and teruggenomen_op is null and op >= :sinds
            returning draad
            """;

    private static final String TEL = """
            update bericht.draad d
               set aantal = n.aantal, laatste_op = coalesce(n.laatste, d.laatste_op), wacht_op = :op, wacht_sinds = :sinds
              from (select count(*) as aantal, max(b.op) as laatste from bericht.bericht b where b.draad = :draad) n
             where d.id = :draad
            """;

    private final JdbcClient db;

    Draadarchief(JdbcClient db) {
        this.db = db;
    }

    /** One at a time for a writer and for a jongere, until the end of the transaction: what is counted then stays true. */
    public void grendel(Schrijver wie, JongereId jongere) {
        db.sql("""
                        select pg_advisory_xact_lock(hashtextextended(:wie, 0)), pg_advisory_xact_lock(hashtextextended(:jongere, 0))
                        """)
                .param("wie", wie.door().toString())
                .param("jongere", jongere.toString())
                .query((rij, nummer) -> nummer)
                .list();
    }

    /** A message that was kept under this id. */
    public Optional<Eerder> zoek(UUID bericht) {
        return db.sql("select jongere, draad, gebruiker, tekst, teruggenomen_op from bericht.bericht where id = :id")
                .param("id", bericht)
                .query((rij, nummer) -> new Eerder(
                        Rij.jongere(rij),
                        new DraadId(Rij.uuid(rij, "draad")),
                        Rij.misschien(rij, "gebruiker", GebruikerId::new),
                        Rij.tekst(rij, "tekst"),
                        Rij.misschienMoment(rij, "teruggenomen_op").isPresent()))
                .optional();
    }

    public int kortGeleden(Schrijver wie, JongereId jongere, Instant sinds) {
        return db.sql(KORT_GELEDEN)
                .param("sinds", Rij.alsParameter(sinds))
                .param("ik", gebruiker(wie))
                .param("jongere", jongere.waarde())
                .query(Integer.class)
                .single();
    }

    /** Held until the end of the transaction: it is not taken away while something is written in it. */
    public Optional<DraadId> draad(JongereId jongere, Onderwerp over) {
        return db.sql(
                        "select id from bericht.draad where jongere = :jongere and over = :over and waarover = :waarover for no key update")
                .param("jongere", jongere.waarde())
                .param("over", over.over().name())
                .param("waarover", over.waarover())
                .query((rij, nummer) -> new DraadId(Rij.uuid(rij, "id")))
                .optional();
    }

    /** Whether this is a thread of this jongere; held until the end of the transaction. */
    public boolean isVan(DraadId draad, JongereId jongere) {
        return db.sql("select id from bericht.draad where id = :id and jongere = :jongere for no key update")
                .param("id", draad.waarde())
                .param("jongere", jongere.waarde())
                .query((rij, nummer) -> nummer)
                .optional()
                .isPresent();
    }

    /** Whether there is such a step or gesprek of this jongere. */
    public boolean bestaat(JongereId jongere, Onderwerp over) {
        return db.sql(BESTAAT)
                .param("over", over.over().name())
                .param("waarover", over.waarover())
                .param("jongere", jongere.waarde())
                .query(Boolean.class)
                .single();
    }

    public void begin(DraadId draad, JongereId jongere, Onderwerp over, Instant op) {
        db.sql("""
                        insert into bericht.draad (id, jongere, over, waarover, begonnen_op, laatste_op)
                        values (:id, :jongere, :over, :waarover, :op, :op)
                        """)
                .param("id", draad.waarde())
                .param("jongere", jongere.waarde())
                .param("over", over.over().name())
                .param("waarover", over.waarover())
                .param("op", Rij.alsParameter(op))
                .update();
    }

    public void voegToe(DraadId draad, NieuwBericht nieuw, Schrijver wie, Instant op) {
        db.sql(VOEG_TOE)
                .param("id", nieuw.id())
                .param("jongere", nieuw.jongere().waarde())
                .param("draad", draad.waarde())
                .param("van", wie.kant().name())
                .param("gebruiker", gebruiker(wie))
                .param("tekst", nieuw.tekst())
                .param("op", Rij.alsParameter(op))
                .param("vraagt", nieuw.vraagtAntwoord() && wie.kant() == Kant.COLLEGA)
                .param("reeks", nieuw.reeks().orElse(null))
                .update();
        tel(draad);
    }

    /** Empty when it is not his, too long ago, or taken back before. */
    public Optional<DraadId> neemTerug(UUID bericht, JongereId jongere, Schrijver wie, Instant sinds, Instant nu) {
        var draad = db.sql(NEEM_TERUG)
                .param("id", bericht)
                .param("jongere", jongere.waarde())
                .param("ik", gebruiker(wie))
                .param("nu", Rij.alsParameter(nu))
                .param("sinds", Rij.alsParameter(sinds))
                .query((rij, nummer) -> new DraadId(Rij.uuid(rij, "draad")))
                .optional();
        draad.ifPresent(this::tel);
        return draad;
    }

    /** @return false when it was said before under this id */
    public boolean doeAf(UUID id, JongereId jongere, DraadId draad, int tot, GebruikerId door, Instant op) {
        var nieuw = db.sql("""
                        insert into bericht.afgedaan (id, jongere, draad, tot_nummer, door, op)
                        select :id, d.jongere, d.id, least(:tot, d.aantal), :door, :op from bericht.draad d
                         where d.id = :draad and d.jongere = :jongere
                        on conflict (organisatie, id) do nothing
                        """)
                .param("id", id)
                .param("jongere", jongere.waarde())
                .param("draad", draad.waarde())
                .param("tot", tot)
                .param("door", door.waarde())
                .param("op", Rij.alsParameter(op))
                .update();
        tel(draad);
        return nieuw == 1;
    }

    /** What was said last counts no more. @return its id; empty when there was nothing to undo */
    public Optional<UUID> doeTochNietAf(DraadId draad, GebruikerId door, Instant op) {
        var welke = db.sql("""
                        update bericht.afgedaan set ongedaan_op = :op, ongedaan_door = :door
                         where id = (select id from bericht.afgedaan where draad = :draad and ongedaan_op is null
                                      order by tot_nummer desc, op desc limit 1)
                        returning id
                        """)
                .param("draad", draad.waarde())
                .param("door", door.waarde())
                .param("op", Rij.alsParameter(op))
                .query((rij, nummer) -> Rij.uuid(rij, "id"))
                .optional();
        tel(draad);
        return welke;
    }

    /** Up to which message; an earlier reading stays as it was. */
    public void lees(DraadId draad, JongereId jongere, int tot, Schrijver wie, Instant op) {
        db.sql("""
                        insert into bericht.gelezen (jongere, draad, gebruiker, tot_nummer, op)
                        select :jongere, :draad, :ik::uuid, :tot, :op
                         where not exists (select from bericht.gelezen g where g.draad = :draad and g.gebruiker is not distinct from :ik::uuid
                                              and g.tot_nummer >= :tot)
                        on conflict do nothing
                        """)
                .param("jongere", jongere.waarde())
                .param("draad", draad.waarde())
                .param("ik", gebruiker(wie))
                .param("tot", tot)
                .param("op", Rij.alsParameter(op))
                .update();
    }

    /** Whether others may see when he read, from now on. Saying the same again changes nothing. */
    public void wens(Schrijver wie, boolean aan, Instant nu) {
        db.sql("""
                        insert into bericht.leeswens (jongere, gebruiker, sinds)
                        values (:jongere::uuid, :gebruiker::uuid, case when :aan then :nu::timestamptz end)
                        on conflict (organisatie, jongere, gebruiker) do update set sinds = excluded.sinds
                         where (leeswens.sinds is null) <> (excluded.sinds is null)
                        """)
                .param("jongere", wie.kant() == Kant.JONGERE ? wie.door().waarde() : null)
                .param("gebruiker", gebruiker(wie))
                .param("aan", aan)
                .param("nu", Rij.alsParameter(nu))
                .update();
    }

    /** Whether this message stands, and the jongere did not read it yet. */
    public boolean wachtOpLezen(UUID bericht, JongereId jongere) {
        return db.sql("""
                        select count(*) from bericht.bericht b
                         where b.id = :id and b.jongere = :jongere and b.teruggenomen_op is null
                           and not exists (select from bericht.gelezen g
                                            where g.draad = b.draad and g.gebruiker is null and g.tot_nummer >= b.nummer)
                        """)
                        .param("id", bericht)
                        .param("jongere", jongere.waarde())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Computes again how many messages there are and who is waited for. */
    private void tel(DraadId draad) {
        var wacht = Wachtregel.van(
                db.sql("""
                                select nummer, van, op, antwoord_gevraagd, reeks is not null as meegestuurd, teruggenomen_op is not null as teruggenomen
                                  from bericht.bericht where draad = :draad order by nummer
                                """)
                        .param("draad", draad.waarde())
                        .query(Draadarchief::feit)
                        .list(),
                db.sql(
                                "select coalesce(max(tot_nummer), 0) from bericht.afgedaan where draad = :draad and ongedaan_op is null")
                        .param("draad", draad.waarde())
                        .query(Integer.class)
                        .single());
        db.sql(TEL)
                .param("draad", draad.waarde())
                .param("op", wacht.map(w -> w.op().name()).orElse(null))
                .param("sinds", wacht.map(w -> Rij.alsParameter(w.sinds())).orElse(null))
                .update();
    }

    static Wachtregel.Feit feit(ResultSet rij, int regel) throws SQLException {
        return new Wachtregel.Feit(
                rij.getInt("nummer"),
                Kant.valueOf(Rij.tekst(rij, "van")),
                Rij.moment(rij, "op"),
                rij.getBoolean("antwoord_gevraagd"),
                rij.getBoolean("meegestuurd"),
                rij.getBoolean("teruggenomen"));
    }

    private static @Nullable UUID gebruiker(Schrijver wie) {
        return wie.kant() == Kant.COLLEGA ? wie.door().waarde() : null;
    }
}
