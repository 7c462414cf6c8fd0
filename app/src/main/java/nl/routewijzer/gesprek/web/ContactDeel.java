package nl.routewijzer.gesprek.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Paginadeel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.Contact;
import nl.routewijzer.gesprek.Gesprekken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Short contacts on the page of one jongere, newest first. */
@Component
class ContactDeel implements Paginadeel {

    private static final int MEEST = 20;

    /** @param aantal of all contacts; the list holds the last {@value #MEEST} */
    record DeelPage(JongereId jongere, List<Regel> regels, int aantal) {}

    /**
     * @param door who wrote it down
     * @param kanTerug it was written down less than ten minutes ago
     */
    record Regel(
            UUID id,
            Contact.Kanaal kanaal,
            boolean bereikt,
            String regel,
            Optional<LocalDate> weer,
            Instant op,
            String door,
            boolean kanTerug) {}

    private static final String KIES = """
            select c.id, c.kanaal, c.bereikt, c.regel, c.contact_voor, c.op, w.naam as door, count(*) over () as aantal
              from gesprek.contact c
              join toegang.zicht_collega w on w.id = c.door
             where c.jongere = :jongere and c.vervallen_op is null
             order by c.op desc
             limit :meest
            """;

    private final JdbcClient db;
    private final Tijd tijd;

    ContactDeel(JdbcClient db, Tijd tijd) {
        this.db = db;
        this.tijd = tijd;
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
        var sinds = tijd.nu().minus(Gesprekken.BEDENKTIJD);
        var regels = db.sql(KIES)
                .param("jongere", jongere.waarde())
                .param("meest", MEEST)
                .query((rij, nummer) -> {
                    aantal[0] = rij.getInt("aantal");
                    return new Regel(
                            Rij.uuid(rij, "id"),
                            Contact.Kanaal.valueOf(Rij.tekst(rij, "kanaal")),
                            rij.getBoolean("bereikt"),
                            Rij.tekst(rij, "regel"),
                            Rij.misschienDag(rij, "contact_voor"),
                            Rij.moment(rij, "op"),
                            Rij.tekst(rij, "door"),
                            !Rij.moment(rij, "op").isBefore(sinds));
                })
                .list();
        return new Deel("gesprek/web/contactdeel.jte", new DeelPage(jongere, regels, aantal[0]));
    }
}
