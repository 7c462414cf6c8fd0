package nl.routewijzer.jongere.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.jongere.Besluit;
import nl.routewijzer.jongere.Betrokkene;
import nl.routewijzer.jongere.JongereView;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.jongere.Netwerk;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing down who is around the jongere, and what he said about contacting them. */
@Controller
class NetwerkController {

    private static final int VERBAND = 500;

    record BetrokkenePage(JongereView bij, Formulier formulier) {}

    private final Netwerk netwerk;
    private final Jongeren jongeren;
    private final Schermen schermen;
    private final Tijd tijd;

    NetwerkController(Netwerk netwerk, Jongeren jongeren, Schermen schermen, Tijd tijd) {
        this.netwerk = netwerk;
        this.jongeren = jongeren;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping("/jongeren/{id}/netwerk/nieuw")
    View nieuw(@PathVariable String id, Zicht zicht) {
        var kring = netwerk.bekijk(JongereId.van(id), zicht);
        var rol = kring.mistGezag(tijd.vandaag()) ? Betrokkene.Rol.GEZAG : Betrokkene.Rol.NETWERK;
        return toon(kring.jongere(), begin(UUID.randomUUID(), Map.of("rol", List.of(rol.name()))), zicht);
    }

    @GetMapping("/jongeren/{id}/netwerk/{wie}")
    View wijzig(@PathVariable String id, @PathVariable String wie, Zicht zicht) {
        var kring = netwerk.bekijk(JongereId.van(id), zicht);
        var nu = versies(kring, Sleutel.lees(wie))
                .orElseThrow(() -> new NietGevonden("betrokkene"))
                .getFirst();
        return toon(
                kring.jongere(),
                begin(
                        nu.wie(),
                        Map.of(
                                "rol", List.of(nu.rol().name()),
                                "naam", List.of(nu.naam()),
                                "verband", List.of(nu.verband()),
                                "contactgegevens", List.of(nu.bereik()),
                                "magcontact", List.of(nu.magContact().name()),
                                "gezegdop",
                                        List.of(nu.gezegdOp()
                                                .map(Object::toString)
                                                .orElse("")),
                                "tot", List.of(nu.tot().map(Object::toString).orElse("")))),
                zicht);
    }

    @PostMapping("/jongeren/{id}/netwerk")
    View legVast(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        netwerk.bekijk(jongere, zicht);
        var formulier = Formulier.van(invoer);
        var een = lees(formulier, jongere);
        if (een.isPresent()) {
            switch (netwerk.legVast(een.get(), zicht)) {
                case Besluit.Geweigerd geweigerd ->
                    geweigerd
                            .beletsels()
                            .forEach(beletsel -> formulier.keurAf(beletsel.veld(), t("beletsel." + beletsel)));
                case Besluit.Gedaan gedaan -> {
                    Mededeling.zegMetTerug(
                            volgende,
                            t("gegevens.bewaard"),
                            "/jongeren/" + jongere + "/netwerk/" + een.get().id() + "/terug");
                    return schermen.naar("/jongeren/" + jongere + "/netwerk");
                }
                case Besluit.Onveranderd zelfde -> {
                    return schermen.naar("/jongeren/" + jongere + "/netwerk");
                }
            }
        }
        return schermen.fout(
                "jongere/web/betrokkene.jte", new BetrokkenePage(jongeren.bekijk(jongere, zicht), formulier));
    }

    @PostMapping("/jongeren/{id}/netwerk/{rij}/terug")
    View neemTerug(@PathVariable String id, @PathVariable String rij, Zicht zicht, RedirectAttributes volgende) {
        var jongere = JongereId.van(id);
        var terug = netwerk.neemTerug(Sleutel.lees(rij), jongere, zicht);
        Mededeling.zeg(volgende, terug ? t("gegevens.terug") : t("gegevens.telaat"));
        return schermen.naar("/jongeren/" + jongere + "/netwerk");
    }

    private Optional<Betrokkene> lees(Formulier formulier, JongereId jongere) {
        var rol = formulier.keuze("rol", Betrokkene.Rol.class);
        var naam = formulier.verplicht("naam");
        var verband = formulier.tekst("verband", VERBAND);
        var bereik = formulier.tekst("contactgegevens");
        var magContact = formulier.keuze("magcontact", Betrokkene.Contact.class);
        var gezegdOp = magContact == null || magContact == Betrokkene.Contact.NIET_GEVRAAGD
                ? Optional.<LocalDate>empty()
                : Optional.ofNullable(formulier.dag("gezegdop"));
        var tot = formulier.misschienDag("tot");
        return formulier.isGoed() && rol != null && magContact != null
                ? Optional.of(new Betrokkene(
                        Sleutel.lees(formulier.waarde("id")),
                        Sleutel.lees(formulier.waarde("wie")),
                        jongere,
                        rol,
                        naam,
                        verband,
                        bereik,
                        magContact,
                        gezegdOp,
                        tot,
                        tijd.nu(),
                        ""))
                : Optional.empty();
    }

    private static Optional<List<Betrokkene>> versies(Netwerk.Kring kring, UUID wie) {
        return kring.mensen().stream()
                .filter(versies -> versies.getFirst().wie().equals(wie))
                .findFirst();
    }

    private Formulier begin(UUID wie, Map<String, List<String>> ingevuld) {
        var velden = new LinkedHashMap<>(ingevuld);
        velden.put("id", List.of(UUID.randomUUID().toString()));
        velden.put("wie", List.of(wie.toString()));
        velden.putIfAbsent("magcontact", List.of(Betrokkene.Contact.NIET_GEVRAAGD.name()));
        velden.putIfAbsent("gezegdop", List.of(""));
        return Formulier.met(velden);
    }

    private View toon(JongereId jongere, Formulier formulier, Zicht zicht) {
        return schermen.toon(
                "jongere/web/betrokkene.jte", new BetrokkenePage(jongeren.bekijk(jongere, zicht), formulier));
    }
}
