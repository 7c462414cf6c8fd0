package nl.routewijzer.plan.brug.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.web.Download;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.plan.brug.Bestandsfout;
import nl.routewijzer.plan.brug.Gelezen;
import nl.routewijzer.plan.brug.Instrumenten;
import nl.routewijzer.plan.brug.Instrumentversie;
import nl.routewijzer.plan.brug.storage.Instrumentenkast.Stand;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
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

/** Which instruments an organisation measures by: what there is, and bringing one in from a file that is looked at first. */
@Controller
class InstrumentController {

    private static final String PAD = "/beheer/instrumenten";
    private static final String SJABLOON = "plan/brug/web/instrumenten.jte";
    private static final String BESTAND = "bestand";

    /** @param voorbeeld what the file would bring, before it is kept */
    record InstrumentenPage(
            Formulier formulier, List<Stand> standen, Optional<Gelezen.Goed> voorbeeld, List<Bestandsfout> fouten) {}

    private final Instrumenten instrumenten;
    private final Schermen schermen;

    InstrumentController(Instrumenten instrumenten, Schermen schermen) {
        this.instrumenten = instrumenten;
        this.schermen = schermen;
    }

    @GetMapping(PAD)
    View toon(Zicht zicht) {
        return schermen.toon(
                SJABLOON,
                new InstrumentenPage(Formulier.leeg(), instrumenten.alle(zicht), Optional.empty(), List.of()));
    }

    @GetMapping(PAD + "/voorbeeld.yaml")
    ResponseEntity<byte[]> voorbeeld(Zicht zicht) throws IOException {
        zicht.vereis(Recht.INSTELLINGEN_BEHEREN);
        return Download.van(
                "instrument.yaml",
                MediaType.APPLICATION_OCTET_STREAM_VALUE,
                new ClassPathResource("instrumenten/voorbeeld/instrument.yaml").getContentAsByteArray());
    }

    /** Shows what the file would bring; nothing is kept yet. */
    @PostMapping(PAD + "/bekijken")
    View bekijk(@RequestParam(required = false) Optional<MultipartFile> bestand, Zicht zicht) throws IOException {
        zicht.vereis(Recht.INSTELLINGEN_BEHEREN);
        var inhoud = bestand.isPresent() ? bestand.get().getBytes() : new byte[0];
        if (inhoud.length == 0) {
            return geweigerd(t("instrument.bestand.geen"), List.of(), zicht);
        }
        return switch (instrumenten.bekijk(inhoud, zicht)) {
            case Gelezen.Geweigerd nee -> geweigerd(nee.fouten(), zicht);
            case Gelezen.Goed goed ->
                schermen.toon(
                        SJABLOON,
                        new InstrumentenPage(Formulier.leeg(), instrumenten.alle(zicht), Optional.of(goed), List.of()));
        };
    }

    @PostMapping(PAD)
    View voegToe(@RequestParam MultiValueMap<String, String> invoer, Zicht zicht, RedirectAttributes volgende) {
        return switch (instrumenten.voegToe(Formulier.van(invoer).waarde("inhoud"), zicht)) {
            case Gelezen.Geweigerd nee -> geweigerd(nee.fouten(), zicht);
            case Gelezen.Goed goed -> {
                var instrument = goed.instrument();
                Mededeling.zegMetTerug(
                        volgende, t("instrument.bewaard", instrument.naam()), pad(instrument.versie()) + "/intrekken");
                yield schermen.naar(PAD);
            }
        };
    }

    @PostMapping(PAD + "/{id}/{versie}/intrekken")
    View trekIn(@PathVariable String id, @PathVariable String versie, Zicht zicht, RedirectAttributes volgende) {
        var welk = Instrumentversie.lees(id, versie);
        if (instrumenten.trekIn(welk, zicht)) {
            Mededeling.zegMetTerug(volgende, t("instrument.ingetrokken"), pad(welk) + "/terugzetten");
        }
        return schermen.naar(PAD);
    }

    @PostMapping(PAD + "/{id}/{versie}/terugzetten")
    View zetTerug(@PathVariable String id, @PathVariable String versie, Zicht zicht, RedirectAttributes volgende) {
        if (instrumenten.zetTerug(Instrumentversie.lees(id, versie), zicht)) {
            Mededeling.zeg(volgende, t("instrument.teruggezet"));
        }
        return schermen.naar(PAD);
    }

    private View geweigerd(List<Bestandsfout> fouten, Zicht zicht) {
        return geweigerd(t("instrument.bestand.fout", fouten.size()), fouten, zicht);
    }

    private View geweigerd(String zin, List<Bestandsfout> fouten, Zicht zicht) {
        var formulier = Formulier.leeg();
        formulier.keurAf(BESTAND, zin);
        return schermen.fout(
                SJABLOON, new InstrumentenPage(formulier, instrumenten.alle(zicht), Optional.empty(), fouten));
    }

    private static String pad(Instrumentversie versie) {
        return PAD + "/" + versie.instrument() + "/" + versie.versie();
    }
}
