package nl.routewijzer.toegang.inlog;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.toegang.inlog.Inlogvraag.Manier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/**
 * The pages at the door, and the one thing a browser remembers between two log-ins: which provider it was, so that it can
 * be asked whether somebody is still in there.
 *
 * <p>A page that leads on does so with {@code Refresh} and not with a redirect: after a form the policy
 * {@code form-action 'self'} lets no redirect leave the house.
 */
@Component
class Deur {

    /** @param knop the way on; empty when there is none */
    record MeldingPage(String titel, String uitleg, Optional<Knop> knop) {}

    record Knop(String label, String pad) {}

    /** @param bericht key of what to say on top, or empty */
    record InlogPage(List<Knop> knoppen, String bericht) {}

    private static final String SJABLOON = "toegang/inlog/melding.jte";

    private final Schermen schermen;
    private final boolean veilig;

    Deur(Schermen schermen, @Value("${server.servlet.session.cookie.secure:true}") boolean veilig) {
        this.schermen = schermen;
        this.veilig = veilig;
    }

    View zeg(Deurmelding melding, Optional<Knop> knop) {
        return schermen.toon(melding.status(), SJABLOON, new MeldingPage(melding.titel(), melding.uitleg(), knop));
    }

    /** Says that one goes on, and goes on. */
    View leidVerder(Deurmelding melding, Knop knop, HttpServletResponse antwoord) {
        antwoord.setHeader("Refresh", "0; url=" + knop.pad());
        return zeg(melding, Optional.of(knop));
    }

    /** The page to log in, with a button for each provider. */
    View kies(Iterable<Aanbieder> aanbieders, String bericht) {
        var knoppen = new ArrayList<Knop>();
        aanbieders.forEach(bij -> knoppen.add(naar(bij, Manier.GEWOON)));
        return schermen.toon("toegang/inlog/inloggen.jte", new InlogPage(knoppen, bericht));
    }

    static Knop naar(Aanbieder bij, Manier manier) {
        var hoe = switch (manier) {
            case GEWOON -> "";
            case STIL -> "?stil";
            case OPNIEUW -> "?opnieuw";
        };
        return new Knop(t("inlog.met", bij.naam()), Inlogvraag.VIA + "/" + bij.id() + hoe);
    }

    /** The provider of the last log-in in this browser. */
    Optional<String> vorige(HttpServletRequest verzoek) {
        return Optional.ofNullable(verzoek.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(koekje -> koekje.getName().equals(koekjesnaam()))
                .map(koekje -> koekje.getValue())
                .findFirst();
    }

    void onthoud(Aanbieder bij, HttpServletResponse antwoord) {
        zet(ResponseCookie.from(koekjesnaam(), bij.id()), antwoord);
    }

    void vergeet(HttpServletResponse antwoord) {
        zet(ResponseCookie.from(koekjesnaam(), "").maxAge(0), antwoord);
    }

    private void zet(ResponseCookie.ResponseCookieBuilder koekje, HttpServletResponse antwoord) {
        antwoord.addHeader(
                HttpHeaders.SET_COOKIE,
                koekje.path("/")
                        .httpOnly(true)
                        .secure(veilig)
                        .sameSite("Lax")
                        .build()
                        .toString());
    }

    private String koekjesnaam() {
        return veilig ? "__Host-aanbieder" : "aanbieder";
    }
}
