package nl.routewijzer.toegang.inlog;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.toegang.Binnenkomst;
import nl.routewijzer.toegang.Drempel;
import nl.routewijzer.toegang.Ingelogd;
import nl.routewijzer.toegang.inlog.Deur.Knop;
import nl.routewijzer.toegang.inlog.Herkenning.Uitslag;
import nl.routewijzer.toegang.inlog.Inlogregels.Weigering;
import nl.routewijzer.toegang.inlog.Inlogvraag.Manier;
import nl.routewijzer.toegang.inlog.Terugkeer.Uitkomst;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** To a provider and back. What goes wrong is logged by its kind alone: no claim, no token, no name. */
@Controller
class OidcController {

    private static final Logger LOG = LoggerFactory.getLogger(OidcController.class);

    /** What a provider answers when it was asked not to show anything and would have to. Core 1.0, §3.1.2.6. */
    private static final Set<String> NIET_MEER_BINNEN =
            Set.of("login_required", "interaction_required", "consent_required", "account_selection_required");

    private static final String SOORT = "[a-z_]{1,40}";

    private final Aanbieders aanbieders;
    private final Terugkeer terugkeer;
    private final Herkenning herkenning;
    private final Drempel drempel;
    private final Deur deur;
    private final Schermen schermen;

    OidcController(
            Aanbieders aanbieders,
            Terugkeer terugkeer,
            Herkenning herkenning,
            Drempel drempel,
            Deur deur,
            Schermen schermen) {
        this.aanbieders = aanbieders;
        this.terugkeer = terugkeer;
        this.herkenning = herkenning;
        this.drempel = drempel;
        this.deur = deur;
        this.schermen = schermen;
    }

    @GetMapping(Inlogvraag.VIA + "/{aanbieder}")
    View begin(@PathVariable String aanbieder, HttpServletRequest verzoek) {
        var bij = aanbieders.vereis(aanbieder);
        var manier = verzoek.getParameter("stil") != null
                ? Manier.STIL
                : verzoek.getParameter("opnieuw") != null ? Manier.OPNIEUW : Manier.GEWOON;
        try {
            var vraag = Inlogvraag.stel(bij, manier, verzoek);
            Pogingen.bewaar(verzoek, vraag);
            return schermen.naar(vraag.getAuthorizationRequestUri());
        } catch (Onbereikbaar weg) {
            return onbereikbaar(bij, weg);
        }
    }

    @GetMapping(Aanbieder.TERUG + "{aanbieder}")
    View terug(
            @PathVariable String aanbieder,
            @RequestParam(defaultValue = "") String state,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord) {
        var bij = aanbieders.vereis(aanbieder);
        if (drempel.isBereikt(verzoek)) {
            return deur.zeg(Deurmelding.EVEN_WACHTEN, Optional.empty());
        }
        return switch (terugkeer.lees(bij, state, false, verzoek)) {
            case Uitkomst.Ongevraagd niets -> Ingelogd.huidig().isPresent() ? schermen.naar("/") : ongevraagd(bij);
            case Uitkomst.Nee nee -> nietBinnen(bij, nee, verzoek, antwoord);
            case Uitkomst.Mislukt fout -> mislukt(bij, fout.soort(), verzoek);
            case Uitkomst.Weg weg -> onbereikbaar(bij, weg.waarom());
            case Uitkomst.Gezegd gezegd ->
                herken(
                        bij,
                        Bewering.uit(gezegd.claims(), bij.instellingen().issuer(), bij.instellingen()),
                        verzoek,
                        antwoord);
        };
    }

    private View herken(Aanbieder bij, Bewering wie, HttpServletRequest verzoek, HttpServletResponse antwoord) {
        return switch (herkenning.beoordeel(bij, wie)) {
            case Uitslag.Geweigerd nee -> geweigerd(bij, nee.waarom(), verzoek, antwoord);
            case Uitslag.Bekend wel -> verder(bij, wel.keuze(), verzoek, antwoord);
        };
    }

    private View verder(
            Aanbieder bij, Herkenning.Keuze keuze, HttpServletRequest verzoek, HttpServletResponse antwoord) {
        if (keuze.plekken().size() > 1) {
            KeuzeController.bewaar(keuze, verzoek);
            return schermen.naar(KeuzeController.PAD);
        }
        return herkenning
                .laatBinnen(keuze.plekken().getFirst(), keuze)
                .map(wie -> {
                    deur.onthoud(bij, antwoord);
                    return schermen.naar(Binnenkomst.legVast(wie, verzoek, antwoord));
                })
                .orElseGet(() -> geweigerd(bij, Weigering.UIT_DIENST, verzoek, antwoord));
    }

    private View nietBinnen(Aanbieder bij, Uitkomst.Nee nee, HttpServletRequest verzoek, HttpServletResponse antwoord) {
        if (nee.stil() && NIET_MEER_BINNEN.contains(nee.fout())) {
            deur.vergeet(antwoord);
            return schermen.naar("/inloggen?verlopen");
        }
        return mislukt(bij, nee.fout(), verzoek);
    }

    private View geweigerd(Aanbieder bij, Weigering waarom, HttpServletRequest verzoek, HttpServletResponse antwoord) {
        drempel.tel(verzoek);
        LOG.info("log-in at {} refused: {}", bij.id(), waarom);
        deur.vergeet(antwoord);
        return waarom == Weigering.NIVEAU_TE_LAAG
                ? deur.zeg(
                        Deurmelding.TE_ZWAK,
                        Optional.of(new Knop(
                                t("inlog.sterker"),
                                Deur.naar(bij, Manier.OPNIEUW).pad())))
                : deur.zeg(Deurmelding.GEEN_TOEGANG, Optional.of(andereNaam(bij)));
    }

    /** Not counted: there is nothing to guess here, and any page could make a browser ask it to shut out a town hall. */
    private View ongevraagd(Aanbieder bij) {
        LOG.info("log-in at {}: an answer that this browser did not ask for", bij.id());
        return deur.zeg(Deurmelding.MISLUKT, Optional.of(Deur.naar(bij, Manier.GEWOON)));
    }

    private View mislukt(Aanbieder bij, String soort, HttpServletRequest verzoek) {
        drempel.tel(verzoek);
        LOG.warn("log-in at {} failed: {}", bij.id(), soort.matches(SOORT) ? soort : "other");
        return deur.zeg(Deurmelding.MISLUKT, Optional.of(Deur.naar(bij, Manier.GEWOON)));
    }

    private View onbereikbaar(Aanbieder bij, Onbereikbaar weg) {
        LOG.warn("log-in at {}: the provider does not answer ({})", bij.id(), weg.getMessage());
        return deur.zeg(Deurmelding.ONBEREIKBAAR, Optional.of(Deur.naar(bij, Manier.GEWOON)));
    }

    private static Knop andereNaam(Aanbieder bij) {
        return new Knop(t("inlog.anders"), Deur.naar(bij, Manier.OPNIEUW).pad());
    }
}
