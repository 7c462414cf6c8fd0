package nl.routewijzer.traject;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Trajecten of one organisation; the tenant comes from the transaction. */
@Component
@ZonderInkijk("facts for decisions; what is shown passes the gate in Trajecten")
class TrajectOpslag {

    private static final String OPEN = """
            select t.id, t.jongere, t.melding, t.kanaal, t.uitkeringsvraag, t.methodeversie, w.consulent, c.naam as consulent_naam, lower(w.periode) as vanaf
              from traject.traject t
              join jongere.zicht_jongere j on j.id = t.jongere
              left join traject.toewijzing w on w.traject = t.id and w.vervallen_op is null and w.periode @> greatest(:vandaag::date, t.melding)
              left join toegang.zicht_collega c on c.id = w.consulent
             where t.jongere = :jongere and t.gesloten_op is null and
            """;

    private static final String VOEG_TOE = """
            insert into traject.traject (id, jongere, melding, kanaal, uitkeringsvraag, methodeversie, gemaakt_op, gemaakt_door)
            values (:id, :jongere, :melding, :kanaal, :uitkeringsvraag, :versie, :op, :door)
            on conflict do nothing
            """;

    private final JdbcClient db;
    private final Tijd tijd;

    TrajectOpslag(JdbcClient db, Tijd tijd) {
        this.db = db;
        this.tijd = tijd;
    }

    Optional<TrajectView> vindOpen(JongereId jongere, Zicht zicht) {
        return db.sql(OPEN + Zicht.FILTER)
                .param("jongere", jongere.waarde())
                .params(zicht.parameters(Recht.JONGERE_ZIEN, tijd.vandaag()))
                .query(TrajectOpslag::view)
                .optional();
    }

    /** Within the gate of a page that has shown the jongere himself. */
    Optional<TrajectView> vindOpen(JongereId jongere) {
        return db.sql(OPEN + "true")
                .param("jongere", jongere.waarde())
                .param("vandaag", tijd.vandaag())
                .query(TrajectOpslag::view)
                .optional();
    }

    boolean bestaat(TrajectId id) {
        return isEr("select id from traject.traject where id = :id", id.waarde());
    }

    boolean heeftOpen(JongereId jongere) {
        return isEr("select id from traject.traject where jongere = :id and gesloten_op is null", jongere.waarde());
    }

    /** @return false when this traject is there already or the jongere has an open one */
    boolean voegToe(Melding melding, String methodeversie, Stempel stempel) {
        return db.sql(VOEG_TOE)
                        .param("id", melding.id().waarde())
                        .param("jongere", melding.jongere().waarde())
                        .param("melding", melding.dag())
                        .param("kanaal", melding.kanaal().name())
                        .param("uitkeringsvraag", melding.uitkeringsvraag().name())
                        .param("versie", methodeversie)
                        .param("op", Rij.alsParameter(stempel.op()))
                        .param("door", stempel.door().waarde())
                        .update()
                == 1;
    }

    /** Keeps others from assigning in this traject until the end of the transaction: they see what was decided before. */
    void grendel(TrajectId traject) {
        db.sql("select id from traject.traject where id = :id for update")
                .param("id", traject.waarde())
                .query(UUID.class)
                .single();
    }

    private boolean isEr(String sql, UUID id) {
        return db.sql(sql).param("id", id).query(UUID.class).optional().isPresent();
    }

    private static TrajectView view(ResultSet rij, int nummer) throws SQLException {
        return new TrajectView(
                new TrajectId(Rij.uuid(rij, "id")),
                Rij.jongere(rij),
                Rij.dag(rij, "melding"),
                Kanaal.valueOf(Rij.tekst(rij, "kanaal")),
                Uitkeringsvraag.valueOf(Rij.tekst(rij, "uitkeringsvraag")),
                Rij.tekst(rij, "methodeversie"),
                vast(rij));
    }

    private static Optional<TrajectView.Vast> vast(ResultSet rij) throws SQLException {
        var consulent = Rij.misschien(rij, "consulent", GebruikerId::new);
        return consulent.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new TrajectView.Vast(consulent.get(), Rij.tekst(rij, "consulent_naam"), Rij.dag(rij, "vanaf")));
    }
}
