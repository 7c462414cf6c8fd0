package nl.routewijzer.aanbod.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.aanbod.Optie;
import nl.routewijzer.aanbod.Optie.Inhoud;
import nl.routewijzer.aanbod.Optie.Stand;
import nl.routewijzer.aanbod.OptieId;
import nl.routewijzer.aanbod.Optiebeheer;
import nl.routewijzer.aanbod.Opties;
import nl.routewijzer.aanbod.domain.Zoekwoorden;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Leesbaarheid;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.methode.Fase;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.methode.Toolbox.Behoefte;
import nl.routewijzer.toegang.Menupunt;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of options for who keeps it, and one of them with how a jongere sees it. */
@Controller
class OptieController {

    static final String PAD = "/aanbod";

    private static final Leesbaarheid LEESBAARHEID = Leesbaarheid.lees();

    /**
     * @param zoek what was looked for
     * @param informatie whether who looks keeps the information too
     */
    record OptiesPage(String zoek, List<Optie> gevonden, int alle, boolean informatie, LocalDate vandaag) {

        List<Optie> met(Stand... standen) {
            return gevonden.stream()
                    .filter(optie -> List.of(standen).contains(optie.op(vandaag)))
                    .toList();
        }
    }

    /**
     * @param fasen and behoeften in the words of the method
     * @param bezwaren what makes it hard to read
     * @param foto the form of the picture
     */
    record OptiePage(
            Optie optie,
            List<String> fasen,
            List<String> behoeften,
            List<String> bezwaren,
            Formulier foto,
            LocalDate vandaag) {

        String pad() {
            return PAD + "/" + optie.id();
        }
    }

    private final Opties opties;
    private final Optiebeheer beheer;
    private final Methodes methodes;
    private final Schermen schermen;
    private final Tijd tijd;

    OptieController(Opties opties, Optiebeheer beheer, Methodes methodes, Schermen schermen, Tijd tijd) {
        this.opties = opties;
        this.beheer = beheer;
        this.methodes = methodes;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @Bean
    static Menupunt menuAanbod() {
        return new Menupunt(PAD, "menu.aanbod", Recht.AANBOD_BIJHOUDEN, 55);
    }

    @GetMapping(PAD)
    View lijst(@RequestParam(defaultValue = "") String zoek, Zicht zicht) {
        var alle = opties.alle(zicht);
        var gevonden = Zoekwoorden.van(zoek).in(alle, this::vindbaar);
        return schermen.toon(
                "aanbod/web/opties.jte",
                new OptiesPage(zoek, gevonden, alle.size(), zicht.mag(Recht.INSTELLINGEN_BEHEREN), tijd.vandaag()));
    }

    @GetMapping(PAD + "/{optie}")
    View toon(@PathVariable String optie, Zicht zicht) {
        return schermen.toon(
                "aanbod/web/optie.jte", pagina(opties.bekijk(OptieId.van(optie), zicht), Formulier.leeg()));
    }

    @PostMapping(PAD + "/{optie}/stop")
    View stop(@PathVariable String optie, Zicht zicht, RedirectAttributes volgende) {
        var id = OptieId.van(optie);
        beheer.stop(id, zicht);
        Mededeling.zegMetTerug(volgende, t("aanbod.gestopt"), PAD + "/" + id + "/herstel");
        return schermen.naar(PAD);
    }

    @PostMapping(PAD + "/{optie}/herstel")
    View herstel(@PathVariable String optie, Zicht zicht, RedirectAttributes volgende) {
        var id = OptieId.van(optie);
        beheer.herstel(id, zicht);
        Mededeling.zeg(volgende, t("aanbod.hersteld"));
        return schermen.naar(PAD + "/" + id);
    }

    /** Also by what it helps with. */
    private String vindbaar(Optie optie) {
        var behoeften = methodes.huidige().methode().behoeften().stream()
                .filter(behoefte -> optie.inhoud().voor().behoeften().contains(behoefte.id()))
                .flatMap(behoefte -> Stream.concat(Stream.of(behoefte.naam()), behoefte.zoekwoorden().stream()));
        return Stream.concat(Stream.of(optie.inhoud().alles()), behoeften).collect(Collectors.joining("\n"));
    }

    OptiePage pagina(Optie optie, Formulier foto) {
        var methode = methodes.huidige().methode();
        var voor = optie.inhoud().voor();
        return new OptiePage(
                optie,
                namen(methode.fasen().stream()
                        .filter(fase -> voor.fasen().contains(fase.id()))
                        .map(Fase::naam)),
                namen(methode.behoeften().stream()
                        .filter(behoefte -> voor.behoeften().contains(behoefte.id()))
                        .map(Behoefte::naam)),
                bezwaren(optie.inhoud()),
                foto,
                tijd.vandaag());
    }

    private static List<String> namen(Stream<String> namen) {
        return namen.toList();
    }

    static List<String> bezwaren(Inhoud inhoud) {
        return LEESBAARHEID.bezwaren(inhoud.alles());
    }
}
