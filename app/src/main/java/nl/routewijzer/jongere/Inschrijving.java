package nl.routewijzer.jongere;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.routewijzer.gedeeld.Bsn;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.privacy.Kluis;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Working: a new jongere, once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Inschrijving {

    private static final String VOEG_TOE = """
            insert into jongere.jongere (id, roepnaam, tussenvoegsel, achternaam, zoeknaam, klank_roepnaam, klank_achternaam,
                                         geboortedatum, geboorte_precisie, bsn, bsn_zoek,
                                         telefoon, telefoon_zoek, email, email_zoek, bereik, wat_helpt, gemaakt_op)
            values (:id, :roepnaam, :tussenvoegsel, :achternaam, :zoeknaam, :klankRoepnaam, :klankAchternaam, :geboortedatum, :precisie,
                    :bsn, :bsnZoek,
                    :telefoon, :telefoonZoek, :email, :emailZoek, :bereik, :watHelpt, :nu)
            on conflict do nothing
            """;

    private final JdbcClient db;
    private final NamedParameterJdbcOperations batch;
    private final Kluis kluis;
    private final Tijd tijd;

    Inschrijving(JdbcClient db, NamedParameterJdbcOperations batch, Kluis kluis, Tijd tijd) {
        this.db = db;
        this.batch = batch;
        this.kluis = kluis;
        this.tijd = tijd;
    }

    @ZonderInkijk("a decision; shows nothing")
    public boolean bestaat(JongereId jongere) {
        return db.sql("select id from jongere.jongere where id = :id")
                .param("id", jongere.waarde())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /**
     * Whether the organisation already knows somebody with this number. While keys are renewed the unique key of the table
     * does not see that an older row has the same one: then who asks, holds the number until his transaction ends.
     */
    @ZonderInkijk("a decision; shows nothing")
    public boolean isBekend(Bsn bsn) {
        if (kluis.heeftTweeSleutels()) {
            db.sql("select pg_advisory_xact_lock(:slot)")
                    .param("slot", kluis.slot(bsn.cijfers(), Jongeren.BSN))
                    .query((rij, nummer) -> nummer)
                    .list();
        }
        return db.sql("select id from jongere.jongere where bsn_zoek = any(:zoek)")
                .param("zoek", kluis.zoeksleutels(bsn.cijfers(), Jongeren.BSN))
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** @return false when this id or this BSN was there already: then nothing changed */
    public boolean schrijfIn(NieuweJongere nieuw) {
        if (kluis.heeftTweeSleutels() && nieuw.bsn().filter(this::isBekend).isPresent()) {
            return false;
        }
        return db.sql(VOEG_TOE).paramSource(rij(nieuw)).update() == 1;
    }

    public void laad(List<NieuweJongere> nieuwe) {
        batch.batchUpdate(VOEG_TOE, nieuwe.stream().map(this::rij).toArray(SqlParameterSource[]::new));
    }

    private SqlParameterSource rij(NieuweJongere j) {
        var rij = new MapSqlParameterSource()
                .addValue("id", j.id().waarde())
                .addValue("roepnaam", j.naam().roepnaam())
                .addValue("tussenvoegsel", j.naam().tussenvoegsel())
                .addValue("achternaam", j.naam().achternaam())
                .addValue("zoeknaam", j.naam().zoeknaam())
                .addValue("klankRoepnaam", Klank.van(j.naam().roepnaam()))
                .addValue("klankAchternaam", Klank.van(j.naam().achternaam()))
                .addValue("geboortedatum", j.geboortedatum().vroegst())
                .addValue("precisie", j.geboortedatum().precisie().name())
                .addValue("bereik", j.bereik())
                .addValue("watHelpt", j.watHelpt())
                .addValue("nu", Rij.alsParameter(tijd.nu()));
        verzegel(
                rij,
                "bsn",
                Jongeren.BSN,
                j,
                nieuw -> nieuw.bsn().map(Bsn::cijfers).orElse(""));
        verzegel(
                rij,
                "telefoon",
                Jongeren.TELEFOON,
                j,
                nieuw -> nieuw.telefoon().map(Telefoon::nummer).orElse(""));
        verzegel(rij, "email", Jongeren.EMAIL, j, nieuw -> nieuw.email().orElse(""));
        return rij;
    }

    private void verzegel(
            MapSqlParameterSource rij,
            String veld,
            String kolom,
            NieuweJongere j,
            Function<NieuweJongere, String> waarde) {
        var tekst = waarde.apply(j);
        rij.addValue(veld, tekst.isEmpty() ? null : kluis.verzegel(tekst, kolom, j.id().waarde()));
        rij.addValue(veld + "Zoek", tekst.isEmpty() ? null : kluis.zoeksleutel(tekst, kolom));
    }
}
