package nl.routewijzer.traject;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Gebeurtenisbron;
import nl.routewijzer.gedeeld.GebruikerId;
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
import nl.routewijzer.traject.VoorlichtingGebeurtenis.PresentieVastgelegd;
import nl.routewijzer.traject.VoorlichtingGebeurtenis.PresentieVervallen;
import nl.routewijzer.traject.VoorlichtingGebeurtenis.Uitgenodigd;
import nl.routewijzer.traject.VoorlichtingGebeurtenis.UitnodigingVervallen;
import nl.routewijzer.traject.VoorlichtingGebeurtenis.VoorlichtingGewijzigd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other rooms ask of the tables of the groepsvoorlichting: the events told again, insight and erasure. */
@Component
@ZonderInkijk("events carry no content; insight passes the gate of the overview")
class VoorlichtingBronnen implements Gebeurtenisbron, Inzagebron, Wisbron {

    private static final String GEBEURTENISSEN = """
            select * from (
              select organisatie, 'uitgenodigd' as soort, id, jongere, gemaakt_op as op, gemaakt_door as door, null::boolean as aanwezig
                from traject.uitnodiging
              union all
              select organisatie, 'uitnodiging vervallen', id, jongere, vervallen_op, gemaakt_door, null
                from traject.uitnodiging where vervallen_op is not null
              union all
              select organisatie, 'presentie', id, jongere, op, door, aanwezig from traject.presentie
              union all
              select organisatie, 'presentie vervallen', id, jongere, vervallen_op, door, null
                from traject.presentie where vervallen_op is not null and vervangen_door_lijst is null
              union all
              select e.organisatie, 'gewijzigd', e.id, u.jongere, e.op, e.door, null
                from traject.voorlichting_eerder e
                join traject.uitnodiging u on u.voorlichting = e.voorlichting and u.gemaakt_op <= e.op
                                          and (u.vervallen_op is null or u.vervallen_op > e.op)) v
             order by op, array_position(array['uitgenodigd', 'gewijzigd', 'presentie', 'presentie vervallen', 'uitnodiging vervallen'], soort)
            """;

    private final JdbcClient db;

    VoorlichtingBronnen(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Stream<VoorlichtingGebeurtenis> gebeurtenissen() {
        return db.sql(GEBEURTENISSEN).query(VoorlichtingBronnen::gebeurtenis).stream();
    }

    private static VoorlichtingGebeurtenis gebeurtenis(ResultSet rij, int nummer) throws SQLException {
        var soort = Rij.tekst(rij, "soort");
        var op = Rij.moment(rij, "op");
        var jongere = Rij.jongere(rij);
        var stempel = new Stempel(
                new OrganisatieId(Rij.uuid(rij, "organisatie")),
                Stempel.idVan(Rij.uuid(rij, "id"), soort.equals("gewijzigd") ? gewijzigd(jongere) : soort),
                op,
                Tijd.dag(op),
                new GebruikerId(Rij.uuid(rij, "door")));
        return switch (soort) {
            case "gewijzigd" -> new VoorlichtingGewijzigd(stempel, jongere);
            case "uitgenodigd" -> new Uitgenodigd(stempel, jongere);
            case "uitnodiging vervallen" -> new UitnodigingVervallen(stempel, jongere);
            case "presentie" -> new PresentieVastgelegd(stempel, jongere, rij.getBoolean("aanwezig"));
            default -> new PresentieVervallen(stempel, jongere);
        };
    }

    /** One change concerns many: what tells the events apart. */
    static String gewijzigd(JongereId jongere) {
        return "gewijzigd " + jongere;
    }

    @Override
    public List<String> tabellen() {
        return List.of("traject.uitnodiging", "traject.presentie");
    }

    /** Before the trajecten that they point at. */
    @Override
    public int volgorde() {
        return 45;
    }

    @Override
    public List<Inzagestuk> inzage(JongereId jongere) {
        return Stukken.uit(db, "groepsvoorlichting", """
                select v.begin as wanneer, v.plaats, p.aanwezig as was_er, p.kort_gesprek, p.regel
                  from traject.uitnodiging u
                  join traject.voorlichting v on v.id = u.voorlichting
                  left join traject.presentie p on p.uitnodiging = u.id and p.vervallen_op is null
                 where u.jongere = :jongere and u.vervallen_op is null order by v.begin
                """, jongere);
    }

    @Override
    public void wis(JongereId jongere) {
        Stream.of(
                        "delete from traject.presentie where jongere = :jongere",
                        "delete from traject.uitnodiging where jongere = :jongere")
                .forEach(sql -> db.sql(sql).param("jongere", jongere.waarde()).update());
    }
}
