package nl.routewijzer.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.toegang.Zicht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Consent and grounds as dated records; what was said stays, a later answer stands beside it. */
@Component
@Transactional
public class Toestemmingen {

    private final JdbcClient db;
    private final Inkijk inkijk;

    Toestemmingen(JdbcClient db, Inkijk inkijk) {
        this.db = db;
        this.inkijk = inkijk;
    }

    /** Keeps it once: the same id again changes nothing. */
    public void legVast(Toestemming t) {
        db.sql("""
                        insert into privacy.toestemming (id, jongere, voor_wie, wat, waarom, antwoord, reden, op, tot, vastgelegd_door)
                        values (:id, :jongere, :voorWie, :wat, :waarom, :antwoord, :reden, :op, :tot, :door)
                        on conflict (organisatie, id) do nothing
                        """)
                .param("id", t.id())
                .param("jongere", t.jongere().waarde())
                .param("voorWie", t.voorWie())
                .param("wat", t.wat())
                .param("waarom", t.waarom())
                .param("antwoord", t.antwoord().name())
                .param("reden", t.reden())
                .param("op", t.op())
                .param("tot", t.tot().orElse(null))
                .param("door", t.vastgelegdDoor().waarde())
                .update();
    }

    public void legVast(Grondslag g) {
        db.sql(
                        "insert into privacy.grondslag (id, jongere, soort, vanaf, vastgelegd_door) values (:id, :jongere, :soort, :vanaf, :door)"
                                + " on conflict (organisatie, id) do nothing")
                .param("id", g.id())
                .param("jongere", g.jongere().waarde())
                .param("soort", g.soort().name())
                .param("vanaf", g.vanaf())
                .param("door", g.vastgelegdDoor().waarde())
                .update();
    }

    public List<Toestemming> van(JongereId jongere, Zicht zicht) {
        return inkijk.van(zicht, Doel.BEGELEIDING, () -> alle(jongere));
    }

    /** Those that let something be shared on that day. */
    public List<Toestemming> geldig(JongereId jongere, LocalDate dag, Zicht zicht) {
        return van(jongere, zicht).stream()
                .filter(toestemming -> toestemming.geldt(dag))
                .toList();
    }

    @ZonderInkijk("within the gate of the page that composes it, or of the method beside it")
    List<Toestemming> alle(JongereId jongere) {
        return db.sql("select * from privacy.toestemming where jongere = :jongere order by op desc, id")
                .param("jongere", jongere.waarde())
                .query(Toestemmingen::toestemming)
                .list();
    }

    public List<Grondslag> grondslagen(JongereId jongere, Zicht zicht) {
        return inkijk.van(
                zicht,
                Doel.BEGELEIDING,
                () -> db.sql("select * from privacy.grondslag where jongere = :jongere order by vanaf, id")
                        .param("jongere", jongere.waarde())
                        .query((rij, nummer) -> new Grondslag(
                                Rij.uuid(rij, "id"),
                                Rij.jongere(rij),
                                Grondslag.Soort.valueOf(Rij.tekst(rij, "soort")),
                                Rij.dag(rij, "vanaf"),
                                new GebruikerId(Rij.uuid(rij, "vastgelegd_door"))))
                        .list());
    }

    private static Toestemming toestemming(ResultSet rij, int nummer) throws SQLException {
        return new Toestemming(
                Rij.uuid(rij, "id"),
                Rij.jongere(rij),
                Rij.tekst(rij, "voor_wie"),
                Rij.tekst(rij, "wat"),
                Rij.tekst(rij, "waarom"),
                Toestemming.Antwoord.valueOf(Rij.tekst(rij, "antwoord")),
                Rij.tekst(rij, "reden"),
                Rij.dag(rij, "op"),
                Rij.misschienDag(rij, "tot"),
                new GebruikerId(Rij.uuid(rij, "vastgelegd_door")));
    }
}
