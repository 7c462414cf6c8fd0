package nl.routewijzer.toegang;

import java.util.List;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** By which ways the jongeren of an organisation may come in beside DigiD. Off until somebody switches it on. */
@Component
@Transactional
@ZonderInkijk("a setting of the organisation, no people")
public class Inlogwegen {

    private final JdbcClient db;

    Inlogwegen(JdbcClient db) {
        this.db = db;
    }

    /** Whether the organisation of this context lets jongeren in with a link and a pin. */
    public boolean metLink() {
        return db.sql("select inloglink from toegang.organisatie")
                .query(Boolean.class)
                .single();
    }

    /** Switches it for the organisation of this context. Off: who is in stays in, and nobody gets in that way any more. */
    public void zetMetLink(boolean aan) {
        db.sql("update toegang.organisatie set inloglink = :aan")
                .param("aan", aan)
                .update();
    }

    /** All organisations that do; asked before one is known. */
    public List<OrganisatieId> huizenMetLink() {
        return db.sql("select id from toegang.huizen_met_inloglink()")
                .query((rij, nummer) -> new OrganisatieId(Rij.uuid(rij, "id")))
                .list();
    }
}
