package nl.routewijzer.portaal;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Leestalen;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Vorm;
import nl.routewijzer.gesprek.rooster.Keuzes;
import nl.routewijzer.gesprek.rooster.Verzoek;
import nl.routewijzer.gesprek.rooster.Verzoeken;
import nl.routewijzer.toegang.IngelogdeJongere;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A jongere asks for another way, place or time than can be chosen, in his own words. */
@Controller
class AndersController {

    private static final String PAD = KiesController.PAD + "/anders";
    private static final String SJABLOON = "portaal/anders.jte";
    private static final String MAAKT_NIET_UIT = "";

    /** Where a question is read also while nobody guides him. */
    private static final String BERICHT = "/portaal/berichten/nieuw";

    record AndersPage(Formulier formulier, String bij) {}

    private final Verzoeken verzoeken;
    private final Keuzes keuzes;
    private final Alsbericht bericht;
    private final Schermen schermen;

    AndersController(Verzoeken verzoeken, Keuzes keuzes, Alsbericht bericht, Schermen schermen) {
        this.verzoeken = verzoeken;
        this.keuzes = keuzes;
        this.bericht = bericht;
        this.schermen = schermen;
    }

    @GetMapping(PAD)
    View toon(@RequestParam Optional<String> verzet, IngelogdeJongere wie) {
        var bij = keuzes.bij(wie);
        if (bij.isEmpty()) {
            return schermen.naar(BERICHT);
        }
        var velden = Map.of(
                "id", List.of(UUID.randomUUID().toString()),
                "vorm", List.of(MAAKT_NIET_UIT),
                "verzet", List.of(verzet.orElse("")));
        return schermen.toon(SJABLOON, new AndersPage(Formulier.met(velden), bij.get()));
    }

    @PostMapping(PAD)
    View vraag(@RequestParam MultiValueMap<String, String> invoer, IngelogdeJongere wie, RedirectAttributes volgende) {
        var bij = keuzes.bij(wie);
        var f = Formulier.van(invoer);
        if (bij.isEmpty()) {
            var vorm = Leestalen.inHetNederlands(() -> vorm(f).map(Vorm::label).orElse(""));
            var pagina = bericht.van(wie, vorm, f.waarde("wens"));
            return schermen.fout(BerichtController.SJABLOON, pagina);
        }
        var id = Sleutel.lees(f.waarde("id"));
        var wens = f.verplicht("wens", Verzoek.LENGTE);
        if (!f.isGoed()) {
            return schermen.fout(SJABLOON, new AndersPage(f, bij.get()));
        }
        var over = Optional.of(f.waarde("verzet"))
                .filter(tekst -> !tekst.isEmpty())
                .map(GesprekId::van);
        verzoeken.vraag(id, vorm(f), wens, over, wie);
        Mededeling.zeg(volgende, t("kies.gevraagd", bij.get()));
        return schermen.naar(KiesController.PAD);
    }

    @PostMapping(PAD + "/{verzoek}/intrekken")
    View trekIn(@PathVariable String verzoek, IngelogdeJongere wie, RedirectAttributes volgende) {
        verzoeken.trekIn(Sleutel.lees(verzoek), wie);
        Mededeling.zeg(volgende, t("kies.ingetrokken"));
        return schermen.naar(KiesController.PAD);
    }

    private static Optional<Vorm> vorm(Formulier f) {
        return Stream.of(Vorm.values())
                .filter(vorm -> vorm.name().equals(f.waarde("vorm")))
                .findFirst();
    }
}
