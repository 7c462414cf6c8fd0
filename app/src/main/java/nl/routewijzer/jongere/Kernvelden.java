package nl.routewijzer.jongere;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.gedeeld.Geboortedatum;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.privacy.Kluis;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The sections that also stand in the row of the jongere himself: read from it, and written through to it. */
@Component
class Kernvelden {

    /** Columns that {@link #lees} asks for, of alias {@code j}. */
    static final String KOLOMMEN =
            "j.roepnaam, j.tussenvoegsel, j.achternaam, j.aanspreken, j.geboortedatum, j.geboorte_precisie, j.bsn, j.telefoon,"
                    + " j.email, j.bereik, j.bereik_niet, j.wat_helpt, j.taal, j.gemaakt_op";

    private final JdbcClient db;
    private final Kluis kluis;

    Kernvelden(JdbcClient db, Kluis kluis) {
        this.db = db;
        this.kluis = kluis;
    }

    /** What the row says of a section; nothing for a section that it does not hold. */
    Map<String, String> lees(Gegevenssoort soort, JongereId jongere, ResultSet rij) throws SQLException {
        return switch (soort) {
            case AANSPREKEN ->
                Map.of(
                        "roepnaam", Rij.tekst(rij, "roepnaam"),
                        "tussenvoegsel", Rij.tekst(rij, "tussenvoegsel"),
                        "achternaam", Rij.tekst(rij, "achternaam"),
                        "aanspreken", Rij.tekst(rij, "aanspreken"));
            case GEBOREN ->
                Map.of(
                        "geboortedatum", Rij.dag(rij, "geboortedatum").toString(),
                        "precisie", Rij.tekst(rij, "geboorte_precisie"));
            case BSN -> Map.of("bsn", open(rij.getBytes("bsn"), Jongeren.BSN, jongere));
            case CONTACT ->
                Map.of(
                        "telefoon", open(rij.getBytes("telefoon"), Jongeren.TELEFOON, jongere),
                        "email", open(rij.getBytes("email"), Jongeren.EMAIL, jongere));
            case BEREIK -> Map.of("bereik", Rij.tekst(rij, "bereik"), "bereikniet", Rij.tekst(rij, "bereik_niet"));
            case HELPT -> Map.of("wathelpt", Rij.tekst(rij, "wat_helpt"), "taal", Rij.tekst(rij, "taal"));
            case STARTKWALIFICATIE, LOOPBAAN, DIGITAAL, INSCHATTING -> Map.of();
        };
    }

    /** Writes what holds now through to the row of the jongere. */
    void pasToe(Gegeven nu) {
        switch (nu.soort()) {
            case AANSPREKEN -> pasToeNaam(nu);
            case GEBOREN -> pasToeGeboren(nu, nu.geboren());
            case BSN ->
                verzegeld(nu, "bsn", Jongeren.BSN, zet(nu, "bsn = :bsn, bsn_zoek = :bsnZoek"))
                        .update();
            case CONTACT ->
                verzegeld(
                                nu,
                                "email",
                                Jongeren.EMAIL,
                                verzegeld(
                                        nu,
                                        "telefoon",
                                        Jongeren.TELEFOON,
                                        zet(
                                                nu,
                                                "telefoon = :telefoon, telefoon_zoek = :telefoonZoek, email = :email, email_zoek = :emailZoek")))
                        .update();
            case BEREIK ->
                zet(nu, "bereik = :bereik, bereik_niet = :bereikniet")
                        .params(Map.of("bereik", nu.waarde("bereik"), "bereikniet", nu.waarde("bereikniet")))
                        .update();
            case HELPT ->
                zet(nu, "wat_helpt = :wathelpt, taal = :taal")
                        .params(Map.of("wathelpt", nu.waarde("wathelpt"), "taal", nu.waarde("taal")))
                        .update();
            case STARTKWALIFICATIE, LOOPBAAN, DIGITAAL, INSCHATTING -> {
                // stands in its own row only
            }
        }
    }

    private void pasToeNaam(Gegeven nu) {
        var naam = new Naam(nu.waarde("roepnaam"), nu.waarde("tussenvoegsel"), nu.waarde("achternaam"));
        zet(
                        nu,
                        "roepnaam = :roepnaam, tussenvoegsel = :tussenvoegsel, achternaam = :achternaam, zoeknaam = :zoeknaam, klank_roepnaam = :klankRoepnaam, klank_achternaam = :klankAchternaam, aanspreken = :aanspreken")
                .params(Map.of(
                        "roepnaam", naam.roepnaam(),
                        "tussenvoegsel", naam.tussenvoegsel(),
                        "achternaam", naam.achternaam(),
                        "zoeknaam", naam.zoeknaam(),
                        "klankRoepnaam", Klank.van(naam.roepnaam()),
                        "klankAchternaam", Klank.van(naam.achternaam()),
                        "aanspreken", nu.waarde("aanspreken")))
                .update();
    }

    private void pasToeGeboren(Gegeven nu, Geboortedatum geboren) {
        zet(nu, "geboortedatum = :vroegst, geboorte_precisie = :precisie")
                .param("vroegst", geboren.vroegst())
                .param("precisie", geboren.precisie().name())
                .update();
    }

    private StatementSpec zet(Gegeven nu, String kolommen) {
        return db.sql("update jongere.jongere set " + kolommen + " where id = :jongere")
                .param("jongere", nu.jongere().waarde());
    }

    private StatementSpec verzegeld(Gegeven nu, String veld, String kolom, StatementSpec sql) {
        var waarde = nu.waarde(veld);
        return sql.param(
                        veld,
                        waarde.isEmpty()
                                ? null
                                : kluis.verzegel(waarde, kolom, nu.jongere().waarde()))
                .param(veld + "Zoek", waarde.isEmpty() ? null : kluis.zoeksleutel(waarde, kolom));
    }

    private String open(byte @Nullable [] zegel, String kolom, JongereId jongere) {
        return Optional.ofNullable(zegel)
                .map(bytes -> kluis.open(bytes, kolom, jongere.waarde()))
                .orElse("");
    }
}
