package nl.routewijzer.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.Tijd;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Where a jongere is on the stroomschema of his organisation. */
@Controller
class RouteController {

    private static final String FEITEN = """
            select t.melding, t.methodeversie, g.begin, g.gemaakt_op, g.fase, g.uitkomst
              from traject.zicht_traject t
              left join gesprek.zicht_gesprek g on g.traject = t.id
             where t.jongere = :jongere
            """;

    private static final String VOORLICHTINGEN = """
            select v.begin, v.aanwezig::text
              from traject.zicht_voorlichting v join traject.zicht_traject t on t.id = v.traject
             where v.jongere = :jongere
            """;

    /** A point of the way: what happened, when, and the node it stands on; none when this scheme does not have it. */
    record Halte(Routefeiten.Punt punt, Optional<Stroomschema.Knoop> knoop) {}

    /** @param route empty when there is no open traject */
    record RoutePage(JongereView wie, Optional<Route> route, LocalDate vandaag) implements OverJongere {
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
    private final JdbcClient db;
    private final Inkijk inkijk;
    private final Schermen schermen;
    private final Tijd tijd;

    RouteController(Jongeren jongeren, Methodes methodes, JdbcClient db, Inkijk inkijk, Schermen schermen, Tijd tijd) {
        this.jongeren = jongeren;
        this.methodes = methodes;
        this.db = db;
        this.inkijk = inkijk;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping("/jongeren/{id}/route")
    View toon(@PathVariable String id, Zicht zicht) {
        var jongere = JongereId.van(id);
        return schermen.toon(
                "dossier/route.jte",
                inkijk.van(
                        zicht,
                        Doel.BEGELEIDING,
                        () -> new RoutePage(
                                jongeren.bekijk(jongere, zicht), feiten(jongere).map(this::route), tijd.vandaag())));
    }

    private Route route(Routefeiten feiten) {
        var hier = methodes.onder(feiten.methodeversie());
        var schema = hier.stroomschema();
        var punten = feiten.punten();
        var pad = schema.pad(punten.stream().map(Routefeiten.Punt::mijlpaal).toList());
        return new Route(
                hier.variant(),
                Schematekening.van(schema, pad),
                punten.stream()
                        .map(punt -> new Halte(punt, schema.knoop(punt.mijlpaal())))
                        .toList());
    }

    @ZonderInkijk("within the look of the page")
    private Optional<Routefeiten> feiten(JongereId jongere) {
        var voorlichtingen = voorlichtingen(jongere);
        return db.sql(FEITEN).param("jongere", jongere.waarde()).query(rij -> {
            Optional<Routefeiten> feiten = Optional.empty();
            var gesprekken = new ArrayList<Routefeiten.Gesprek>();
            while (rij.next()) {
                feiten = Optional.of(new Routefeiten(
                        Rij.dag(rij, "melding"), Rij.tekst(rij, "methodeversie"), gesprekken, voorlichtingen));
                if (rij.getObject("begin") != null) {
                    gesprekken.add(new Routefeiten.Gesprek(
                            Rij.moment(rij, "begin"),
                            Rij.moment(rij, "gemaakt_op"),
                            Rij.tekst(rij, "fase"),
                            Rij.misschienTekst(rij, "uitkomst")));
                }
            }
            return feiten;
        });
    }

    @ZonderInkijk("within the look of the page")
    private List<Routefeiten.Voorlichting> voorlichtingen(JongereId jongere) {
        return db.sql(VOORLICHTINGEN)
                .param("jongere", jongere.waarde())
                .query((rij, nummer) -> new Routefeiten.Voorlichting(
                        Rij.moment(rij, "begin"),
                        Rij.misschienTekst(rij, "aanwezig").map(Boolean::valueOf)))
                .list();
    }
}
