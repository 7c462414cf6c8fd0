package nl.routewijzer.gesprek.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.gesprek.Aanpak;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.GesprekView;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.Verbeteringen;
import nl.routewijzer.gesprek.Verbeteringen.Tekst;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Correcting a conversation that was rounded off. */
@Controller
class VerbeterController {

    private static final String SCHERM = "gesprek/web/verbeteren.jte";

    /**
     * @param versie that the form started from
     * @param intussen what somebody else made of it meanwhile, shown beside what was typed
     * @param getypt what the reader had typed before somebody else rounded off
     */
    record VerbeterPage(
            GesprekView gesprek, Formulier formulier, int versie, Optional<Tekst> intussen, Optional<String> getypt) {

        /** Outcomes to choose from: whether it was moved stays as it is. */
        List<Uitkomst> uitkomsten() {
            return gesprek.uitkomst().filter(Uitkomst.VERZET::equals).isPresent()
                    ? List.of(Uitkomst.VERZET)
                    : Stream.of(Uitkomst.values())
                            .filter(uitkomst -> uitkomst != Uitkomst.VERZET)
                            .toList();
        }
    }

    private final Gespreksinzage inzage;
    private final Verbeteringen verbeteringen;
    private final Gespreksconcept concept;
    private final Schermen schermen;

    VerbeterController(Gespreksinzage inzage, Verbeteringen verbeteringen, Gespreksconcept concept, Schermen schermen) {
        this.inzage = inzage;
        this.verbeteringen = verbeteringen;
        this.concept = concept;
        this.schermen = schermen;
    }

    @GetMapping("/gesprekken/{id}/verbeteren")
    View toon(@PathVariable String id, Zicht zicht) {
        var blad = afgerond(id, zicht);
        var tekst = Tekst.van(blad.gesprek());
        var velden = Formulier.met(Map.of(
                "uitkomst", List.of(tekst.uitkomst().name()),
                "samen", List.of(tekst.samen()),
                "collegas", List.of(tekst.collegas()),
                "nagelaten", List.of(tekst.nagelaten()),
                "stress", List.of(tekst.stress().map(String::valueOf).orElse(""))));
        return schermen.toon(SCHERM, pagina(blad, velden, blad.gesprek().versie(), Optional.empty()));
    }

    @PostMapping("/gesprekken/{id}/verbeteren")
    View verbeter(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var blad = afgerond(id, zicht);
        var formulier = Formulier.van(invoer);
        var versie = formulier.getal("versie");
        var tekst = lees(formulier);
        if (tekst.isEmpty() || versie.isEmpty()) {
            return schermen.fout(
                    SCHERM, pagina(blad, formulier, versie.orElse(blad.gesprek().versie()), Optional.empty()));
        }
        var gesprek = blad.gesprek().id();
        return switch (verbeteringen.verbeter(gesprek, versie.get(), tekst.get(), zicht)) {
            case GEDAAN, ONGEWIJZIGD -> {
                concept.vergeet(gesprek, zicht);
                Mededeling.zeg(volgende, t("verbeteren.bewaard"));
                yield schermen.naar("/gesprekken/" + gesprek);
            }
            case INTUSSEN_GEWIJZIGD -> intussen(gesprek, formulier, zicht);
            case VERZET_BLIJFT -> kanNiet("verbeteren.verzet", blad, formulier, versie.get());
            case NOG_NIET_BEGONNEN -> kanNiet("beletsel.gesprek.NOG_NIET_BEGONNEN", blad, formulier, versie.get());
        };
    }

    private View kanNiet(String zin, Gespreksinzage.Blad blad, Formulier formulier, int versie) {
        formulier.keurAf("uitkomst", t(zin));
        return schermen.fout(SCHERM, pagina(blad, formulier, versie, Optional.empty()));
    }

    /** Both texts are shown, and the form now starts from what stands. */
    private View intussen(GesprekId gesprek, Formulier formulier, Zicht zicht) {
        var nu = inzage.bekijk(gesprek, zicht);
        formulier.keurAf("samen", t("verbeteren.intussen"));
        return schermen.fout(
                SCHERM, pagina(nu, formulier, nu.gesprek().versie(), Optional.of(Tekst.van(nu.gesprek()))));
    }

    private static Optional<Tekst> lees(Formulier velden) {
        var uitkomst = velden.keuze("uitkomst", Uitkomst.class);
        var samen = velden.tekst("samen", Gespreksformulier.TEKST);
        var collegas = velden.tekst("collegas", Gespreksformulier.TEKST);
        var nagelaten = velden.tekst("nagelaten", Aanpak.LENGTE);
        var stress = Gespreksformulier.stress(velden);
        return velden.isGoed() && uitkomst != null
                ? Optional.of(new Tekst(uitkomst, samen, collegas, nagelaten, stress))
                : Optional.empty();
    }

    private static VerbeterPage pagina(
            Gespreksinzage.Blad blad, Formulier velden, int versie, Optional<Tekst> intussen) {
        return new VerbeterPage(blad.gesprek(), velden, versie, intussen, blad.nogGetypt());
    }

    private Gespreksinzage.Blad afgerond(String id, Zicht zicht) {
        var blad = inzage.bekijk(GesprekId.van(id), zicht);
        if (blad.gesprek().afgerondOp().isEmpty()) {
            throw new NietGevonden("gesprek");
        }
        return blad;
    }
}
