package nl.routewijzer.toegang.inlog;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.routewijzer.toegang.inlog.Inlogvraag.Manier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The page to log in, where there is no demo. Leads on by itself when there is no choice to make. */
@Controller
@Profile("!demo")
class InlogController {

    private final Aanbieders aanbieders;
    private final Deur deur;

    InlogController(Aanbieders aanbieders, Deur deur) {
        this.aanbieders = aanbieders;
        this.deur = deur;
    }

    @GetMapping("/inloggen")
    View logIn(HttpServletRequest verzoek, HttpServletResponse antwoord) {
        if (aanbieders.alle().isEmpty()) {
            return deur.zeg(Deurmelding.NIET_INGESTELD, Optional.empty());
        }
        var bericht = bericht(verzoek);
        return bericht.isEmpty() ? zonderKeuze(verzoek, antwoord) : deur.kies(aanbieders.alle(), bericht);
    }

    /** Who was here before is asked nothing when he is still in at the provider. */
    private View zonderKeuze(HttpServletRequest verzoek, HttpServletResponse antwoord) {
        var vorige = deur.vorige(verzoek).flatMap(aanbieders::find).map(bij -> Deur.naar(bij, Manier.STIL));
        var enige = aanbieders.alle().size() == 1
                ? aanbieders.alle().stream().findFirst().map(bij -> Deur.naar(bij, Manier.GEWOON))
                : Optional.<Deur.Knop>empty();
        return vorige.or(() -> enige)
                .map(knop -> deur.leidVerder(Deurmelding.ONDERWEG, knop, antwoord))
                .orElseGet(() -> deur.kies(aanbieders.alle(), ""));
    }

    private static String bericht(HttpServletRequest verzoek) {
        return verzoek.getParameter("verlopen") != null
                ? "inloggen.verlopen"
                : verzoek.getParameter("uit") != null ? "inloggen.uit" : "";
    }
}
