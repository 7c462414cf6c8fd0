package nl.routewijzer.bericht.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.bericht.BerichtGebeurtenis;
import nl.routewijzer.bericht.BerichtGebeurtenis.AntwoordNietNodig;
import nl.routewijzer.bericht.BerichtGebeurtenis.AntwoordTochNodig;
import nl.routewijzer.bericht.BerichtGebeurtenis.BerichtGeschreven;
import nl.routewijzer.bericht.BerichtGebeurtenis.BerichtTeruggenomen;
import nl.routewijzer.bericht.DraadId;
import nl.routewijzer.bericht.Kant;
import nl.routewijzer.bericht.bijlage.Bijlagearchief;
import nl.routewijzer.gedeeld.Gebeurtenisbron;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.Inzagebestand;
import nl.routewijzer.gedeeld.Inzagebron;
import nl.routewijzer.gedeeld.Inzagestuk;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.Wisbron;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gedeeld.storage.Stukken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other rooms ask of this room's tables: the events told again, insight and erasure. */
@Component
@ZonderInkijk("events carry no content; insight passes the gate of the overview")
class BerichtBronnen implements Gebeurtenisbron, Inzagebron, Wisbron {

    private static final String GEBEURD = """
            select 'geschreven' as wat, organisatie, id, jongere, draad, van, coalesce(gebruiker, jongere) as door, op, nummer from bericht.bericht
            union all
            select 'teruggenomen', organisatie, id, jongere, draad, van, coalesce(gebruiker, jongere), teruggenomen_op, nummer
              from bericht.bericht where teruggenomen_op is not null
            union all
            select 'afgedaan', organisatie, id, jongere, draad, 'COLLEGA', door, op, tot_nummer from bericht.afgedaan
            union all
            select 'ongedaan', organisatie, id, jongere, draad, 'COLLEGA', ongedaan_door, ongedaan_op, tot_nummer
              from bericht.afgedaan where ongedaan_op is not null
             order by op, nummer
            """;

    private static final String BERICHTEN = """
            select case b.van when 'JONGERE' then 'jij' else coalesce(c.naam, 'een collega') end as van, b.op, b.tekst, b.teruggenomen_op
              from bericht.bericht b left join toegang.zicht_collega c on c.id = b.gebruiker
             where b.jongere = :jongere order by b.op, b.nummer
            """;

    private static final String GELEZEN = """
            select case when g.gebruiker is null then 'jij' else coalesce(c.naam, 'een collega') end as wie, g.op, g.tot_nummer as tot_en_met_bericht
              from bericht.gelezen g left join toegang.zicht_collega c on c.id = g.gebruiker
             where g.jongere = :jongere order by g.op
            """;

    private final JdbcClient db;
    private final Bijlagearchief bijlagen;

    BerichtBronnen(JdbcClient db, Bijlagearchief bijlagen) {
        this.db = db;
        this.bijlagen = bijlagen;
    }

    @Override
    public Stream<BerichtGebeurtenis> gebeurtenissen() {
        return db.sql(GEBEURD).query(BerichtBronnen::gebeurtenis).stream();
    }

    private static BerichtGebeurtenis gebeurtenis(ResultSet rij, int regel) throws SQLException {
        var id = Rij.uuid(rij, "id");
        var jongere = Rij.jongere(rij);
        var draad = new DraadId(Rij.uuid(rij, "draad"));
        var wat = Rij.tekst(rij, "wat");
        var stempel = stempel(rij, id, wat, Rij.moment(rij, "op"));
        return switch (wat) {
            case "geschreven" ->
                new BerichtGeschreven(stempel, jongere, draad, id, Kant.valueOf(Rij.tekst(rij, "van")));
            case "teruggenomen" -> new BerichtTeruggenomen(stempel, jongere, draad, id);
            case "afgedaan" -> new AntwoordNietNodig(stempel, jongere, draad);
            default -> new AntwoordTochNodig(stempel, jongere, draad);
        };
    }

    private static Stempel stempel(ResultSet rij, UUID id, String wat, Instant op) throws SQLException {
        return new Stempel(
                new OrganisatieId(Rij.uuid(rij, "organisatie")),
                Stempel.idVan(id, wat),
                op,
                Tijd.dag(op),
                new GebruikerId(Rij.uuid(rij, "door")));
    }

    @Override
    public List<String> tabellen() {
        return List.of(
                "bericht.draad",
                "bericht.bericht",
                "bericht.bijlage",
                "bericht.afgedaan",
                "bericht.gelezen",
                "bericht.leeswens");
    }

    @Override
    public int volgorde() {
        return 30;
    }

    @Override
    public List<Inzagestuk> inzage(JongereId jongere) {
        return Stream.of(
                        Stukken.uit(
                                db,
                                "gesprek in berichten",
                                "select over, begonnen_op, aantal, wacht_op, wacht_sinds from bericht.draad where jongere = :jongere order by begonnen_op",
                                jongere),
                        Stukken.uit(db, "bericht", BERICHTEN, jongere),
                        bijlagen.inzage(jongere),
                        Stukken.uit(
                                db,
                                "geen antwoord nodig",
                                "select tot_nummer as tot_en_met_bericht, op, ongedaan_op from bericht.afgedaan where jongere = :jongere order by op",
                                jongere),
                        Stukken.uit(db, "gelezen", GELEZEN, jongere),
                        Stukken.uit(
                                db,
                                "laten zien dat je las",
                                "select sinds from bericht.leeswens where jongere = :jongere",
                                jongere))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Optional<Inzagebestand> bestand(UUID id, JongereId jongere) {
        return bijlagen.haal(id, jongere)
                .map(gehaald -> new Inzagebestand(
                        jongere,
                        gehaald.bijlage().naam(),
                        gehaald.bijlage().soort().mediatype(),
                        gehaald.inhoud()));
    }

    @Override
    public void wis(JongereId jongere) {
        Stream.of("leeswens", "gelezen", "afgedaan", "bijlage", "bericht", "draad")
                .forEach(tabel -> db.sql("delete from bericht." + tabel + " where jongere = :jongere")
                        .param("jongere", jongere.waarde())
                        .update());
    }
}
