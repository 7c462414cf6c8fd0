package nl.routewijzer.gesprek.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Paginadeel;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.Overleg;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** With whom was spoken about a jongere, newest first; one line when with nobody. */
@Component
class OverlegDeel implements Paginadeel {

    private static final int MEEST = 10;

    record DeelPage(JongereId jongere, List<Regel> regels) {}

    /** @param verteld whether the jongere was told */
    record Regel(
            UUID id,
            Overleg.Met met,
            String naam,
            Instant begin,
            String onderwerp,
            boolean verteld,
            Optional<Overleg.Uitkomst> uitkomst) {}

    private static final String KIES = """
            select id, met, naam, begin, onderwerp, erbij or verteld_op is not null as verteld, uitkomst
              from gesprek.overleg
             where jongere = :jongere and vervallen_op is null
             order by begin desc
             limit :meest
            """;

    private final JdbcClient db;

    OverlegDeel(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String pagina() {
        return "jongere";
    }

    @Override
    public int volgorde() {
        return 28;
    }

    @Override
    @ZonderInkijk("within the gate of the page that composes it")
    public Deel maak(JongereId jongere) {
        var regels = db.sql(KIES)
                .param("jongere", jongere.waarde())
                .param("meest", MEEST)
                .query((rij, nummer) -> new Regel(
                        Rij.uuid(rij, "id"),
                        Overleg.Met.valueOf(Rij.tekst(rij, "met")),
                        Rij.tekst(rij, "naam"),
                        Rij.moment(rij, "begin"),
                        Rij.tekst(rij, "onderwerp"),
                        rij.getBoolean("verteld"),
                        Rij.misschienTekst(rij, "uitkomst").map(Overleg.Uitkomst::valueOf)))
                .list();
        return new Deel("gesprek/web/overlegdeel.jte", new DeelPage(jongere, regels));
    }
}
