package nl.routewijzer.toegang.inlog;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.toegang.Ingelogd;
import nl.routewijzer.toegang.Inlog;
import nl.routewijzer.toegang.Sessies;
import nl.routewijzer.toegang.inlog.Deur.Knop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Out by the button, and out because the provider says so. Sources: OpenID Connect RP-Initiated Logout 1.0, Back-Channel
 * Logout 1.0.
 */
@Controller
class UitlogController {

    private static final Logger LOG = LoggerFactory.getLogger(UitlogController.class);

    private final Aanbieders aanbieders;
    private final Sessies sessies;
    private final Clock klok;
    private final Deur deur;
    private final Schermen schermen;

    UitlogController(Aanbieders aanbieders, Sessies sessies, Clock klok, Deur deur, Schermen schermen) {
        this.aanbieders = aanbieders;
        this.sessies = sessies;
        this.klok = klok;
        this.deur = deur;
        this.schermen = schermen;
    }

    /** Ends the session here first; whether the provider answers or not, here one is out. */
    @PostMapping("/uitloggen")
    View uit(HttpServletRequest verzoek, HttpServletResponse antwoord) {
        var wie = Ingelogd.huidig();
        new SecurityContextLogoutHandler()
                .logout(verzoek, antwoord, SecurityContextHolder.getContext().getAuthentication());
        deur.vergeet(antwoord);
        return wie.map(Ingelogd::inlog)
                .flatMap(this::ookDaar)
                .map(knop -> deur.leidVerder(Deurmelding.UITGELOGD, knop, antwoord))
                .orElseGet(() -> schermen.naar("/inloggen?uit"));
    }

    /** Where one logs out at the provider. No id token goes along, for none is kept: it may ask whether one is sure. */
    private Optional<Knop> ookDaar(Inlog inlog) {
        return aanbieders
                .find(inlog.aanbieder())
                .filter(bij -> bij.instellingen().uitloggen())
                .flatMap(bij -> adres(bij)
                        .map(uit -> new Knop(
                                t("inlog.uitook", bij.naam()),
                                UriComponentsBuilder.fromUriString(uit)
                                        .queryParam("client_id", "{client}")
                                        .queryParam("logout_hint", "{wie}")
                                        .queryParam("post_logout_redirect_uri", "{terug}")
                                        .encode()
                                        .buildAndExpand(
                                                bij.instellingen().client().id(),
                                                inlog.sub(),
                                                ServletUriComponentsBuilder.fromCurrentContextPath()
                                                        .path("/inloggen")
                                                        .query("uit")
                                                        .toUriString())
                                        .toUriString())));
    }

    private static Optional<String> adres(Aanbieder bij) {
        try {
            return bij.stand().uitlogadres();
        } catch (Onbereikbaar weg) {
            return Optional.empty();
        }
    }

    /** From the provider itself: no browser, no session, no form token; the signature is the proof. */
    @PostMapping("/uitloggen/aanbieder/{aanbieder}")
    ResponseEntity<Void> opLastVan(
            @PathVariable String aanbieder, @RequestParam(name = "logout_token", defaultValue = "") String bericht) {
        var bij = aanbieders.find(aanbieder);
        if (bij.isEmpty()) {
            return antwoord(HttpStatus.NOT_FOUND);
        }
        try {
            return antwoord(
                    lees(bij.get(), bericht)
                                    .filter(goed -> eersteKeer(bij.get(), goed))
                                    .map(goed -> beeindig(bij.get(), goed))
                                    .isPresent()
                            ? HttpStatus.OK
                            : HttpStatus.BAD_REQUEST);
        } catch (Onbereikbaar weg) {
            LOG.warn("log-out by {}: it does not answer ({})", bij.get().id(), weg.getMessage());
            return antwoord(HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    private Optional<Uitlogbericht> lees(Aanbieder bij, String bericht) {
        try {
            return Uitlogbericht.keur(new Uitlogbericht.Feiten(
                    bij.stand().uitlogberichten().decode(bericht),
                    bij.instellingen().issuer(),
                    bij.instellingen().client().id(),
                    klok.instant()));
        } catch (JwtException ongeldig) {
            return Optional.empty();
        }
    }

    private boolean eersteKeer(Aanbieder bij, Uitlogbericht bericht) {
        return sessies.eersteKeer(
                Inlog.merkVanSessie(bij.instellingen().issuer(), bericht.jti()), klok.instant(), bericht.tot());
    }

    private int beeindig(Aanbieder bij, Uitlogbericht bericht) {
        var iss = bij.instellingen().issuer();
        var merk = bericht.sid().isEmpty()
                ? Inlog.merkVanPersoon(iss, bericht.sub())
                : Inlog.merkVanSessie(iss, bericht.sid());
        var aantal = sessies.beeindigMet(merk);
        LOG.info("log-out by {} ended {} sessions", bij.id(), aantal);
        return aantal;
    }

    private static ResponseEntity<Void> antwoord(HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
