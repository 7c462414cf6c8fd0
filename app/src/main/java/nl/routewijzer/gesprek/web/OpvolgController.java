package nl.routewijzer.gesprek.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.gesprek.Gemistreden;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Opvolgbesluit;
import nl.routewijzer.gesprek.Opvolgingen;
import nl.routewijzer.gesprek.Opvolgkeuze;
import nl.routewijzer.gesprek.Opvolgstap;
import nl.routewijzer.gesprek.Uitkomst;
import nl.routewijzer.gesprek.domain.Opvolgoordeel;
import nl.routewijzer.methode.Methodes;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** After a conversation that the jongere did not come to: ask why, try another way, or send nothing on purpose. */
@Controller
class OpvolgController {

    /** @param codes names of the codes it will count under */
    record NietsPage(Opvolginzage.Vraagbeeld beeld, Formulier formulier, List<String> codes) {

        String pad() {
            return "/gesprekken/" + beeld.blad().gesprek() + "/opvolgen";
        }
    }

    private final Opvolginzage inzage;
    private final Opvolgingen opvolgingen;
    private final Methodes methodes;
    private final Schermen schermen;
    private final Tijd tijd;

    OpvolgController(Opvolginzage inzage, Opvolgingen opvolgingen, Methodes methodes, Schermen schermen, Tijd tijd) {
        this.inzage = inzage;
        this.opvolgingen = opvolgingen;
        this.methodes = methodes;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    /** Said after rounding off; of who did not come with the way to follow up, for who has the time now. */
    static void zegAfgerond(RedirectAttributes volgende, GesprekId gesprek, Uitkomst uitkomst) {
        var terug = "/gesprekken/" + gesprek + "/heropenen";
        if (uitkomst == Uitkomst.KWAM_NIET) {
            Mededeling.zegMetTerugEnVerder(
                    volgende,
                    t("gesprek.afgerond"),
                    terug,
                    new Mededeling.Verder(t("opvolgen.titel"), "/gesprekken/" + gesprek + "/opvolgen"));
        } else {
            Mededeling.zegMetTerug(volgende, t("gesprek.afgerond"), terug);
        }
    }

    @GetMapping("/gesprekken/{id}/opvolgen")
    View toon(@PathVariable String id, Zicht zicht) {
        return schermen.toon("gesprek/web/opvolgen.jte", pagina(GesprekId.van(id), nieuweReden(), zicht));
    }

    @PostMapping("/gesprekken/{id}/opvolgen/reden")
    View legRedenVast(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var gesprek = GesprekId.van(id);
        var beeld = inzage.bekijk(gesprek, zicht);
        var formulier = Formulier.van(invoer);
        var reden = formulier.keuze("reden", Gemistreden.class);
        var woorden = formulier.tekst("woorden", Opvolgingen.WOORDEN);
        var dag = formulier.dag("dag");
        if (dag != null && !Opvolgingen.kanDag(dag, beeld.blad().dag(), tijd.vandaag())) {
            formulier.keurAf("dag", t("opvolgen.fout.dag"));
        }
        if (!formulier.isGoed() || reden == null || dag == null) {
            return schermen.fout("gesprek/web/opvolgen.jte", pagina(beeld, formulier, zicht));
        }
        var daad = Sleutel.lees(formulier.waarde("id"));
        zeg(
                volgende,
                opvolgingen.legRedenVast(daad, gesprek, reden, woorden, dag, zicht),
                t("opvolgen.reden.bewaard"),
                gesprek,
                daad);
        return schermen.naar(pad(gesprek));
    }

    /** A step in which the jongere himself is looked for; next is the form in which the contact is written down. */
    @PostMapping("/gesprekken/{id}/opvolgen/stap")
    View kies(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var gesprek = GesprekId.van(id);
        var beeld = inzage.bekijk(gesprek, zicht);
        var formulier = Formulier.van(invoer);
        var stap = formulier.keuze("stap", Opvolgstap.class);
        if (stap == null || !stap.isPoging()) {
            formulier.keurAf("stap", t("formulier.keuze"));
            return schermen.fout("gesprek/web/opvolgen.jte", pagina(beeld, met(formulier), zicht));
        }
        var daad = Sleutel.lees(formulier.waarde("id"));
        var keuze = new Opvolgkeuze(daad, gesprek, gezien(formulier), stap, "", Optional.empty(), Optional.empty());
        if (opvolgingen.kies(keuze, zicht) instanceof Opvolgbesluit.Geweigerd geweigerd) {
            keurAf(formulier, geweigerd);
            return schermen.fout("gesprek/web/opvolgen.jte", pagina(gesprek, met(formulier), zicht));
        }
        Mededeling.zegMetTerug(volgende, t("opvolgen.gekozen", stap.label()), pad(gesprek) + "/" + daad + "/terug");
        return schermen.naar("/jongeren/" + beeld.jongere() + "/contact"
                + stap.kanaal().map(kanaal -> "?kanaal=" + kanaal).orElse(""));
    }

    @GetMapping("/gesprekken/{id}/opvolgen/niets")
    View niets(@PathVariable String id, Zicht zicht) {
        var beeld = inzage.bekijkVraag(GesprekId.van(id), zicht);
        var begin = Formulier.met(Map.of(
                "id", List.of(UUID.randomUUID().toString()),
                "gezien", List.of(beeld.blad().laatste().map(UUID::toString).orElse(""))));
        return schermen.toon("gesprek/web/niets.jte", nietspagina(beeld, begin));
    }

    @PostMapping("/gesprekken/{id}/opvolgen/niets")
    View stuurNiets(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var gesprek = GesprekId.van(id);
        var beeld = inzage.bekijkVraag(gesprek, zicht);
        var formulier = Formulier.van(invoer);
        var woorden = formulier.verplicht("waarom", Opvolgingen.WOORDEN);
        var opnieuw = formulier.dag("opnieuw");
        var daad = Sleutel.lees(formulier.waarde("id"));
        if (formulier.isGoed()
                && opvolgingen.kies(
                                new Opvolgkeuze(
                                        daad,
                                        gesprek,
                                        gezien(formulier),
                                        Opvolgstap.NIETS_STUREN,
                                        woorden,
                                        Optional.ofNullable(opnieuw),
                                        Optional.empty()),
                                zicht)
                        instanceof Opvolgbesluit.Geweigerd geweigerd) {
            keurAf(formulier, geweigerd);
        }
        if (!formulier.isGoed()) {
            return schermen.fout("gesprek/web/niets.jte", nietspagina(beeld, formulier));
        }
        zeg(volgende, true, t("niets.bewaard"), gesprek, daad);
        return schermen.naar(pad(gesprek));
    }

    @PostMapping("/gesprekken/{id}/opvolgen/{daad}/terug")
    View neemTerug(@PathVariable String id, @PathVariable String daad, Zicht zicht, RedirectAttributes volgende) {
        var gesprek = GesprekId.van(id);
        var terug = opvolgingen.neemTerug(Sleutel.lees(daad), gesprek, zicht);
        Mededeling.zeg(volgende, t(terug ? "opvolgen.teruggenomen" : "contact.telaat"));
        return schermen.naar(pad(gesprek));
    }

    static void zeg(RedirectAttributes volgende, boolean bewaard, String zin, GesprekId gesprek, UUID daad) {
        if (bewaard) {
            Mededeling.zegMetTerug(volgende, zin, pad(gesprek) + "/" + daad + "/terug");
        } else {
            Mededeling.zeg(volgende, t("beletsel.opvolg.AL_VERSTUURD"));
        }
    }

    static void keurAf(Formulier formulier, Opvolgbesluit.Geweigerd geweigerd) {
        geweigerd.beletsels().forEach(beletsel -> formulier.keurAf(beletsel.veld(), t("beletsel.opvolg." + beletsel)));
    }

    /** The last step that stood on the page. */
    static Optional<UUID> gezien(Formulier formulier) {
        return Optional.of(formulier.waarde("gezien"))
                .filter(gezien -> !gezien.isEmpty())
                .map(Sleutel::lees);
    }

    static String pad(GesprekId gesprek) {
        return "/gesprekken/" + gesprek + "/opvolgen";
    }

    private Formulier nieuweReden() {
        return Formulier.met(redenvelden());
    }

    /** The form of the reason as it begins, with the faults of another form on the page. */
    private Formulier met(Formulier ander) {
        var formulier = nieuweReden();
        ander.fouten().forEach(formulier::keurAf);
        return formulier;
    }

    private Map<String, List<String>> redenvelden() {
        return Map.of(
                "id",
                List.of(UUID.randomUUID().toString()),
                "dag",
                List.of(tijd.vandaag().toString()));
    }

    private OpvolgPage pagina(GesprekId gesprek, Formulier formulier, Zicht zicht) {
        return pagina(inzage.bekijk(gesprek, zicht), formulier, zicht);
    }

    private OpvolgPage pagina(Opvolginzage.Beeld beeld, Formulier formulier, Zicht zicht) {
        return new OpvolgPage(
                beeld,
                formulier,
                methodes.onder(beeld.blad().methodeversie()),
                zicht.gebruiker(),
                tijd.vandaag(),
                tijd.nu());
    }

    private NietsPage nietspagina(Opvolginzage.Vraagbeeld beeld, Formulier formulier) {
        var methode = methodes.versie(beeld.blad().methodeversie());
        return new NietsPage(
                beeld, formulier, OpvolgPage.codes(methode, Opvolgoordeel.codes(Opvolgstap.NIETS_STUREN, methode)));
    }
}
