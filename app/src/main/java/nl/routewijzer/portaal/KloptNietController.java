package nl.routewijzer.portaal;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routewijzer.bericht.Berichtwerk;
import nl.routewijzer.bericht.NieuwBericht;
import nl.routewijzer.bericht.Onderwerp;
import nl.routewijzer.bericht.Schrijfuitkomst;
import nl.routewijzer.bericht.Schrijver;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Leestalen;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Padwoord;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.toegang.IngelogdeJongere;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What is kept of him is not right, or he wants to tell more. It goes as a message to who guides him, who sees that it waits and
 * writes it down with him: what stands there is never written over unseen.
 *
 * <p>Source: AVG art. 16.
 */
@Controller
class KloptNietController {

    /** The part of his story that it is about, as it stands in the address. */
    enum Deel {
        NAAM,
        BEREIKEN,
        HELPT,
        SCHOOL,
        VERTELD,
        MENSEN;

        String pad() {
            return Padwoord.van(this);
        }

        String label() {
            return t("portaal.verhaal." + name());
        }
    }

    enum Wat {
        KLOPT_NIET,
        ERBIJ
    }

    private static final String SJABLOON = "portaal/kloptniet.jte";
    private static final String PAD = MijnVerhaalController.PAD;
    private static final int LANGSTE = 1000;

    record KloptPage(Formulier formulier, Deel deel, Wat wat) {

        String actie() {
            return PAD + "/" + deel.pad() + "/" + Padwoord.van(wat);
        }
    }

    private final Berichtwerk berichten;
    private final Schermen schermen;

    KloptNietController(Berichtwerk berichten, Schermen schermen) {
        this.berichten = berichten;
        this.schermen = schermen;
    }

    @GetMapping(PAD + "/{deel}/{wat}")
    View vraag(@PathVariable String deel, @PathVariable String wat, IngelogdeJongere wie) {
        return schermen.toon(
                SJABLOON,
                pagina(Formulier.met(Map.of("id", List.of(UUID.randomUUID().toString()))), deel, wat));
    }

    @PostMapping(PAD + "/{deel}/{wat}")
    View stuur(
            @PathVariable String deel,
            @PathVariable String wat,
            @RequestParam MultiValueMap<String, String> invoer,
            IngelogdeJongere wie,
            RedirectAttributes volgende) {
        var f = Formulier.van(invoer);
        var pagina = pagina(f, deel, wat);
        var tekst = f.verplicht("tekst", LANGSTE);
        var id = Sleutel.lees(f.waarde("id"));
        if (!f.isGoed()) {
            return schermen.fout(SJABLOON, pagina);
        }
        var zin = Leestalen.inHetNederlands(
                () -> t("portaal.verhaal.bericht." + pagina.wat(), pagina.deel().label(), tekst));
        var nieuw = NieuwBericht.van(id, wie.jongere(), Onderwerp.niets(wie.jongere()), zin, false);
        if (berichten.schrijf(nieuw, new Schrijver.Jongere(wie)) instanceof Schrijfuitkomst.Geweigerd nee) {
            f.keurAf("tekst", nee.beletsels().getFirst().zin());
            return schermen.fout(SJABLOON, pagina);
        }
        Mededeling.zeg(volgende, t("portaal.verhaal.gestuurd"));
        return schermen.naar(PAD);
    }

    private static KloptPage pagina(Formulier f, String deel, String wat) {
        return new KloptPage(
                f,
                Padwoord.lees(Deel.class, deel).orElseThrow(() -> new NietGevonden("deel")),
                Padwoord.lees(Wat.class, wat).orElseThrow(() -> new NietGevonden("formulier")));
    }
}
