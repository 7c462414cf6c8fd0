package nl.routewijzer.gesprek.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Groep;
import nl.routewijzer.gesprek.Groep.Kandidaat;
import nl.routewijzer.gesprek.Groep.Lid;
import nl.routewijzer.gesprek.Groep.Moment;
import nl.routewijzer.gesprek.Groep.Openstelling;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.jongere.Naam;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Groups and whose conversations belong to them, of one organisation. */
@Component
@ZonderInkijk("facts for decisions; what is shown passes the gate in Groepen")
public class Groepsarchief {

    /** A conversation that was moved along with the group stands in it once, at its new moment. */
    private static final String LEDEN = """
            select g.id, g.jongere, j.roepnaam, j.tussenvoegsel, j.achternaam, g.begin, g.vorm, g.plaats, g.veiligheid, g.uitkomst
              from gesprek.groep r
              join gesprek.gesprek g on g.groep = r.id
              join jongere.zicht_jongere j on j.id = g.jongere
             where r.id = :id and g.vervallen_op is null
               and not exists (select from gesprek.gesprek n where n.na = g.id and n.groep = g.groep and n.vervallen_op is null)
               and
            """ + Zicht.FILTER + " order by j.sorteernaam, g.begin";

    /** Those who are mine now, with a traject that is open. */
    private static final String KANDIDATEN = """
            select j.id as jongere, j.roepnaam, j.tussenvoegsel, j.achternaam
              from jongere.zicht_jongere j
              join traject.zicht_traject t on t.jongere = j.id
             where exists (select from toegang.zicht_relatie r
                            where r.jongere = j.id and r.gebruiker = :ik and r.periode @> :vandaag::date)
             order by j.sorteernaam
            """;

    private static final String HERSTELBAAR = """
            select g.id
              from gesprek.gesprek g
             where g.groep = :id and g.vervallen_op is null and g.afgerond_op >= :sinds and g.afgerond_door = :ik
               and g.samen = '' and g.collegas = ''
               and not exists (select from gesprek.stap s where s.gesprek = g.id and s.vervallen_op is null)
            """;

    /** Who made it sees it though nobody comes yet; others along with who is within their reach. */
    private static final String GROEP = """
            select r.onderwerp, r.gemaakt_door = :ik as mijn,
                   o.begin, o.vorm, o.plaats, o.veiligheid, o.plaatsen, o.gesloten_op is not null or o.begin <= :nu as gesloten,
                   (select count(*) from gesprek.gesprek g where g.groep = r.id and g.uitkomst is null and g.vervallen_op is null) as bezet
              from gesprek.groep r
              left join gesprek.openstelling o on o.groep = r.id
             where r.id = :id
            """;

    /** Opened once more after it was closed, it is as when it was made: at the moment and with the places that are given now. */
    private static final String STEL_OPEN = """
            insert into gesprek.openstelling (groep, consulent, begin, vorm, plaats, veiligheid, plaatsen, gemaakt_op)
            values (:id, :ik, :begin, :vorm, :plaats, :veiligheid, :plaatsen, :op)
            on conflict (organisatie, groep) do update
               set begin = excluded.begin, vorm = excluded.vorm, plaats = excluded.plaats, veiligheid = excluded.veiligheid, plaatsen = excluded.plaatsen,
                   gesloten_op = null, afgezegd = false
            """;

    private record Kop(String onderwerp, boolean mijn, Optional<Openstelling> openstelling) {}

    private final JdbcClient db;
    private final Tijd tijd;

    Groepsarchief(JdbcClient db, Tijd tijd) {
        this.db = db;
        this.tijd = tijd;
    }

    public Optional<Groep> vind(UUID id, Zicht zicht) {
        return kop(id, zicht).flatMap(kop -> {
            var leden = db.sql(LEDEN)
                    .param("id", id)
                    .params(zicht.parameters(Recht.GESPREK_VOEREN, tijd.vandaag()))
                    .query((rij, nummer) -> lid(rij))
                    .list();
            return Optional.of(new Groep(id, kop.onderwerp(), kop.mijn(), leden, kop.openstelling()))
                    .filter(groep -> !leden.isEmpty()
                            || (kop.mijn() && kop.openstelling().isPresent()));
        });
    }

    private Optional<Kop> kop(UUID id, Zicht zicht) {
        return db.sql(GROEP)
                .param("id", id)
                .param("ik", zicht.gebruiker().waarde())
                .param("nu", Rij.alsParameter(tijd.nu()))
                .query((rij, nummer) -> new Kop(Rij.tekst(rij, "onderwerp"), rij.getBoolean("mijn"), openstelling(rij)))
                .optional();
    }

    private static Optional<Openstelling> openstelling(ResultSet rij) throws SQLException {
        var begin = Rij.misschienMoment(rij, "begin");
        return begin.isEmpty()
                ? Optional.empty()
                : Optional.of(new Openstelling(
                        new Moment(begin.get(), Gespreksrij.plek(rij)),
                        rij.getInt("plaatsen"),
                        rij.getInt("bezet"),
                        rij.getBoolean("gesloten")));
    }

    /** Nobody comes to it by himself until the end of the transaction: who is read then is all there are. */
    public void houVast(UUID id) {
        db.sql("select groep from gesprek.openstelling where groep = :id for update")
                .param("id", id)
                .query((rij, nummer) -> nummer)
                .list();
    }

    public void stelOpen(UUID id, Moment moment, int plaatsen, Instant op, GebruikerId consulent) {
        db.sql(STEL_OPEN)
                .param("id", id)
                .param("ik", consulent.waarde())
                .param("begin", Rij.alsParameter(moment.begin()))
                .param("vorm", moment.plek().vorm().name())
                .param("plaats", moment.plek().plaats())
                .param("veiligheid", moment.plek().veiligheid())
                .param("plaatsen", plaatsen)
                .param("op", Rij.alsParameter(op))
                .update();
    }

    /** Nobody comes by himself any more; who comes already does. Closed on purpose, it stays so when calling off is undone. */
    public void sluit(UUID id, Instant op) {
        db.sql(
                        "update gesprek.openstelling set gesloten_op = coalesce(gesloten_op, :op), afgezegd = false where groep = :id")
                .param("id", id)
                .param("op", Rij.alsParameter(op))
                .update();
    }

    /** Closed because it does not go on. What was closed before stays closed on purpose. */
    public void zegAf(UUID id, Instant op) {
        db.sql(
                        "update gesprek.openstelling set gesloten_op = :op, afgezegd = true where groep = :id and gesloten_op is null")
                .param("id", id)
                .param("op", Rij.alsParameter(op))
                .update();
    }

    /** What was called off since then stands open again. */
    public boolean heropen(UUID id, Instant sinds) {
        return db.sql(
                                "update gesprek.openstelling set gesloten_op = null, afgezegd = false where groep = :id and afgezegd and gesloten_op >= :sinds")
                        .param("id", id)
                        .param("sinds", Rij.alsParameter(sinds))
                        .update()
                == 1;
    }

    public List<Kandidaat> kandidaten(Zicht zicht) {
        return db.sql(KANDIDATEN)
                .param("ik", zicht.gebruiker().waarde())
                .param("vandaag", tijd.vandaag())
                .query((rij, nummer) -> new Kandidaat(Rij.jongere(rij), naam(rij)))
                .list();
    }

    /** @return false when there is one with this id, in whichever reach */
    public boolean voegToe(UUID id, String onderwerp, Instant op, GebruikerId door) {
        return db.sql("""
                        insert into gesprek.groep (id, onderwerp, gemaakt_op, gemaakt_door) values (:id, :onderwerp, :op, :door)
                        on conflict (organisatie, id) do nothing
                        """)
                        .param("id", id)
                        .param("onderwerp", onderwerp)
                        .param("op", Rij.alsParameter(op))
                        .param("door", door.waarde())
                        .update()
                == 1;
    }

    public void zetIn(UUID groep, GesprekId gesprek) {
        db.sql("update gesprek.gesprek set groep = :groep where id = :id")
                .param("groep", groep)
                .param("id", gesprek.waarde())
                .update();
    }

    /** What this colleague rounded off for the group since then, and has nothing else written in it. */
    public List<GesprekId> herstelbaar(UUID id, Instant sinds, GebruikerId ik) {
        return db.sql(HERSTELBAAR)
                .param("id", id)
                .param("sinds", Rij.alsParameter(sinds))
                .param("ik", ik.waarde())
                .query((rij, nummer) -> new GesprekId(Rij.uuid(rij, "id")))
                .list();
    }

    private static Lid lid(ResultSet rij) throws SQLException {
        return new Lid(
                new GesprekId(Rij.uuid(rij, "id")),
                Rij.jongere(rij),
                naam(rij),
                Rij.moment(rij, "begin"),
                Gespreksrij.plek(rij),
                Rij.misschienTekst(rij, "uitkomst").map(Uitkomst::valueOf));
    }

    private static Naam naam(ResultSet rij) throws SQLException {
        return new Naam(Rij.tekst(rij, "roepnaam"), Rij.tekst(rij, "tussenvoegsel"), Rij.tekst(rij, "achternaam"));
    }
}
