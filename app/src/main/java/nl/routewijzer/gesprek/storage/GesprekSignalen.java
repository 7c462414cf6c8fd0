package nl.routewijzer.gesprek.storage;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Signaal;
import nl.routewijzer.gedeeld.Signaalbron;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Verslag.Wie;
import nl.routewijzer.gesprek.Zorgsignaal.Van;
import nl.routewijzer.gesprek.domain.Contactritme;
import nl.routewijzer.gesprek.domain.Gespreksfeit;
import nl.routewijzer.gesprek.domain.Gesprekssignalen;
import nl.routewijzer.gesprek.domain.Poging;
import nl.routewijzer.gesprek.domain.Signaalfeiten;
import nl.routewijzer.gesprek.domain.Signaalzinnen;
import nl.routewijzer.gesprek.domain.Termijn;
import nl.routewijzer.methode.Methodes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers what the signals of this room rest on: four statements, one when there is no open traject. */
@Component
@ZonderInkijk("facts for derived rows; shows nothing")
class GesprekSignalen implements Signaalbron {

    private static final String GEWOON = "P-F2F";
    private static final String BIJ_ZORG = "P-ZORG";
    private static final String TUSSEN_GESPREKKEN = "P-GESPREK2";
    private static final String ROUTE_ZORG = "ZORG";

    private static final String TRAJECT = """
            select t.melding, t.methodeversie, r.route, m.ritme
              from traject.zicht_traject t
              left join traject.zicht_route r on r.traject = t.id
              left join traject.zicht_ritme m on m.traject = t.id
             where t.jongere = :jongere
            """;

    private static final String GESPREKKEN = """
            select g.id, g.begin, g.uitkomst, g.contact_voor
              from gesprek.gesprek g
              join traject.zicht_traject t on t.id = g.traject
             where g.jongere = :jongere and g.vervallen_op is null
             order by g.begin, g.id
            """;

    private static final String POGINGEN = """
            select p.op, p.gezegd, p.aard, p.contact_voor
              from gesprek.zicht_poging p
              join traject.zicht_traject t on t.id = p.traject
             where p.jongere = :jongere
            """;

    /** Open agreements with a day, and open worries. */
    private static final String OPENSTAAND = """
            select a.id, a.wie as van, a.wanneer as dag, false as zorg
              from gesprek.afspraak a
              join gesprek.gesprek g on g.id = a.gesprek
              join traject.zicht_traject t on t.id = g.traject
             where a.jongere = :jongere and a.wanneer is not null
               and a.vervallen_op is null and a.gelukt_op is null and a.gestopt_op is null
            union all
            select z.id, z.van, z.dag, true
              from gesprek.zorgsignaal z
              join traject.zicht_traject t on t.id = z.traject
             where z.jongere = :jongere and z.vervallen_op is null and z.gesloten_op is null
            """;

    private record Lopend(LocalDate melding, String methodeversie, Optional<String> route, Optional<Period> ritme) {}

    private record Openstaand(Optional<Signaalfeiten.Afspraak> afspraak, Optional<Signaalfeiten.Zorg> zorg) {}

    private final JdbcClient db;
    private final Methodes methodes;

    GesprekSignalen(JdbcClient db, Methodes methodes) {
        this.db = db;
        this.methodes = methodes;
    }

    @Override
    public List<String> soorten() {
        return Gesprekssignalen.SOORTEN;
    }

    @Override
    public Zin verwoord(Signaal signaal, LocalDate vandaag) {
        return Signaalzinnen.verwoord(signaal, vandaag);
    }

    @Override
    public List<Signaal> signalen(JongereId jongere) {
        return db.sql(TRAJECT)
                .param("jongere", jongere.waarde())
                .query((rij, nummer) -> new Lopend(
                        Rij.dag(rij, "melding"),
                        Rij.tekst(rij, "methodeversie"),
                        Rij.misschienTekst(rij, "route"),
                        Rij.misschienTekst(rij, "ritme").map(Period::parse)))
                .optional()
                .map(traject -> Gesprekssignalen.van(feiten(jongere, traject)))
                .orElse(List.of());
    }

    private Signaalfeiten feiten(JongereId jongere, Lopend traject) {
        var openstaand = openstaand(jongere);
        return new Signaalfeiten(
                jongere,
                loop(traject),
                gesprekken(jongere),
                pogingen(jongere),
                openstaand.stream().flatMap(open -> open.afspraak().stream()).toList(),
                openstaand.stream().flatMap(open -> open.zorg().stream()).toList());
    }

    private Signaalfeiten.Loop loop(Lopend traject) {
        var methode = methodes.onder(traject.methodeversie());
        var ritme = Contactritme.kies(
                traject.ritme(),
                traject.route().filter(ROUTE_ZORG::equals).isPresent(),
                Termijn.van(methode.parameter(GEWOON)),
                Termijn.van(methode.parameter(BIJ_ZORG)));
        return new Signaalfeiten.Loop(
                traject.melding(),
                ritme,
                traject.route().isPresent(),
                Termijn.van(methode.parameter(TUSSEN_GESPREKKEN)));
    }

    private List<Gespreksfeit> gesprekken(JongereId jongere) {
        return db.sql(GESPREKKEN)
                .param("jongere", jongere.waarde())
                .query((rij, nummer) -> new Gespreksfeit(
                        new GesprekId(Rij.uuid(rij, "id")),
                        Rij.moment(rij, "begin"),
                        Rij.misschienTekst(rij, "uitkomst").map(Uitkomst::valueOf),
                        Rij.misschienDag(rij, "contact_voor")))
                .list();
    }

    private List<Poging> pogingen(JongereId jongere) {
        return db.sql(POGINGEN)
                .param("jongere", jongere.waarde())
                .query((rij, nummer) -> new Poging(
                        Rij.moment(rij, "op"),
                        Rij.moment(rij, "gezegd"),
                        Poging.Aard.valueOf(Rij.tekst(rij, "aard")),
                        Rij.misschienDag(rij, "contact_voor")))
                .list();
    }

    private List<Openstaand> openstaand(JongereId jongere) {
        return db.sql(OPENSTAAND)
                .param("jongere", jongere.waarde())
                .query((rij, nummer) -> rij.getBoolean("zorg")
                        ? new Openstaand(
                                Optional.empty(),
                                Optional.of(new Signaalfeiten.Zorg(
                                        Rij.uuid(rij, "id"), Van.valueOf(Rij.tekst(rij, "van")), Rij.dag(rij, "dag"))))
                        : new Openstaand(
                                Optional.of(new Signaalfeiten.Afspraak(
                                        Wie.valueOf(Rij.tekst(rij, "van")), Rij.dag(rij, "dag"))),
                                Optional.empty()))
                .list();
    }
}
