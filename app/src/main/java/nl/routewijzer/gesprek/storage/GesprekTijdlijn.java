package nl.routewijzer.gesprek.storage;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.Tijdlijnbron;
import nl.routewijzer.gedeeld.Tijdlijnregel;
import nl.routewijzer.gedeeld.Tijdlijnregel.Soort;
import nl.routewijzer.gedeeld.Tijdlijnregel.Wanneer;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gedeeld.web.Datums;
import nl.routewijzer.gesprek.Contact;
import nl.routewijzer.gesprek.Gemistreden;
import nl.routewijzer.gesprek.Opvolgstap;
import nl.routewijzer.gesprek.Overleg;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Vorm;
import nl.routewijzer.gesprek.Zorgsignaal;
import nl.routewijzer.methode.Methodes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Conversations, what followed on a missed one, short contacts, agreements and worries on the tijdlijn. Of a conversation no more than the beginning of what
 * was written together; what is for colleagues only stays on its page.
 */
@Component
class GesprekTijdlijn implements Tijdlijnbron {

    /** What was called off or moved stands on the day that was said, when that came first: as in zicht_poging. */
    private static final String KIES = """
            select x.*, w.roepnaam, w.rol
              from (select 'GESPREK' as soort, id, id as gesprek,
                           case when uitkomst in ('AFGEZEGD_JONGERE', 'AFGEZEGD_WIJ', 'VERZET') then least(begin, afgerond_op) else begin end as uur,
                           null::date as dag, coalesce(afgerond_op, gemaakt_op) as op, begin, vorm as kenmerk,
                           coalesce((select r.onderwerp from gesprek.groep r where r.id = gesprek.groep), fase) as fase,
                           case when groep is null then methodeversie end as methodeversie, uitkomst,
                           left(samen, 400) as tekst, coalesce(afgerond_door, consulent) as door
                      from gesprek.gesprek where jongere = :jongere and vervallen_op is null
                    union all
                    select 'CONTACT', id, null, op, null, gemaakt_op, op, kanaal, null, null, bereikt::text, regel, door
                      from gesprek.contact where jongere = :jongere and vervallen_op is null
                    union all
                    select 'OVERLEG', id, null, begin, null, gemaakt_op, begin, met, naam, null, uitkomst, onderwerp, gemaakt_door
                      from gesprek.overleg where jongere = :jongere and vervallen_op is null and uitkomst is distinct from 'NIET_DOORGEGAAN'
                    union all
                    select 'OPVOLGING', id, gesprek, null, dag, op, op, soort, reden, null, null, woorden, door
                      from gesprek.opvolging where jongere = :jongere and vervallen_op is null
                    union all
                    select 'GEMAAKT', a.id, a.gesprek, g.begin, a.wanneer, coalesce(g.afgerond_op, g.begin), g.begin, a.wie, null, null,
                           case when a.gelukt_op is null and a.gestopt_op is null then 'OPEN' end, a.wat, g.afgerond_door
                      from gesprek.afspraak a join gesprek.gesprek g on g.id = a.gesprek
                     where a.jongere = :jongere and a.vervallen_op is null
                    union all
                    select 'GELUKT', id, gesprek, gelukt_op, null, gelukt_op, gelukt_op, wie, null, null, null, wat, gelukt_door
                      from gesprek.afspraak where jongere = :jongere and vervallen_op is null and gelukt_op is not null
                    union all
                    select 'GESTOPT', id, gesprek, gestopt_op, null, gestopt_op, gestopt_op, wie, null, null, null, wat || ' – ' || gestopt_reden, gestopt_door
                      from gesprek.afspraak where jongere = :jongere and vervallen_op is null and gestopt_op is not null
                    union all
                    select 'ZORG', id, null, null, dag, gemaakt_op, gemaakt_op, van, null, null, null, regel, gemaakt_door
                      from gesprek.zorgsignaal where jongere = :jongere and vervallen_op is null
                    union all
                    select 'ZORG_DICHT', id, null, gesloten_op, null, gesloten_op, gesloten_op, van, null, null, null, gedaan, gesloten_door
                      from gesprek.zorgsignaal where jongere = :jongere and vervallen_op is null and gesloten_op is not null) x
              left join toegang.zicht_collega w on w.id = x.door
            """;

    private final JdbcClient db;
    private final Methodes methodes;
    private final Tijd tijd;

    GesprekTijdlijn(JdbcClient db, Methodes methodes, Tijd tijd) {
        this.db = db;
        this.methodes = methodes;
        this.tijd = tijd;
    }

    @Override
    @ZonderInkijk("within the gate of the page that composes it")
    public List<Tijdlijnregel> tijdlijn(JongereId jongere) {
        return db
                .sql(KIES)
                .param("jongere", jongere.waarde())
                .query((rij, nummer) -> regels(rij, jongere))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** An agreement that is open and has a day to come is a line of its own beside the one of when it was made. */
    private List<Tijdlijnregel> regels(ResultSet rij, JongereId jongere) throws SQLException {
        return switch (Rij.tekst(rij, "soort")) {
            case "GESPREK" -> List.of(gesprek(rij));
            case "CONTACT" -> List.of(contact(rij, jongere));
            case "OVERLEG" -> List.of(overleg(rij, jongere));
            case "OPVOLGING" -> List.of(opvolging(rij));
            case "GEMAAKT" -> gemaakt(rij);
            case "GELUKT" -> List.of(afspraak(rij, opMoment(rij), t("tijdlijn.afspraak.gelukt", wie(rij))));
            case "GESTOPT" -> List.of(afspraak(rij, opMoment(rij), t("tijdlijn.afspraak.gestopt", wie(rij))));
            case "ZORG" ->
                List.of(zorg(
                        rij,
                        Wanneer.op(Rij.dag(rij, "dag"), Rij.moment(rij, "op"), tijd.vandaag()),
                        "tijdlijn.zorg.open",
                        jongere));
            case "ZORG_DICHT" -> List.of(zorg(rij, opMoment(rij), "tijdlijn.zorg.dicht", jongere));
            default -> throw new IllegalStateException(Rij.tekst(rij, "soort"));
        };
    }

    private Tijdlijnregel gesprek(ResultSet rij) throws SQLException {
        var begin = Rij.moment(rij, "begin");
        var uitkomst = Rij.misschienTekst(rij, "uitkomst").map(Uitkomst::valueOf);
        var straks = uitkomst.isEmpty() && !begin.isBefore(tijd.nu());
        var methode = Rij.misschienTekst(rij, "methodeversie").map(methodes::versie);
        var fase = Rij.tekst(rij, "fase");
        var soort = methode.map(versie -> versie.fase(fase).naam()).orElseGet(() -> t("groep.naam", fase));
        var vorm = Vorm.valueOf(Rij.tekst(rij, "kenmerk")).label();
        return new Tijdlijnregel(
                Soort.CONTACT,
                straks ? opMoment(rij).alsStraks() : opMoment(rij),
                wat(t("tijdlijn.gesprek", soort, vorm), begin, uitkomst, straks),
                Rij.tekst(rij, "tekst"),
                door(rij),
                Optional.of("/gesprekken/" + Rij.uuid(rij, "id")));
    }

    /** @param wat kind of conversation and form */
    private static String wat(String wat, Instant begin, Optional<Uitkomst> uitkomst, boolean straks) {
        if (straks) {
            return wat;
        }
        return switch (uitkomst.orElse(null)) {
            case null -> t("tijdlijn.gesprek.open", wat);
            case AFGEZEGD_JONGERE, AFGEZEGD_WIJ, VERZET ->
                t(
                        "tijdlijn.gesprek.vandag",
                        wat,
                        Datums.dagEnUur(begin),
                        uitkomst.get().label());
            case WAS_ER, KWAM_NIET, ANDERS_CONTACT ->
                t("tijdlijn.gesprek.was", wat, uitkomst.get().label());
        };
    }

    private static Tijdlijnregel contact(ResultSet rij, JongereId jongere) throws SQLException {
        var kanaal = Contact.Kanaal.valueOf(Rij.tekst(rij, "kenmerk")).label();
        var bereikt = Rij.tekst(rij, "uitkomst").equals("true");
        return new Tijdlijnregel(
                Soort.CONTACT,
                opMoment(rij),
                t(bereikt ? "tijdlijn.contact.bereikt" : "tijdlijn.contact.niet", kanaal),
                Rij.tekst(rij, "tekst"),
                door(rij),
                Optional.of("/jongeren/" + jongere + "#contacten-kop"));
    }

    /** What was said with somebody else stays on its page; that it took place, and about what, stands here. */
    private Tijdlijnregel overleg(ResultSet rij, JongereId jongere) throws SQLException {
        var straks = Rij.misschienTekst(rij, "uitkomst").isEmpty()
                && !Rij.moment(rij, "begin").isBefore(tijd.nu());
        return new Tijdlijnregel(
                Soort.CONTACT,
                straks ? opMoment(rij).alsStraks() : opMoment(rij),
                t(
                        "tijdlijn.overleg",
                        Overleg.Met.valueOf(Rij.tekst(rij, "kenmerk")).label(),
                        Rij.tekst(rij, "fase")),
                Rij.tekst(rij, "tekst"),
                door(rij),
                Optional.of("/jongeren/" + jongere + "/overleg/" + Rij.uuid(rij, "id")));
    }

    /** What was done after a conversation that he did not come to. */
    private Tijdlijnregel opvolging(ResultSet rij) throws SQLException {
        var reden = Rij.misschienTekst(rij, "fase").map(Gemistreden::valueOf).map(Gemistreden::label);
        return new Tijdlijnregel(
                Soort.CONTACT,
                Wanneer.op(Rij.dag(rij, "dag"), Rij.moment(rij, "op"), tijd.vandaag()),
                reden.isPresent()
                        ? t("tijdlijn.opvolging.reden", reden.get())
                        : t(
                                "tijdlijn.opvolging.stap",
                                Opvolgstap.valueOf(Rij.tekst(rij, "kenmerk")).label()),
                Rij.tekst(rij, "tekst"),
                door(rij),
                Optional.of("/gesprekken/" + Rij.uuid(rij, "gesprek") + "/opvolgen"));
    }

    private List<Tijdlijnregel> gemaakt(ResultSet rij) throws SQLException {
        var gemaakt = afspraak(rij, opMoment(rij), t("tijdlijn.afspraak.gemaakt", wie(rij)));
        var dag = Rij.misschienDag(rij, "dag");
        var open = Rij.misschienTekst(rij, "uitkomst").isPresent();
        if (!open || dag.isEmpty() || dag.get().isBefore(tijd.vandaag())) {
            return List.of(gemaakt);
        }
        var wanneer =
                Wanneer.op(dag.get(), Rij.moment(rij, "op"), tijd.vandaag()).alsStraks();
        return List.of(gemaakt, afspraak(rij, wanneer, t("tijdlijn.afspraak.straks", wie(rij))));
    }

    private static Tijdlijnregel afspraak(ResultSet rij, Wanneer wanneer, String wat) throws SQLException {
        return new Tijdlijnregel(
                Soort.AFSPRAAK,
                wanneer,
                wat,
                Rij.tekst(rij, "tekst"),
                door(rij),
                Optional.of("/gesprekken/" + Rij.uuid(rij, "gesprek")));
    }

    private static String wie(ResultSet rij) throws SQLException {
        return t("tijdlijn.wie." + Rij.tekst(rij, "kenmerk"));
    }

    private static Tijdlijnregel zorg(ResultSet rij, Wanneer wanneer, String sleutel, JongereId jongere)
            throws SQLException {
        return new Tijdlijnregel(
                Soort.ZORG,
                wanneer,
                t(sleutel, Zorgsignaal.Van.valueOf(Rij.tekst(rij, "kenmerk")).label()),
                Rij.tekst(rij, "tekst"),
                door(rij),
                Optional.of("/jongeren/" + jongere + "/zorgsignaal/" + Rij.uuid(rij, "id")));
    }

    private static Wanneer opMoment(ResultSet rij) throws SQLException {
        return Wanneer.op(Rij.moment(rij, "uur"), Rij.moment(rij, "op"));
    }

    private static Optional<Tijdlijnregel.Door> door(ResultSet rij) throws SQLException {
        return Rij.misschienTekst(rij, "roepnaam").isEmpty()
                ? Optional.empty()
                : Optional.of(new Tijdlijnregel.Door(
                        Rij.tekst(rij, "roepnaam"),
                        Rij.misschienTekst(rij, "rol").orElse("")));
    }
}
