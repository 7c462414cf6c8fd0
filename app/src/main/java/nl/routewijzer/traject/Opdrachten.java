package nl.routewijzer.traject;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.TrajectGebeurtenis.OpdrachtGewijzigd;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Working: what a jongere takes up in the zoekperiode and on the route. Plain rows; each act is one transaction. */
@Component
@Transactional
public class Opdrachten {

    private static final String KIES = """
            select id, soort, wat, intensiteit, vanaf, gedaan_op, bewijs
              from traject.opdracht
             where traject = :traject and vervallen_op is null
             order by intensiteit nulls first, gemaakt_op, wat
            """;

    private static final String VOEG_TOE = """
            insert into traject.opdracht (id, traject, jongere, soort, wat, intensiteit, vanaf, gemaakt_op, gemaakt_door)
            values (:id, :traject, :jongere, :soort, :wat, :intensiteit, :vanaf, :op, :door)
            on conflict (organisatie, id) do nothing
            """;

    private final JdbcClient db;
    private final Feitopslag feiten;
    private final Jongeren jongeren;
    private final Tijd tijd;
    private final ApplicationEventPublisher uitgever;

    Opdrachten(JdbcClient db, Feitopslag feiten, Jongeren jongeren, Tijd tijd, ApplicationEventPublisher uitgever) {
        this.db = db;
        this.feiten = feiten;
        this.jongeren = jongeren;
        this.tijd = tijd;
        this.uitgever = uitgever;
    }

    /** Assignments first, then the steps on the route from light to intensive. Within the gate of a page that has shown the jongere. */
    @ZonderInkijk("within the gate of the page that composes it")
    public List<Opdracht> van(TrajectId traject) {
        return db.sql(KIES)
                .param("traject", traject.waarde())
                .query(Opdrachten::opdracht)
                .list();
    }

    /**
     * Takes up.
     *
     * @throws NietGevonden when the jongere is not within reach or has no open traject
     */
    public void neemOp(List<Opdracht> nieuwe, JongereId jongere, Zicht zicht) {
        var stand = vereis(jongere, zicht);
        nieuwe.forEach(nieuw -> db.sql(VOEG_TOE)
                .param("id", nieuw.id())
                .param("traject", stand.traject().waarde())
                .param("jongere", jongere.waarde())
                .param("soort", nieuw.soort().name())
                .param("wat", nieuw.wat())
                .param("intensiteit", nieuw.intensiteit().orElse(null))
                .param("vanaf", nieuw.vanaf())
                .param("op", Rij.alsParameter(tijd.nu()))
                .param("door", zicht.gebruiker().waarde())
                .update());
        nieuwe.forEach(nieuw -> meld(nieuw.id(), "opdracht", stand, zicht));
    }

    /**
     * Says that it was done, with what was shown of it, or that it was not after all.
     *
     * @param gedaanOp empty to undo
     * @throws NietGevonden when there is no such assignment within reach
     */
    public void rondAf(UUID opdracht, JongereId jongere, Optional<LocalDate> gedaanOp, String bewijs, Zicht zicht) {
        var stand = vereis(jongere, zicht);
        wijzig(db.sql("""
                                update traject.opdracht set gedaan_op = greatest(:op::date, vanaf), bewijs = :bewijs
                                 where id = :id and jongere = :jongere and vervallen_op is null
                                """).param("op", gedaanOp.orElse(null)).param("bewijs", bewijs), opdracht, jongere);
        meld(opdracht, "opdracht " + gedaanOp, stand, zicht);
    }

    /**
     * Takes it away, or puts it back.
     *
     * @throws NietGevonden when there is no such assignment within reach
     */
    public void haalWeg(UUID opdracht, JongereId jongere, boolean weg, Zicht zicht) {
        var stand = vereis(jongere, zicht);
        wijzig(
                db.sql("update traject.opdracht set vervallen_op = :op where id = :id and jongere = :jongere")
                        .param("op", weg ? Rij.alsParameter(tijd.nu()) : null),
                opdracht,
                jongere);
        meld(opdracht, "opdracht weg " + weg, stand, zicht);
    }

    private void meld(UUID opdracht, String soort, Trajectstand stand, Zicht zicht) {
        var nu = tijd.nu();
        uitgever.publishEvent(new OpdrachtGewijzigd(
                new Stempel(
                        zicht.organisatie(),
                        Stempel.idVan(opdracht, soort + " " + nu),
                        nu,
                        Tijd.dag(nu),
                        zicht.gebruiker()),
                stand.jongere(),
                stand.traject()));
    }

    private static void wijzig(JdbcClient.StatementSpec sql, UUID opdracht, JongereId jongere) {
        if (sql.param("id", opdracht).param("jongere", jongere.waarde()).update() == 0) {
            throw new NietGevonden("opdracht");
        }
    }

    private Trajectstand vereis(JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.TRAJECT_BIJHOUDEN, zicht);
        return feiten.stand(jongere)
                .filter(stand -> stand.geslotenOp().isEmpty())
                .orElseThrow(() -> new NietGevonden("traject"));
    }

    private static Opdracht opdracht(ResultSet rij, int nummer) throws SQLException {
        return new Opdracht(
                Rij.uuid(rij, "id"),
                Opdracht.Soort.valueOf(Rij.tekst(rij, "soort")),
                Rij.tekst(rij, "wat"),
                Optional.ofNullable(rij.getObject("intensiteit", Integer.class)),
                Rij.dag(rij, "vanaf"),
                Rij.misschienDag(rij, "gedaan_op"),
                Rij.tekst(rij, "bewijs"));
    }
}
