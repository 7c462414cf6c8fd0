package nl.routewijzer.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.app.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Nobody sees or changes what is another organisation's, whatever they ask for: thousands of requests of every role, part of
 * them with real ids of the others, whose every text carries a mark.
 *
 * <p>5,000 requests, or as many as {@code ROUTEWIJZER_VERZOEKEN} says; again with {@code -Deigenschap.zaad=…}.
 */
class IsolatieIT extends Huis {

    private static final int GEWOON = 5_000;
    private static final int VERZOEKEN =
            Integer.parseInt(System.getenv().getOrDefault("ROUTEWIJZER_VERZOEKEN", String.valueOf(GEWOON)));

    /** Of the ordinary run, so that a change and not chance turns it red; the long run takes another each time. */
    private static final long VAST = 20_261_124L;

    private static final double DEEL_DAT_LUKT = 0.3;
    private static final int MINSTENS_GEMERKT = 40;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping wegen;

    /** A page as nobody should write one: it reads past the database's own walls. */
    static final class Lek {

        public ResponseEntity<String> toon(@PathVariable("id") String id) {
            return Rijen.eigenaar()
                    .sql("select roepnaam from jongere.jongere where id = :id")
                    .param("id", UUID.fromString(id))
                    .query(String.class)
                    .optional()
                    .map(naam ->
                            ResponseEntity.ok().contentType(MediaType.TEXT_HTML).body(naam))
                    .orElseGet(() -> ResponseEntity.notFound().build());
        }
    }

    @Test
    void wat_van_een_ander_is_wordt_door_niemand_gezien_of_veranderd(TestReporter verslag) {
        var zaad = zaad(verslag);
        var kanaries = kanaries();
        assertThat(kanaries.plant()).isGreaterThan(MINSTENS_GEMERKT);
        var aanval = new Aanval(poort, WIERDAM, Route.alle(wegen), kanaries, zaad);
        var voor = kanaries.inhoud();

        aanval.doe(VERZOEKEN);

        assertThat(aanval.gelekt()).as("zaad " + zaad).isEmpty();
        assertThat(kanaries.inhoud()).as("zaad " + zaad).isEqualTo(voor);
        assertThat(kanaries.bijOns(aanval.vreemd())).as("zaad " + zaad).isEmpty();
        assertThat(aanval.gelukt())
                .as("zaad " + zaad)
                .isNotEmpty()
                .allSatisfy((rol, deel) -> assertThat(deel).as(rol).isGreaterThanOrEqualTo(DEEL_DAT_LUKT));
    }

    @Test
    void een_pagina_die_wel_lekt_wordt_gevonden(TestReporter verslag) throws NoSuchMethodException {
        var zaad = zaad(verslag);
        var kanaries = kanaries();
        kanaries.plant();
        var weg = RequestMappingInfo.paths("/geplant/{id}")
                .methods(RequestMethod.GET)
                .options(wegen.getBuilderConfiguration())
                .build();
        Method toon = Lek.class.getMethod("toon", String.class);
        wegen.registerMapping(weg, new Lek(), toon);
        try {
            var aanval = new Aanval(poort, WIERDAM, Route.alle(wegen), kanaries, zaad);
            aanval.totEenLek(VERZOEKEN);
            assertThat(aanval.gelekt())
                    .as("zaad " + zaad)
                    .singleElement()
                    .asString()
                    .contains("/geplant/");
        } finally {
            wegen.unregisterMapping(weg);
        }
    }

    /** In both organisations one of each. */
    private Kanaries kanaries() {
        var wij = new Bezigheid(Bezoeker.ingelogd(poort, WIERDAM, "Anke"), collega(WIERDAM, "Anke"));
        wij.doe();
        wij.planVoorlichting();
        new Bezigheid(Bezoeker.ingelogd(poort, WADDENKRING, "Sietske"), collega(WADDENKRING, "Sietske")).doe();
        return Kanaries.voor(organisatie(WIERDAM));
    }

    private static long zaad(TestReporter verslag) {
        var zaad = Long.getLong("eigenschap.zaad", VERZOEKEN > GEWOON ? System.nanoTime() : VAST);
        verslag.publishEntry("eigenschap.zaad", String.valueOf(zaad));
        return zaad;
    }
}
