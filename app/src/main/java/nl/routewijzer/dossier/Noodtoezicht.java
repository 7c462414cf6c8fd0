package nl.routewijzer.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.jongere.Naam;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.privacy.Inkijk;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading: every emergency access of the organisation, for the privacy officer. */
@Component
@Transactional
class Noodtoezicht {

    /**
     * @param door name of who opened it
     * @param voorbij when it ended, or will
     * @param vertellenOp when the jongere is told
     * @param verteldOp when that went out; empty while it did not
     */
    record Regel(
            UUID id,
            JongereId jongere,
            Naam naam,
            String door,
            String reden,
            Instant vanaf,
            Instant voorbij,
            Optional<LocalDate> achterTot,
            String achterReden,
            Instant vertellenOp,
            Optional<Instant> verteldOp)
            implements OverJongere {

        Stand stand(Instant nu) {
            return nu.isBefore(voorbij) ? Stand.LOOPT : nu.isBefore(vertellenOp) ? Stand.ACHTERGEHOUDEN : Stand.VOORBIJ;
        }
    }

    enum Stand {
        LOOPT,
        ACHTERGEHOUDEN,
        VOORBIJ
    }

    private static final int MEEST = 200;

    private static final String KIES = """
            select n.id, n.jongere, j.roepnaam, j.tussenvoegsel, j.achternaam, c.naam as door, n.reden, n.vanaf,
                   coalesce(n.beeindigd_op, n.tot) as voorbij, n.achterhouden_tot, coalesce(n.achterhouden_reden, '') as achter_reden,
                   n.vertellen_op, n.verteld_op
              from privacy.zicht_noodtoegang n
              join jongere.zicht_jongere j on j.id = n.jongere
              join toegang.zicht_collega c on c.id = n.gebruiker
             where (:id::uuid is null or n.id = :id::uuid)
             order by n.vanaf desc, n.id
             limit :meest
            """;

    private final JdbcClient db;
    private final Inkijk inkijk;

    Noodtoezicht(JdbcClient db, Inkijk inkijk) {
        this.db = db;
        this.inkijk = inkijk;
    }

    /** Newest first. */
    List<Regel> alle(Zicht zicht) {
        return lees(Optional.empty(), zicht);
    }

    /** @throws NietGevonden when there is no such one */
    Regel bekijk(UUID id, Zicht zicht) {
        return lees(Optional.of(id), zicht).stream().findFirst().orElseThrow(() -> new NietGevonden("noodtoegang"));
    }

    private List<Regel> lees(Optional<UUID> id, Zicht zicht) {
        zicht.vereis(Recht.NOODTOEGANG_TOEZIEN);
        return inkijk.van(
                zicht,
                Doel.TOEZICHT,
                () -> db.sql(KIES)
                        .param("id", id.orElse(null))
                        .param("meest", MEEST)
                        .query(Noodtoezicht::regel)
                        .list());
    }

    private static Regel regel(ResultSet rij, int nummer) throws SQLException {
        return new Regel(
                Rij.uuid(rij, "id"),
                Rij.jongere(rij),
                new Naam(Rij.tekst(rij, "roepnaam"), Rij.tekst(rij, "tussenvoegsel"), Rij.tekst(rij, "achternaam")),
                Rij.tekst(rij, "door"),
                Rij.tekst(rij, "reden"),
                Rij.moment(rij, "vanaf"),
                Rij.moment(rij, "voorbij"),
                Rij.misschienDag(rij, "achterhouden_tot"),
                Rij.tekst(rij, "achter_reden"),
                Rij.moment(rij, "vertellen_op"),
                Rij.misschienMoment(rij, "verteld_op"));
    }
}
