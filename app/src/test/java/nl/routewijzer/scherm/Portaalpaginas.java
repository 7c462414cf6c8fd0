package nl.routewijzer.scherm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.app.Route;
import nl.routewijzer.app.Verkenner;
import nl.routewijzer.gedeeld.JongereId;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One page of every kind in the portaal, found by following links: a page that is added comes along by itself. */
final class Portaalpaginas {

    private static final int MEESTE_PER_SOORT = 2;

    /** Files, what only leads on, and what belongs to the door: that is walked through by itself. */
    private static final Set<String> GEEN_PAGINA = Set.of(
            "/portaal/plan/plan.pdf",
            "/portaal/afspraken/{gesprek}/agenda.ics",
            "/portaal/bijlagen/{bijlage}",
            "/portaal/trefplekken/{beeld}",
            "/portaal/aanbod/{optie}/beeld",
            "/portaal/zoeken");

    private static final String DEUR = "/portaal/(inloggen|mee)\\b.*";

    /** @param naam of a picture of it */
    record Pagina(JongereId wie, String pad, String naam) {}

    /** @param jongeren whose pages are looked at, until there is one of every kind */
    static List<Pagina> van(
            RequestMappingHandlerMapping wegen, Function<JongereId, Bezoeker> binnen, List<JongereId> jongeren) {
        overleg(jongeren.getFirst());
        var alle = Route.alle(wegen).stream().filter(Route::isGet).toList();
        var nog = alle.stream()
                .map(Portaalpaginas::patroon)
                .filter(patroon -> patroon.matches("/portaal(/.*)?") && !patroon.matches(DEUR))
                .filter(patroon -> !GEEN_PAGINA.contains(patroon))
                .collect(Collectors.toCollection(TreeSet::new));
        var paginas = new ArrayList<Pagina>();
        for (var wie : jongeren) {
            for (var pad : Verkenner.van(binnen.apply(wie), MEESTE_PER_SOORT, "/portaal")
                    .paden()) {
                alle.stream()
                        .filter(route -> route.past(pad))
                        .min(Comparator.comparing(Route::patroon))
                        .map(Portaalpaginas::patroon)
                        .filter(nog::remove)
                        .ifPresent(patroon -> paginas.add(new Pagina(wie, pad, naam(patroon))));
            }
        }
        assertThat(nog).as("pages that no link led to").isEmpty();
        return paginas;
    }

    /** The demo knows nobody whose contactpersoon spoke with somebody else. */
    private static void overleg(JongereId wie) {
        Rijen.eigenaar()
                .sql("""
                insert into gesprek.overleg (organisatie, id, jongere, traject, met, naam, begin, vorm, onderwerp, erbij, taak, uitkomst, verslag,
                                             afgerond_op, afgerond_door, gemaakt_op, gemaakt_door)
                select t.organisatie, :id, t.jongere, t.id, 'PARTNER', 'Els van de school', t.gemaakt_op, 'BELLEN', 'over de leerplek', true, 'een taak',
                       'GEHOUDEN', 'Els zoekt mee naar een leerplek.', t.gemaakt_op, t.gemaakt_door, t.gemaakt_op, t.gemaakt_door
                  from traject.traject t where t.jongere = :wie
                """)
                .param("id", UUID.randomUUID())
                .param("wie", wie.waarde())
                .update();
    }

    private static String patroon(Route route) {
        return route.patroon().getPatternString();
    }

    private static String naam(String patroon) {
        return patroon.replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
    }

    private Portaalpaginas() {}
}
