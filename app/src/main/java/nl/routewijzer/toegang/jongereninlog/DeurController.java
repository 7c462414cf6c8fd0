package nl.routewijzer.toegang.jongereninlog;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.toegang.Drempel;
import nl.routewijzer.toegang.Inlogwegen;
import nl.routewijzer.toegang.jongereninlog.Digidaanbieders.Digid;
import nl.routewijzer.toegang.jongereninlog.Portaaldeur.Melding;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The door of the portaal: which ways there are, asking for a link, coming in on an own phone, and going out. */
@Controller
class DeurController {

    /**
     * @param toestel this browser was said to be an own phone: a pin is enough
     * @param bericht key of what to say on top, or empty
     */
    record DeurPage(List<Knop> digid, boolean metLink, boolean toestel, String bericht, Formulier formulier) {}

    record Knop(String label, String pad) {}

    private final Digidaanbieders aanbieders;
    private final Inlogwegen wegen;
    private final Linkverzoek linkverzoek;
    private final Pinpoort pinpoort;
    private final Toestelkoekje koekje;
    private final Drempel drempel;
    private final Portaaldeur deur;

    DeurController(
            Digidaanbieders aanbieders,
            Inlogwegen wegen,
            Linkverzoek linkverzoek,
            Pinpoort pinpoort,
            Toestelkoekje koekje,
            Drempel drempel,
            Portaaldeur deur) {
        this.aanbieders = aanbieders;
        this.wegen = wegen;
        this.linkverzoek = linkverzoek;
        this.pinpoort = pinpoort;
        this.koekje = koekje;
        this.drempel = drempel;
        this.deur = deur;
    }

    @GetMapping(Portaaldeur.INLOGGEN)
    View toon(HttpServletRequest verzoek) {
        return pagina(bericht(verzoek), Formulier.leeg(), verzoek);
    }

    /** The answer is the same whoever asks, and comes before anybody looks. */
    @PostMapping(Portaaldeur.INLOGGEN + "/link")
    View stuurLink(@RequestParam MultiValueMap<String, String> invoer, HttpServletRequest verzoek) {
        if (drempel.isBereikt(verzoek)) {
            return deur.zeg(Melding.EVEN_WACHTEN);
        }
        var formulier = Formulier.van(invoer);
        var adres = formulier.verplicht("adres");
        if (!formulier.isGoed()) {
            return pagina("", formulier, verzoek);
        }
        drempel.tel(verzoek);
        linkverzoek.verwerk(adres);
        return deur.naar(Portaaldeur.INLOGGEN + "?gevraagd");
    }

    @PostMapping(Portaaldeur.INLOGGEN + "/toestel")
    View metToestel(
            @RequestParam(defaultValue = "") String pin, HttpServletRequest verzoek, HttpServletResponse antwoord) {
        if (drempel.isBereikt(verzoek)) {
            return deur.zeg(Melding.EVEN_WACHTEN);
        }
        return koekje.lees(verzoek)
                .flatMap(toestel -> pinpoort.metPin(toestel, pin.strip()))
                .map(wie -> deur.binnen(wie, verzoek, antwoord))
                .orElseGet(() -> {
                    drempel.tel(verzoek);
                    var formulier = Formulier.leeg();
                    formulier.keurAf("pin", t("portaal.pin.fout"));
                    return pagina("", formulier, verzoek);
                });
    }

    @PostMapping(Portaaldeur.INLOGGEN + "/vergeet")
    View vergeetToestel(HttpServletResponse antwoord) {
        koekje.vergeet(antwoord);
        return deur.naar(Portaaldeur.INLOGGEN);
    }

    @PostMapping("/portaal/uitloggen")
    View uit(HttpServletRequest verzoek, HttpServletResponse antwoord) {
        new SecurityContextLogoutHandler()
                .logout(verzoek, antwoord, SecurityContextHolder.getContext().getAuthentication());
        return deur.naar(Portaaldeur.INLOGGEN + "?uit");
    }

    private View pagina(String bericht, Formulier formulier, HttpServletRequest verzoek) {
        var knoppen = aanbieders.alle().stream().map(DeurController::knop).toList();
        var metLink = !wegen.huizenMetLink().isEmpty();
        if (knoppen.isEmpty() && !metLink) {
            return deur.zeg(Melding.NIET_INGESTELD);
        }
        var toestel = metLink && koekje.lees(verzoek).isPresent();
        return deur.toon(
                "toegang/jongereninlog/deur.jte",
                new DeurPage(knoppen, metLink, toestel, bericht, formulier),
                formulier.isGoed());
    }

    private static Knop knop(Digid bij) {
        return new Knop(t("inlog.met", bij.aanbieder().naam()), DigidController.VIA + bij.id());
    }

    private static String bericht(HttpServletRequest verzoek) {
        if (verzoek.getParameter("gevraagd") != null) {
            return "portaal.gevraagd";
        }
        return verzoek.getParameter("verlopen") != null
                ? "portaal.verlopen"
                : verzoek.getParameter("uit") != null ? "inloggen.uit" : "";
    }
}
