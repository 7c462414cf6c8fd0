package nl.routewijzer.gesprek.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Paginadeel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.Contact;
import nl.routewijzer.gesprek.Gesprekken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Short contacts on the page of one jongere, newest first, each with what stood there before it was corrected. */
@Component
class ContactDeel implements Paginadeel {

    private static final int MEEST = 20;

    /** @param aantal of all contacts; the list holds the last {@value #MEEST} rows, earlier versions among them */
    record DeelPage(JongereId jongere, List<Regel> regels, int aantal) {}

    /**
     * @param door who wrote it down
     * @param kanTerug it was written down less than ten minutes ago; after that it can be corrected
     * @param eerder earlier versions, the newest first
     */
    record Regel(UUID id, Versie versie, Instant op, String door, boolean kanTerug, List<Versie> eerder) {}

    /** What was written down. */
    record Versie(Contact.Kanaal kanaal, boolean bereikt, String regel, Optional<LocalDate> weer) {}

    /** A corrected contact carries the moment of the first version, so that its versions stand together. */
    private static final String KIES = """
            select c.id, c.kanaal, c.bereikt, c.regel, c.contact_voor, c.op, w.naam as door, n.id as vervangen_door,
                   count(*) filter (where c.vervallen_op is null) over () as aantal
              from gesprek.contact c
              join toegang.zicht_collega w on w.id = c.door
              left join gesprek.contact n on n.vervangt = c.id
             where c.jongere = :jongere and (c.vervallen_op is null or n.id is not null)
             order by c.op desc, c.gemaakt_op desc
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
        return db.sql(KIES)
                .param("jongere", jongere.waarde())
                .param("meest", MEEST)
                .query(rij -> {
                    var regels = new ArrayList<Regel>();
                    var bij = new HashMap<UUID, Regel>();
                    var aantal = 0;
                    while (rij.next()) {
                        aantal = rij.getInt("aantal");
                        leg(rij, regels, bij);
                    }
                    return new Deel("gesprek/web/contactdeel.jte", new DeelPage(jongere, regels, aantal));
                });
    }

    /**
     * A contact, or an earlier version of one that came before it.
     *
     * @param bij version → the contact it belongs to
     */
    private void leg(ResultSet rij, List<Regel> regels, Map<UUID, Regel> bij) throws SQLException {
        var id = Rij.uuid(rij, "id");
        var contact = Rij.misschien(rij, "vervangen_door", Function.identity())
                .flatMap(nieuwer -> Optional.ofNullable(bij.get(nieuwer)));
        if (contact.isPresent()) {
            contact.get().eerder().add(versie(rij));
            bij.put(id, contact.get());
        } else {
            var regel = new Regel(
                    id,
                    versie(rij),
                    Rij.moment(rij, "op"),
                    Rij.tekst(rij, "door"),
                    !Rij.moment(rij, "op").isBefore(tijd.nu().minus(Gesprekken.BEDENKTIJD)),
                    new ArrayList<>());
            regels.add(regel);
            bij.put(id, regel);
        }
    }

    private static Versie versie(ResultSet rij) throws SQLException {
        return new Versie(
                Contact.Kanaal.valueOf(Rij.tekst(rij, "kanaal")),
                rij.getBoolean("bereikt"),
                Rij.tekst(rij, "regel"),
                Rij.misschienDag(rij, "contact_voor"));
    }
}
