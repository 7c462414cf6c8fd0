package nl.routewijzer.portaal;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.jongere.Besluit;
import nl.routewijzer.jongere.Betrokkene;
import nl.routewijzer.jongere.Gegevenssoort;
import nl.routewijzer.jongere.MijnVerhaal;
import nl.routewijzer.methode.Leefgebieden.Leefgebied;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.toegang.IngelogdeJongere;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the organisation knows of who is in, and what he may change of it himself. */
@Controller
class MijnVerhaalController {

    static final String PAD = "/portaal/verhaal";
    private static final String HELPT = "portaal/helpt.jte";

    /**
     * A question of the intake with what he told.
     *
     * @param vanOns the question is one of the organisation or the method, and so in Dutch
     */
    record Regel(String vraag, String antwoord, boolean vanOns) {}

    /**
     * @param verteld in the order of the form; empty while he told nothing
     * @param mensen who is around him now
     * @param magWijzigen whether he is guided now
     */
    record VerhaalPage(MijnVerhaal.Blad blad, List<Regel> verteld, List<Betrokkene> mensen, boolean magWijzigen) {

        List<Betrokkene.Contact> antwoorden() {
            return Arrays.stream(Betrokkene.Contact.values())
                    .filter(antwoord -> antwoord != Betrokkene.Contact.NIET_GEVRAAGD)
                    .toList();
        }

        /** A value of a section as it is read; empty when there is none. */
        String waarde(Gegevenssoort soort, String veld) {
            return blad.nu(soort)
                    .flatMap(nu -> soort.velden().stream()
                            .filter(een -> een.naam().equals(veld))
                            .findFirst()
                            .map(nu::toon))
                    .orElse("");
        }
    }

    record HelptPage(Formulier formulier) {}

    private final MijnVerhaal verhaal;
    private final Mijnplan plan;
    private final Methodes methodes;
    private final Alsbericht bericht;
    private final Schermen schermen;

    MijnVerhaalController(
            MijnVerhaal verhaal, Mijnplan plan, Methodes methodes, Alsbericht bericht, Schermen schermen) {
        this.verhaal = verhaal;
        this.plan = plan;
        this.methodes = methodes;
        this.bericht = bericht;
        this.schermen = schermen;
    }

    @GetMapping(PAD)
    View toon(IngelogdeJongere wie) {
        var blad = verhaal.bekijk(wie);
        var stand = plan.van(wie);
        return schermen.toon(
                "portaal/verhaal.jte",
                new VerhaalPage(
                        blad,
                        verteld(blad),
                        blad.kring().nu(stand.vandaag()).stream()
                                .map(List::getFirst)
                                .toList(),
                        stand.isOpen()));
    }

    private List<Regel> verteld(MijnVerhaal.Blad blad) {
        return blad.verteld().stream()
                .flatMap(intake -> Stream.of(
                                Stream.of(
                                        new Regel(t("portaal.verhaal.hulpvraag"), intake.hulpvraag(), false),
                                        new Regel(t("portaal.verhaal.eerst"), intake.eerst(), false)),
                                methodes.versie(intake.methodeversie()).leefgebieden().lijst().stream()
                                        .map(gebied -> regel(gebied, intake.leefgebieden())),
                                intake.eigen().stream().map(eigen -> new Regel(eigen.vraag(), eigen.antwoord(), true)))
                        .flatMap(deel -> deel))
                .filter(regel -> !regel.antwoord().isBlank())
                .toList();
    }

    private static Regel regel(Leefgebied gebied, Map<String, String> verteld) {
        return new Regel(gebied.naam(), verteld.getOrDefault(gebied.id(), ""), true);
    }

    @GetMapping(PAD + "/helpt")
    View helpt(IngelogdeJongere wie) {
        vereisOpen(wie);
        var blad = verhaal.bekijk(wie);
        return schermen.toon(
                HELPT,
                new HelptPage(Formulier.met(Map.of(
                        "id",
                        List.of(UUID.randomUUID().toString()),
                        "basis",
                        List.of(basis(blad)),
                        "tekst",
                        List.of(blad.nu(Gegevenssoort.HELPT)
                                .map(nu -> nu.waarde("wathelpt"))
                                .orElse(""))))));
    }

    @PostMapping(PAD + "/helpt")
    View bewaarHelpt(
            @RequestParam MultiValueMap<String, String> invoer, IngelogdeJongere wie, RedirectAttributes volgende) {
        var f = Formulier.van(invoer);
        if (!plan.van(wie).isOpen()) {
            return schermen.fout(BerichtController.SJABLOON, bericht.van(wie, f.waarde("tekst")));
        }
        var tekst = f.tekst("tekst", Gegevenssoort.LANGSTE);
        var id = Sleutel.lees(f.waarde("id"));
        if (!f.isGoed()) {
            return schermen.fout(HELPT, new HelptPage(f));
        }
        var basis = Optional.of(f.waarde("basis")).filter(een -> !een.isEmpty()).map(Sleutel::lees);
        if (verhaal.watHelpt(id, tekst, basis, wie) instanceof Besluit.Geweigerd) {
            f.keurAf("tekst", t("portaal.verhaal.botsing"));
            return schermen.fout(HELPT, new HelptPage(metBasisVanNu(invoer, f, wie)));
        }
        Mededeling.zeg(volgende, t("portaal.verhaal.helpt.bewaard"));
        return schermen.naar(PAD + "#helpt");
    }

    @PostMapping(PAD + "/contact/{betrokkene}")
    View magContact(
            @PathVariable String betrokkene,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String antwoord,
            IngelogdeJongere wie,
            RedirectAttributes volgende) {
        vereisOpen(wie);
        var keuze = Arrays.stream(Betrokkene.Contact.values())
                .filter(een -> een.name().equals(antwoord))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("antwoord"));
        verhaal.magContact(Sleutel.lees(id), Sleutel.lees(betrokkene), keuze, wie);
        Mededeling.zeg(volgende, t("portaal.verhaal.mensen.bewaard"));
        return schermen.naar(PAD + "#mensen");
    }

    private void vereisOpen(IngelogdeJongere wie) {
        if (!plan.van(wie).isOpen()) {
            throw new NietGevonden("verhaal");
        }
    }

    /** What he typed stays; with the number of now it can be sent again. */
    private Formulier metBasisVanNu(MultiValueMap<String, String> invoer, Formulier f, IngelogdeJongere wie) {
        invoer.set("basis", basis(verhaal.bekijk(wie)));
        return f;
    }

    private static String basis(MijnVerhaal.Blad blad) {
        return blad.basis(Gegevenssoort.HELPT).map(UUID::toString).orElse("");
    }
}
