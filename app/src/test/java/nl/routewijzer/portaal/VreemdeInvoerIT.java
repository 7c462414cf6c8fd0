package nl.routewijzer.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.app.Route;
import nl.routewijzer.app.Verkenner;
import nl.routewijzer.app.Verkenner.Formulier;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.traject.Feitsoort;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every form of the portaal, found by clicking on everything, with what no page asked for: much too long, unreadable, of another, again, and
 * after it ended. It is answered with a sentence, and changes nothing that is not his.
 */
class VreemdeInvoerIT extends Portaalhuis {

    private static final int PER_SOORT = 3;

    /** A page, kept, not there, somebody was before, too large, it says what is wrong, or too many at once. */
    private static final Set<Integer> ANTWOORDEN = Set.of(200, 303, 404, 409, 413, 422, 429);

    private static final Pattern NIET = Pattern.compile("/portaal/(inloggen|uitloggen|mee)\\b.*");

    private static final List<String> VREEMD = List.of(
            "",
            " \t\r\n",
            "\0",
            "een\0twee",
            "x".repeat(20_000),
            "🌻".repeat(9_000),
            "\u202Eabc\uFEFF\u0007",
            "<script>alert(1)</script>",
            "'; drop table jongere.jongere; --",
            "%00%0d%0aSet-Cookie: a=b",
            "-1",
            "99999999999999999999",
            "0000-00-00",
            "+999999999-12-31",
            "2026-11-24T25:61",
            "../../portaal",
            "https://elders.example/",
            "null",
            "00000000-0000-0000-0000-000000000000");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping wegen;

    private static List<Formulier> formulieren(Bezoeker wie) {
        return Verkenner.van(wie, PER_SOORT, "/portaal").formulieren().stream()
                .filter(formulier -> !NIET.matcher(formulier.pad()).matches())
                .toList();
    }

    private static Velden gevuld(Velden velden, UnaryOperator<String> met) {
        var anders = new LinkedHashMap<String, List<String>>();
        velden.waarden()
                .forEach((naam, waarden) ->
                        anders.put(naam, waarden.stream().map(met).toList()));
        return new Velden(anders);
    }

    /** As somebody would fill it in who is in a hurry. */
    private static Velden gewoon(Formulier formulier) {
        return gevuld(formulier.velden(), waarde -> waarde.isEmpty() ? "Een gewone zin" : waarde);
    }

    /** All that is seen, and each hidden one by itself. */
    private static List<Velden> anders(Formulier formulier, String vreemd) {
        var alle = new ArrayList<Velden>();
        var zichtbaar = gevuld(formulier.velden(), waarde -> vreemd).waarden();
        var samen = new LinkedHashMap<>(zichtbaar);
        samen.putAll(formulier.vooraf().waarden());
        alle.add(new Velden(samen));
        formulier.vooraf().waarden().keySet().forEach(veld -> {
            alle.add(gewoon(formulier).met(veld, vreemd));
            alle.add(gewoon(formulier).met(veld, vreemd, vreemd));
        });
        return alle;
    }

    private void geeftEenZin(JongereId wie) {
        var hij = als(wie);
        var formulieren = formulieren(hij);
        var fouten = new ArrayList<String>();
        for (var formulier : formulieren) {
            var pogingen = new ArrayList<>(List.of(Velden.geen(), formulier.vooraf()));
            VREEMD.forEach(vreemd -> pogingen.addAll(anders(formulier, vreemd)));
            for (var poging : pogingen) {
                var antwoord = hij.stuur(formulier.pad(), poging);
                if (!ANTWOORDEN.contains(antwoord.status()) || antwoord.naar().contains("elders")) {
                    fouten.add(antwoord.status() + " " + formulier.pad() + " " + kort(poging));
                }
            }
        }
        assertThat(fouten).isEmpty();
        for (var pad : Verkenner.van(hij, 1, "/portaal").paden()) {
            assertThat(hij.haal(pad).status()).as(pad).isIn(200, 303);
        }
    }

    private static String kort(Velden velden) {
        var tekst = velden.waarden().toString();
        return tekst.substring(0, Math.min(tekst.length(), 300));
    }

    @Test
    void wat_hij_ook_stuurt_er_komt_een_zin_terug() {
        geeftEenZin(noor());
        geeftEenZin(sam());
    }

    /** Also those that only show after something happened: with an id that is nowhere, and with one that is none. */
    @Test
    void elk_adres_van_het_portaal_antwoordt() {
        var routes = Route.alle(wegen).stream()
                .filter(route -> !route.isGet() && route.toString().startsWith("POST /portaal"))
                .filter(route ->
                        !NIET.matcher(route.patroon().getPatternString()).matches())
                .toList();
        assertThat(routes).hasSizeGreaterThan(30);
        var sam = als(sam());
        sam.haal("/portaal");
        var fouten = new ArrayList<String>();
        for (var route : routes) {
            for (var pad :
                    List.of(route.nergens(), route.patroon().getPatternString().replaceAll("\\{[^}]+}", "geen-id"))) {
                for (var velden : List.of(Velden.geen(), Velden.geen().met("id", "geen-id"), formulier())) {
                    var status = sam.stuur(pad, velden).status();
                    if (!ANTWOORDEN.contains(status)) {
                        fouten.add(status + " " + route + " " + velden.waarden());
                    }
                }
            }
        }
        assertThat(fouten).isEmpty();
    }

    @Test
    void met_wat_van_een_ander_is_verandert_er_bij_die_ander_niets() {
        var vanNoor = formulieren(als(noor()));
        var voor = rijen(noor(), "");
        var sam = als(sam());
        var fouten = new ArrayList<String>();
        for (var formulier : vanNoor) {
            var status = sam.stuur(formulier.pad(), gewoon(formulier)).status();
            if (!ANTWOORDEN.contains(status)) {
                fouten.add(status + " " + formulier.pad());
            }
        }
        assertThat(fouten).isEmpty();
        assertThat(rijen(noor(), "")).isEqualTo(voor);
    }

    /** He still had the page open: what he wrote is answered, and his plan stays as it was when it ended. */
    @Test
    void wat_na_het_einde_nog_komt_verandert_zijn_plan_niet() {
        var noor = als(noor());
        var open = formulieren(noor);
        gebeurt(noor(), Feitsoort.UITSTROOM_WERK);
        gebeurt(noor(), Feitsoort.AFGESLOTEN);
        var voor = rijen(noor(), "plan");
        var traject = rijen(noor(), "traject");
        var fouten = new ArrayList<String>();
        for (var formulier : open) {
            var status = noor.stuur(formulier.pad(), gewoon(formulier)).status();
            if (!ANTWOORDEN.contains(status)) {
                fouten.add(status + " " + formulier.pad());
            }
        }
        assertThat(fouten).isEmpty();
        assertThat(rijen(noor(), "plan")).isEqualTo(voor);
        assertThat(rijen(noor(), "traject")).isEqualTo(traject);
    }

    /** An impatient thumb, and a phone that sends again by itself. */
    @Test
    void twee_keer_hetzelfde_formulier_is_een_keer() {
        var noor = als(noor());
        var fouten = new ArrayList<String>();
        for (var formulier : formulieren(noor)) {
            var velden = gewoon(formulier);
            noor.stuur(formulier.pad(), velden);
            var eerst = aantallen(noor());
            var nogeens = noor.stuurTegelijk(formulier.pad(), velden, 2);
            if (!aantallen(noor()).equals(eerst)
                    || nogeens.stream().anyMatch(antwoord -> !ANTWOORDEN.contains(antwoord.status()))) {
                fouten.add(formulier.pad() + " " + kort(velden));
            }
        }
        assertThat(fouten).isEmpty();
    }

    /** Table → what stands there of somebody, in short. */
    private static Map<String, String> rijen(JongereId wie, String schema) {
        return lees(wie, schema, "md5(string_agg(t::text, '|' order by t::text))");
    }

    private static Map<String, String> aantallen(JongereId wie) {
        return lees(wie, "", "count(*)::text");
    }

    private static Map<String, String> lees(JongereId wie, String schema, String wat) {
        var gelezen = new TreeMap<String, String>();
        for (var tabel : Rijen.eigenaar()
                .sql("""
                select c.oid::regclass::text from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'jongere'
                 where c.relkind = 'r' and a.atttypid = 'uuid'::regtype and c.relnamespace::regnamespace::text like :schema || '%'
                """)
                .param("schema", schema)
                .query(String.class)
                .list()) {
            gelezen.put(
                    tabel,
                    Rijen.eigenaar()
                            .sql("select coalesce(" + wat + ", '') from " + tabel + " t where jongere = :wie")
                            .param("wie", wie.waarde())
                            .query(String.class)
                            .single());
        }
        assertThat(gelezen).isNotEmpty();
        return gelezen;
    }
}
