package nl.routewijzer.traject;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.TrajectGebeurtenis.RitmeGekozen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How often there is contact in a traject: the choice that holds, and the ones before. */
@Component
@Transactional
@ZonderInkijk("within the look of a page that has shown the jongere himself")
class Ritmes {

    private static final String KIES = """
            select id, frequentie, redenen, overweging, aantal, eenheid, vanaf
              from traject.ritme where traject = :traject
             order by vervangen_op is null desc, gemaakt_op desc
            """;

    private static final String VOEG_TOE = """
            insert into traject.ritme (id, traject, jongere, frequentie, redenen, overweging, aantal, eenheid, vanaf, gemaakt_op, gemaakt_door)
            values (:id, :traject, :jongere, :frequentie, :redenen, :overweging, :aantal, :eenheid, :vanaf, :op, :door)
            """;

    private final JdbcClient db;
    private final TrajectOpslag trajecten;
    private final Jongeren jongeren;
    private final Tijd tijd;
    private final ApplicationEventPublisher uitgever;

    Ritmes(JdbcClient db, TrajectOpslag trajecten, Jongeren jongeren, Tijd tijd, ApplicationEventPublisher uitgever) {
        this.db = db;
        this.trajecten = trajecten;
        this.jongeren = jongeren;
        this.tijd = tijd;
        this.uitgever = uitgever;
    }

    /**
     * Chooses anew; what held before stays as history.
     *
     * @param id made when the form was shown: sending twice gives one choice
     */
    void kies(UUID id, JongereId jongere, Ritme ritme, Zicht zicht) {
        var traject = vereisTraject(jongere, zicht);
        trajecten.grendel(traject.id());
        if (db.sql("select id from traject.ritme where id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .isPresent()) {
            return;
        }
        var nu = tijd.nu();
        db.sql("update traject.ritme set vervangen_op = :op where traject = :traject and vervangen_op is null")
                .param("op", Rij.alsParameter(nu))
                .param("traject", traject.id().waarde())
                .update();
        db.sql(VOEG_TOE)
                .param("id", id)
                .param("traject", traject.id().waarde())
                .param("jongere", jongere.waarde())
                .param("frequentie", ritme.frequentie().name())
                .param("redenen", ritme.redenen().stream().map(Enum::name).toArray(String[]::new))
                .param("overweging", ritme.overweging())
                .param("aantal", ritme.eigen().map(Ritme.Eigen::aantal).orElse(null))
                .param(
                        "eenheid",
                        ritme.eigen().map(eigen -> eigen.eenheid().name()).orElse(null))
                .param("vanaf", ritme.vanaf())
                .param("op", Rij.alsParameter(nu))
                .param("door", zicht.gebruiker().waarde())
                .update();
        var stempel =
                new Stempel(zicht.organisatie(), Stempel.idVan(id, "ritme"), nu, ritme.vanaf(), zicht.gebruiker());
        uitgever.publishEvent(new RitmeGekozen(stempel, jongere, traject.id()));
    }

    /** The choices made, the one that holds first. */
    List<Ritme> van(TrajectId traject) {
        return db.sql(KIES)
                .param("traject", traject.waarde())
                .query(Ritmes::ritme)
                .list();
    }

    /** @throws NietGevonden when the jongere has no open traject within reach */
    TrajectView vereisTraject(JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.GESPREK_VOEREN, zicht);
        return trajecten.vindOpen(jongere).orElseThrow(() -> new NietGevonden("traject"));
    }

    static Ritme ritme(ResultSet rij, int nummer) throws SQLException {
        return new Ritme(
                Ritme.Frequentie.valueOf(Rij.tekst(rij, "frequentie")),
                Stream.of((String[]) rij.getArray("redenen").getArray())
                        .map(Ritme.Reden::valueOf)
                        .toList(),
                Rij.tekst(rij, "overweging"),
                eigen(rij),
                Rij.dag(rij, "vanaf"));
    }

    private static Optional<Ritme.Eigen> eigen(ResultSet rij) throws SQLException {
        var aantal = rij.getInt("aantal");
        return Rij.misschienTekst(rij, "eenheid")
                .map(eenheid -> new Ritme.Eigen(aantal, Ritme.Eenheid.valueOf(eenheid)));
    }
}
