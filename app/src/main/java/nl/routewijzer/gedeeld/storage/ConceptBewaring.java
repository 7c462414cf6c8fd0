package nl.routewijzer.gedeeld.storage;

import java.time.LocalDate;
import nl.routewijzer.gedeeld.Bewaarbron;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A draft in which nobody typed for so long goes, whatever it is of: what is not finished is not kept for ever either. */
@Component
@ZonderInkijk("numbers and what is past its day; shows nothing")
class ConceptBewaring implements Bewaarbron {

    private static final String OVER = " gedeeld.concept where bewaard_op < :begin";

    private final JdbcClient db;

    ConceptBewaring(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String soort() {
        return "CONCEPTEN";
    }

    @Override
    public boolean heeftTermijn() {
        return false;
    }

    /** Of how many people: of a jongere, or of who typed it where it is about nobody. */
    @Override
    public Voorbij voorbij(LocalDate voor) {
        return vraag(
                        "select count(distinct coalesce(jongere, auteur))::int as wie, count(*)::int as stukken from"
                                + OVER,
                        voor)
                .query((rij, nummer) -> new Voorbij(rij.getInt("wie"), rij.getInt("stukken")))
                .single();
    }

    @Override
    public Voorbij wis(LocalDate voor) {
        var weg = voorbij(voor);
        vraag("delete from" + OVER, voor).update();
        return weg;
    }

    /** What was last kept before this moment, had its last day before that one. */
    private JdbcClient.StatementSpec vraag(String sql, LocalDate voor) {
        var begin = Tijd.moment(voor.minusDays(Concepten.DAGEN).atStartOfDay());
        return db.sql(sql).param("begin", Rij.alsParameter(begin));
    }
}
