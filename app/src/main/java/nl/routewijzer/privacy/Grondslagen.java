package nl.routewijzer.privacy;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietToegestaan;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.privacy.Grondslag.Soort;
import nl.routewijzer.toegang.Zicht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On which ground data of a jongere are processed: written down, ended, and asked before something is done. */
@Component
@Transactional
public class Grondslagen {

    /** How long what one wrote down can be taken back by who did it. */
    public static final Duration BEDENKTIJD = Duration.ofMinutes(10);

    /** Whether one of these grounds holds on a day; a consent that holds counts where consent is one of them. */
    private static final String GELDT = """
            select exists (select from privacy.grondslag g
                            where g.jongere = :jongere and g.soort = any(:gronden) and g.vervallen_op is null
                              and g.vanaf <= :dag and (g.tot is null or g.tot > :dag))
                or ('TOESTEMMING' = any(:gronden)
                    and exists (select from privacy.toestemming t
                                 where t.jongere = :jongere and t.antwoord = 'GEGEVEN' and t.ingetrokken_op is null
                                   and t.op <= :dag and (t.tot is null or t.tot > :dag)))
            """;

    private static final String VOEG_TOE = """
            insert into privacy.grondslag (id, jongere, traject, soort, vanaf, vastgelegd_door, vastgelegd_op)
            values (:id, :jongere, :traject, :soort, :vanaf, :door, :op)
            on conflict (organisatie, id) do nothing
            """;

    private static final String DEZE = " where id = :id and jongere = :jongere and vervallen_op is null and ";

    private final JdbcClient db;
    private final Inkijk inkijk;
    private final Tijd tijd;

    Grondslagen(JdbcClient db, Inkijk inkijk, Tijd tijd) {
        this.db = db;
        this.inkijk = inkijk;
        this.tijd = tijd;
    }

    /** Whether this can be done today. */
    @ZonderInkijk("a decision; shows nothing")
    public boolean draagt(JongereId jongere, Verwerking verwerking) {
        return db.sql(GELDT)
                .param("jongere", jongere.waarde())
                .param("gronden", namen(verwerking))
                .param("dag", tijd.vandaag())
                .query(Boolean.class)
                .single();
    }

    /** @throws NietToegestaan when no ground carries it today, with the sentence why */
    public void eis(JongereId jongere, Verwerking verwerking) {
        if (!draagt(jongere, verwerking)) {
            throw weigering(jongere, verwerking);
        }
    }

    public static NietToegestaan weigering(JongereId jongere, Verwerking verwerking) {
        return new NietToegestaan(verwerking.weigering(), t("grondslag.naar"), "/jongeren/" + jongere + "/delen");
    }

    /** The names of the grounds of which one is needed, as a query takes them. */
    public static String[] namen(Verwerking verwerking) {
        return verwerking.gronden().stream().map(Enum::name).toArray(String[]::new);
    }

    /** Keeps it once: the same id again changes nothing. */
    public void legVast(Grondslag g) {
        if (g.soort() == Soort.TOESTEMMING) {
            throw new IllegalArgumentException("toestemming is nooit de grond van een traject");
        }
        db.sql(VOEG_TOE)
                .param("id", g.id())
                .param("jongere", g.jongere().waarde())
                .param("traject", g.traject().orElse(null))
                .param("soort", g.soort().name())
                .param("vanaf", g.vanaf())
                .param("door", g.vastgelegdDoor().waarde())
                .param("op", Rij.alsParameter(tijd.nu()))
                .update();
    }

    /** Takes back what one wrote down oneself, within {@link #BEDENKTIJD}. */
    public boolean neemTerug(UUID id, JongereId jongere, Zicht zicht) {
        return deze(
                                "update privacy.grondslag set vervallen_op = :nu" + DEZE
                                        + "vastgelegd_door = :ik and vastgelegd_op >= :sinds",
                                id,
                                jongere,
                                zicht)
                        .update()
                == 1;
    }

    /** As of today it carries nothing new. What was done under it stays as it is. */
    public boolean beeindig(UUID id, JongereId jongere, Zicht zicht) {
        return deze(
                                "update privacy.grondslag set tot = greatest(:vandaag::date, vanaf), beeindigd_op = :nu, beeindigd_door = :ik"
                                        + DEZE + "tot is null and :sinds::timestamptz is not null",
                                id,
                                jongere,
                                zicht)
                        .param("vandaag", tijd.vandaag())
                        .update()
                == 1;
    }

    /** Undoes that, within {@link #BEDENKTIJD}. */
    public boolean zetVoort(UUID id, JongereId jongere, Zicht zicht) {
        return deze(
                                "update privacy.grondslag set tot = null, beeindigd_op = null, beeindigd_door = null"
                                        + DEZE + "beeindigd_door = :ik and beeindigd_op between :sinds and :nu",
                                id,
                                jongere,
                                zicht)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec deze(String sql, UUID id, JongereId jongere, Zicht zicht) {
        var nu = tijd.nu();
        return db.sql(sql)
                .param("id", id)
                .param("jongere", jongere.waarde())
                .param("ik", zicht.gebruiker().waarde())
                .param("nu", Rij.alsParameter(nu))
                .param("sinds", Rij.alsParameter(nu.minus(BEDENKTIJD)));
    }

    public List<Grondslag> van(JongereId jongere, Zicht zicht) {
        return inkijk.van(
                zicht,
                Doel.BEGELEIDING,
                () -> db.sql(
                                "select * from privacy.grondslag where jongere = :jongere and vervallen_op is null order by vanaf, id")
                        .param("jongere", jongere.waarde())
                        .query(Grondslagen::grondslag)
                        .list());
    }

    private static Grondslag grondslag(ResultSet rij, int nummer) throws SQLException {
        return new Grondslag(
                Rij.uuid(rij, "id"),
                Rij.jongere(rij),
                Rij.misschien(rij, "traject", traject -> traject),
                Soort.valueOf(Rij.tekst(rij, "soort")),
                Rij.dag(rij, "vanaf"),
                Rij.misschienDag(rij, "tot"),
                new GebruikerId(Rij.uuid(rij, "vastgelegd_door")));
    }
}
