package nl.routewijzer.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Antwoord;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Route;
import nl.routewijzer.app.Verkenner;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What every answer of every address carries, whoever asks: found or not, allowed or not. */
class KoppenIT extends Huis {

    private static final int MEESTE_PER_SOORT = 3;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping wegen;

    @Test
    void elk_adres_antwoordt_met_de_strenge_koppen() {
        var fouten = new ArrayList<String>();
        for (var naam : List.of("", "Anke", "Tineke")) {
            var wie = naam.isEmpty() ? Bezoeker.onbekend(poort) : Bezoeker.ingelogd(poort, WIERDAM, naam);
            for (var route : Route.alle(wegen)) {
                if (!route.toString().startsWith("POST /uitloggen")) {
                    keur(naam + " " + route, vraag(wie, route), fouten);
                    keur(naam + " zonder sleutel " + route, zonderSleutel(wie, route), fouten);
                }
            }
        }
        assertThat(fouten).isEmpty();
    }

    @Test
    void ook_elke_pagina_die_er_is() {
        var antwoorden = new LinkedHashMap<String, Antwoord>();
        var marijke = Bezoeker.ingelogd(poort, WIERDAM, "Marijke");
        for (var pad : Verkenner.van(marijke, MEESTE_PER_SOORT, "/").paden()) {
            antwoorden.put(pad, marijke.haal(pad));
        }
        var fouten = new ArrayList<String>();
        antwoorden.forEach((pad, antwoord) -> {
            keur(pad, antwoord, fouten);
            if (!antwoord.kop("Cache-Control").contains("no-store")) {
                fouten.add(pad + " mag in een tussenopslag: " + antwoord.kop("Cache-Control"));
            }
        });
        assertThat(antwoorden).hasSizeGreaterThan(100);
        assertThat(fouten).isEmpty();
    }

    private static Antwoord vraag(Bezoeker wie, Route route) {
        return route.isGet() ? wie.haal(route.nergens()) : wie.stuur(route.nergens(), Velden.geen());
    }

    private static Antwoord zonderSleutel(Bezoeker wie, Route route) {
        return wie.stuurZonderSleutel(route.nergens(), Velden.geen());
    }

    /** An address with a secret in it says nothing at all of where somebody came from. */
    private static boolean isStrenger(String wat, Antwoord antwoord, String kop) {
        return (wat.contains(" /a/") || wat.contains(" /agenda/feed/"))
                && kop.equals("Referrer-Policy")
                && antwoord.kop(kop).equals("no-referrer");
    }

    private static void keur(String wat, Antwoord antwoord, List<String> fouten) {
        for (var kop : ToegangIT.KOPPEN.entrySet()) {
            if (!antwoord.kop(kop.getKey()).equals(kop.getValue()) && !isStrenger(wat, antwoord, kop.getKey())) {
                fouten.add("%s: %s is %s".formatted(wat, kop.getKey(), antwoord.kop(kop.getKey())));
            }
        }
        if (antwoord.status() >= 500) {
            fouten.add(wat + ": " + antwoord.status());
        }
    }
}
