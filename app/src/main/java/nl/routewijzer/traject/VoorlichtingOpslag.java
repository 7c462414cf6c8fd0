package nl.routewijzer.traject;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.jongere.Naam;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.Voorlichting.Genodigde;
import nl.routewijzer.traject.Voorlichting.Kandidaat;
import nl.routewijzer.traject.Voorlichting.Presentie;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Groepsvoorlichtingen, who was invited and who came; the tenant comes from the transaction. */
@Component
@ZonderInkijk("what is shown passes the gate in Voorlichtingen")
class VoorlichtingOpslag {

    /** What was written by one list, to tell of each. */
    record Regel(UUID id, JongereId jongere, boolean aanwezig) {}

    /** When and where, and whether it still is. */
    record Stand(Instant begin, String plaats, boolean afgezegd) {}

    private static final String CONSULENT = """
            left join lateral (select c.roepnaam from toegang.zicht_relatie r join toegang.zicht_collega c on c.id = r.gebruiker
                                where r.jongere = j.id and r.soort = 'VASTE_CONSULENT' and r.periode @> :vandaag::date limit 1) c on true
            """;

    private static final String ALLE = """
            select v.id, v.begin, v.plaats, v.vervallen_op,
                   count(u.id) as genodigden, count(u.id) filter (where p.id is null) as zonder
              from traject.voorlichting v
              left join (select u.id, u.voorlichting from traject.uitnodiging u join jongere.zicht_jongere j on j.id = u.jongere
                          where u.vervallen_op is null and %s) u on u.voorlichting = v.id
              left join traject.presentie p on p.uitnodiging = u.id and p.vervallen_op is null
             where (:id::uuid is null or v.id = :id)
             group by v.id, v.begin, v.plaats, v.vervallen_op
             order by v.begin desc
            """.formatted(Zicht.FILTER);

    private static final String GENODIGDEN = """
            select u.id, j.id as jongere, j.roepnaam, j.tussenvoegsel, j.achternaam, coalesce(c.roepnaam, '') as consulent,
                   p.aanwezig, p.kort_gesprek, p.regel
              from traject.uitnodiging u
              join jongere.zicht_jongere j on j.id = u.jongere
            """ + CONSULENT + """
              left join traject.presentie p on p.uitnodiging = u.id and p.vervallen_op is null
             where u.voorlichting = :id and u.vervallen_op is null and %s
             order by j.sorteernaam
            """.formatted(Zicht.FILTER);

    private static final String KANDIDATEN = """
            select j.id as jongere, j.roepnaam, j.tussenvoegsel, j.achternaam, coalesce(c.roepnaam, '') as consulent, t.melding
              from traject.traject t
              join jongere.zicht_jongere j on j.id = t.jongere
            """ + CONSULENT + """
             where t.gesloten_op is null and %s
               and not exists (select from traject.zicht_voorlichting v
                                where v.traject = t.id and (v.aanwezig or (v.aanwezig is null and v.begin >= :nu)))
             order by t.melding, j.sorteernaam
            """.formatted(Zicht.FILTER);

    private static final String NODIG_UIT = """
            insert into traject.uitnodiging (id, voorlichting, traject, jongere, lijst, gemaakt_op, gemaakt_door)
            select :id, :voorlichting, t.id, t.jongere, :lijst, :nu, :ik
              from traject.traject t where t.jongere = :jongere and t.gesloten_op is null
            on conflict do nothing
            """;

    private static final String VERVANG = """
            update traject.presentie set vervallen_op = :nu, vervangen_door_lijst = :lijst
             where uitnodiging = :uitnodiging and vervallen_op is null
            """;

    private static final String LEG_VAST = """
            insert into traject.presentie (id, uitnodiging, jongere, lijst, aanwezig, kort_gesprek, regel, op, door)
            values (:id, :uitnodiging, :jongere, :lijst, :aanwezig, :kortGesprek, :regel, :nu, :ik)
            """;

    private final JdbcClient db;
    private final Tijd tijd;

    VoorlichtingOpslag(JdbcClient db, Tijd tijd) {
        this.db = db;
        this.tijd = tijd;
    }

    List<Voorlichting> alle(Zicht zicht) {
        return lees(null, zicht);
    }

    Optional<Voorlichting> find(UUID id, Zicht zicht) {
        return lees(id, zicht).stream().findFirst();
    }

    private List<Voorlichting> lees(@Nullable UUID id, Zicht zicht) {
        return db.sql(ALLE)
                .param("id", id)
                .params(zicht.parameters(Recht.VOORLICHTING_HOUDEN, tijd.vandaag()))
                .query((rij, nummer) -> new Voorlichting(
                        Rij.uuid(rij, "id"),
                        Rij.moment(rij, "begin"),
                        Rij.tekst(rij, "plaats"),
                        rij.getInt("genodigden"),
                        rij.getInt("zonder"),
                        Rij.misschienMoment(rij, "vervallen_op").isPresent()))
                .list();
    }

    List<Genodigde> genodigden(UUID voorlichting, Zicht zicht) {
        return db.sql(GENODIGDEN)
                .param("id", voorlichting)
                .params(zicht.parameters(Recht.VOORLICHTING_HOUDEN, tijd.vandaag()))
                .query(VoorlichtingOpslag::genodigde)
                .list();
    }

    List<Kandidaat> kandidaten(Zicht zicht) {
        return db.sql(KANDIDATEN)
                .param("nu", Rij.alsParameter(tijd.nu()))
                .params(zicht.parameters(Recht.VOORLICHTING_HOUDEN, tijd.vandaag()))
                .query((rij, nummer) -> new Kandidaat(
                        Rij.jongere(rij), naam(rij), Rij.tekst(rij, "consulent"), Rij.dag(rij, "melding")))
                .list();
    }

    void voegToe(UUID id, Instant begin, String plaats, GebruikerId ik) {
        db.sql("""
                        insert into traject.voorlichting (id, begin, plaats, gemaakt_op, gemaakt_door)
                        values (:id, :begin, :plaats, :nu, :ik) on conflict do nothing
                        """)
                .param("id", id)
                .param("begin", Rij.alsParameter(begin))
                .param("plaats", plaats)
                .param("nu", Rij.alsParameter(tijd.nu()))
                .param("ik", ik.waarde())
                .update();
    }

    /** Whether of anybody, also out of reach, it was said that he came or not. */
    boolean heeftPresentie(UUID id) {
        return db.sql("""
                        select exists (select from traject.presentie p join traject.uitnodiging u on u.id = p.uitnodiging
                                        where u.voorlichting = :id and p.vervallen_op is null)
                        """).param("id", id).query(Boolean.class).single();
    }

    /** Whether this change was made. */
    boolean kent(UUID wijziging) {
        return db.sql("select exists (select from traject.voorlichting_eerder where id = :wijziging)")
                .param("wijziging", wijziging)
                .query(Boolean.class)
                .single();
    }

    /**
     * Puts away what it was and makes it this.
     *
     * @return false when this change was made before
     */
    boolean wijzig(UUID wijziging, UUID id, Stand nieuw, GebruikerId ik) {
        var bewaard = db.sql("""
                        insert into traject.voorlichting_eerder (id, voorlichting, begin, plaats, vervallen_op, op, door)
                        select :wijziging, id, begin, plaats, vervallen_op, :nu, :ik from traject.voorlichting where id = :id for update
                        on conflict do nothing
                        """)
                .param("wijziging", wijziging)
                .param("id", id)
                .param("nu", Rij.alsParameter(tijd.nu()))
                .param("ik", ik.waarde())
                .update();
        if (bewaard == 0) {
            return false;
        }
        db.sql(
                        "update traject.voorlichting set begin = :begin, plaats = :plaats, vervallen_op = :vervallen where id = :id")
                .param("id", id)
                .param("begin", Rij.alsParameter(nieuw.begin()))
                .param("plaats", nieuw.plaats())
                .param("vervallen", nieuw.afgezegd() ? Rij.alsParameter(tijd.nu()) : null)
                .update();
        return true;
    }

    /** What it was before this change, when that was the last one and this colleague made it since then. */
    Optional<Stand> eerder(UUID wijziging, UUID id, Instant sinds, GebruikerId ik) {
        return db.sql("""
                        select begin, plaats, vervallen_op from traject.voorlichting_eerder e
                         where id = :wijziging and voorlichting = :id and door = :ik and op >= :sinds
                           and not exists (select from traject.voorlichting_eerder n where n.voorlichting = e.voorlichting and n.op > e.op)
                        """)
                .param("wijziging", wijziging)
                .param("id", id)
                .param("ik", ik.waarde())
                .param("sinds", Rij.alsParameter(sinds))
                .query((rij, nummer) -> new Stand(
                        Rij.moment(rij, "begin"),
                        Rij.tekst(rij, "plaats"),
                        Rij.misschienMoment(rij, "vervallen_op").isPresent()))
                .optional();
    }

    /** Ids only, also out of reach: it concerns them all. */
    List<JongereId> uitgenodigd(UUID voorlichting) {
        return db.sql(
                        "select jongere from traject.uitnodiging where voorlichting = :id and vervallen_op is null order by jongere")
                .param("id", voorlichting)
                .query((rij, nummer) -> Rij.jongere(rij))
                .list();
    }

    /** @return false when he was invited already, or has no open traject */
    boolean nodigUit(UUID id, UUID voorlichting, JongereId jongere, UUID lijst, GebruikerId ik) {
        return db.sql(NODIG_UIT)
                        .param("id", id)
                        .param("voorlichting", voorlichting)
                        .param("jongere", jongere.waarde())
                        .param("lijst", lijst)
                        .param("nu", Rij.alsParameter(tijd.nu()))
                        .param("ik", ik.waarde())
                        .update()
                == 1;
    }

    boolean isVerstuurd(UUID lijst) {
        return db.sql("select exists (select from traject.presentie where lijst = :lijst)")
                .param("lijst", lijst)
                .query(Boolean.class)
                .single();
    }

    void legVast(UUID id, Genodigde wie, Presentie presentie, UUID lijst, GebruikerId ik) {
        db.sql(VERVANG)
                .param("uitnodiging", wie.uitnodiging())
                .param("lijst", lijst)
                .param("nu", Rij.alsParameter(tijd.nu()))
                .update();
        db.sql(LEG_VAST)
                .param("id", id)
                .param("uitnodiging", wie.uitnodiging())
                .param("jongere", wie.jongere().waarde())
                .param("lijst", lijst)
                .param("aanwezig", presentie.aanwezig())
                .param("kortGesprek", presentie.kortGesprek())
                .param("regel", presentie.regel())
                .param("nu", Rij.alsParameter(tijd.nu()))
                .param("ik", ik.waarde())
                .update();
    }

    /** Voids what this list wrote since a moment, and gives back what it replaced. */
    List<Regel> neemPresentieTerug(UUID lijst, Instant sinds, GebruikerId ik) {
        var terug = vervallen("presentie", "op", "door", "aanwezig", lijst, sinds, ik);
        if (!terug.isEmpty()) {
            db.sql("""
                            update traject.presentie set vervallen_op = null, vervangen_door_lijst = null
                             where vervangen_door_lijst = :lijst
                            """).param("lijst", lijst).update();
        }
        return terug;
    }

    List<Regel> neemUitnodigingenTerug(UUID lijst, Instant sinds, GebruikerId ik) {
        return vervallen("uitnodiging", "gemaakt_op", "gemaakt_door", "true", lijst, sinds, ik);
    }

    private List<Regel> vervallen(
            String tabel, String op, String door, String aanwezig, UUID lijst, Instant sinds, GebruikerId ik) {
        return db.sql(
                        "update traject.%s set vervallen_op = :nu where lijst = :lijst and %s = :ik and %s >= :sinds and vervallen_op is null returning id, jongere, %s as aanwezig"
                                .formatted(tabel, door, op, aanwezig))
                .param("nu", Rij.alsParameter(tijd.nu()))
                .param("lijst", lijst)
                .param("ik", ik.waarde())
                .param("sinds", Rij.alsParameter(sinds))
                .query((rij, nummer) -> new Regel(Rij.uuid(rij, "id"), Rij.jongere(rij), rij.getBoolean("aanwezig")))
                .list();
    }

    private static Genodigde genodigde(ResultSet rij, int nummer) throws SQLException {
        var presentie = rij.getObject("aanwezig") == null
                ? Optional.<Presentie>empty()
                : Optional.of(new Presentie(
                        rij.getBoolean("aanwezig"), rij.getBoolean("kort_gesprek"), Rij.tekst(rij, "regel")));
        return new Genodigde(Rij.uuid(rij, "id"), Rij.jongere(rij), naam(rij), Rij.tekst(rij, "consulent"), presentie);
    }

    private static Naam naam(ResultSet rij) throws SQLException {
        return new Naam(Rij.tekst(rij, "roepnaam"), Rij.tekst(rij, "tussenvoegsel"), Rij.tekst(rij, "achternaam"));
    }
}
