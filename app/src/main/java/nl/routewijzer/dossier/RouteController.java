package nl.routewijzer.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.Paginadeel;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.jongere.JongereView;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.methode.Schematekening;
import nl.routewijzer.methode.Stroomschema;
import nl.routewijzer.methode.Variant;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.privacy.Inkijk;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.Trajectstand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Where a jongere is on the stroomschema of his organisation. */
@Controller
class RouteController {

    private static final String PAGINA = "route";

    private static final String FEITEN = """
            select fase as soort, begin, gemaakt_op, uitkomst, null::date as dag
              from gesprek.zicht_gesprek where traject = :traject and groep is null
             union all
            select 'voorlichting', begin, uitgenodigd_op,
                   case when aanwezig then 'WAS_ER' when not aanwezig then 'KWAM_NIET' end, null
              from traject.zicht_voorlichting where traject = :traject
             union all
            select soort, null, op, null, dag
              from traject.zicht_voorval where traject = :traject
            """;

    /** A point of the way: what happened, when, and the node it stands on; none when this scheme does not have it. */
    record Halte(Routefeiten.Punt punt, Optional<Stroomschema.Knoop> knoop) {}

    /** @param route empty when there never was a traject */
    record RoutePage(
            JongereView wie,
            Optional<Route> route,
            Optional<WaarStaanWe> stand,
            List<Paginadeel.Deel> delen,
            Schermen schermen,
            LocalDate vandaag)
            implements OverJongere {
        @Override
        public JongereId jongere() {
            return wie.jongere();
        }
    }

    record Route(Optional<Variant> variant, Schematekening tekening, List<Halte> haltes) {

        Optional<Stroomschema.Knoop> hier() {
            return tekening.pad().hier().flatMap(tekening.schema()::knoop);
        }
    }

    private final Jongeren jongeren;
    private final Methodes methodes;
    private final Stand stand;
    private final List<Paginadeel> delen;
    private final JdbcClient db;
    private final Inkijk inkijk;
    private final Schermen schermen;

    RouteController(
            Jongeren jongeren,
            Methodes methodes,
            Stand stand,
            List<Paginadeel> delen,
            JdbcClient db,
            Inkijk inkijk,
            Schermen schermen) {
        this.jongeren = jongeren;
        this.methodes = methodes;
        this.stand = stand;
        this.delen = Paginadeel.van(PAGINA, delen);
        this.db = db;
        this.inkijk = inkijk;
        this.schermen = schermen;
    }

    @GetMapping("/jongeren/{id}/route")
    View toon(@PathVariable String id, Zicht zicht) {
        var jongere = JongereId.van(id);
        return schermen.toon("dossier/route.jte", inkijk.van(zicht, Doel.BEGELEIDING, () -> pagina(jongere, zicht)));
    }

    private RoutePage pagina(JongereId jongere, Zicht zicht) {
        var wie = jongeren.bekijk(jongere, zicht);
        var waar = stand.van(jongere, zicht);
        return new RoutePage(
                wie,
                waar.map(w -> route(w.stand())),
                waar,
                delen.stream().map(deel -> deel.maak(jongere)).toList(),
                schermen,
                stand.vandaag());
    }

    private Route route(Trajectstand traject) {
        var hier = methodes.onder(traject.methodeversie());
        var schema = hier.stroomschema();
        var punten = feiten(traject).punten();
        var pad = schema.pad(punten.stream().map(Routefeiten.Punt::mijlpaal).toList());
        return new Route(
                hier.variant(),
                Schematekening.van(schema, pad),
                punten.stream()
                        .map(punt -> new Halte(punt, schema.knoop(punt.mijlpaal())))
                        .toList());
    }

    @ZonderInkijk("within the look of the page")
    private Routefeiten feiten(Trajectstand traject) {
        var gesprekken = new ArrayList<Routefeiten.Gesprek>();
        var voorvallen = new ArrayList<Routefeiten.Voorval>();
        db.sql(FEITEN).param("traject", traject.traject().waarde()).query(rij -> {
            var soort = Rij.tekst(rij, "soort");
            var op = Rij.moment(rij, "gemaakt_op");
            var dag = Rij.misschienDag(rij, "dag");
            if (dag.isPresent()) {
                voorvallen.add(new Routefeiten.Voorval(soort, dag.get(), op));
            } else {
                gesprekken.add(new Routefeiten.Gesprek(
                        Rij.moment(rij, "begin"), op, soort, Rij.misschienTekst(rij, "uitkomst")));
            }
        });
        return new Routefeiten(traject.melding(), gesprekken, voorvallen);
    }
}
