package nl.routewijzer.jongere;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.Periode;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.jongere.JongereGebeurtenis.VoorzichtigGewijzigd;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mark <em>voorzichtig</em>: for a while no letter, no task and no question about the future. Set by a person, with
 * what to do differently and a day to look again; it holds until a person has looked. No diagnosis, no reason why.
 *
 * <p>Source: Handelingswijze P-wet (NHL Stenden, 2020), deel II §5.3, verloop; docs/adr/014.
 */
@Component
@Transactional
public class Voorzichtigheid {

    /** The one signal that shows while it holds. */
    public static final String SIGNAAL = "voorzichtig";

    private static final Period LANGST = Period.ofMonths(6);
    private static final Period VAN_TEVOREN = Period.ofDays(3);

    /**
     * One time that it was set.
     *
     * @param bekekenDag the first day on which it no longer held; empty while it holds
     * @param door name of who set it
     */
    public record Keer(
            UUID id,
            JongereId jongere,
            LocalDate vanaf,
            LocalDate kijkenOp,
            String anders,
            Instant op,
            String door,
            Optional<LocalDate> bekekenDag,
            Optional<String> bekekenDoor)
            implements OverJongere {

        public boolean geldt() {
            return bekekenDag.isEmpty();
        }
    }

    private static final String KIES = """
            select v.id, v.jongere, v.vanaf, v.kijken_op, v.anders, v.op, d.naam as door, v.bekeken_dag, b.naam as bekeken_door
              from jongere.voorzichtig v
              join toegang.zicht_collega d on d.id = v.door
              left join toegang.zicht_collega b on b.id = v.bekeken_door
             where v.jongere = :jongere and v.vervallen_op is null
             order by v.nummer desc
            """;

    private static final String VOEG_TOE = """
            insert into jongere.voorzichtig (id, jongere, vanaf, kijken_op, anders, op, door)
            values (:id, :jongere, :vanaf, :kijkenOp, :anders, :op, :door)
            """;

    private static final String BEKEKEN = """
            update jongere.voorzichtig set bekeken_op = :op, bekeken_dag = :dag, bekeken_door = :door
             where jongere = :jongere and bekeken_op is null and vervallen_op is null
            returning id
            """;

    private final JdbcClient db;
    private final Jongeren jongeren;
    private final Wijzigingen wijzigingen;

    Voorzichtigheid(JdbcClient db, Jongeren jongeren, Wijzigingen wijzigingen) {
        this.db = db;
        this.jongeren = jongeren;
        this.wijzigingen = wijzigingen;
    }

    /** From three days before the day to look; not before it was set. */
    public static LocalDate kijkVanaf(LocalDate vanaf, LocalDate kijkenOp) {
        var dag = kijkenOp.minus(VAN_TEVOREN);
        return dag.isBefore(vanaf) ? vanaf : dag;
    }

    /** Whether that can be the day to look again: after today, within half a year. */
    public static List<Beletsel> beoordeel(LocalDate kijkenOp, LocalDate vandaag) {
        if (!kijkenOp.isAfter(vandaag)) {
            return List.of(Beletsel.KIJKEN_IN_HET_VERLEDEN);
        }
        return kijkenOp.isAfter(vandaag.plus(LANGST)) ? List.of(Beletsel.KIJKEN_TE_VER_VOORUIT) : List.of();
    }

    /** The days on which it holds or held, for who keeps silent on them. */
    @ZonderInkijk("days, for a decision; nobody sees them")
    public List<Periode> stilte(JongereId jongere) {
        return db.sql(
                        "select lower(periode) as vanaf, upper(periode) as tot from jongere.zicht_voorzichtig where jongere = :jongere order by 1")
                .param("jongere", jongere.waarde())
                .query((rij, nummer) -> new Periode(Rij.dag(rij, "vanaf"), Rij.misschienDag(rij, "tot")))
                .list();
    }

    /** All times, newest first. */
    public List<Keer> bekijk(JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.JONGERE_BEWERKEN, zicht);
        return wijzigingen
                .inkijk()
                .van(
                        zicht,
                        Doel.BEGELEIDING,
                        () -> db.sql(KIES)
                                .param("jongere", jongere.waarde())
                                .query(Voorzichtigheid::keer)
                                .list());
    }

    /**
     * Sets the mark, or looks at the present one and sets it anew with another day.
     *
     * @param id made when the form was shown: sending twice sets it once
     * @throws NietGevonden when the jongere is not within reach
     */
    public Besluit zet(UUID id, JongereId jongere, LocalDate kijkenOp, String anders, Zicht zicht) {
        jongeren.vereis(jongere, Recht.JONGERE_BEWERKEN, zicht);
        wijzigingen.grendel(jongere);
        if (wijzigingen.bestaat("jongere.voorzichtig", id)) {
            return new Besluit.Gedaan();
        }
        var op = wijzigingen.nu();
        var beletsels = beoordeel(kijkenOp, Tijd.dag(op));
        if (!beletsels.isEmpty()) {
            return new Besluit.Geweigerd(beletsels);
        }
        markeerBekeken(jongere, op, zicht);
        db.sql(VOEG_TOE)
                .param("id", id)
                .param("jongere", jongere.waarde())
                .param("vanaf", Tijd.dag(op))
                .param("kijkenOp", kijkenOp)
                .param("anders", anders)
                .param("op", Rij.alsParameter(op))
                .param("door", zicht.gebruiker().waarde())
                .update();
        wijzigingen.meld(new VoorzichtigGewijzigd(Wijzigingen.stempel(id, "VOORZICHTIG", op, zicht), jongere, true));
        return new Besluit.Gedaan();
    }

    /**
     * Somebody looked: from today it no longer holds.
     *
     * @return false when it did not hold
     */
    public boolean hefOp(JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.JONGERE_BEWERKEN, zicht);
        wijzigingen.grendel(jongere);
        return markeerBekeken(jongere, wijzigingen.nu(), zicht);
    }

    @ZonderInkijk("a decision; shows nothing")
    private boolean markeerBekeken(JongereId jongere, Instant op, Zicht zicht) {
        var bekeken = db.sql(BEKEKEN)
                .param("jongere", jongere.waarde())
                .param("op", Rij.alsParameter(op))
                .param("dag", Tijd.dag(op))
                .param("door", zicht.gebruiker().waarde())
                .query(UUID.class)
                .optional();
        bekeken.ifPresent(id -> wijzigingen.meld(
                new VoorzichtigGewijzigd(Wijzigingen.stempel(id, "VOORZICHTIG bekeken", op, zicht), jongere, false)));
        return bekeken.isPresent();
    }

    private static Keer keer(ResultSet rij, int nummer) throws SQLException {
        return new Keer(
                Rij.uuid(rij, "id"),
                Rij.jongere(rij),
                Rij.dag(rij, "vanaf"),
                Rij.dag(rij, "kijken_op"),
                Rij.tekst(rij, "anders"),
                Rij.moment(rij, "op"),
                Rij.tekst(rij, "door"),
                Rij.misschienDag(rij, "bekeken_dag"),
                Rij.misschienTekst(rij, "bekeken_door"));
    }
}
