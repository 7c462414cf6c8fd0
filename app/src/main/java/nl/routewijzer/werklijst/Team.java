package nl.routewijzer.werklijst;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Geboortedatum;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.OverJongeren;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.jongere.Naam;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.privacy.Inkijk;
import nl.routewijzer.toegang.Bereik;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading: who has no vaste consulent yet, and who covers for whom. No figures per consulent: those are his own. */
@Component
@Transactional
class Team {

    /**
     * A jongere without a vaste consulent: name and age only, as in the search.
     *
     * @param toewijzing the last assignment, when that consulent left
     */
    record NogToewijzen(
            JongereId jongere,
            Naam naam,
            Geboortedatum geboortedatum,
            LocalDate melding,
            Optional<UUID> toewijzing,
            Optional<String> wasBij)
            implements OverJongere {}

    /** A jongere with more changes than is good. */
    record Wissel(JongereId jongere, Naam naam) implements OverJongere {}

    /** @param totEnMet last day */
    record Vervanging(
            UUID reeks, GebruikerId wie, String consulent, String vervanger, LocalDate vanaf, LocalDate totEnMet) {}

    /** @param wissels only for who sees every jongere */
    record Beeld(List<NogToewijzen> nogToewijzen, List<Vervanging> vervangingen, List<Wissel> wissels)
            implements OverJongeren {
        @Override
        public Stream<JongereId> jongeren() {
            return Stream.of(nogToewijzen, wissels).flatMap(List::stream).map(OverJongere::jongere);
        }
    }

    private static final String NOG_TOEWIJZEN = """
            select j.id as jongere, j.roepnaam, j.tussenvoegsel, j.achternaam, j.geboortedatum, j.geboorte_precisie, t.melding, w.id as toewijzing, c.naam as was_bij
              from traject.zicht_traject t
              join jongere.zicht_jongere j on j.id = t.jongere
              left join traject.zicht_toewijzing w on w.traject = t.id and upper_inf(w.periode)
              left join toegang.zicht_collega c on c.id = w.consulent
             where w.id is null or not c.actief
             order by t.melding, j.sorteernaam
            """;

    private static final String VERVANGINGEN = """
            select v.reeks, v.consulent, c.naam as consulent_naam, d.naam as vervanger, min(lower(v.periode)) as vanaf, max(upper(v.periode)) as tot
              from traject.zicht_vervanging v
              join toegang.zicht_collega c on c.id = v.consulent
              join toegang.zicht_collega d on d.id = v.vervanger
             where upper(v.periode) > :vandaag
             group by v.reeks, v.consulent, c.naam, d.naam
             order by vanaf, c.naam
            """;

    private static final String WISSELS = """
            select s.jongere, j.roepnaam, j.tussenvoegsel, j.achternaam
              from werklijst.signaal s join jongere.zicht_jongere j on j.id = s.jongere
             where s.soort = :soort and s.vanaf <= :vandaag and (s.tot is null or s.tot > :vandaag)
             order by j.sorteernaam
            """;

    private final JdbcClient db;
    private final Inkijk inkijk;
    private final Tijd tijd;

    Team(JdbcClient db, Inkijk inkijk, Tijd tijd) {
        this.db = db;
        this.inkijk = inkijk;
        this.tijd = tijd;
    }

    Beeld bekijk(Zicht zicht) {
        zicht.vereis(Recht.TEAM_ZIEN);
        return inkijk.van(zicht, Doel.BEGELEIDING, () -> new Beeld(nogToewijzen(), vervangingen(), wissels(zicht)));
    }

    @ZonderInkijk("within the look of the page")
    private List<NogToewijzen> nogToewijzen() {
        return db.sql(NOG_TOEWIJZEN).query(Team::regel).list();
    }

    private static NogToewijzen regel(ResultSet rij, int nummer) throws SQLException {
        return new NogToewijzen(
                Rij.jongere(rij),
                Werklijst.naam(rij),
                Rij.geboortedatum(rij),
                Rij.dag(rij, "melding"),
                Rij.misschien(rij, "toewijzing", id -> id),
                Rij.misschienTekst(rij, "was_bij"));
    }

    @ZonderInkijk("colleagues, no jongeren")
    private List<Vervanging> vervangingen() {
        return db.sql(VERVANGINGEN)
                .param("vandaag", tijd.vandaag())
                .query((rij, nummer) -> new Vervanging(
                        Rij.uuid(rij, "reeks"),
                        new GebruikerId(Rij.uuid(rij, "consulent")),
                        Rij.tekst(rij, "consulent_naam"),
                        Rij.tekst(rij, "vervanger"),
                        Rij.dag(rij, "vanaf"),
                        Rij.dag(rij, "tot").minusDays(1)))
                .list();
    }

    @ZonderInkijk("within the look of the page")
    private List<Wissel> wissels(Zicht zicht) {
        if (zicht.bereik(Recht.JONGERE_ZIEN) != Bereik.ORGANISATIE) {
            return List.of();
        }
        return db.sql(WISSELS)
                .param("soort", ToewijsSignalen.DERDE_CONSULENT)
                .param("vandaag", tijd.vandaag())
                .query((rij, nummer) -> new Wissel(Rij.jongere(rij), Werklijst.naam(rij)))
                .list();
    }
}
