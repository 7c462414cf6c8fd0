package nl.routewijzer.toegang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which organisations there are. The list is read before a tenant is known, through one function of the owner. */
@Component
@ZonderInkijk("organisations, no people")
public class Organisaties {

    private final JdbcClient db;

    Organisaties(JdbcClient db) {
        this.db = db;
    }

    public List<Organisatie> alle() {
        return db.sql("select id, naam, thema, woord_consulent from toegang.organisaties() order by naam")
                .query(Organisaties::organisatie)
                .list();
    }

    /** Does the work once for each organisation, in its name: how every job goes round. */
    public void voorElke(Consumer<Organisatie> werk) {
        alle().forEach(organisatie -> Organisatiecontext.doeIn(organisatie.id(), () -> werk.accept(organisatie)));
    }

    @Transactional
    public Optional<Organisatie> huidige() {
        return db.sql("select id, naam, thema, woord_consulent from toegang.organisatie")
                .query(Organisaties::organisatie)
                .optional();
    }

    /** What a jongere is told of how to find the organisation of this request. */
    @Transactional
    public Kantoor kantoor() {
        return db.sql("select kantoor, telefoon, openingstijden from toegang.organisatie")
                .query((rij, nummer) -> new Kantoor(
                        Rij.tekst(rij, "kantoor"), Rij.tekst(rij, "telefoon"), Rij.tekst(rij, "openingstijden")))
                .single();
    }

    /** Only within the context of the new organisation itself. */
    @Transactional
    public void sticht(OrganisatieId id, String naam, String thema, String woordConsulent) {
        db.sql("insert into toegang.organisatie (id, naam, thema, woord_consulent) values (:id, :naam, :thema, :woord)")
                .param("id", id.waarde())
                .param("naam", naam)
                .param("thema", thema)
                .param("woord", woordConsulent)
                .update();
    }

    /** Within the context of the organisation itself; who manages it does so on a page that keeps what it was. */
    @Transactional
    void geefTelefoon(String nummer) {
        db.sql("update toegang.organisatie set telefoon = :nummer")
                .param("nummer", nummer)
                .update();
    }

    private static Organisatie organisatie(ResultSet rij, int nummer) throws SQLException {
        return new Organisatie(
                new OrganisatieId(Rij.uuid(rij, "id")),
                Rij.tekst(rij, "naam"),
                Rij.tekst(rij, "thema"),
                Rij.tekst(rij, "woord_consulent"));
    }
}
