package nl.routewijzer.jongere;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.Periode;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.jongere.JongereGebeurtenis.Onderdeel;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * With or without a benefit, since when: periods that follow each other. Before the first one it is not known, which is
 * something else than no.
 */
@Component
@Transactional
public class Uitkeringen {

    /** @param door name of who wrote it down */
    public record Stand(
            UUID id, JongereId jongere, boolean ontvangt, Periode periode, Gegeven.Bron bron, Instant op, String door)
            implements OverJongere {}

    /** @param id made when the form was shown */
    public record Nieuw(UUID id, JongereId jongere, boolean ontvangt, LocalDate vanaf, Gegeven.Bron bron) {}

    private static final String KIES = """
            select u.id, u.jongere, u.ontvangt, lower(u.periode) as vanaf, upper(u.periode) as tot, u.bron, u.op, w.naam as door
              from jongere.uitkering u
              join toegang.zicht_collega w on w.id = u.door
             where u.jongere = :jongere and u.vervallen_op is null
             order by lower(u.periode) desc
            """;

    private static final String VOEG_TOE = """
            insert into jongere.uitkering (id, jongere, ontvangt, periode, bron, op, door)
            values (:id, :jongere, :ontvangt, daterange(:vanaf, :tot), :bron, :op, :door)
            on conflict (organisatie, id) do nothing
            """;

    private static final String EINDIG = """
            update jongere.uitkering set periode = daterange(lower(periode), :tot)
             where jongere = :jongere and upper_inf(periode) and vervallen_op is null
            """;

    private static final String HEROPEN = """
            update jongere.uitkering set periode = daterange(lower(periode), null)
             where jongere = :jongere and vervallen_op is null and upper(periode) = :vanaf
            """;

    private final JdbcClient db;
    private final Jongeren jongeren;
    private final Wijzigingen wijzigingen;

    Uitkeringen(JdbcClient db, Jongeren jongeren, Wijzigingen wijzigingen) {
        this.db = db;
        this.jongeren = jongeren;
        this.wijzigingen = wijzigingen;
    }

    public List<Stand> bekijk(JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.JONGERE_BEWERKEN, zicht);
        return wijzigingen.inkijk().van(zicht, Doel.BEGELEIDING, () -> alle(jongere));
    }

    /** For a part of a page; newest first. */
    @ZonderInkijk("within the gate of the page that composes it, or of the method above")
    public List<Stand> alle(JongereId jongere) {
        return db.sql(KIES)
                .param("jongere", jongere.waarde())
                .query(Uitkeringen::stand)
                .list();
    }

    /** From a day on it is so; what was said before ends there. */
    public Besluit zet(Nieuw nieuw, Zicht zicht) {
        jongeren.vereis(nieuw.jongere(), Recht.JONGERE_BEWERKEN, zicht);
        wijzigingen.grendel(nieuw.jongere());
        if (wijzigingen.bestaat("jongere.uitkering", nieuw.id())) {
            return new Besluit.Gedaan();
        }
        var op = wijzigingen.nu();
        var beletsels = beoordeel(nieuw, alle(nieuw.jongere()).stream().findFirst(), Tijd.dag(op));
        if (!beletsels.isEmpty()) {
            return new Besluit.Geweigerd(beletsels);
        }
        db.sql(EINDIG)
                .param("jongere", nieuw.jongere().waarde())
                .param("tot", nieuw.vanaf())
                .update();
        voegToe(nieuw, Optional.empty(), op, zicht.gebruiker());
        wijzigingen.meld(nieuw.jongere(), Onderdeel.UITKERING, nieuw.id(), op, zicht);
        return new Besluit.Gedaan();
    }

    /** For the demo: past the events, in the order of time. */
    public void laad(Nieuw nieuw, Optional<LocalDate> tot, Instant op, GebruikerId door) {
        voegToe(nieuw, tot, op, door);
    }

    /** Takes back the newest, within ten minutes; what was so before goes on. */
    public boolean neemTerug(UUID id, JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.JONGERE_BEWERKEN, zicht);
        wijzigingen.grendel(jongere);
        var laatste =
                alle(jongere).stream().findFirst().filter(stand -> stand.id().equals(id));
        if (laatste.isEmpty() || !wijzigingen.vervalt("jongere.uitkering", id, jongere, Onderdeel.UITKERING, zicht)) {
            return false;
        }
        db.sql(HEROPEN)
                .param("jongere", jongere.waarde())
                .param("vanaf", laatste.get().periode().vanaf())
                .update();
        return true;
    }

    static List<Beletsel> beoordeel(Nieuw nieuw, Optional<Stand> laatste, LocalDate vandaag) {
        if (nieuw.vanaf().isAfter(vandaag)) {
            return List.of(Beletsel.UITKERING_IN_DE_TOEKOMST);
        }
        if (laatste.filter(stand -> stand.ontvangt() == nieuw.ontvangt()).isPresent()) {
            return List.of(Beletsel.UITKERING_IS_AL_ZO);
        }
        return laatste.filter(stand -> !nieuw.vanaf().isAfter(stand.periode().vanaf()))
                .map(stand -> List.of(Beletsel.UITKERING_VOOR_DE_VORIGE))
                .orElse(List.of());
    }

    private void voegToe(Nieuw nieuw, Optional<LocalDate> tot, Instant op, GebruikerId door) {
        db.sql(VOEG_TOE)
                .param("id", nieuw.id())
                .param("jongere", nieuw.jongere().waarde())
                .param("ontvangt", nieuw.ontvangt())
                .param("vanaf", nieuw.vanaf())
                .param("tot", tot.orElse(null))
                .param("bron", nieuw.bron().name())
                .param("op", Rij.alsParameter(op))
                .param("door", door.waarde())
                .update();
    }

    private static Stand stand(ResultSet rij, int nummer) throws SQLException {
        return new Stand(
                Rij.uuid(rij, "id"),
                Rij.jongere(rij),
                rij.getBoolean("ontvangt"),
                new Periode(Rij.dag(rij, "vanaf"), Rij.misschienDag(rij, "tot")),
                Gegeven.Bron.valueOf(Rij.tekst(rij, "bron")),
                Rij.moment(rij, "op"),
                Rij.tekst(rij, "door"));
    }
}
