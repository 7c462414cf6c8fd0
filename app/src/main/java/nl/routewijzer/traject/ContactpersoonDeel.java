package nl.routewijzer.traject;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Paginadeel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who covers, what was handed over and how often there is contact, on the page of one jongere. */
@Component
@ZonderInkijk("within the look of the page")
class ContactpersoonDeel implements Paginadeel {

    private static final String KIES = """
            select t.id as traject, r.id as ritme, r.frequentie, r.redenen, r.overweging, r.aantal, r.eenheid, r.vanaf,
                   v.reeks, v.naam as vervanger, v.van, v.tot, o.id as overdracht, o.punten, o.besproken, o.aan, o.naam as aan_naam, o.gelezen_op
              from traject.traject t
              left join traject.ritme r on r.traject = t.id and r.vervangen_op is null
              left join lateral (select v.reeks, c.naam, lower(v.periode) as van, upper(v.periode) as tot
                                   from traject.vervanging v join toegang.zicht_collega c on c.id = v.vervanger
                                  where v.traject = t.id and v.vervallen_op is null and upper(v.periode) > :vandaag
                                  order by v.periode limit 1) v on true
              left join lateral (select o.id, o.punten, o.besproken, o.aan, c.naam, o.gelezen_op
                                   from traject.overdracht o join toegang.zicht_collega c on c.id = o.aan
                                  where o.traject = t.id
                                    and (exists (select from traject.toewijzing w
                                                  where w.id = o.id and w.vervallen_op is null and (upper_inf(w.periode) or upper(w.periode) > :vandaag))
                                      or exists (select from traject.vervanging w
                                                  where w.id = o.id and w.vervallen_op is null and upper(w.periode) > :vandaag))
                                  order by o.gemaakt_op desc, o.id limit 1) o on true
             where t.jongere = :jongere and t.gesloten_op is null
            """;

    /** @param tot first day without cover */
    record Vervanging(UUID reeks, String vervanger, LocalDate vanaf, LocalDate tot) {

        LocalDate totEnMet() {
            return tot.minusDays(1);
        }
    }

    /** @param aan by whom it is to be read */
    record Overdracht(
            UUID id, List<String> punten, boolean besproken, GebruikerId aan, String aanNaam, boolean gelezen) {

        boolean isTeLezenDoor(GebruikerId wie) {
            return !gelezen && aan.equals(wie);
        }
    }

    record DeelPage(
            JongereId jongere,
            boolean loopt,
            Optional<Ritme> ritme,
            Optional<Vervanging> vervanging,
            Optional<Overdracht> overdracht) {}

    private final JdbcClient db;
    private final Tijd tijd;

    ContactpersoonDeel(JdbcClient db, Tijd tijd) {
        this.db = db;
        this.tijd = tijd;
    }

    @Override
    public String pagina() {
        return "jongere";
    }

    @Override
    public int volgorde() {
        return 12;
    }

    @Override
    public Deel maak(JongereId jongere) {
        return new Deel("traject/contactpersoon.jte", lees(jongere));
    }

    DeelPage lees(JongereId jongere) {
        return db.sql(KIES)
                .param("jongere", jongere.waarde())
                .param("vandaag", tijd.vandaag())
                .query((rij, nummer) -> new DeelPage(
                        jongere,
                        true,
                        rij.getObject("ritme") == null ? Optional.empty() : Optional.of(Ritmes.ritme(rij, nummer)),
                        vervanging(rij),
                        overdracht(rij)))
                .optional()
                .orElseGet(() -> new DeelPage(jongere, false, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static Optional<Vervanging> vervanging(ResultSet rij) throws SQLException {
        return rij.getObject("reeks") == null
                ? Optional.empty()
                : Optional.of(new Vervanging(
                        Rij.uuid(rij, "reeks"), Rij.tekst(rij, "vervanger"), Rij.dag(rij, "van"), Rij.dag(rij, "tot")));
    }

    private static Optional<Overdracht> overdracht(ResultSet rij) throws SQLException {
        return rij.getObject("overdracht") == null
                ? Optional.empty()
                : Optional.of(new Overdracht(
                        Rij.uuid(rij, "overdracht"),
                        List.of((String[]) rij.getArray("punten").getArray()),
                        rij.getBoolean("besproken"),
                        new GebruikerId(Rij.uuid(rij, "aan")),
                        Rij.tekst(rij, "aan_naam"),
                        rij.getObject("gelezen_op") != null));
    }
}
