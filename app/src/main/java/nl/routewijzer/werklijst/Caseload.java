package nl.routewijzer.werklijst;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.routewijzer.bericht.Kant;
import nl.routewijzer.bericht.Wachten;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Signaal;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.toegang.Zicht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** The caseload with the signals of today in one statement: filters and their counts are read off it, not asked again. */
@Component
class Caseload {

    private static final String CASELOAD = """
            select j.id as jongere, j.roepnaam, j.tussenvoegsel, j.achternaam, j.geboortedatum, j.geboorte_precisie, j.bereik, t.melding, t.methodeversie,
                   k.laatste, c.laatste_fase, n.begin as volgende, n.vorm as volgende_vorm, d.doel_nu, w.wacht_op, w.wacht_sinds, r.eigen, r.vervangt_tot, r.vervangt_voor,
                   exists (select from gesprek.zicht_gesprek g
                            where g.jongere = j.id and g.traject = t.id and g.uitkomst is null and g.begin < :beginVanVandaag) as open,
                   coalesce((select jsonb_agg(jsonb_build_object('soort', s.soort, 'vanaf', s.vanaf, 'tot', s.tot, 'feiten', s.feiten) order by s.vanaf)
                               from werklijst.signaal s
                              where s.jongere = j.id and s.vanaf <= :vandaag and (s.tot is null or s.tot > :vandaag)), '[]') as signalen
              from
            """ + Werklijst.MIJN + """
                r
              join jongere.zicht_jongere j on j.id = r.jongere
              join traject.zicht_traject t on t.jongere = j.id
              left join lateral (select g.fase as laatste_fase from gesprek.zicht_gesprek g
                                  where g.jongere = j.id and g.uitkomst = 'WAS_ER' and g.groep is null order by g.begin desc limit 1) c on true
              left join lateral (select max(p.op) as laatste from gesprek.zicht_poging p
                                  where p.jongere = j.id and p.traject = t.id and p.bereikt) k on true
              left join lateral (select g.begin, g.vorm from gesprek.zicht_gesprek g
                                  where g.jongere = j.id and g.uitkomst is null and g.begin >= :nu order by g.begin limit 1) n on true
              left join lateral (select d.tekst as doel_nu from plan.zicht_doel d
                                  where d.jongere = j.id and d.traject = t.id and d.stand = 'OPEN' order by d.plaats limit 1) d on true
              left join lateral (select b.wacht_op, b.wacht_sinds from bericht.zicht_draad b
                                  where b.jongere = j.id and b.wacht_op is not null order by b.wacht_op, b.wacht_sinds limit 1) w on true
             order by j.sorteernaam
            """;

    /** A signal as the statement gives it. */
    private record Gelezen(String soort, LocalDate vanaf, Optional<LocalDate> tot, Map<String, String> feiten) {}

    private final JdbcClient db;
    private final Tijd tijd;
    private final Methodes methodes;
    private final ObjectReader signalen;

    Caseload(JdbcClient db, Tijd tijd, Methodes methodes, JsonMapper json) {
        this.db = db;
        this.tijd = tijd;
        this.methodes = methodes;
        this.signalen = json.readerFor(new TypeReference<List<Gelezen>>() {});
    }

    /** Of who asks, by surname. */
    @ZonderInkijk("within the look of the list")
    List<Werklijst.Regel> lees(Zicht zicht) {
        return db.sql(CASELOAD)
                .param("ik", zicht.gebruiker().waarde())
                .param("vandaag", tijd.vandaag())
                .param(
                        "beginVanVandaag",
                        Rij.alsParameter(Tijd.moment(tijd.vandaag().atStartOfDay())))
                .param("nu", Rij.alsParameter(tijd.nu()))
                .query(this::regel)
                .list();
    }

    private Werklijst.Regel regel(ResultSet rij, int nummer) throws SQLException {
        var methode = methodes.versie(Rij.tekst(rij, "methodeversie"));
        var fase = Rij.misschienTekst(rij, "laatste_fase")
                .map(methode::fase)
                .orElseGet(() -> methode.fasen().getFirst());
        var jongere = Rij.jongere(rij);
        return new Werklijst.Regel(
                jongere,
                Werklijst.naam(rij),
                Rij.geboortedatum(rij),
                Rij.tekst(rij, "bereik"),
                Rij.dag(rij, "melding"),
                fase,
                methode.fasen().size(),
                Rij.misschienMoment(rij, "laatste"),
                Rij.misschienMoment(rij, "volgende"),
                Rij.misschienTekst(rij, "volgende_vorm"),
                Rij.misschienTekst(rij, "doel_nu"),
                rij.getBoolean("open"),
                Werklijst.vervangt(rij),
                wacht(rij),
                signalen(Rij.tekst(rij, "signalen"), jongere).toList());
    }

    private static Optional<Wachten> wacht(ResultSet rij) throws SQLException {
        var op = Rij.misschienTekst(rij, "wacht_op");
        return op.isEmpty()
                ? Optional.empty()
                : Optional.of(new Wachten(Kant.valueOf(op.get()), Rij.moment(rij, "wacht_sinds")));
    }

    private Stream<Signaal> signalen(String tekst, JongereId jongere) {
        return tekst.equals("[]")
                ? Stream.of()
                : this.signalen.<List<Gelezen>>readValue(tekst).stream()
                        .map(s -> new Signaal(s.soort(), jongere, s.vanaf(), s.tot(), s.feiten()));
    }
}
