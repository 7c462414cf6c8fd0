package nl.routewijzer.aanbod.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import java.util.Optional;
import nl.routewijzer.aanbod.OptieId;
import nl.routewijzer.aanbod.Optiebeheer;
import nl.routewijzer.aanbod.Opties;
import nl.routewijzer.gedeeld.web.Beeldantwoord;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Meegestuurd;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.toegang.Zicht;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The picture beside an option. */
@Controller
class OptiebeeldController {

    private static final String PAD = OptieController.PAD + "/{optie}/beeld";
    private static final int TEKST = 200;

    private final Opties opties;
    private final Optiebeheer beheer;
    private final OptieController bladen;
    private final Schermen schermen;

    OptiebeeldController(Opties opties, Optiebeheer beheer, OptieController bladen, Schermen schermen) {
        this.opties = opties;
        this.beheer = beheer;
        this.bladen = bladen;
        this.schermen = schermen;
    }

    @GetMapping(PAD)
    ResponseEntity<byte[]> toon(@PathVariable String optie, Zicht zicht) {
        var foto = opties.foto(OptieId.van(optie), zicht);
        return Beeldantwoord.van(foto.soort().mediatype(), foto.inhoud());
    }

    @PostMapping(PAD)
    View zet(
            @PathVariable String optie,
            @RequestParam MultiValueMap<String, String> invoer,
            @RequestParam(required = false) Optional<List<MultipartFile>> foto,
            Zicht zicht,
            RedirectAttributes volgende) {
        var nu = opties.bekijk(OptieId.van(optie), zicht);
        var f = Formulier.van(invoer);
        var bestanden = Meegestuurd.van(foto.orElse(List.of()));
        if (bestanden.isEmpty()) {
            f.keurAf("foto", t("aanbod.fout.foto"));
        }
        var tekst = f.verplicht("beeldtekst", TEKST);
        if (f.isGoed()) {
            beheer.zetBeeld(nu.id(), tekst, bestanden.getFirst().inhoud(), zicht)
                    .ifPresent(nee -> f.keurAf("foto", nee.zin()));
        }
        if (!f.isGoed()) {
            if (!bestanden.isEmpty()) {
                f.keurAf("foto", t("formulier.bestand.opnieuw"));
            }
            return schermen.fout("aanbod/web/optie.jte", bladen.pagina(nu, f));
        }
        Mededeling.zeg(volgende, t("aanbod.foto.bewaard"));
        return schermen.naar(OptieController.PAD + "/" + nu.id());
    }

    @PostMapping(PAD + "/weg")
    View haalWeg(@PathVariable String optie, Zicht zicht, RedirectAttributes volgende) {
        var id = OptieId.van(optie);
        beheer.haalBeeldWeg(id, zicht);
        Mededeling.zeg(volgende, t("aanbod.foto.weg"));
        return schermen.naar(OptieController.PAD + "/" + id);
    }
}
