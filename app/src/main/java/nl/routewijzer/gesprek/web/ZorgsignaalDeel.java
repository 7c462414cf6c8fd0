package nl.routewijzer.gesprek.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Paginadeel;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.Zorgsignaal.Van;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Worries that were told about a jongere, open ones first; one line when there are none. */
@Component
class ZorgsignaalDeel implements Paginadeel {

    private static final int MEEST = 10;

    record DeelPage(JongereId jongere, List<Regel> regels) {}

    /** @param gedaan what was done; present once it was closed */
    record Regel(
            UUID id, Van van, LocalDate dag, String regel, Optional<String> gedaan, Optional<Instant> geslotenOp) {}

    private static final String KIES = """
            select id, van, dag, regel, gedaan, gesloten_op
              from gesprek.zorgsignaal
             where jongere = :jongere and vervallen_op is null
             order by gesloten_op desc nulls first, dag desc
             limit :meest
            """;

    private final JdbcClient db;

    ZorgsignaalDeel(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String pagina() {
        return "jongere";
    }

    @Override
    public int volgorde() {
        return 27;
    }

    @Override
    @ZonderInkijk("within the gate of the page that composes it")
    public Deel maak(JongereId jongere) {
        var regels = db.sql(KIES)
                .param("jongere", jongere.waarde())
                .param("meest", MEEST)
                .query((rij, nummer) -> new Regel(
                        Rij.uuid(rij, "id"),
                        Van.valueOf(Rij.tekst(rij, "van")),
                        Rij.dag(rij, "dag"),
                        Rij.tekst(rij, "regel"),
                        Rij.misschienTekst(rij, "gedaan"),
                        Rij.misschienMoment(rij, "gesloten_op")))
                .list();
        return new Deel("gesprek/web/zorgdeel.jte", new DeelPage(jongere, regels));
    }
}
