package nl.routewijzer.gesprek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.Overleg.Afloop;
import nl.routewijzer.gesprek.Overleg.Beletsel;
import nl.routewijzer.gesprek.Overleg.Blad;
import nl.routewijzer.gesprek.Overleg.Grond;
import nl.routewijzer.gesprek.domain.Overlegoordeel;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.privacy.Grondslagen;
import nl.routewijzer.privacy.Inkijk;
import nl.routewijzer.privacy.Toestemming;
import nl.routewijzer.privacy.Toestemmingen;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.TrajectView;
import nl.routewijzer.traject.Trajecten;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Working: speaking with somebody else about a jongere is planned or written down, taken back, rounded off, opened again. */
@Component
@Transactional
@ZonderInkijk("facts for decisions; what is shown passes the gate")
public class Overleggen {

    private static final String VOEG_TOE = """
            insert into gesprek.overleg (id, jongere, traject, met, naam, begin, vorm, onderwerp, erbij, toestemming, taak, verteld_op, gemaakt_op, gemaakt_door)
            values (:id, :jongere, :traject, :met, :naam, :begin, :vorm, :onderwerp, :erbij, :toestemming, :taak, :verteld, :nu, :ik)
            on conflict (organisatie, id) do nothing
            """;

    private static final String WELKE = " where id = :id and jongere = :jongere and vervallen_op is null and ";

    private static final String VIND = """
            select id, jongere, met, naam, begin, vorm, onderwerp, erbij, toestemming, taak, verteld_op, uitkomst, verslag, afgerond_op, gemaakt_op
              from gesprek.overleg
            """ + WELKE + "true";

    private static final String NEEM_TERUG = "update gesprek.overleg set vervallen_op = :nu" + WELKE
            + "gemaakt_door = :ik and gemaakt_op >= :sinds and afgerond_op is null";

    private static final String ROND_AF =
            "update gesprek.overleg set uitkomst = :uitkomst, verslag = :verslag, verteld_op = :verteld, afgerond_op = :nu, afgerond_door = :ik"
                    + WELKE + "afgerond_op is null";

    private static final String HEROPEN =
            "update gesprek.overleg set uitkomst = null, afgerond_op = null, afgerond_door = null, heropend_op = :nu"
                    + WELKE + "afgerond_op >= :sinds";

    private final JdbcClient db;
    private final Trajecten trajecten;
    private final Jongeren jongeren;
    private final Toestemmingen toestemmingen;
    private final Grondslagen grondslagen;
    private final Inkijk inkijk;
    private final Tijd tijd;

    Overleggen(
            JdbcClient db,
            Trajecten trajecten,
            Jongeren jongeren,
            Toestemmingen toestemmingen,
            Grondslagen grondslagen,
            Inkijk inkijk,
            Tijd tijd) {
        this.db = db;
        this.trajecten = trajecten;
        this.jongeren = jongeren;
        this.toestemmingen = toestemmingen;
        this.grondslagen = grondslagen;
        this.inkijk = inkijk;
        this.tijd = tijd;
    }

    /**
     * Plans it, or writes down that it took place, in the open traject of the jongere.
     *
     * @return every ground why not; empty when it is kept, also when the same form was sent before
     * @throws NietGevonden when the jongere has no open traject within reach, or the id is used for another one
     */
    public List<Beletsel> legVast(Overleg overleg, Zicht zicht) {
        var traject = vereisTraject(overleg.jongere(), zicht);
        var beletsels = Overlegoordeel.vastleggen(
                new Overlegoordeel.Feiten(overleg, geldig(overleg, zicht), gedragen(overleg), tijd.vandaag()));
        if (!beletsels.isEmpty()) {
            return beletsels;
        }
        var nieuw = db.sql(VOEG_TOE)
                .param("id", overleg.id())
                .param("jongere", overleg.jongere().waarde())
                .param("traject", traject.id().waarde())
                .param("met", overleg.met().name())
                .param("naam", overleg.naam())
                .param("begin", Rij.alsParameter(overleg.begin()))
                .param("vorm", overleg.vorm().name())
                .param("onderwerp", overleg.onderwerp())
                .param("erbij", overleg.erbij())
                .param("toestemming", overleg.grond() instanceof Grond.Toestemming ja ? ja.id() : null)
                .param("taak", overleg.grond() instanceof Grond.Taak taak ? taak.woorden() : "")
                .param("verteld", overleg.verteldOp().orElse(null))
                .param("nu", Rij.alsParameter(tijd.nu()))
                .param("ik", zicht.gebruiker().waarde())
                .update();
        if (nieuw == 0 && vind(overleg.id(), overleg.jongere()).isEmpty()) {
            throw new NietGevonden("overleg");
        }
        return List.of();
    }

    /** @throws NietGevonden when the jongere has no open traject within reach */
    public TrajectView vereisTraject(JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.GESPREK_VOEREN, zicht);
        return trajecten.bekijk(jongere, zicht);
    }

    /** Consents of the jongere that hold today, to choose from. */
    public List<Toestemming> toestemmingen(JongereId jongere, Zicht zicht) {
        return toestemmingen.geldig(jongere, tijd.vandaag(), zicht);
    }

    /** @throws NietGevonden when there is no such one within reach */
    public Blad bekijk(UUID id, JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.GESPREK_VOEREN, zicht);
        return inkijk.van(zicht, Doel.BEGELEIDING, () -> vind(id, jongere))
                .orElseThrow(() -> new NietGevonden("overleg"));
    }

    /** Takes back what one wrote down oneself, within {@link Gesprekken#BEDENKTIJD}, while it was not rounded off. */
    public boolean neemTerug(UUID id, JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.GESPREK_VOEREN, zicht);
        var nu = tijd.nu();
        return welke(db.sql(NEEM_TERUG), id, jongere, nu)
                        .param("sinds", Rij.alsParameter(nu.minus(Gesprekken.BEDENKTIJD)))
                        .param("ik", zicht.gebruiker().waarde())
                        .update()
                == 1;
    }

    /**
     * Writes down what came of it.
     *
     * @return every ground why not; empty when it is kept, or when somebody did so before: the first time counts
     * @throws NietGevonden when there is no such one within reach
     */
    public List<Beletsel> rondAf(UUID id, JongereId jongere, Afloop afloop, Zicht zicht) {
        jongeren.vereis(jongere, Recht.GESPREK_VOEREN, zicht);
        var blad = vind(id, jongere).orElseThrow(() -> new NietGevonden("overleg"));
        var beletsels = Overlegoordeel.afronden(blad.overleg(), afloop, tijd.vandaag());
        if (beletsels.isEmpty()) {
            welke(db.sql(ROND_AF), id, jongere, tijd.nu())
                    .param("uitkomst", afloop.uitkomst().name())
                    .param("verslag", afloop.verslag())
                    .param("verteld", afloop.verteldOp().orElse(null))
                    .param("ik", zicht.gebruiker().waarde())
                    .update();
        }
        return beletsels;
    }

    /** Undoes that, within {@link Gesprekken#BEDENKTIJD}; what was written stays in the form. */
    public boolean heropen(UUID id, JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.GESPREK_VOEREN, zicht);
        var nu = tijd.nu();
        return welke(db.sql(HEROPEN), id, jongere, nu)
                        .param("sinds", Rij.alsParameter(nu.minus(Gesprekken.BEDENKTIJD)))
                        .update()
                == 1;
    }

    /** Consents are asked for only when one is named; they have to hold on the day of the talk. */
    private List<UUID> geldig(Overleg overleg, Zicht zicht) {
        return overleg.grond() instanceof Grond.Toestemming
                ? toestemmingen.geldig(overleg.jongere(), Tijd.dag(overleg.begin()), zicht).stream()
                        .map(Toestemming::id)
                        .toList()
                : List.of();
    }

    /** Asked for only when it rests on a task. */
    private boolean gedragen(Overleg overleg) {
        return overleg.grond() instanceof Grond.Toestemming
                || grondslagen.draagt(overleg.jongere(), overleg.met().verwerking());
    }

    private Optional<Blad> vind(UUID id, JongereId jongere) {
        return db.sql(VIND)
                .param("id", id)
                .param("jongere", jongere.waarde())
                .query(Overleggen::blad)
                .optional();
    }

    private static JdbcClient.StatementSpec welke(
            JdbcClient.StatementSpec sql, UUID id, JongereId jongere, Instant nu) {
        return sql.param("id", id).param("jongere", jongere.waarde()).param("nu", Rij.alsParameter(nu));
    }

    private static Blad blad(ResultSet rij, int nummer) throws SQLException {
        var taak = Rij.tekst(rij, "taak");
        var overleg = new Overleg(
                Rij.uuid(rij, "id"),
                Rij.jongere(rij),
                Overleg.Met.valueOf(Rij.tekst(rij, "met")),
                Rij.tekst(rij, "naam"),
                Rij.moment(rij, "begin"),
                Vorm.valueOf(Rij.tekst(rij, "vorm")),
                Rij.tekst(rij, "onderwerp"),
                rij.getBoolean("erbij"),
                taak.isEmpty() ? new Grond.Toestemming(Rij.uuid(rij, "toestemming")) : new Grond.Taak(taak),
                Rij.misschienDag(rij, "verteld_op"));
        return new Blad(
                overleg,
                Rij.misschienTekst(rij, "uitkomst").map(Overleg.Uitkomst::valueOf),
                Rij.tekst(rij, "verslag"),
                Rij.misschienMoment(rij, "afgerond_op"),
                Rij.moment(rij, "gemaakt_op"));
    }
}
