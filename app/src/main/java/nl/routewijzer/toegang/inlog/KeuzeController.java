package nl.routewijzer.toegang.inlog;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.toegang.Binnenkomst;
import nl.routewijzer.toegang.Organisatie;
import nl.routewijzer.toegang.inlog.Herkenning.Keuze;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Who works at more than one organisation chooses for which he is in now. To change, he logs in again. */
@Controller
class KeuzeController {

    static final String PAD = "/inloggen/organisatie";

    private static final String PLEK = "inlogkeuze";

    record KeuzePage(List<Organisatie> huizen) {}

    private final Aanbieders aanbieders;
    private final Herkenning herkenning;
    private final Deur deur;
    private final Schermen schermen;

    KeuzeController(Aanbieders aanbieders, Herkenning herkenning, Deur deur, Schermen schermen) {
        this.aanbieders = aanbieders;
        this.herkenning = herkenning;
        this.deur = deur;
        this.schermen = schermen;
    }

    /** Under a new session id: from here on the session is worth something. */
    static void bewaar(Keuze keuze, HttpServletRequest verzoek) {
        verzoek.getSession();
        verzoek.changeSessionId();
        verzoek.getSession().setAttribute(PLEK, keuze);
    }

    @GetMapping(PAD)
    View kies(HttpServletRequest verzoek) {
        return openstaand(verzoek)
                .map(keuze -> schermen.toon("toegang/inlog/organisatie.jte", new KeuzePage(herkenning.huizen(keuze))))
                .orElseGet(() -> schermen.naar("/inloggen"));
    }

    @PostMapping(PAD)
    View komBinnen(@RequestParam String organisatie, HttpServletRequest verzoek, HttpServletResponse antwoord) {
        var keuze = openstaand(verzoek);
        if (keuze.isEmpty()) {
            return schermen.naar("/inloggen?verlopen");
        }
        var plek = keuze.get().bij(OrganisatieId.van(organisatie)).orElseThrow(() -> new NietGevonden("organisatie"));
        verzoek.getSession().removeAttribute(PLEK);
        return herkenning
                .laatBinnen(plek, keuze.get())
                .map(wie -> {
                    aanbieders.find(wie.inlog().aanbieder()).ifPresent(bij -> deur.onthoud(bij, antwoord));
                    return schermen.naar(Binnenkomst.legVast(wie, verzoek, antwoord));
                })
                .orElseGet(() -> deur.zeg(Deurmelding.GEEN_TOEGANG, Optional.empty()));
    }

    private static Optional<Keuze> openstaand(HttpServletRequest verzoek) {
        var sessie = verzoek.getSession(false);
        return sessie != null && sessie.getAttribute(PLEK) instanceof Keuze keuze
                ? Optional.of(keuze)
                : Optional.empty();
    }
}
