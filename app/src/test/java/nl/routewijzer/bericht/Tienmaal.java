package nl.routewijzer.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import org.junit.jupiter.api.BeforeEach;

/**
 * An organisation ten times as large as the largest of the demo, beside as much of another, to ask how a statement finds its way: as the application role and
 * under the row policies. Anke has eighty of its jongeren.
 */
public abstract class Tienmaal extends Huis {

    /** What grows with the years; of the others there are but a few in an organisation. */
    private static final Pattern LANGS_ALLES = Pattern.compile(
            "Seq Scan on (draad|bericht|gelezen|bijlage|gesprek|afspraak|traject|plan|doel|stap|wijziging|relatie|jongere)\\b");

    private static final List<String> VUL = List.of("""
            insert into jongere.jongere (organisatie, id, roepnaam, tussenvoegsel, achternaam, zoeknaam, geboortedatum, bereik, wat_helpt, gemaakt_op)
            select organisatie, md5('j' || n)::uuid, 'Jo', '', 'Voorbeeld ' || n, 'x', geboortedatum, '', '', gemaakt_op
              from jongere.jongere, generate_series(1, 3000) n where id = :sam
            """, """
            insert into traject.traject (organisatie, id, jongere, melding, kanaal, methodeversie, gemaakt_op, gemaakt_door)
            select organisatie, md5('t' || n)::uuid, md5('j' || n)::uuid, melding, kanaal, methodeversie, gemaakt_op, gemaakt_door
              from traject.traject, generate_series(1, 3000) n where jongere = :sam
            """, """
            insert into toegang.relatie (organisatie, gebruiker, jongere, soort, periode)
            select organisatie, case when n <= 80 then gebruiker else :peter end, md5('j' || n)::uuid, soort, periode
              from toegang.relatie, generate_series(1, 3000) n where jongere = :sam and soort = 'VASTE_CONSULENT'
            """, """
            insert into gesprek.gesprek
            select r.* from gesprek.gesprek g, generate_series(1, 30000) n,
                   lateral jsonb_populate_record(g, jsonb_build_object('id', md5('g' || n)::uuid, 'jongere', md5('j' || 1 + n % 3000)::uuid,
                           'traject', md5('t' || 1 + n % 3000)::uuid, 'begin', g.begin + n * interval '10 minutes' - interval '100 days', 'na', null)) r
             where g.id = :gesprek
            """, """
            insert into gesprek.afspraak
            select r.* from gesprek.afspraak a,
                   generate_series(1, 20000) n,
                   lateral jsonb_populate_record(a, jsonb_build_object('organisatie', :huis::uuid, 'id', md5('a' || n)::uuid, 'jongere', md5('j' || 1 + n % 3000)::uuid,
                           'gesprek', md5('g' || n)::uuid, 'wie', 'JONGERE', 'wanneer', date '2026-06-01' + n % 400)) r
             where a.id = (select x.id from gesprek.afspraak x where x.vervallen_op is null and x.gelukt_op is null and x.gestopt_op is null limit 1)
            """, """
            insert into plan.plan (organisatie, id, traject, jongere, nummer, begonnen_op)
            select :huis, md5('p' || n)::uuid, md5('t' || n)::uuid, md5('j' || n)::uuid, 5, '2026-11-01' from generate_series(1, 3000) n
            """, """
            insert into plan.doel (organisatie, id, plan, jongere, tekst, plaats, stand, sinds)
            select :huis, md5('d' || n)::uuid, md5('p' || n)::uuid, md5('j' || n)::uuid, 'een doel', 1, 'OPEN', '2026-11-01' from generate_series(1, 3000) n
            """, """
            insert into plan.stap (organisatie, id, plan, doel, jongere, tekst, wie, naam, voor, stand)
            select :huis, md5('s' || n)::uuid, md5('p' || 1 + n % 3000)::uuid, md5('d' || 1 + n % 3000)::uuid, md5('j' || 1 + n % 3000)::uuid, 'een stap',
                   'JONGERE', '', date '2026-06-01' + n % 400, 'OPEN'
              from generate_series(1, 20000) n
            """, """
            insert into plan.wijziging (organisatie, plan, nummer, id, jongere, soort, feiten, stem, jongere_zelf, door, op, ingang)
            select :huis, md5('p' || 1 + n % 3000)::uuid, 1 + n / 3000, md5('w' || n)::uuid, md5('j' || 1 + n % 3000)::uuid, 'StapGezet',
                   jsonb_build_object('stap', jsonb_build_object('waarde', md5('s' || n)::uuid)), 'SAMEN', false, :peter, '2026-11-01', '2026-11-01'
              from generate_series(1, 20000) n
            """, """
            insert into bericht.draad (organisatie, id, jongere, over, waarover, begonnen_op, aantal, laatste_op, wacht_op, wacht_sinds)
            select :huis, md5('r' || n)::uuid, md5('j' || n)::uuid, 'NIETS', md5('j' || n)::uuid, '2026-10-01', 20, timestamptz '2026-11-01' + n * interval '1 minute',
                   case when n % 50 = 0 then 'COLLEGA' end, case when n % 50 = 0 then timestamptz '2026-11-01' end
              from generate_series(1, 3000) n
            """, """
            insert into bericht.bericht (organisatie, id, jongere, draad, nummer, van, gebruiker, tekst, op, antwoord_gevraagd)
            select :huis, md5('b' || n)::uuid, md5('j' || 1 + n % 3000)::uuid, md5('r' || 1 + n % 3000)::uuid, 1 + n / 3000, 'JONGERE', null, 'bericht ' || n,
                   timestamptz '2026-10-01' + n * interval '30 seconds', false
              from generate_series(0, 59999) n
            """, """
            insert into bericht.gelezen (organisatie, jongere, draad, gebruiker, tot_nummer, op)
            select :huis, md5('j' || 1 + n % 3000)::uuid, md5('r' || 1 + n % 3000)::uuid, :peter, 1 + n / 3000, '2026-11-01' from generate_series(0, 29999) n
            """);

    @BeforeEach
    void tienMaalZoveel() {
        for (var sql : VUL) {
            Rijen.eigenaar()
                    .sql(sql)
                    .params(Map.of(
                            "sam", sam().waarde(),
                            "gesprek", gesprekMetSam().waarde(),
                            "huis", organisatie(WIERDAM).waarde(),
                            "peter", collega(WIERDAM, "Peter").waarde()))
                    .update();
        }
        for (var tabel : List.of(
                "jongere.jongere",
                "traject.traject",
                "toegang.relatie",
                "gesprek.gesprek",
                "gesprek.afspraak",
                "plan.plan",
                "plan.doel",
                "plan.stap",
                "plan.wijziging",
                "bericht.draad",
                "bericht.bericht",
                "bericht.gelezen")) {
            Rijen.eigenaar().sql("analyze " + tabel).update();
        }
    }

    /** How the database would go about it; nothing of it is done. */
    protected final String plan(String sql, Map<String, ?> waarden) {
        return inTransactie(
                WIERDAM,
                () -> String.join(
                        "\n",
                        db.sql("explain (costs off) " + sql)
                                .params(waarden)
                                .query((rij, nummer) -> rij.getString(1))
                                .list()));
    }

    protected static void vindtZijnWeg(String plan) {
        assertThat(LANGS_ALLES.matcher(plan).results().map(treffer -> treffer.group()))
                .as(plan)
                .isEmpty();
    }
}
