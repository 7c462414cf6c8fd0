package nl.routewijzer.traject;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
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
import nl.routewijzer.methode.Methodes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Meldingen, decisions, what was established, assignments and who guided or covered, on the tijdlijn: of every traject. */
@Component
class TrajectTijdlijn implements Tijdlijnbron {

    /**
     * The page Route shows the last traject only: what belongs to an earlier one has no page. That the first consulent came with
     * the melding says the line of the melding.
     */
    private static final String KIES = """
            with t as (select id, melding, kanaal, gemaakt_op, gemaakt_door,
                              row_number() over (order by gesloten_op desc nulls first, gemaakt_op desc) = 1 as laatste
                         from traject.traject where jongere = :jongere)
            select x.*, t.laatste, w.roepnaam, w.rol, o.roepnaam as wie
              from (select 'MELDING' as soort, id as traject, melding as dag, null::date as tot, null::timestamptz as uur, gemaakt_op as op,
                           kanaal as kenmerk, 0 as keuze, null as versie, '' as tekst, gemaakt_door as door, null::uuid as over
                      from t
                    union all
                    select 'BESLUIT', traject, op, null, null, gemaakt_op, moment, keuze, methodeversie, toelichting, gemaakt_door, null
                      from traject.besluit where jongere = :jongere and vervallen_op is null
                    union all
                    select 'FEIT', traject, dag, null, null, gemaakt_op, soort, 0, null, tekst, gemaakt_door, null
                      from traject.feit where jongere = :jongere and vervallen_op is null
                    union all
                    select 'TOEWIJZING', traject, lower(periode), null, null, gemaakt_op, '', 0, null,
                           case when reden <> 'melding' then reden else '' end, gemaakt_door, consulent
                      from traject.toewijzing where jongere = :jongere and vervallen_op is null
                    union all
                    select 'VERVANGING', traject, lower(periode), upper(periode), null, gemaakt_op, '', 0, null, '', gemaakt_door, vervanger
                      from traject.vervanging where jongere = :jongere and vervallen_op is null
                    union all
                    select 'OVERDRACHT', traject, null, null, gelezen_op, gelezen_op, '', 0, null, '', aan, aan
                      from traject.overdracht where jongere = :jongere and gelezen_op is not null
                    union all
                    select 'RITME', traject, vanaf, null, null, gemaakt_op, frequentie, 0, null, overweging, gemaakt_door, null
                      from traject.ritme where jongere = :jongere
                    union all
                    select 'OPDRACHT', traject, vanaf, null, null, gemaakt_op, soort, 0, null, wat, gemaakt_door, null
                      from traject.opdracht where jongere = :jongere and vervallen_op is null
                    union all
                    select 'GEDAAN', traject, gedaan_op, null, null, gemaakt_op, soort, 0, null, wat, null, null
                      from traject.opdracht where jongere = :jongere and vervallen_op is null and gedaan_op is not null
                    union all
                    select 'VOORLICHTING', u.traject, null, null, v.begin, coalesce(p.op, u.gemaakt_op),
                           case when p.aanwezig then 'JA' when not p.aanwezig then 'NEE' else '' end, 0, null, coalesce(p.regel, ''),
                           coalesce(p.door, u.gemaakt_door), null
                      from traject.uitnodiging u
                      join traject.voorlichting v on v.id = u.voorlichting and v.vervallen_op is null
                      left join traject.presentie p on p.uitnodiging = u.id and p.vervallen_op is null
                     where u.jongere = :jongere and u.vervallen_op is null) x
              join t on t.id = x.traject
              left join toegang.zicht_collega w on w.id = x.door
              left join toegang.zicht_collega o on o.id = x.over
            """;

    private final JdbcClient db;
    private final Methodes methodes;
    private final Tijd tijd;

    TrajectTijdlijn(JdbcClient db, Methodes methodes, Tijd tijd) {
        this.db = db;
        this.methodes = methodes;
        this.tijd = tijd;
    }

    @Override
    @ZonderInkijk("within the gate of the page that composes it")
    public List<Tijdlijnregel> tijdlijn(JongereId jongere) {
        return db.sql(KIES)
                .param("jongere", jongere.waarde())
                .query((rij, nummer) -> regel(rij, "/jongeren/" + jongere))
                .list();
    }

    private Tijdlijnregel regel(ResultSet rij, String pad) throws SQLException {
        var kenmerk = Rij.tekst(rij, "kenmerk");
        var route = rij.getBoolean("laatste") ? Optional.of(pad + "/route") : Optional.<String>empty();
        return switch (Rij.tekst(rij, "soort")) {
            case "MELDING" ->
                maak(rij, Soort.BESLUIT, melding(rij), t("tijdlijn.melding", t("kanaal." + kenmerk)), route);
            case "BESLUIT" -> maak(rij, Soort.BESLUIT, opDag(rij), besluit(rij, kenmerk), route);
            case "FEIT" -> feit(rij, Feitsoort.valueOf(kenmerk), route);
            case "TOEWIJZING" ->
                maak(rij, Soort.BEGELEIDING, opDag(rij), t("tijdlijn.toewijzing", wie(rij)), Optional.of(pad));
            case "VERVANGING" -> maak(rij, Soort.BEGELEIDING, opDag(rij), vervanging(rij), Optional.of(pad));
            case "OVERDRACHT" ->
                maak(rij, Soort.BEGELEIDING, opUur(rij), t("tijdlijn.overdracht", wie(rij)), Optional.of(pad));
            case "RITME" ->
                maak(
                        rij,
                        Soort.BEGELEIDING,
                        opDag(rij),
                        t("tijdlijn.ritme", Ritme.Frequentie.valueOf(kenmerk).label()),
                        Optional.of(pad));
            case "OPDRACHT" ->
                maak(
                        rij,
                        Soort.AFSPRAAK,
                        opDag(rij),
                        opdracht("tijdlijn.opdracht", kenmerk),
                        route.map(weg -> pad + "/opdrachten"));
            case "GEDAAN" ->
                maak(
                        rij,
                        Soort.AFSPRAAK,
                        opDag(rij),
                        opdracht("tijdlijn.opdracht.gedaan", kenmerk),
                        route.map(weg -> pad + "/opdrachten"));
            case "VOORLICHTING" -> voorlichting(rij, kenmerk, route);
            default -> throw new IllegalStateException(Rij.tekst(rij, "soort"));
        };
    }

    private static Tijdlijnregel maak(ResultSet rij, Soort soort, Wanneer wanneer, String wat, Optional<String> pad)
            throws SQLException {
        var roepnaam = Rij.misschienTekst(rij, "roepnaam");
        var rol = Rij.misschienTekst(rij, "rol").orElse("");
        return new Tijdlijnregel(
                soort,
                wanneer,
                wat,
                Rij.tekst(rij, "tekst"),
                roepnaam.map(naam -> new Tijdlijnregel.Door(naam, rol)),
                pad);
    }

    /** The melding comes before all else of its day. */
    private static Wanneer melding(ResultSet rij) throws SQLException {
        return Wanneer.op(Tijd.moment(Rij.dag(rij, "dag").atTime(LocalTime.MIN)), Rij.moment(rij, "op"));
    }

    private Wanneer opDag(ResultSet rij) throws SQLException {
        return Wanneer.op(Rij.dag(rij, "dag"), Rij.moment(rij, "op"), tijd.vandaag());
    }

    private static Wanneer opUur(ResultSet rij) throws SQLException {
        return Wanneer.op(Rij.moment(rij, "uur"), Rij.moment(rij, "op"));
    }

    private String besluit(ResultSet rij, String moment) throws SQLException {
        var beslismoment =
                methodes.versie(Rij.tekst(rij, "versie")).beslismoment(moment).orElseThrow();
        return t("tijdlijn.besluit", beslismoment.naam(), beslismoment.opties().get(rij.getInt("keuze") - 1));
    }

    /** The day of longer nazorg is that on which it ends: it was decided when it was written down. */
    private Tijdlijnregel feit(ResultSet rij, Feitsoort soort, Optional<String> pad) throws SQLException {
        var wanneer =
                soort == Feitsoort.NAZORG_TOT ? Wanneer.op(Rij.moment(rij, "op"), Rij.moment(rij, "op")) : opDag(rij);
        var wat = switch (soort) {
            case PRAKTIJKONDERWIJS_OF_VSO, MEDISCH_URENBEPERKT, LOONKOSTENSUBSIDIE ->
                t("tijdlijn.uitzondering", soort.label());
            case UITSTROOM_WERK, UITSTROOM_SCHOOL, UITSTROOM_DIVERSEN -> t("tijdlijn.uitstroom", soort.label());
            case NAZORG_TOT -> t("tijdlijn.nazorg", Datums.metJaar(Rij.dag(rij, "dag")));
            case AFGESLOTEN -> t("tijdlijn.afgesloten");
            default -> soort.label();
        };
        return maak(rij, Soort.BESLUIT, wanneer, wat, pad);
    }

    private static String vervanging(ResultSet rij) throws SQLException {
        return t(
                "tijdlijn.vervanging",
                wie(rij),
                Datums.metJaar(Rij.dag(rij, "tot").minusDays(1)));
    }

    private static String opdracht(String sleutel, String soort) {
        return t(sleutel, Opdracht.Soort.valueOf(soort).label());
    }

    private Tijdlijnregel voorlichting(ResultSet rij, String kwam, Optional<String> pad) throws SQLException {
        var straks = kwam.isEmpty() && !Rij.moment(rij, "uur").isBefore(tijd.nu());
        var wat = switch (kwam) {
            case "JA" -> t("tijdlijn.voorlichting.ja");
            case "NEE" -> t("tijdlijn.voorlichting.nee");
            default -> straks ? t("tijdlijn.voorlichting.straks") : t("tijdlijn.voorlichting.open");
        };
        return maak(rij, Soort.CONTACT, straks ? opUur(rij).alsStraks() : opUur(rij), wat, pad);
    }

    private static String wie(ResultSet rij) throws SQLException {
        return Rij.misschienTekst(rij, "wie").orElseGet(() -> t("tijdlijn.collega"));
    }
}
