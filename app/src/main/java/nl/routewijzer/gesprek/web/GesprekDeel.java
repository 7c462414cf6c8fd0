package nl.routewijzer.gesprek.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Paginadeel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Vorm;
import nl.routewijzer.methode.Methodes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The conversations on the page of one jongere, newest first. */
@Component
class GesprekDeel implements Paginadeel {

    record DeelPage(JongereId jongere, List<Regel> regels, Instant nu) {}

    record Regel(GesprekId id, Instant begin, Vorm vorm, String fase, Optional<Uitkomst> uitkomst) {}

    private static final String KIES = """
            select id, begin, vorm, fase, methodeversie, uitkomst
              from gesprek.gesprek
             where jongere = :jongere and vervallen_op is null
             order by begin desc
            """;

    private final JdbcClient db;
    private final Methodes methodes;
    private final Tijd tijd;

    GesprekDeel(JdbcClient db, Methodes methodes, Tijd tijd) {
        this.db = db;
        this.methodes = methodes;
        this.tijd = tijd;
    }

    @Override
    public String pagina() {
        return "jongere";
    }

    @Override
    public int volgorde() {
        return 20;
    }

    @Override
    @ZonderInkijk("within the gate of the page that composes it")
    public Deel maak(JongereId jongere) {
        var regels = db.sql(KIES)
                .param("jongere", jongere.waarde())
                .query((rij, nummer) -> new Regel(
                        new GesprekId(Rij.uuid(rij, "id")),
                        Rij.moment(rij, "begin"),
                        Vorm.valueOf(Rij.tekst(rij, "vorm")),
                        methodes.versie(Rij.tekst(rij, "methodeversie"))
                                .fase(Rij.tekst(rij, "fase"))
                                .naam(),
                        Rij.misschienTekst(rij, "uitkomst").map(Uitkomst::valueOf)))
                .list();
        return new Deel("gesprek/web/deel.jte", new DeelPage(jongere, regels, tijd.nu()));
    }
}
