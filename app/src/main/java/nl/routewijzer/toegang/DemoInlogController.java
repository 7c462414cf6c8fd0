package nl.routewijzer.toegang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import nl.routewijzer.gedeeld.Demodeur;
import nl.routewijzer.gedeeld.Demodeur.Gezicht;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.web.DezeMachine;
import nl.routewijzer.gedeeld.web.Schermen;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * Log-in for the demo: pick a person. Exists only in the profile {@code demo}, and only answers somebody who sits at
 * this machine.
 */
@Controller
@Profile("demo")
class DemoInlogController {

    /** @param bericht key of what to say on top, or empty */
    record InlogPage(List<Huis> huizen, String bericht) {}

    record Huis(Organisatie organisatie, List<Collega> mensen, List<Gezicht> jongeren) {}

    private static final int JONGEREN = 2;

    private final Organisaties organisaties;
    private final Collegas collegas;
    private final Demodeur jongeren;
    private final Jongerenpoort jongerenpoort;
    private final Schermen schermen;

    DemoInlogController(
            Organisaties organisaties,
            Collegas collegas,
            Demodeur jongeren,
            Jongerenpoort jongerenpoort,
            Schermen schermen) {
        this.organisaties = organisaties;
        this.collegas = collegas;
        this.jongeren = jongeren;
        this.jongerenpoort = jongerenpoort;
        this.schermen = schermen;
    }

    @GetMapping("/inloggen")
    View kies(HttpServletRequest verzoek) {
        DezeMachine.vereis(verzoek);
        var bericht = verzoek.getParameter("verlopen") != null
                ? "inloggen.verlopen"
                : verzoek.getParameter("uit") != null ? "inloggen.uit" : "";
        return schermen.toon("toegang/inloggen.jte", new InlogPage(huizen(), bericht));
    }

    @PostMapping("/inloggen")
    View komBinnen(
            @RequestParam String organisatie,
            @RequestParam String gebruiker,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord) {
        DezeMachine.vereis(verzoek);
        var huis = OrganisatieId.van(organisatie);
        var wie = Organisatiecontext.in(
                        huis,
                        () -> collegas.laatBinnen(
                                huis, GebruikerId.van(gebruiker), EnumSet.allOf(Rol.class), Inlog.DEMO))
                .orElseThrow(() -> new NietGevonden("gebruiker"));
        return schermen.naar(Binnenkomst.legVast(wie, verzoek, antwoord));
    }

    @PostMapping("/inloggen/jongere")
    View komBinnenAlsJongere(
            @RequestParam String organisatie,
            @RequestParam String jongere,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord) {
        DezeMachine.vereis(verzoek);
        var wie = Organisatiecontext.in(
                        OrganisatieId.van(organisatie),
                        () -> jongerenpoort.laatBinnen(JongereId.van(jongere), IngelogdeJongere.Manier.DEMO))
                .orElseThrow(() -> new NietGevonden("jongere"));
        return schermen.naar(Binnenkomst.legVast(wie, verzoek, antwoord));
    }

    private List<Huis> huizen() {
        return organisaties.alle().stream()
                .map(huis -> Organisatiecontext.in(
                        huis.id(), () -> new Huis(huis, collegas.alle(), jongeren.gezichten(JONGEREN))))
                .toList();
    }
}
