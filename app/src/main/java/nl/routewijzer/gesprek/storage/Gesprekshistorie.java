package nl.routewijzer.gesprek.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.Contact.Kanaal;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.domain.Gemist;
import nl.routewijzer.gesprek.domain.Gespreksfeit;
import nl.routewijzer.gesprek.domain.Poging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All conversations and attempts in the open traject of a jongere, in one statement: for his signals and for the page that follows up. */
@Component
@ZonderInkijk("facts for decisions; shows nothing")
public class Gesprekshistorie {

    /** @param gesprekken in the order of their time */
    public record Gebeurd(List<Gespreksfeit> gesprekken, List<Poging> pogingen) {

        public Optional<Gemist> gemist() {
            return Gemist.zoek(gesprekken, pogingen);
        }

        /** Short contacts since then, oldest first. */
        public List<Poging> contactenSinds(Instant moment) {
            return pogingen.stream()
                    .filter(poging -> poging.kanaal().isPresent() && poging.op().isAfter(moment))
                    .toList();
        }
    }

    private static final String KIES = """
            select true as gesprek, g.id, g.begin as op, g.begin as gezegd, g.uitkomst, null as aard, null as kanaal, g.contact_voor, g.groep is not null as met_groep
              from gesprek.gesprek g
              join traject.zicht_traject t on t.id = g.traject
             where g.jongere = :jongere and g.vervallen_op is null
            union all
            select false, null, p.op, p.gezegd, null, p.aard, p.kanaal, p.contact_voor, null
              from gesprek.zicht_poging p
              join traject.zicht_traject t on t.id = p.traject
             where p.jongere = :jongere
             order by op, id
            """;

    private final JdbcClient db;

    Gesprekshistorie(JdbcClient db) {
        this.db = db;
    }

    public Gebeurd van(JongereId jongere) {
        var gesprekken = new ArrayList<Gespreksfeit>();
        var pogingen = new ArrayList<Poging>();
        db.sql(KIES).param("jongere", jongere.waarde()).query(rij -> {
            if (rij.getBoolean("gesprek")) {
                gesprekken.add(gesprek(rij));
            } else {
                pogingen.add(poging(rij));
            }
        });
        return new Gebeurd(List.copyOf(gesprekken), List.copyOf(pogingen));
    }

    private static Gespreksfeit gesprek(ResultSet rij) throws SQLException {
        return new Gespreksfeit(
                new GesprekId(Rij.uuid(rij, "id")),
                Rij.moment(rij, "op"),
                Rij.misschienTekst(rij, "uitkomst").map(Uitkomst::valueOf),
                Rij.misschienDag(rij, "contact_voor"),
                rij.getBoolean("met_groep"));
    }

    private static Poging poging(ResultSet rij) throws SQLException {
        return new Poging(
                Rij.moment(rij, "op"),
                Rij.moment(rij, "gezegd"),
                Poging.Aard.valueOf(Rij.tekst(rij, "aard")),
                Rij.misschienDag(rij, "contact_voor"),
                Rij.misschienTekst(rij, "kanaal").map(Kanaal::valueOf));
    }
}
