package nl.routewijzer.portaal;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.bericht.Berichten;
import nl.routewijzer.bericht.Berichtformulier;
import nl.routewijzer.bericht.Berichtwerk;
import nl.routewijzer.bericht.Contactpersonen;
import nl.routewijzer.bericht.Contactpersoon;
import nl.routewijzer.bericht.DraadId;
import nl.routewijzer.bericht.DraadView;
import nl.routewijzer.bericht.Draadblad;
import nl.routewijzer.bericht.Onderwerp;
import nl.routewijzer.bericht.Schrijfuitkomst;
import nl.routewijzer.bericht.Schrijver;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Meegestuurd;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.toegang.IngelogdeJongere;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The messages of the jongere: reading, writing, and taking back. */
@Controller
class BerichtController {

    record BerichtenPage(List<DraadView> draden, Contactpersoon contact, Instant nu) {}

    record DraadPage(Formulier formulier, Draadblad blad, Contactpersoon contact, Instant nu) {}

    private static final String PAD = "/portaal/berichten";
    static final String SJABLOON = "portaal/draad.jte";

    private final Berichten berichten;
    private final Berichtwerk werk;
    private final Contactpersonen contact;
    private final Schermen schermen;
    private final Tijd tijd;

    BerichtController(Berichten berichten, Berichtwerk werk, Contactpersonen contact, Schermen schermen, Tijd tijd) {
        this.berichten = berichten;
        this.werk = werk;
        this.contact = contact;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping(PAD)
    View toon(IngelogdeJongere wie) {
        return schermen.toon(
                "portaal/berichten.jte",
                new BerichtenPage(berichten.eigen(wie), contact.van(wie.jongere()), tijd.nu()));
    }

    /** Where something was written about this already, there. */
    @GetMapping(PAD + "/nieuw")
    View nieuw(
            @RequestParam(defaultValue = "") String over,
            @RequestParam(defaultValue = "") String waarover,
            IngelogdeJongere wie) {
        var blad = berichten.eigenBladOver(Onderwerp.lees(wie.jongere(), over, waarover), wie);
        return blad.draad()
                .map(draad -> schermen.naar(PAD + "/" + draad + "#schrijf"))
                .orElseGet(() -> schermen.toon(SJABLOON, pagina(leegFormulier(), blad, wie)));
    }

    /** @param voor only what came before this number */
    @GetMapping(PAD + "/{draad}")
    View draad(@PathVariable String draad, @RequestParam(defaultValue = "0") String voor, IngelogdeJongere wie) {
        var blad = berichten.eigenBlad(DraadId.van(draad), Berichtformulier.nummer(voor), wie);
        werk.gelezen(blad, new Schrijver.Jongere(wie));
        return schermen.toon(SJABLOON, pagina(leegFormulier(), blad, wie));
    }

    @PostMapping(PAD)
    View schrijf(
            @RequestParam MultiValueMap<String, String> invoer,
            @RequestParam(required = false) Optional<List<MultipartFile>> bijlage,
            IngelogdeJongere wie) {
        var f = Formulier.van(invoer);
        var zelf = new Schrijver.Jongere(wie);
        var mee = Meegestuurd.van(bijlage.orElse(List.of()));
        var vooraf = werk.vooraf(
                Sleutel.lees(f.waarde("id")), wie.jongere(), Berichtformulier.tekst(f, !mee.isEmpty()), zelf);
        if (vooraf.isPresent()) {
            return na(vooraf.get(), f, !mee.isEmpty(), wie);
        }
        var nieuw = Berichtformulier.lees(f, wie.jongere(), mee);
        if (!f.isGoed()) {
            return schermen.fout(SJABLOON, pagina(f, berichten.eigenBladOver(nieuw.over(), wie), wie));
        }
        return na(werk.schrijf(nieuw, zelf), f, !mee.isEmpty(), wie);
    }

    private View na(Schrijfuitkomst uitkomst, Formulier f, boolean bestand, IngelogdeJongere wie) {
        return switch (uitkomst) {
            case Schrijfuitkomst.Gedaan gedaan -> schermen.naar(PAD + "/" + gedaan.draad() + "#laatste");
            case Schrijfuitkomst.Geweigerd nee -> nietNu(f, bestand, nee, wie);
        };
    }

    private View nietNu(Formulier f, boolean bestand, Schrijfuitkomst.Geweigerd nee, IngelogdeJongere wie) {
        Berichtformulier.keurAf(f, bestand, nee);
        var pagina = pagina(f, berichten.eigenBladOver(Berichtformulier.over(f, wie.jongere()), wie), wie);
        return nee.alleenTeSnel()
                ? schermen.toon(HttpStatus.TOO_MANY_REQUESTS, SJABLOON, pagina)
                : schermen.fout(SJABLOON, pagina);
    }

    @PostMapping(PAD + "/{draad}/{bericht}/terug")
    View neemTerug(
            @PathVariable String draad,
            @PathVariable String bericht,
            IngelogdeJongere wie,
            RedirectAttributes volgende) {
        var gelukt = werk.neemTerug(wie.jongere(), Sleutel.lees(bericht), new Schrijver.Jongere(wie));
        Mededeling.zeg(volgende, t(gelukt ? "bericht.isteruggenomen" : "bericht.telaat"));
        return schermen.naar(PAD + "/" + DraadId.van(draad));
    }

    private DraadPage pagina(Formulier f, Draadblad blad, IngelogdeJongere wie) {
        return new DraadPage(f, blad, contact.van(wie.jongere()), tijd.nu());
    }

    private static Formulier leegFormulier() {
        return Formulier.met(Map.of("id", List.of(UUID.randomUUID().toString())));
    }
}
