package nl.routewijzer.bericht.antwoord;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.bericht.Komst;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Signaal;
import nl.routewijzer.gedeeld.Signaalbron;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.GesprekId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A jongere wants another time, or cannot come: who guides him looks for contact. Gone when the conversation is moved, called off or held. */
@Component
@ZonderInkijk("facts for derived rows; shows nothing")
class AntwoordSignalen implements Signaalbron {

    private static final String GESPREK = "gesprek";
    private static final String DAG = "dag";

    /** Of each conversation that stands planned, the last answer. */
    private static final String LAATSTE = """
            select distinct on (a.gesprek) a.gesprek, a.begin, a.antwoord, a.op
              from bericht.antwoord a
              join gesprek.zicht_gesprek g on g.id = a.gesprek and g.begin = a.begin and g.uitkomst is null
              join traject.zicht_traject t on t.id = g.traject
             where a.jongere = :jongere
             order by a.gesprek, a.nummer desc
            """;

    private record Laatste(UUID gesprek, LocalDate dag, Komst komst, LocalDate gezegd) {}

    private final JdbcClient db;

    AntwoordSignalen(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<String> soorten() {
        return List.of(Komst.ANDERE_TIJD.name(), Komst.LUKT_NIET.name());
    }

    @Override
    public List<Signaal> signalen(JongereId jongere) {
        return db.sql(LAATSTE).param("jongere", jongere.waarde()).query(AntwoordSignalen::laatste).list().stream()
                .filter(een -> een.komst() != Komst.IK_KOM)
                .map(een -> new Signaal(
                        een.komst().name(),
                        jongere,
                        een.gezegd(),
                        Optional.of(een.dag().plusDays(1)),
                        Map.of(GESPREK, een.gesprek().toString(), DAG, een.dag().toString())))
                .toList();
    }

    @Override
    public Zin verwoord(Signaal signaal, LocalDate vandaag) {
        var gesprek =
                new GesprekId(UUID.fromString(String.valueOf(signaal.feiten().get(GESPREK))));
        var dag = LocalDate.parse(String.valueOf(signaal.feiten().get(DAG)));
        return signaal.soort().equals(Komst.ANDERE_TIJD.name())
                ? new Zin(
                        t("signaal.anderetijd"),
                        t("signaal.anderetijd.reden", dag),
                        "nu",
                        t("signaal.anderetijd.actie"),
                        "/gesprekken/" + gesprek + "/wijzigen")
                : new Zin(
                        t("signaal.luktniet"),
                        t("signaal.luktniet.reden", dag),
                        "nu",
                        t("signaal.luktniet.actie"),
                        "/jongeren/" + signaal.jongere() + "/contact");
    }

    private static Laatste laatste(ResultSet rij, int nummer) throws SQLException {
        return new Laatste(
                Rij.uuid(rij, GESPREK),
                Tijd.dag(Rij.moment(rij, "begin")),
                Komst.valueOf(Rij.tekst(rij, "antwoord")),
                Tijd.dag(Rij.moment(rij, "op")));
    }
}
