package nl.routewijzer.portaal;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.web.Huisadres;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.jongere.JongereView;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.toegang.Meedoen;
import nl.routewijzer.toegang.Meedoen.Staat;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Inviting a jongere into the portaal, letting him in again, and ending what he has open. */
@Controller
class MeedoenController {

    private static final String PAD = "/jongeren/{id}/meedoen";

    /** @param adresVeranderd since somebody last saw with him there that it is his */
    record MeedoenPage(JongereView wie, Meedoen.Stand stand, boolean adresVeranderd) {}

    /** @param link whole, to read out or to print */
    record UitnodigingPage(JongereView wie, Meedoen.Uitnodiging uitnodiging, String link) {}

    private final Jongeren jongeren;
    private final Meedoen meedoen;
    private final Schermen schermen;
    private final Huisadres huis;

    MeedoenController(Jongeren jongeren, Meedoen meedoen, Schermen schermen, Huisadres huis) {
        this.jongeren = jongeren;
        this.meedoen = meedoen;
        this.schermen = schermen;
        this.huis = huis;
    }

    @GetMapping(PAD)
    View toon(@PathVariable String id, Zicht zicht) {
        var jongere = vereis(id, zicht);
        return schermen.toon(
                "portaal/meedoen.jte",
                new MeedoenPage(
                        jongeren.bekijk(jongere, zicht), meedoen.stand(jongere), meedoen.wachtOpAdres(jongere)));
    }

    /** Shown once, and by no redirect: link and code are written down nowhere. Doing it again makes the earlier one worthless. */
    @PostMapping(PAD + "/uitnodiging")
    View nodigUit(@PathVariable String id, Zicht zicht) {
        var jongere = vereis(id, zicht);
        if (meedoen.stand(jongere).staat() == Staat.UIT) {
            throw new NietGevonden("meedoen");
        }
        var wie = jongeren.bekijk(jongere, zicht);
        var uitnodiging = meedoen.nodigUit(jongere, zicht.gebruiker());
        return schermen.toon(
                "portaal/uitnodiging.jte", new UitnodigingPage(wie, uitnodiging, huis.nu() + uitnodiging.pad()));
    }

    @PostMapping(PAD + "/binnenlaten")
    View laatWeerBinnen(@PathVariable String id, Zicht zicht, RedirectAttributes volgende) {
        var jongere = vereis(id, zicht);
        meedoen.laatWeerBinnen(jongere);
        Mededeling.zeg(volgende, t("meedoen.binnengelaten"));
        return terug(jongere);
    }

    @PostMapping(PAD + "/afsluiten")
    View beeindigAlles(@PathVariable String id, Zicht zicht, RedirectAttributes volgende) {
        var jongere = vereis(id, zicht);
        meedoen.beeindigAlles(jongere);
        Mededeling.zeg(volgende, t("meedoen.afgesloten"));
        return terug(jongere);
    }

    @PostMapping(PAD + "/adres")
    View bevestigAdres(@PathVariable String id, Zicht zicht, RedirectAttributes volgende) {
        var jongere = vereis(id, zicht);
        meedoen.bevestigAdres(jongere);
        Mededeling.zeg(volgende, t("meedoen.adres.bevestigd"));
        return terug(jongere);
    }

    private JongereId vereis(String id, Zicht zicht) {
        var jongere = JongereId.van(id);
        jongeren.vereis(jongere, Recht.JONGERE_BEWERKEN, zicht);
        return jongere;
    }

    private View terug(JongereId jongere) {
        return schermen.naar("/jongeren/" + jongere + "/meedoen");
    }
}
