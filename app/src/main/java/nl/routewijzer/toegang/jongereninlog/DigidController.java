package nl.routewijzer.toegang.jongereninlog;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.toegang.Drempel;
import nl.routewijzer.toegang.IngelogdeJongere;
import nl.routewijzer.toegang.Organisatie;
import nl.routewijzer.toegang.inlog.Inlogvraag;
import nl.routewijzer.toegang.inlog.Inlogvraag.Manier;
import nl.routewijzer.toegang.inlog.Onbereikbaar;
import nl.routewijzer.toegang.inlog.Pogingen;
import nl.routewijzer.toegang.inlog.Terugkeer;
import nl.routewijzer.toegang.inlog.Terugkeer.Uitkomst;
import nl.routewijzer.toegang.jongereninlog.Digidaanbieders.Digid;
import nl.routewijzer.toegang.jongereninlog.Digidherkenning.Plekken;
import nl.routewijzer.toegang.jongereninlog.Digidherkenning.Uitslag;
import nl.routewijzer.toegang.jongereninlog.Digidregels.Weigering;
import nl.routewijzer.toegang.jongereninlog.Portaaldeur.Melding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** To DigiD and back. What goes wrong is logged by its kind alone: no claim, no token, no number. */
@Controller
class DigidController {

    private static final Logger LOG = LoggerFactory.getLogger(DigidController.class);

    static final String VIA = "/portaal/inloggen/via/";
    private static final String KIES = "/portaal/inloggen/organisatie";
    private static final String PLEK = "portaalkeuze";
    private static final String SOORT = "[a-z_]{1,40}";

    record KeuzePage(List<Organisatie> huizen) {}

    private final Digidaanbieders aanbieders;
    private final Terugkeer terugkeer;
    private final Digidherkenning herkenning;
    private final Drempel drempel;
    private final Portaaldeur deur;
    private final Schermen schermen;

    DigidController(
            Digidaanbieders aanbieders,
            Terugkeer terugkeer,
            Digidherkenning herkenning,
            Drempel drempel,
            Portaaldeur deur,
            Schermen schermen) {
        this.aanbieders = aanbieders;
        this.terugkeer = terugkeer;
        this.herkenning = herkenning;
        this.drempel = drempel;
        this.deur = deur;
        this.schermen = schermen;
    }

    /** Always asks who it is: a phone or a computer may have been in other hands. */
    @GetMapping(VIA + "{id}")
    View begin(@PathVariable String id, HttpServletRequest verzoek) {
        var bij = vereis(id);
        try {
            var vraag = Inlogvraag.stel(bij.aanbieder(), Manier.OPNIEUW, verzoek);
            Pogingen.bewaar(verzoek, vraag);
            return schermen.naar(vraag.getAuthorizationRequestUri());
        } catch (Onbereikbaar weg) {
            return onbereikbaar(bij, weg);
        }
    }

    @GetMapping(Digidaanbieders.TERUG + "{id}")
    View terug(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String state,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord) {
        var bij = vereis(id);
        if (drempel.isBereikt(verzoek)) {
            return deur.zeg(Melding.EVEN_WACHTEN);
        }
        return switch (terugkeer.lees(bij.aanbieder(), state, bij.instellingen().gebruikersinfo(), verzoek)) {
            case Uitkomst.Ongevraagd niets ->
                IngelogdeJongere.huidig().isPresent() ? schermen.naar("/portaal") : ongevraagd(bij);
            case Uitkomst.Nee nee -> mislukt(bij, nee.fout(), verzoek);
            case Uitkomst.Mislukt fout -> mislukt(bij, fout.soort(), verzoek);
            case Uitkomst.Weg weg -> onbereikbaar(bij, weg.waarom());
            case Uitkomst.Gezegd gezegd ->
                switch (herkenning.beoordeel(bij, gezegd.claims())) {
                    case Uitslag.Geweigerd nee -> geweigerd(bij, nee.waarom(), verzoek);
                    case Uitslag.Bekend wel -> verder(bij, wel.plekken(), verzoek, antwoord);
                };
        };
    }

    @GetMapping(KIES)
    View kies(HttpServletRequest verzoek) {
        return openstaand(verzoek)
                .map(plekken -> schermen.toon(
                        "toegang/jongereninlog/organisatie.jte", new KeuzePage(herkenning.huizen(plekken))))
                .orElseGet(() -> schermen.naar(Portaaldeur.INLOGGEN));
    }

    @PostMapping(KIES)
    View komBinnen(@RequestParam String organisatie, HttpServletRequest verzoek, HttpServletResponse antwoord) {
        var plekken = openstaand(verzoek);
        if (plekken.isEmpty()) {
            return schermen.naar(Portaaldeur.INLOGGEN + "?verlopen");
        }
        var plek = plekken.get().bij(OrganisatieId.van(organisatie)).orElseThrow(() -> new NietGevonden("organisatie"));
        verzoek.getSession().removeAttribute(PLEK);
        return herkenning
                .laatBinnen(plek)
                .map(wie -> deur.binnen(wie, verzoek, antwoord))
                .orElseGet(() -> deur.zeg(Melding.NIET_GEVONDEN));
    }

    private View verder(Digid bij, Plekken plekken, HttpServletRequest verzoek, HttpServletResponse antwoord) {
        if (plekken.plekken().size() > 1) {
            verzoek.changeSessionId(); // from here on the session is worth something
            verzoek.getSession().setAttribute(PLEK, plekken);
            return schermen.naar(KIES);
        }
        return herkenning
                .laatBinnen(plekken.plekken().getFirst())
                .map(wie -> deur.binnen(wie, verzoek, antwoord))
                .orElseGet(() -> geweigerd(bij, Weigering.ONBEKEND, verzoek));
    }

    private View geweigerd(Digid bij, Weigering waarom, HttpServletRequest verzoek) {
        drempel.tel(verzoek);
        LOG.info("log-in of a jongere at {} refused: {}", bij.id(), waarom);
        return deur.zeg(waarom == Weigering.NIVEAU_TE_LAAG ? Melding.TE_ZWAK : Melding.NIET_GEVONDEN);
    }

    /** Not counted: there is nothing to guess here, and any page could make a browser ask it to shut out a school. */
    private View ongevraagd(Digid bij) {
        LOG.info("log-in of a jongere at {}: an answer that this browser did not ask for", bij.id());
        return deur.zeg(Melding.MISLUKT);
    }

    private View mislukt(Digid bij, String soort, HttpServletRequest verzoek) {
        drempel.tel(verzoek);
        LOG.warn("log-in of a jongere at {} failed: {}", bij.id(), soort.matches(SOORT) ? soort : "other");
        return deur.zeg(Melding.MISLUKT);
    }

    private View onbereikbaar(Digid bij, Onbereikbaar weg) {
        LOG.warn("log-in of a jongere at {}: it does not answer ({})", bij.id(), weg.getMessage());
        return deur.zeg(Melding.ONBEREIKBAAR);
    }

    private Digid vereis(String id) {
        return aanbieders.find(id).orElseThrow(() -> new NietGevonden("aanbieder"));
    }

    private static Optional<Plekken> openstaand(HttpServletRequest verzoek) {
        var sessie = verzoek.getSession(false);
        return sessie != null && sessie.getAttribute(PLEK) instanceof Plekken plekken
                ? Optional.of(plekken)
                : Optional.empty();
    }
}
