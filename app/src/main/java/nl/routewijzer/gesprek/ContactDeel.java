package nl.routewijzer.gesprek;

import java.time.Instant;
import java.util.List;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Paginadeel;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Short contacts on the page of one jongere, newest first. */
@Component
class ContactDeel implements Paginadeel {

    private static final int MEEST = 20;

    /** @param aantal of all contacts; the list holds the last {@value #MEEST} */
    record DeelPage(JongereId jongere, List<Regel> regels, int aantal) {}

    record Regel(Contact.Kanaal kanaal, boolean bereikt, String regel, Instant op) {}

    private static final String KIES = """
            select kanaal, bereikt, regel, op, count(*) over () as aantal
              from gesprek.contact
             where jongere = :jongere and vervallen_op is null
             order by op desc
             limit :meest
            """;

    private final JdbcClient db;

    ContactDeel(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String pagina() {
        return "jongere";
    }

    @Override
    public int volgorde() {
        return 25;
    }

    @Override
    @ZonderInkijk("within the gate of the page that composes it")
    public Deel maak(JongereId jongere) {
        var aantal = new int[1];
        var regels = db.sql(KIES)
                .param("jongere", jongere.waarde())
                .param("meest", MEEST)
                .query((rij, nummer) -> {
                    aantal[0] = rij.getInt("aantal");
                    return new Regel(
                            Contact.Kanaal.valueOf(Rij.tekst(rij, "kanaal")),
                            rij.getBoolean("bereikt"),
                            Rij.tekst(rij, "regel"),
                            Rij.moment(rij, "op"));
                })
                .list();
        return new Deel("gesprek/contactdeel.jte", new DeelPage(jongere, regels, aantal[0]));
    }
}
