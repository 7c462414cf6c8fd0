package nl.routewijzer.privacy;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Contactbron;
import nl.routewijzer.gedeeld.Gebeurtenisbron;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Signaal;
import nl.routewijzer.gedeeld.Signaalbron;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gedeeld.web.Datums;
import nl.routewijzer.privacy.ToestemmingGebeurtenis.DelenGestopt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who stops sharing is heard: a signal, in the transaction in which he stopped, until somebody spoke with him. Not even voorzichtig
 * keeps it silent: it asks something of us, and nothing of him.
 *
 * <p>Source: AVG art. 7 lid 3.
 */
@Component
@ZonderInkijk("facts for derived rows; shows nothing")
class ToestemmingSignalen implements Signaalbron, Gebeurtenisbron {

    static final String GESTOPT = "DELEN_GESTOPT";

    private static final String DAG = "dag";

    private static final String ZELF_GESTOPT = """
            select max(ingetrokken_op) as op from privacy.toestemming where jongere = :jongere and ingetrokken_door = jongere
            """;

    private static final String INGETROKKEN = """
            select organisatie, id, jongere, ingetrokken_op, ingetrokken_door from privacy.toestemming
             where ingetrokken_op is not null order by ingetrokken_op, id
            """;

    private final JdbcClient db;
    private final Contactbron contacten;

    ToestemmingSignalen(JdbcClient db, Contactbron contacten) {
        this.db = db;
        this.contacten = contacten;
    }

    @Override
    public List<String> soorten() {
        return List.of(GESTOPT);
    }

    @Override
    public boolean ookVoorzichtig() {
        return true;
    }

    @Override
    public List<Signaal> signalen(JongereId jongere) {
        return gestopt(jongere)
                .filter(moment -> contacten
                        .laatst(jongere)
                        .filter(laatst -> laatst.isAfter(moment))
                        .isEmpty())
                .map(Tijd::dag)
                .map(dag -> new Signaal(GESTOPT, jongere, dag, Optional.empty(), Map.of(DAG, dag.toString())))
                .stream()
                .toList();
    }

    private Optional<Instant> gestopt(JongereId jongere) {
        return db.sql(ZELF_GESTOPT)
                .param("jongere", jongere.waarde())
                .query((rij, nummer) -> Rij.misschienMoment(rij, "op"))
                .single();
    }

    @Override
    public Zin verwoord(Signaal signaal, LocalDate vandaag) {
        var dag = LocalDate.parse(String.valueOf(signaal.feiten().get(DAG)));
        return new Zin(
                t("signaal.delengestopt"),
                t("signaal.delengestopt.reden", dag, Datums.ver(dag, vandaag)),
                "nu",
                t("signaal.delengestopt.actie"),
                "/jongeren/" + signaal.jongere() + "/delen");
    }

    /** What was undone is not told again: it never held. */
    @Override
    public Stream<ToestemmingGebeurtenis> gebeurtenissen() {
        return db.sql(INGETROKKEN).query(ToestemmingSignalen::gebeurtenis).stream();
    }

    private static ToestemmingGebeurtenis gebeurtenis(ResultSet rij, int nummer) throws SQLException {
        var op = Rij.moment(rij, "ingetrokken_op");
        return new DelenGestopt(
                new Stempel(
                        new OrganisatieId(Rij.uuid(rij, "organisatie")),
                        Stempel.idVan(Rij.uuid(rij, "id"), Toestemmingen.INGETROKKEN),
                        op,
                        Tijd.dag(op),
                        new GebruikerId(Rij.uuid(rij, "ingetrokken_door"))),
                Rij.jongere(rij));
    }
}
