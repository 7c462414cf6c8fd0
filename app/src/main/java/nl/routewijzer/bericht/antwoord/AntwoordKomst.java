package nl.routewijzer.bericht.antwoord;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.Instant;
import java.util.Optional;
import nl.routewijzer.bericht.Komst;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Komstbron;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the page of a conversation what the jongere answered by a link. Who cannot come is looked up, and nothing else follows. */
@Component
class AntwoordKomst implements Komstbron {

    private static final String LAATSTE = """
            select antwoord, op from bericht.antwoord
             where jongere = :jongere and gesprek = :gesprek and begin = :begin
             order by nummer desc limit 1
            """;

    private final JdbcClient db;

    AntwoordKomst(JdbcClient db) {
        this.db = db;
    }

    @Override
    @ZonderInkijk("within the gate of the page that shows it")
    public Optional<Gezegd> gezegd(JongereId jongere, GesprekId gesprek, Instant begin) {
        return db.sql(LAATSTE)
                .param("jongere", jongere.waarde())
                .param("gesprek", gesprek.waarde())
                .param("begin", Rij.alsParameter(begin))
                .query((rij, nummer) -> {
                    var komst = Komst.valueOf(Rij.tekst(rij, "antwoord"));
                    return new Gezegd(komst.label(), Rij.moment(rij, "op"), vervolg(komst, jongere, gesprek));
                })
                .optional();
    }

    private static Optional<Vervolg> vervolg(Komst komst, JongereId jongere, GesprekId gesprek) {
        return switch (komst) {
            case IK_KOM -> Optional.empty();
            case ANDERE_TIJD ->
                Optional.of(new Vervolg(t("signaal.anderetijd.actie"), "/gesprekken/" + gesprek + "/wijzigen"));
            case LUKT_NIET ->
                Optional.of(new Vervolg(t("signaal.luktniet.actie"), "/jongeren/" + jongere + "/contact"));
        };
    }
}
