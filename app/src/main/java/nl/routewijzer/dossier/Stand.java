package nl.routewijzer.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import nl.routewijzer.dossier.WaarStaanWe.Tweede;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.Trajectfeiten;
import nl.routewijzer.traject.Trajectstand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads where a jongere stands, within the look of the page. */
@Component
class Stand {

    private static final String TUSSEN = "P-GESPREK2";

    private static final String GESPREKKEN = """
            select min(begin) filter (where fase = 'gesprek1' and uitkomst = 'WAS_ER') as eerste,
                   min(begin) filter (where fase = 'gesprek2' and uitkomst = 'WAS_ER') as gehouden,
                   min(begin) filter (where fase = 'gesprek2' and uitkomst is null) as gepland
              from gesprek.zicht_gesprek where traject = :traject and groep is null
            """;

    private final Trajectfeiten feiten;
    private final Methodes methodes;
    private final JdbcClient db;
    private final Tijd tijd;

    Stand(Trajectfeiten feiten, Methodes methodes, JdbcClient db, Tijd tijd) {
        this.feiten = feiten;
        this.methodes = methodes;
        this.db = db;
        this.tijd = tijd;
    }

    /** Empty when the jongere never had a traject. */
    Optional<WaarStaanWe> van(JongereId jongere, Zicht zicht) {
        return feiten.stand(jongere, zicht).map(this::metKlokken);
    }

    LocalDate vandaag() {
        return tijd.vandaag();
    }

    @ZonderInkijk("within the look of the page")
    private WaarStaanWe metKlokken(Trajectstand stand) {
        var tussen = methodes.onder(stand.methodeversie()).parameter(TUSSEN).termijn();
        return db.sql(GESPREKKEN)
                .param("traject", stand.traject().waarde())
                .query((rij, nummer) -> {
                    var gehouden = dag(rij, "gehouden").map(dag -> new Tweede(dag, true));
                    var gepland = dag(rij, "gepland").map(dag -> new Tweede(dag, false));
                    return new WaarStaanWe(
                            stand, dag(rij, "eerste"), gehouden.or(() -> gepland), tussen, tijd.vandaag());
                })
                .single();
    }

    private static Optional<LocalDate> dag(ResultSet rij, String kolom) throws SQLException {
        return Rij.misschienMoment(rij, kolom).map(Tijd::dag);
    }
}
