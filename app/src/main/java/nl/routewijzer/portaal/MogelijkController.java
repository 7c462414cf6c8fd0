package nl.routewijzer.portaal;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.routewijzer.aanbod.Optie;
import nl.routewijzer.aanbod.OptieId;
import nl.routewijzer.aanbod.Opties;
import nl.routewijzer.aanbod.Reactie;
import nl.routewijzer.aanbod.Reactie.Antwoord;
import nl.routewijzer.aanbod.Reacties;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Beeldantwoord;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.gesprek.MijnAfspraken;
import nl.routewijzer.toegang.IngelogdeJongere;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Wat kan ik allemaal?": what there is to choose from, and saying what one thinks of it. */
@Controller
class MogelijkController {

    static final String PAD = "/portaal/aanbod";
    private static final String SJABLOON = "portaal/mogelijk.jte";

    /** @param gezegd what he said, by option */
    record MogelijkhedenPage(Opties.Keus keus, Map<OptieId, Reactie> gezegd) {}

    /**
     * @param id of what he may say here
     * @param gezegd what he said of it
     * @param kanZeggen whether somebody guides him who reads it
     */
    record MogelijkPage(
            Optie optie,
            String id,
            Optional<Reactie> gezegd,
            boolean kanZeggen,
            Formulier formulier,
            LocalDate vandaag) {

        String pad() {
            return PAD + "/" + optie.id();
        }

        boolean looptNu() {
            return optie.op(vandaag) == Optie.Stand.LOOPT;
        }

        boolean vraagt() {
            return looptNu() && kanZeggen;
        }
    }

    private final Opties opties;
    private final Reacties reacties;
    private final Mijnplan plan;
    private final MijnAfspraken afspraken;
    private final Schermen schermen;
    private final Tijd tijd;

    MogelijkController(
            Opties opties, Reacties reacties, Mijnplan plan, MijnAfspraken afspraken, Schermen schermen, Tijd tijd) {
        this.opties = opties;
        this.reacties = reacties;
        this.plan = plan;
        this.afspraken = afspraken;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping(PAD)
    View lijst(IngelogdeJongere wie) {
        return schermen.toon(
                "portaal/mogelijkheden.jte", new MogelijkhedenPage(opties.nu(fasen(wie), wie), gezegd(wie)));
    }

    /** Where he is, in phases of the method. */
    private Set<String> fasen(IngelogdeJongere wie) {
        var blad = plan.van(wie);
        return blad.stand()
                .map(stand -> Beginblad.route(stand, blad, afspraken.gesprekken(wie))
                        .hier()
                        .fasen())
                .orElse(Set.of());
    }

    @GetMapping(PAD + "/{optie}")
    View toon(@PathVariable String optie, IngelogdeJongere wie) {
        return schermen.toon(SJABLOON, pagina(OptieId.van(optie), Formulier.leeg(), wie));
    }

    @GetMapping(PAD + "/{optie}/beeld")
    ResponseEntity<byte[]> beeld(@PathVariable String optie, IngelogdeJongere wie) {
        var foto = opties.foto(OptieId.van(optie), wie);
        return Beeldantwoord.van(foto.soort().mediatype(), foto.inhoud());
    }

    @PostMapping(PAD + "/{optie}/lijktme")
    View lijktMeWat(
            @PathVariable String optie,
            @RequestParam(defaultValue = "") String id,
            IngelogdeJongere wie,
            RedirectAttributes volgende) {
        var welke = OptieId.van(optie);
        reacties.zeg(Sleutel.lees(id), welke, Antwoord.LIJKT_ME_WAT, "", wie);
        return gezegd(welke, volgende);
    }

    @PostMapping(PAD + "/{optie}/pastniet")
    View pastNiet(
            @PathVariable String optie,
            @RequestParam MultiValueMap<String, String> invoer,
            IngelogdeJongere wie,
            RedirectAttributes volgende) {
        var welke = OptieId.van(optie);
        var f = Formulier.van(invoer);
        var id = Sleutel.lees(f.waarde("id"));
        var reden = f.tekst("reden", Reactie.REDEN);
        if (!f.isGoed()) {
            return schermen.fout(SJABLOON, pagina(welke, f, wie));
        }
        reacties.zeg(id, welke, Antwoord.PAST_NIET, reden, wie);
        return gezegd(welke, volgende);
    }

    @PostMapping(PAD + "/{optie}/terug")
    View neemTerug(@PathVariable String optie, IngelogdeJongere wie, RedirectAttributes volgende) {
        var welke = OptieId.van(optie);
        reacties.neemTerug(welke, wie);
        Mededeling.zeg(volgende, t("portaal.aanbod.terug"));
        return schermen.naar(PAD);
    }

    private View gezegd(OptieId welke, RedirectAttributes volgende) {
        Mededeling.zegMetTerug(volgende, t("portaal.aanbod.gezegd"), PAD + "/" + welke + "/terug");
        return schermen.naar(PAD + "/" + welke);
    }

    private MogelijkPage pagina(OptieId optie, Formulier f, IngelogdeJongere wie) {
        return new MogelijkPage(
                opties.bekijk(optie, wie),
                UUID.randomUUID().toString(),
                Optional.ofNullable(gezegd(wie).get(optie)),
                reacties.kanZeggen(wie),
                f,
                tijd.vandaag());
    }

    private Map<OptieId, Reactie> gezegd(IngelogdeJongere wie) {
        return reacties.eigen(wie).stream().collect(Collectors.toMap(Reactie::optie, Function.identity()));
    }
}
