package nl.routewijzer.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.privacy.ToestemmingGebeurtenis.DelenGestopt;
import nl.routewijzer.privacy.ToestemmingGebeurtenis.DelenTochGoed;
import nl.routewijzer.toegang.IngelogdeJongere;
import nl.routewijzer.toegang.Zicht;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Consent as dated records; what was said stays, a later answer stands beside it. */
@Component
@Transactional
public class Toestemmingen {

    /** How long withdrawing can be undone. */
    public static final Duration BEDENKTIJD = Duration.ofMinutes(10);

    private static final String TREK_IN = """
            update privacy.toestemming set ingetrokken_op = :nu, ingetrokken_door = :ik
             where id = :id and jongere = :jongere and antwoord = 'GEGEVEN' and ingetrokken_op is null and :sinds::timestamptz is not null
            """;

    private static final String TREK_NIET_IN = """
            update privacy.toestemming set ingetrokken_op = null, ingetrokken_door = null
             where id = :id and jongere = :jongere and ingetrokken_door = :ik and ingetrokken_op between :sinds and :nu
            """;

    /** Names the event of a row. */
    static final String INGETROKKEN = "ingetrokken";

    private final JdbcClient db;
    private final Inkijk inkijk;
    private final Tijd tijd;
    private final ApplicationEventPublisher uitgever;

    Toestemmingen(JdbcClient db, Inkijk inkijk, Tijd tijd, ApplicationEventPublisher uitgever) {
        this.db = db;
        this.inkijk = inkijk;
        this.tijd = tijd;
        this.uitgever = uitgever;
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

    /** Withdrawn: from now on nothing is shared under it. What was shared before stays to be read. */
    public boolean trekIn(UUID id, JongereId jongere, Zicht zicht) {
        return trekIn(id, jongere, zicht.gebruiker().waarde());
    }

    /** As easily as it was given: by himself, with one button (AVG art. 7 lid 3). Who guides him reads so in a signal. */
    public boolean trekIn(UUID id, IngelogdeJongere zelf) {
        return trekIn(id, zelf.jongere(), zelf.jongere().waarde());
    }

    /** Undoes that, for who did it and within {@link #BEDENKTIJD}. */
    public boolean trekNietIn(UUID id, IngelogdeJongere zelf) {
        return trekNietIn(id, zelf.jongere(), zelf.jongere().waarde());
    }

    /** Undoes that, for who did it and within {@link #BEDENKTIJD}. */
    public boolean trekNietIn(UUID id, JongereId jongere, Zicht zicht) {
        return trekNietIn(id, jongere, zicht.gebruiker().waarde());
    }

    private boolean trekIn(UUID id, JongereId jongere, UUID ik) {
        var gelukt = deze(TREK_IN, id, jongere, ik);
        if (gelukt) {
            uitgever.publishEvent(new DelenGestopt(stempel(id, INGETROKKEN, ik), jongere));
        }
        return gelukt;
    }

    private boolean trekNietIn(UUID id, JongereId jongere, UUID ik) {
        var gelukt = deze(TREK_NIET_IN, id, jongere, ik);
        if (gelukt) {
            uitgever.publishEvent(new DelenTochGoed(stempel(id, "toch goed", ik), jongere));
        }
        return gelukt;
    }

    private Stempel stempel(UUID rij, String soort, UUID ik) {
        var nu = tijd.nu();
        return new Stempel(
                Organisatiecontext.vereist(), Stempel.idVan(rij, soort), nu, Tijd.dag(nu), new GebruikerId(ik));
    }

    private boolean deze(String sql, UUID id, JongereId jongere, UUID ik) {
        var nu = tijd.nu();
        return db.sql(sql)
                        .param("id", id)
                        .param("jongere", jongere.waarde())
                        .param("ik", ik)
                        .param("nu", Rij.alsParameter(nu))
                        .param("sinds", Rij.alsParameter(nu.minus(BEDENKTIJD)))
                        .update()
                == 1;
    }

    public List<Toestemming> van(JongereId jongere, Zicht zicht) {
        return inkijk.van(zicht, Doel.BEGELEIDING, () -> alle(jongere));
    }

    /** His own answers; what nobody asked him is none. */
    @ZonderInkijk("what he said himself: the gate writes down who of the organisation looks")
    public List<Toestemming> eigen(IngelogdeJongere zelf) {
        return alle(zelf.jongere()).stream()
                .filter(een -> een.antwoord() != Toestemming.Antwoord.NIET_GEVRAAGD)
                .toList();
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
                new GebruikerId(Rij.uuid(rij, "vastgelegd_door")),
                Rij.misschienMoment(rij, "ingetrokken_op"));
    }
}
