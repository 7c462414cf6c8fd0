package nl.routewijzer.methode.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.methode.Fase;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.methode.Organisatiemethode;
import nl.routewijzer.methode.Routepad;
import nl.routewijzer.methode.Schematekening;
import nl.routewijzer.methode.Toolbox;
import nl.routewijzer.methode.Variant;
import nl.routewijzer.methode.storage.Favorieten;
import nl.routewijzer.toegang.Menupunt;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The method to read: a page per way in. */
@Controller
class MethodeController {

    private static final int LANGST = 100;
    private static final String ALLES = "alles";

    /** @param fasen the one that was asked for, or all of them to print */
    record WerkwijzePage(Kop kop, List<Fase> fasen, boolean alles) {}

    record ToolboxPage(Kop kop, Toolboxvraag vraag, List<Toolbox.Groep> groepen) {

        long aantal() {
            return groepen.stream().mapToLong(groep -> groep.items().size()).sum();
        }
    }

    /** @param over the variant whose scheme this is; empty for that of the method */
    record StroomschemaPage(Kop kop, Optional<Variant> over, List<Variant> varianten, Schematekening tekening) {}

    record TermijnenPage(Kop kop, List<Organisatiemethode.Geldend> hier, List<Variant> varianten) {}

    /** A page that needs no more than the method. */
    record LeesPage(Kop kop) {}

    private final Methodes methodes;
    private final Favorieten favorieten;
    private final Schermen schermen;

    MethodeController(Methodes methodes, Favorieten favorieten, Schermen schermen) {
        this.methodes = methodes;
        this.favorieten = favorieten;
        this.schermen = schermen;
    }

    @Bean
    static Menupunt menuToolbox() {
        return new Menupunt(Wegwijzer.TOOLBOX, "/methode", "menu.toolbox", Recht.METHODE_LEZEN, 50);
    }

    @GetMapping("/methode")
    View begin(Zicht zicht) {
        zicht.vereis(Recht.METHODE_LEZEN);
        return schermen.naar(Wegwijzer.WERKWIJZE);
    }

    @GetMapping(Wegwijzer.WERKWIJZE)
    View werkwijze(@RequestParam(defaultValue = "") String fase, Zicht zicht, HttpServletRequest verzoek) {
        var kop = kop(zicht, verzoek);
        var fasen = kop.methode().fasen();
        var alles = fase.equals(ALLES);
        var gekozen = alles
                ? fasen
                : fase.isEmpty()
                        ? List.of(fasen.getFirst())
                        : kop.methode().zoekFase(fase).stream().toList();
        if (gekozen.isEmpty()) {
            throw new NietGevonden("fase");
        }
        return schermen.toon("methode/web/werkwijze.jte", new WerkwijzePage(kop, gekozen, alles));
    }

    @GetMapping(Wegwijzer.TOOLBOX)
    View toolbox(
            @RequestParam(defaultValue = "") String zoek,
            @RequestParam(defaultValue = "") String behoefte,
            @RequestParam(defaultValue = "") String fase,
            @RequestParam(defaultValue = "") String doelgroep,
            Zicht zicht,
            HttpServletRequest verzoek) {
        var kop = kop(zicht, verzoek);
        var vraag = new Toolboxvraag(
                zoek.substring(0, Math.min(zoek.length(), LANGST)).replace("\u0000", ""), behoefte, fase, doelgroep);
        return schermen.toon("methode/web/toolbox.jte", new ToolboxPage(kop, vraag, vraag.beantwoord(kop.methode())));
    }

    @GetMapping(Wegwijzer.DOELGROEPEN)
    View doelgroepen(Zicht zicht, HttpServletRequest verzoek) {
        return schermen.toon("methode/web/doelgroepen.jte", new LeesPage(kop(zicht, verzoek)));
    }

    @GetMapping(Wegwijzer.ELEMENTEN)
    View elementen(Zicht zicht, HttpServletRequest verzoek) {
        return schermen.toon("methode/web/elementen.jte", new LeesPage(kop(zicht, verzoek)));
    }

    @GetMapping(Wegwijzer.BASIS)
    View basismethodieken(Zicht zicht, HttpServletRequest verzoek) {
        return schermen.toon("methode/web/basismethodieken.jte", new LeesPage(kop(zicht, verzoek)));
    }

    @GetMapping(Wegwijzer.CODEBOEK)
    View codeboek(Zicht zicht, HttpServletRequest verzoek) {
        return schermen.toon("methode/web/codeboek.jte", new LeesPage(kop(zicht, verzoek)));
    }

    @GetMapping(Wegwijzer.TERMIJNEN)
    View termijnen(Zicht zicht, HttpServletRequest verzoek) {
        var kop = kop(zicht, verzoek);
        return schermen.toon(
                "methode/web/termijnen.jte", new TermijnenPage(kop, kop.onze().parameters(), methodes.varianten()));
    }

    /** The scheme of one's own organisation, of a variant, or of the method without any. */
    @GetMapping(Wegwijzer.STROOMSCHEMA)
    View stroomschema(
            @RequestParam(required = false) Optional<String> variant, Zicht zicht, HttpServletRequest verzoek) {
        var kop = kop(zicht, verzoek);
        var varianten = methodes.varianten();
        var over = variant.map(id -> methodes.variant(id).or(() -> geen(id)))
                .orElse(kop.onze().variant());
        var schema = new Organisatiemethode(
                        over.map(v -> methodes.versie(v.methode())).orElse(kop.methode()), over)
                .stroomschema();
        return schermen.toon(
                "methode/web/stroomschema.jte",
                new StroomschemaPage(kop, over, varianten, Schematekening.van(schema, Routepad.leeg())));
    }

    /** A lasting address for any piece of the method. */
    @GetMapping("/methode/onderdeel/{id}")
    View onderdeel(@PathVariable String id, Zicht zicht) {
        zicht.vereis(Recht.METHODE_LEZEN);
        return schermen.naar(new Wegwijzer(methodes.huidige())
                .plek(id)
                .map(Wegwijzer.Plek::pad)
                .orElseThrow(() -> new NietGevonden("onderdeel")));
    }

    private static Optional<Variant> geen(String id) {
        if (id.equals("methode")) {
            return Optional.empty();
        }
        throw new NietGevonden("variant");
    }

    private Kop kop(Zicht zicht, HttpServletRequest verzoek) {
        zicht.vereis(Recht.METHODE_LEZEN);
        var onze = methodes.huidige();
        var vraag = verzoek.getQueryString();
        return new Kop(
                verzoek.getRequestURI(),
                verzoek.getRequestURI() + (vraag == null ? "" : "?" + vraag),
                onze,
                new Wegwijzer(onze),
                favorieten.van(zicht));
    }
}
