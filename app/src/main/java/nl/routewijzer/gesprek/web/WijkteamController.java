package nl.routewijzer.gesprek.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Datums;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Opvolgbesluit;
import nl.routewijzer.gesprek.Opvolgdaad;
import nl.routewijzer.gesprek.Opvolgingen;
import nl.routewijzer.gesprek.Wijkteamvraag;
import nl.routewijzer.gesprek.Wijkteamvraag.Onderdeel;
import nl.routewijzer.privacy.Toestemming;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The wijkteam is asked to look along, with as little as needed; and what came of it. Sending the text is done by a person. */
@Controller
class WijkteamController {

    record VraagPage(Opvolginzage.Vraagbeeld beeld, Formulier formulier) {

        String pad() {
            return OpvolgController.pad(beeld.blad().gesprek());
        }

        /** What can be shared besides what the question needs, as far as it is known. */
        List<Onderdeel> extra() {
            return Stream.of(Onderdeel.values())
                    .filter(deel -> switch (deel) {
                        case NAAM, CONTACT_KWIJT -> false;
                        case TELEFOON -> beeld.wie().telefoon().isPresent();
                        case MAIL -> beeld.wie().email().isPresent();
                    })
                    .toList();
        }
    }

    /** @param formulier in which the answer is written down */
    record AntwoordPage(
            Opvolginzage.Vraagbeeld beeld, Opvolgdaad daad, Formulier formulier, GebruikerId ik, Instant nu) {

        String pad() {
            return OpvolgController.pad(beeld.blad().gesprek());
        }

        Wijkteamvraag vraag() {
            return daad.wijkteam().orElseThrow();
        }

        /** The text to send: what was chosen to share, and nothing of any note. */
        String tekst() {
            var wie = beeld.wie();
            var regels = new ArrayList<String>();
            regels.add(t(
                    "wijkteam.tekst.kwijt",
                    wie.naam().volledig(),
                    Datums.dag(beeld.blad().dag()),
                    wie.naam().roepnaam()));
            if (vraag().gedeeld().contains(Onderdeel.TELEFOON)) {
                wie.telefoon().ifPresent(nummer -> regels.add(t("wijkteam.tekst.telefoon", nummer)));
            }
            if (vraag().gedeeld().contains(Onderdeel.MAIL)) {
                wie.email().ifPresent(adres -> regels.add(t("wijkteam.tekst.mail", adres)));
            }
            regels.add(t("wijkteam.tekst.vraag", wie.naam().roepnaam()));
            regels.add(t("wijkteam.tekst.verteld", wie.naam().roepnaam(), Datums.dag(vraag().verteldOp())));
            regels.add(t("wijkteam.tekst.contact", beeld.blad().consulent()));
            return String.join("\n\n", regels);
        }

        /** The consent it rests on, in the words of room privacy. */
        Optional<Toestemming> toestemming() {
            return vraag().toestemming()
                    .flatMap(id -> beeld.toestemmingen().stream()
                            .filter(toestemming -> toestemming.id().equals(id))
                            .findFirst());
        }
    }

    private final Opvolginzage inzage;
    private final Opvolgingen opvolgingen;
    private final Schermen schermen;
    private final Tijd tijd;

    WijkteamController(Opvolginzage inzage, Opvolgingen opvolgingen, Schermen schermen, Tijd tijd) {
        this.inzage = inzage;
        this.opvolgingen = opvolgingen;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping("/gesprekken/{id}/opvolgen/wijkteam")
    View nieuw(@PathVariable String id, Zicht zicht) {
        var beeld = inzage.bekijkVraag(GesprekId.van(id), zicht);
        var begin = Formulier.met(Map.of(
                "id", List.of(UUID.randomUUID().toString()),
                "gezien", List.of(beeld.blad().laatste().map(UUID::toString).orElse("")),
                "verteldop", List.of(tijd.vandaag().toString())));
        return schermen.toon("gesprek/web/wijkteam.jte", new VraagPage(beeld, begin));
    }

    @PostMapping("/gesprekken/{id}/opvolgen/wijkteam")
    View vraag(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var gesprek = GesprekId.van(id);
        var beeld = inzage.bekijkVraag(gesprek, zicht);
        var formulier = new Wijkteamformulier(Formulier.van(invoer));
        var keuze = formulier.lees(gesprek);
        if (keuze.isPresent() && opvolgingen.kies(keuze.get(), zicht) instanceof Opvolgbesluit.Geweigerd geweigerd) {
            OpvolgController.keurAf(formulier.velden(), geweigerd);
        }
        if (keuze.isEmpty() || !formulier.velden().isGoed()) {
            return schermen.fout("gesprek/web/wijkteam.jte", new VraagPage(beeld, formulier.velden()));
        }
        var daad = keuze.get().id();
        OpvolgController.zeg(volgende, true, t("wijkteam.bewaard"), gesprek, daad);
        return schermen.naar(pad(gesprek, daad));
    }

    @GetMapping("/gesprekken/{id}/opvolgen/wijkteam/{daad}")
    View toon(@PathVariable String id, @PathVariable String daad, Zicht zicht) {
        var beeld = inzage.bekijkVraag(GesprekId.van(id), zicht);
        var vraag = beeld.daad(Sleutel.lees(daad));
        var begin = Formulier.met(Map.of(
                "afloop", List.of(vraag.wijkteam().map(Wijkteamvraag::afloop).orElse(""))));
        return schermen.toon("gesprek/web/wijkteamantwoord.jte", antwoordpagina(beeld, vraag, begin, zicht));
    }

    @PostMapping("/gesprekken/{id}/opvolgen/wijkteam/{daad}")
    View sluit(
            @PathVariable String id,
            @PathVariable String daad,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var gesprek = GesprekId.van(id);
        var beeld = inzage.bekijkVraag(gesprek, zicht);
        var vraag = beeld.daad(Sleutel.lees(daad));
        var formulier = Formulier.van(invoer);
        var afloop = formulier.verplicht("afloop", Opvolgingen.WOORDEN);
        if (!formulier.isGoed()) {
            return schermen.fout("gesprek/web/wijkteamantwoord.jte", antwoordpagina(beeld, vraag, formulier, zicht));
        }
        if (opvolgingen.sluit(vraag.id(), gesprek, afloop, zicht)) {
            Mededeling.zegMetTerug(volgende, t("wijkteam.gesloten"), pad(gesprek, vraag.id()) + "/heropenen");
        } else {
            Mededeling.zeg(volgende, t("wijkteam.algesloten"));
        }
        return schermen.naar(OpvolgController.pad(gesprek));
    }

    @PostMapping("/gesprekken/{id}/opvolgen/wijkteam/{daad}/heropenen")
    View heropen(@PathVariable String id, @PathVariable String daad, Zicht zicht, RedirectAttributes volgende) {
        var gesprek = GesprekId.van(id);
        var vraag = Sleutel.lees(daad);
        var open = opvolgingen.heropen(vraag, gesprek, zicht);
        Mededeling.zeg(volgende, t(open ? "wijkteam.heropend" : "wijkteam.heropenen.telaat"));
        return schermen.naar(open ? pad(gesprek, vraag) : OpvolgController.pad(gesprek));
    }

    private AntwoordPage antwoordpagina(
            Opvolginzage.Vraagbeeld beeld, Opvolgdaad vraag, Formulier formulier, Zicht zicht) {
        return new AntwoordPage(beeld, vraag, formulier, zicht.gebruiker(), tijd.nu());
    }

    private static String pad(GesprekId gesprek, UUID daad) {
        return OpvolgController.pad(gesprek) + "/wijkteam/" + daad;
    }
}
