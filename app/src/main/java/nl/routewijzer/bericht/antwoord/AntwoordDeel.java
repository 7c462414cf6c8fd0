package nl.routewijzer.bericht.antwoord;

import java.time.Instant;
import java.util.List;
import nl.routewijzer.bericht.Komst;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Paginadeel;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.GesprekId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a jongere said of the conversations that stand planned: on his page. Nothing when he said nothing. */
@Component
class AntwoordDeel implements Paginadeel {

    record DeelPage(List<Regel> regels) {}

    record Regel(GesprekId gesprek, Instant begin, Komst komst, Instant op) {}

    private static final String KIES = """
            select distinct on (a.begin, a.gesprek) a.gesprek, a.begin, a.antwoord, a.op
              from bericht.antwoord a
              join gesprek.zicht_gesprek g on g.id = a.gesprek and g.begin = a.begin and g.uitkomst is null
             where a.jongere = :jongere
             order by a.begin, a.gesprek, a.nummer desc
            """;

    private final JdbcClient db;

    AntwoordDeel(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String pagina() {
        return "jongere";
    }

    @Override
    public int volgorde() {
        return 12;
    }

    @Override
    @ZonderInkijk("within the gate of the page that composes it")
    public Deel maak(JongereId jongere) {
        var regels = db.sql(KIES)
                .param("jongere", jongere.waarde())
                .query((rij, nummer) -> new Regel(
                        new GesprekId(Rij.uuid(rij, "gesprek")),
                        Rij.moment(rij, "begin"),
                        Komst.valueOf(Rij.tekst(rij, "antwoord")),
                        Rij.moment(rij, "op")))
                .list();
        return new Deel("bericht/antwoord/deel.jte", new DeelPage(regels));
    }
}
