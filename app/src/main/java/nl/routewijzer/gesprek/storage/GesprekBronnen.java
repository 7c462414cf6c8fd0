package nl.routewijzer.gesprek.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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
import nl.routewijzer.gesprek.GesprekGebeurtenis.AfspraakGewijzigd;
import nl.routewijzer.gesprek.GesprekGebeurtenis.ContactGelegd;
import nl.routewijzer.gesprek.GesprekGebeurtenis.ContactVerbeterd;
import nl.routewijzer.gesprek.GesprekGebeurtenis.ContactVervallen;
import nl.routewijzer.gesprek.GesprekGebeurtenis.GesprekAfgerond;
import nl.routewijzer.gesprek.GesprekGebeurtenis.GesprekGepland;
import nl.routewijzer.gesprek.GesprekGebeurtenis.GesprekHeropend;
import nl.routewijzer.gesprek.GesprekGebeurtenis.GesprekVerbeterd;
import nl.routewijzer.gesprek.GesprekGebeurtenis.OpvolgingGewijzigd;
import nl.routewijzer.gesprek.GesprekGebeurtenis.ZorgsignaalGewijzigd;
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
            select organisatie, 'afgerond', id, jongere,
                   coalesce((select e.uitkomst from gesprek.eerder e where e.gesprek = g.id and e.vervangen_op >= g.afgerond_op order by e.versie limit 1), uitkomst),
                   afgerond_op, afgerond_op, afgerond_door
              from gesprek.gesprek g where afgerond_op is not null
            union all
            select organisatie, 'verbeterd', gesprek, jongere, null, vervangen_op, vervangen_op, vervangen_door
              from gesprek.eerder
            union all
            select organisatie, case when vervangt is null then 'contact' else 'contact verbeterd' end, id, jongere,
                   bereikt::text, gemaakt_op, gemaakt_op, door
              from gesprek.contact
            union all
            select organisatie, 'contact vervallen', id, jongere, null, vervallen_op, vervallen_op, door
              from gesprek.contact c
             where vervallen_op is not null and not exists (select from gesprek.contact n where n.vervangt = c.id)
            union all
            select a.organisatie, 'afspraak', a.id, a.jongere, s.stand, s.op, s.op, coalesce(s.door, g.afgerond_door, g.gemaakt_door)
              from gesprek.afspraak a
              join gesprek.gesprek g on g.id = a.gesprek
             cross join lateral (values ('OPEN', a.heropend_op, a.heropend_door), ('GELUKT', a.gelukt_op, a.gelukt_door),
                                        ('GESTOPT', a.gestopt_op, a.gestopt_door)) s (stand, op, door)
             where s.op is not null
            union all
            select z.organisatie, 'zorgsignaal', z.id, z.jongere, s.stand, s.op, s.op, s.door
              from gesprek.zorgsignaal z
             cross join lateral (values ('GEMELD', z.gemaakt_op, z.gemaakt_door), ('VERVALLEN', z.vervallen_op, z.gemaakt_door),
                                        ('HEROPEND', z.heropend_op, z.heropend_door),
                                        ('GESLOTEN', z.gesloten_op, z.gesloten_door)) s (stand, op, door)
             where s.op is not null
            union all
            select o.organisatie, 'opvolging', o.id, o.jongere, s.stand, s.op, s.op, s.door
              from gesprek.opvolging o
              left join gesprek.wijkteam w on w.opvolging = o.id
             cross join lateral (values (case o.soort when 'REDEN' then 'REDEN_GEVRAAGD' else 'GEKOZEN' end, o.op, o.door),
                                        ('VERVALLEN', o.vervallen_op, o.door), ('HEROPEND', w.heropend_op, w.heropend_door),
                                        ('GESLOTEN', w.gesloten_op, w.gesloten_door)) s (stand, op, door)
             where s.op is not null) g
             order by op, array_position(array['heropend', 'gepland', 'afgerond', 'verbeterd', 'afspraak', 'contact', 'contact verbeterd',
                                               'contact vervallen', 'zorgsignaal', 'opvolging'], soort),
                      array_position(array['GEMELD', 'REDEN_GEVRAAGD', 'GEKOZEN', 'GELUKT', 'GESTOPT', 'GESLOTEN', 'HEROPEND', 'OPEN', 'VERVALLEN'], uitkomst)
            """;

    private static final String GESPREK = """
            select begin as wanneer, vorm, plaats, veiligheid, fase, doelen, doel_eigen, aanwezig, aanwezigen, leiding, uitkomst,
                   samen as samen_opgeschreven, collegas as voor_collegas, nagelaten as bewust_niet_gedaan, stress
              from gesprek.gesprek where jongere = :jongere and vervallen_op is null order by begin
            """;
    private static final String EERDER = """
            select g.begin as wanneer, e.uitkomst, e.samen as samen_opgeschreven, e.collegas as voor_collegas,
                   e.nagelaten as bewust_niet_gedaan, e.stress, e.vervangen_op
              from gesprek.eerder e join gesprek.gesprek g on g.id = e.gesprek
             where e.jongere = :jongere order by g.begin, e.versie
            """;
    private static final String TOOL = """
            select g.begin as wanneer, t.tool
              from gesprek.tool t join gesprek.gesprek g on g.id = t.gesprek
             where t.jongere = :jongere and t.vervallen_op is null order by g.begin, t.tool
            """;
    private static final String STAP = """
            select g.begin as wanneer, s.stap
              from gesprek.stap s join gesprek.gesprek g on g.id = s.gesprek
             where s.jongere = :jongere and s.vervallen_op is null order by g.begin, s.stap
            """;
    private static final String AFSPRAAK =
            "select wie, wat, wanneer, terugkoppeling, gelukt_op, gestopt_op, gestopt_reden from gesprek.afspraak where jongere = :jongere and vervallen_op is null order by wanneer";

    /** Earlier versions of a corrected one too: colleagues can read them. */
    private static final String CONTACT = """
            select op as wanneer, kanaal, bereikt, regel, contact_voor, vervallen_op as vervangen_op
              from gesprek.contact c
             where jongere = :jongere
               and (vervallen_op is null or exists (select from gesprek.contact n where n.vervangt = c.id))
             order by op, gemaakt_op
            """;

    private static final String ZORGSIGNAAL = """
            select dag as wanneer, van, regel, gedaan, gesloten_op
              from gesprek.zorgsignaal where jongere = :jongere and vervallen_op is null order by dag
            """;

    private static final String OPVOLGING = """
            select dag as wanneer, soort as wat, voorgesteld, reden, woorden, opnieuw_op as opnieuw_kijken, array_to_string(codes, ', ') as codes
              from gesprek.opvolging where jongere = :jongere and vervallen_op is null order by nummer
            """;
    private static final String WIJKTEAM = """
            select o.dag as wanneer, w.naar, array_to_string(w.gedeeld, ', ') as gedeeld, w.taak,
                   w.toestemming is not null as met_toestemming, w.verteld_op, w.verteld_hoe, w.afloop, w.gesloten_op
              from gesprek.wijkteam w join gesprek.opvolging o on o.id = w.opvolging
             where w.jongere = :jongere and o.vervallen_op is null order by o.nummer
            """;

    private static final String OVERLEG = """
            select begin as wanneer, met, naam, vorm, onderwerp, erbij, toestemming is not null as met_toestemming, taak, verteld_op, uitkomst, verslag
              from gesprek.overleg where jongere = :jongere and vervallen_op is null order by begin
            """;

    /** Kinds that happen to a row at most once. */
    private static final Set<String> EENMALIG = Set.of("gepland", "contact", "contact vervallen", "contact verbeterd");

    /** Kinds of which the row says what they became. */
    private static final Set<String> MET_STAND = Set.of("afspraak", "zorgsignaal", "opvolging");

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
                Stempel.idVan(id.waarde(), sleutel(rij, soort, op)),
                op,
                Tijd.dag(Rij.moment(rij, "ingang")),
                new GebruikerId(Rij.uuid(rij, "door")));
        var jongere = Rij.jongere(rij);
        return switch (soort) {
            case "gepland" -> new GesprekGepland(stempel, jongere, id);
            case "heropend" -> new GesprekHeropend(stempel, jongere, id);
            case "verbeterd" -> new GesprekVerbeterd(stempel, jongere, id);
            case "contact" -> new ContactGelegd(stempel, jongere, Boolean.parseBoolean(Rij.tekst(rij, "uitkomst")));
            case "contact vervallen" -> new ContactVervallen(stempel, jongere);
            case "contact verbeterd" ->
                new ContactVerbeterd(stempel, jongere, Boolean.parseBoolean(Rij.tekst(rij, "uitkomst")));
            case "afspraak" ->
                new AfspraakGewijzigd(stempel, jongere, AfspraakGewijzigd.Stand.valueOf(Rij.tekst(rij, "uitkomst")));
            case "zorgsignaal" ->
                new ZorgsignaalGewijzigd(
                        stempel, jongere, ZorgsignaalGewijzigd.Verloop.valueOf(Rij.tekst(rij, "uitkomst")));
            case "opvolging" ->
                new OpvolgingGewijzigd(stempel, jongere, OpvolgingGewijzigd.Wat.valueOf(Rij.tekst(rij, "uitkomst")));
            default -> new GesprekAfgerond(stempel, jongere, id, Uitkomst.valueOf(Rij.tekst(rij, "uitkomst")));
        };
    }

    /** What tells an event from the others of its row: the kind, and the moment when it can happen more than once. */
    private static String sleutel(ResultSet rij, String soort, Instant op) throws SQLException {
        if (EENMALIG.contains(soort)) {
            return soort;
        }
        return MET_STAND.contains(soort) ? soort + " " + Rij.tekst(rij, "uitkomst") + " " + op : soort + " " + op;
    }

    @Override
    public List<String> tabellen() {
        return List.of(
                "gesprek.gesprek",
                "gesprek.eerder",
                "gesprek.stap",
                "gesprek.tool",
                "gesprek.afspraak",
                "gesprek.contact",
                "gesprek.zorgsignaal",
                "gesprek.overleg",
                "gesprek.opvolging",
                "gesprek.wijkteam");
    }

    @Override
    public int volgorde() {
        return 40;
    }

    @Override
    public List<Inzagestuk> inzage(JongereId jongere) {
        return Stream.of(
                        Stukken.uit(db, "gesprek", GESPREK, jongere),
                        Stukken.uit(db, "gesprek, eerdere tekst", EERDER, jongere),
                        Stukken.uit(db, "stap van de werkwijze", STAP, jongere),
                        Stukken.uit(db, "uit de toolbox", TOOL, jongere),
                        Stukken.uit(db, "afspraak", AFSPRAAK, jongere),
                        Stukken.uit(db, "even contact", CONTACT, jongere),
                        Stukken.uit(db, "zorgsignaal", ZORGSIGNAAL, jongere),
                        Stukken.uit(db, "overleg met anderen", OVERLEG, jongere),
                        Stukken.uit(db, "na een gemist gesprek", OPVOLGING, jongere),
                        Stukken.uit(db, "vraag aan het wijkteam", WIJKTEAM, jongere))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public void wis(JongereId jongere) {
        Stream.of(
                        "delete from gesprek.wijkteam where jongere = :jongere",
                        "delete from gesprek.opvolging where jongere = :jongere",
                        "delete from gesprek.overleg where jongere = :jongere",
                        "delete from gesprek.zorgsignaal where jongere = :jongere",
                        "delete from gesprek.contact where jongere = :jongere",
                        "delete from gesprek.afspraak where jongere = :jongere",
                        "delete from gesprek.eerder where jongere = :jongere",
                        "delete from gesprek.tool where jongere = :jongere",
                        "delete from gesprek.stap where jongere = :jongere",
                        "delete from gesprek.gesprek where jongere = :jongere")
                .forEach(sql -> db.sql(sql).param("jongere", jongere.waarde()).update());
    }
}
