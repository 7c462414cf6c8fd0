package nl.routewijzer.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.app.Route;
import nl.routewijzer.app.Verkenner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address of the house × every role × with and without a jongere of one's own, and from another organisation: it answers
 * where {@link Recht} says so, and for the rest it does not exist.
 */
class RechtenmatrixIT extends Huis {

    private static final int MEESTE_PER_SOORT = 12;

    /** For whom nobody has to be logged in, or what is the same for everybody who is. */
    private static final Pattern VOOR_IEDEREEN = Pattern.compile(
            "(GET|POST) /((inloggen|uitloggen|error|demo|portaal|a)\\b.*|sessie|agenda/feed/\\{geheim}\\.ics)?");

    /** Leads on to another page, so there is nothing to see. */
    private static final List<String> LEIDT_VERDER = List.of("GET /methode", "GET /methode/onderdeel/{id}");

    /** Only there after something that does not happen this morning: proven beside what makes them. */
    private static final List<String> NIET_IN_DEZE_OCHTEND = List.of(
            "GET /aanbod/{optie}/beeld",
            "GET /agenda/trefplekken/beeld/{beeld}",
            "GET /beheer/post/{id}/vallen",
            "GET /gesprekken/{id}/opvolgen/wijkteam/{daad}",
            "GET /jongeren/{id}/aanbod/{optie}/stap",
            "GET /jongeren/{id}/bijlagen/{bijlage}",
            "GET /jongeren/{id}/gezag",
            "GET /jongeren/{id}/noodtoegang",
            "GET /jongeren/{id}/overdracht/punten",
            "GET /jongeren/{jongere}/meldingen/nieuw",
            "GET /noodtoegang/{id}",
            "GET /regio");

    /** Only for whoever did it himself, or who is the vaste consulent of the traject: the right alone is not enough. */
    private static final List<String> VRAAGT_MEER = List.of(
            "GET /agenda/uren/{id}",
            "GET /jongeren/{id}/contact/{contact}/verbeteren",
            "GET /jongeren/{id}/overdracht",
            "GET /jongeren/{id}/vervanging");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping wegen;

    private List<Route> routes;
    private Map<String, Recht> rechten;

    @BeforeEach
    void lees() {
        routes = Route.alle(wegen).stream()
                .filter(route -> !VOOR_IEDEREEN.matcher(route.toString()).matches())
                .toList();
        rechten = Rechtentabel.lees();
    }

    @Test
    void elk_adres_staat_in_de_tabel_en_de_tabel_noemt_er_geen_dat_er_niet_is() {
        assertThat(rechten.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        routes.stream().map(Route::toString).toList());
    }

    @Test
    void elk_adres_antwoordt_waar_de_rechten_het_zeggen_en_bestaat_voor_de_rest_niet() {
        var bezigheid = new Bezigheid(Bezoeker.ingelogd(poort, WIERDAM, "Anke"), collega(WIERDAM, "Anke"));
        bezigheid.doe();
        bezigheid.planVoorlichting();
        klok.verder(Duration.ofMinutes(11)); // what is older is corrected instead of taken back
        var paginas = paginas();
        var zonder = new TreeSet<>(rechten.keySet());
        zonder.removeIf(route -> route.startsWith("POST"));
        zonder.removeAll(paginas.keySet());
        zonder.removeAll(LEIDT_VERDER);
        assertThat(zonder).containsExactlyInAnyOrderElementsOf(NIET_IN_DEZE_OCHTEND);

        var fouten = new ArrayList<String>();
        for (var rol : Rol.values()) {
            var wie = iemandMet(rol);
            paginas.forEach((route, pad) -> keur(route, pad, rol, wie, false, fouten));
            stuurWatNietMag(rol, wie, fouten);
            geefBand();
            paginas.forEach((route, pad) -> keur(route, pad, rol, wie, true, fouten));
        }
        assertThat(fouten).isEmpty();
    }

    @Test
    void van_een_andere_organisatie_bestaat_niets() {
        var paginas = paginas();
        var fouten = new ArrayList<String>();
        for (var naam : List.of("Sietske", "Bas", "Gerben")) {
            var wie = Bezoeker.ingelogd(poort, WADDENKRING, naam);
            paginas.values().stream()
                    .filter(RechtenmatrixIT::gaatOverIemand)
                    .forEach(pad -> vergelijk(naam + " " + pad, wie.haal(pad).status(), false, fouten));
        }
        assertThat(fouten).isEmpty();
    }

    private void keur(String route, String pad, Rol rol, Bezoeker wie, boolean band, List<String> fouten) {
        var mag = mag(route, pad, rol, band);
        if (!mag || !VRAAGT_MEER.contains(route)) {
            vergelijk(
                    rol + (band ? " met band " : " zonder band ") + route,
                    wie.haal(pad).status(),
                    mag,
                    fouten);
        }
    }

    private boolean mag(String route, String pad, Rol rol, boolean band) {
        var bereik = recht(route).van(rol);
        return (gaatOverIemand(pad) && !band) ? bereik == Bereik.ORGANISATIE : bereik != Bereik.GEEN;
    }

    private static boolean gaatOverIemand(String pad) {
        return pad.matches("/(jongeren|gesprekken|groepen)/[0-9a-f]{8}-.*");
    }

    private Recht recht(String route) {
        return Objects.requireNonNull(rechten.get(route));
    }

    private static void vergelijk(String wat, int status, boolean mag, List<String> fouten) {
        if (mag == (status == 404) || status >= 500) {
            fouten.add(wat + ": " + status);
        }
    }

    /** A form of somebody who may not is not answered with what is wrong in it, and changes nothing. */
    private void stuurWatNietMag(Rol rol, Bezoeker wie, List<String> fouten) {
        var voor = Rijen.in("techniek.event_publication");
        for (var route : routes) {
            if (!route.isGet() && recht(route.toString()).van(rol) == Bereik.GEEN) {
                vergelijk(
                        rol + " " + route,
                        wie.stuur(route.nergens(), Velden.geen()).status(),
                        false,
                        fouten);
            }
        }
        assertThat(Rijen.in("techniek.event_publication")).isEqualTo(voor);
    }

    /** For each address one that is really there: found by clicking on everything. */
    private Map<String, String> paginas() {
        var paginas = new TreeMap<String, String>();
        for (var wie : List.of("Anke", "Marijke", "Tineke", "Jorn")) {
            var verkenner = Verkenner.van(Bezoeker.ingelogd(poort, WIERDAM, wie), MEESTE_PER_SOORT, "/");
            for (var pad : verkenner.paden()) {
                routes.stream()
                        .filter(route -> route.isGet() && route.past(pad))
                        .min((een, twee) -> een.patroon().compareTo(twee.patroon()))
                        .ifPresent(route -> paginas.putIfAbsent(route.toString(), pad));
            }
        }
        return paginas;
    }

    /** Roos, with this role and no other, and without anybody who is hers. */
    private Bezoeker iemandMet(Rol rol) {
        var eigenaar = Rijen.eigenaar();
        var roos = collega(WIERDAM, "Roos").waarde();
        eigenaar.sql("update toegang.gebruiker_rol set rol = :rol where gebruiker = :wie")
                .param("rol", rol.name())
                .param("wie", roos)
                .update();
        eigenaar.sql("delete from toegang.relatie where gebruiker = :wie")
                .param("wie", roos)
                .update();
        return Bezoeker.ingelogd(poort, WIERDAM, "Roos");
    }

    /** She is a vaste consulent of everybody of the organisation. */
    private void geefBand() {
        Rijen.eigenaar()
                .sql("""
                        insert into toegang.relatie (organisatie, gebruiker, jongere, soort, periode)
                        select organisatie, :wie, id, 'VASTE_CONSULENT', daterange('2026-11-01', null) from jongere.jongere where organisatie = :organisatie
                        """)
                .param("wie", collega(WIERDAM, "Roos").waarde())
                .param("organisatie", organisatie(WIERDAM).waarde())
                .update();
    }
}
