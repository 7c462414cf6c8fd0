package nl.routewijzer.gesprek.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Gebeurtenis;
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
import nl.routewijzer.gesprek.GesprekGebeurtenis;
import nl.routewijzer.gesprek.GesprekGebeurtenis.ContactGelegd;
import nl.routewijzer.gesprek.GesprekGebeurtenis.ContactVervallen;
import nl.routewijzer.gesprek.GesprekGebeurtenis.GesprekAfgerond;
import nl.routewijzer.gesprek.GesprekGebeurtenis.GesprekGepland;
import nl.routewijzer.gesprek.GesprekGebeurtenis.GesprekHeropend;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Uitkomst;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other rooms ask of this room's tables: the events told again, insight and erasure. */
@Component
class GesprekBronnen implements Gebeurtenisbron, Inzagebron, Wisbron {

    private static final String GEBEURTENISSEN = """
            select * from (select organisatie, 'gepland' as soort, id, jongere, null as uitkomst, begin as ingang, gemaakt_op as op, gemaakt_door as door
              from gesprek.gesprek
            union all
            select organisatie, 'heropend', id, jongere, null, heropend_op, heropend_op, gemaakt_door
              from gesprek.gesprek where heropend_op is not null
            union all
            select organisatie, 'afgerond', id, jongere, uitkomst, afgerond_op, afgerond_op, afgerond_door
              from gesprek.gesprek where afgerond_op is not null
            union all
            select organisatie, 'contact', id, jongere, bereikt::text, op, op, door from gesprek.contact
            union all
            select organisatie, 'contact vervallen', id, jongere, null, vervallen_op, vervallen_op, door
              from gesprek.contact where vervallen_op is not null) g
             order by op, array_position(array['heropend', 'gepland', 'afgerond', 'contact', 'contact vervallen'], soort)
            """;

    private static final String GESPREK = """
            select begin as wanneer, vorm, fase, uitkomst, samen as samen_opgeschreven, collegas as voor_collegas, stress
              from gesprek.gesprek where jongere = :jongere and vervallen_op is null order by begin
            """;
    private static final String STAP = """
            select g.begin as wanneer, s.stap
              from gesprek.stap s join gesprek.gesprek g on g.id = s.gesprek
             where s.jongere = :jongere and s.vervallen_op is null order by g.begin, s.stap
            """;
    private static final String AFSPRAAK =
            "select wie, wat, wanneer, gelukt_op from gesprek.afspraak where jongere = :jongere and vervallen_op is null order by wanneer";

    private static final String CONTACT =
            "select op as wanneer, kanaal, bereikt, regel, contact_voor from gesprek.contact where jongere = :jongere and vervallen_op is null order by op";

    /** Kinds that happen to a row at most once. */
    private static final Set<String> EENMALIG = Set.of("gepland", "contact", "contact vervallen");

    private final JdbcClient db;

    GesprekBronnen(JdbcClient db) {
        this.db = db;
    }

    @Override
    @ZonderInkijk("events carry ids and dates, no content")
    public Stream<? extends Gebeurtenis> gebeurtenissen() {
        return db.sql(GEBEURTENISSEN).query(GesprekBronnen::gebeurtenis).stream();
    }

    private static GesprekGebeurtenis gebeurtenis(ResultSet rij, int nummer) throws SQLException {
        var id = new GesprekId(Rij.uuid(rij, "id"));
        var soort = Rij.tekst(rij, "soort");
        var op = Rij.moment(rij, "op");
        var stempel = new Stempel(
                new OrganisatieId(Rij.uuid(rij, "organisatie")),
                Stempel.idVan(id.waarde(), EENMALIG.contains(soort) ? soort : soort + " " + op),
                op,
                Tijd.dag(Rij.moment(rij, "ingang")),
                new GebruikerId(Rij.uuid(rij, "door")));
        var jongere = Rij.jongere(rij);
        return switch (soort) {
            case "gepland" -> new GesprekGepland(stempel, jongere, id);
            case "heropend" -> new GesprekHeropend(stempel, jongere, id);
            case "contact" -> new ContactGelegd(stempel, jongere, Boolean.parseBoolean(Rij.tekst(rij, "uitkomst")));
            case "contact vervallen" -> new ContactVervallen(stempel, jongere);
            default -> new GesprekAfgerond(stempel, jongere, id, Uitkomst.valueOf(Rij.tekst(rij, "uitkomst")));
        };
    }

    @Override
    public List<String> tabellen() {
        return List.of("gesprek.gesprek", "gesprek.stap", "gesprek.afspraak", "gesprek.contact");
    }

    @Override
    public int volgorde() {
        return 40;
    }

    @Override
    public List<Inzagestuk> inzage(JongereId jongere) {
        return Stream.of(
                        Stukken.uit(db, "gesprek", GESPREK, jongere),
                        Stukken.uit(db, "stap van de werkwijze", STAP, jongere),
                        Stukken.uit(db, "afspraak", AFSPRAAK, jongere),
                        Stukken.uit(db, "even contact", CONTACT, jongere))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public void wis(JongereId jongere) {
        Stream.of(
                        "delete from gesprek.contact where jongere = :jongere",
                        "delete from gesprek.afspraak where jongere = :jongere",
                        "delete from gesprek.stap where jongere = :jongere",
                        "delete from gesprek.gesprek where jongere = :jongere")
                .forEach(sql -> db.sql(sql).param("jongere", jongere.waarde()).update());
    }
}
