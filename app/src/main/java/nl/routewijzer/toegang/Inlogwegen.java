package nl.routewijzer.toegang;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * By which ways the jongeren of an organisation may come in beside DigiD. Off until a beheerder switches it on; what holds stands
 * with the organisation itself, for it is asked before one is known.
 */
@Component
@Transactional
@ZonderInkijk("a setting of the organisation, no people")
public class Inlogwegen implements Instellingsbron {

    public static final String INLOGLINK = "INLOGLINK";

    private final JdbcClient db;
    private final Instellingen instellingen;

    Inlogwegen(JdbcClient db, Instellingen instellingen) {
        this.db = db;
        this.instellingen = instellingen;
    }

    @Override
    public List<Instelling> instellingen() {
        return List.of(new Instelling(
                INLOGLINK,
                Instelling.Groep.JONGEREN,
                t("inloglink.instelling"),
                t("inloglink.instelling.uitleg"),
                new Instelling.AanUit(),
                "",
                Instelling.UIT,
                t("inloglink.instelling.bron")));
    }

    @EventListener
    void volg(InstellingGewijzigd wijziging) {
        if (wijziging.instelling().equals(INLOGLINK)) {
            zetMetLink(instellingen.isAan(instellingen().getFirst()));
        }
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
