package nl.routewijzer.gesprek.storage;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Periode;
import nl.routewijzer.gedeeld.Signaal;
import nl.routewijzer.gedeeld.Signaalbron;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.Verslag.Wie;
import nl.routewijzer.gesprek.Zorgsignaal.Van;
import nl.routewijzer.gesprek.domain.Contactritme;
import nl.routewijzer.gesprek.domain.Gesprekssignalen;
import nl.routewijzer.gesprek.domain.Opvolgfeiten;
import nl.routewijzer.gesprek.domain.Signaalfeiten;
import nl.routewijzer.gesprek.domain.Signaalzinnen;
import nl.routewijzer.gesprek.domain.Termijn;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.methode.Organisatiemethode;
import nl.routewijzer.traject.Feitsoort;
import nl.routewijzer.traject.Route;
import nl.routewijzer.traject.Trajectfeiten;
import nl.routewijzer.traject.Trajectstand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers what the signals of this room rest on: four statements, one more when he missed a conversation; one in all when there is no open traject. */
@Component
@ZonderInkijk("facts for derived rows; shows nothing")
class GesprekSignalen implements Signaalbron {

    private static final String GEWOON = "P-F2F";
    private static final String BIJ_ZORG = "P-ZORG";
    private static final String TUSSEN_GESPREKKEN = "P-GESPREK2";
    private static final String IN_NAZORG = "P-NAZORG-MND";
    private static final String STILTE = "P-ZOEKCONTACT";

    /** Of the traject: the own rhythm, and when something of an assignment was last exchanged. */
    private static final String EIGEN = """
            select (select m.ritme from traject.zicht_ritme m where m.traject = :traject) as ritme,
                   (select m.vanaf from traject.zicht_ritme m where m.traject = :traject) as ritme_vanaf,
                   (select max(greatest(o.vanaf, o.gedaan_op)) from traject.zicht_opdracht o
                     where o.traject = :traject and o.soort <> 'VERVOLG') as opdracht
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

    /** @param ritme how often, since which day */
    private record Eigen(Optional<Period> ritme, Optional<LocalDate> vanaf, Optional<LocalDate> opdracht) {}

    private record Openstaand(Optional<Signaalfeiten.Afspraak> afspraak, Optional<Signaalfeiten.Zorg> zorg) {}

    private final Trajectfeiten trajecten;
    private final Gesprekshistorie historie;
    private final Opvolgarchief opvolgingen;
    private final JdbcClient db;
    private final Methodes methodes;

    GesprekSignalen(
            Trajectfeiten trajecten,
            Gesprekshistorie historie,
            Opvolgarchief opvolgingen,
            JdbcClient db,
            Methodes methodes) {
        this.trajecten = trajecten;
        this.historie = historie;
        this.opvolgingen = opvolgingen;
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
        return trajecten
                .standOmAfTeLeiden(jongere)
                .filter(stand -> stand.geslotenOp().isEmpty())
                .map(stand -> Gesprekssignalen.van(feiten(stand)))
                .orElse(List.of());
    }

    private Signaalfeiten feiten(Trajectstand stand) {
        var jongere = stand.jongere();
        var openstaand = openstaand(jongere);
        var gebeurd = historie.van(jongere);
        return new Signaalfeiten(
                jongere,
                loop(stand),
                gebeurd.gesprekken(),
                gebeurd.pogingen(),
                openstaand.stream().flatMap(open -> open.afspraak().stream()).toList(),
                openstaand.stream().flatMap(open -> open.zorg().stream()).toList(),
                Opvolgfeiten.van(
                        gebeurd.gemist().stream()
                                .flatMap(gemist -> opvolgingen.daden(gemist.gesprek()).stream())
                                .toList(),
                        Opvolgfeiten.Norm.van(methodes.onder(stand.methodeversie()))));
    }

    private Signaalfeiten.Loop loop(Trajectstand stand) {
        var methode = methodes.onder(stand.methodeversie());
        var eigen = eigen(stand);
        return new Signaalfeiten.Loop(
                stand.melding(),
                ritme(stand, eigen, methode),
                weetHoeHetVerderGaat(stand),
                Termijn.van(methode.parameter(TUSSEN_GESPREKKEN)),
                stand.openZoekperiode()
                        .filter(periode -> periode.melding().isBefore(periode.aanvraagVanaf()))
                        .map(periode -> new Signaalfeiten.Zoekcontact(
                                new Periode(periode.melding(), Optional.of(periode.aanvraagVanaf())),
                                eigen.opdracht(),
                                Termijn.van(methode.parameter(STILTE)))),
                stand.nazorg().map(nazorg -> new Periode(nazorg.sinds(), Optional.of(nazorg.tot()))));
    }

    /** A route was chosen, he found something in time, or he left: what the second conversation is for has happened. */
    private static boolean weetHoeHetVerderGaat(Trajectstand stand) {
        return stand.route().isPresent()
                || stand.nazorg().isPresent()
                || stand.feiten().stream().anyMatch(feit -> feit.soort() == Feitsoort.GEEN_AANVRAAG_NODIG);
    }

    /** In nazorg a rhythm of before the uitstroom has had its time; one that was chosen since holds. */
    private static Contactritme ritme(Trajectstand stand, Eigen eigen, Organisatiemethode methode) {
        var nazorg = stand.nazorg();
        var gekozen = eigen.ritme()
                .filter(ritme -> nazorg.isEmpty()
                        || eigen.vanaf()
                                .filter(dag -> !dag.isBefore(nazorg.get().sinds()))
                                .isPresent());
        return nazorg.isPresent() && gekozen.isEmpty()
                ? new Contactritme(Termijn.van(methode.parameter(IN_NAZORG)), Contactritme.Waarom.NAZORG)
                : Contactritme.kies(
                        gekozen,
                        stand.route()
                                .filter(route -> route.route() == Route.ZORG)
                                .isPresent(),
                        Termijn.van(methode.parameter(GEWOON)),
                        Termijn.van(methode.parameter(BIJ_ZORG)));
    }

    private Eigen eigen(Trajectstand stand) {
        return db.sql(EIGEN)
                .param("traject", stand.traject().waarde())
                .query((rij, nummer) -> new Eigen(
                        Rij.misschienTekst(rij, "ritme").map(Period::parse),
                        Rij.misschienDag(rij, "ritme_vanaf"),
                        Rij.misschienDag(rij, "opdracht")))
                .single();
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
