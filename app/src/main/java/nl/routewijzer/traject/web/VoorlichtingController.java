package nl.routewijzer.traject.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Datums;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.toegang.Menupunt;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.Voorlichting;
import nl.routewijzer.traject.Voorlichting.Genodigde;
import nl.routewijzer.traject.Voorlichting.Presentie;
import nl.routewijzer.traject.Voorlichtingen;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Groepsvoorlichtingen: the list, planning one, and the page on which one invites and ticks who came. */
@Controller
class VoorlichtingController {

    private static final String PAD = "/voorlichtingen";

    enum Kwam {
        JA,
        NEE
    }

    record LijstPage(Formulier formulier, List<Voorlichting> voorlichtingen, LocalDate vandaag) {}

    record VoorlichtingPage(
            Formulier formulier, Voorlichting.Bijeenkomst bijeenkomst, String kortGesprek, LocalDate vandaag) {

        /** What was typed, or what stands there. */
        boolean kwam(Genodigde wie, Kwam kwam) {
            var veld = "kwam-" + wie.uitnodiging();
            return formulier.bevat(veld)
                    ? formulier.gekozen(veld, kwam.name())
                    : wie.presentie()
                            .filter(p -> p.aanwezig() == (kwam == Kwam.JA))
                            .isPresent();
        }

        boolean kort(Genodigde wie) {
            return wie.presentie().filter(Presentie::kortGesprek).isPresent();
        }

        String regel(Genodigde wie) {
            var veld = "regel-" + wie.uitnodiging();
            return formulier.bevat(veld)
                    ? formulier.waarde(veld)
                    : wie.presentie().map(Presentie::regel).orElse("");
        }
    }

    private final Voorlichtingen voorlichtingen;
    private final Schermen schermen;
    private final Tijd tijd;

    VoorlichtingController(Voorlichtingen voorlichtingen, Schermen schermen, Tijd tijd) {
        this.voorlichtingen = voorlichtingen;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @Bean
    static Menupunt menuVoorlichtingen(Voorlichtingen voorlichtingen) {
        return new Menupunt(PAD, PAD, "menu.voorlichtingen", Recht.VOORLICHTING_HOUDEN, 30, voorlichtingen::zijnEr);
    }

    @GetMapping(PAD)
    View lijst(Zicht zicht) {
        var alle = voorlichtingen.alle(zicht);
        return schermen.toon("traject/web/voorlichtingen.jte", new LijstPage(nieuw(), alle, tijd.vandaag()));
    }

    @PostMapping(PAD)
    View plan(@RequestParam MultiValueMap<String, String> invoer, Zicht zicht, RedirectAttributes volgende) {
        var alle = voorlichtingen.alle(zicht);
        var formulier = Formulier.van(invoer);
        var dag = formulier.dag("dag");
        var uur = formulier.tijd("tijd");
        var plaats = formulier.verplicht("plaats");
        if (dag != null && !Voorlichtingen.kan(dag, tijd.vandaag())) {
            formulier.keurAf("dag", t("voorlichting.fout.dag"));
        }
        if (!formulier.isGoed() || dag == null || uur == null) {
            return schermen.fout("traject/web/voorlichtingen.jte", new LijstPage(formulier, alle, tijd.vandaag()));
        }
        var id = Sleutel.lees(formulier.waarde("id"));
        voorlichtingen.plan(id, Tijd.moment(dag.atTime(uur)), plaats, zicht);
        Mededeling.zeg(volgende, t("voorlichting.gepland"));
        return schermen.naar(PAD + "/" + id);
    }

    @GetMapping(PAD + "/{id}")
    View toon(@PathVariable String id, Zicht zicht) {
        var bijeenkomst = voorlichtingen.bekijk(Sleutel.lees(id), zicht);
        return schermen.toon("traject/web/voorlichting.jte", pagina(huidig(bijeenkomst.voorlichting()), bijeenkomst));
    }

    @PostMapping(PAD + "/{id}/verplaatsen")
    View verplaats(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var voorlichting = Sleutel.lees(id);
        var formulier = Formulier.van(invoer);
        var dag = formulier.dag("dag");
        var uur = formulier.tijd("tijd");
        var plaats = formulier.verplicht("plaats");
        if (dag != null && !Voorlichtingen.kan(dag, tijd.vandaag())) {
            formulier.keurAf("dag", t("voorlichting.fout.dag"));
        }
        if (!formulier.isGoed() || dag == null || uur == null) {
            return schermen.fout("traject/web/voorlichting.jte", pagina(formulier, voorlichting, zicht));
        }
        var wijziging = Sleutel.lees(formulier.waarde("id"));
        var begin = Tijd.moment(dag.atTime(uur));
        return gewijzigd(
                voorlichtingen.verplaats(voorlichting, wijziging, begin, plaats, zicht),
                formulier,
                voorlichting,
                t("voorlichting.verplaatst", Datums.dagEnUur(begin)),
                zicht,
                volgende);
    }

    @PostMapping(PAD + "/{id}/afzeggen")
    View zegAf(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var voorlichting = Sleutel.lees(id);
        var formulier = Formulier.van(invoer);
        return gewijzigd(
                voorlichtingen.zegAf(voorlichting, Sleutel.lees(formulier.waarde("id")), zicht),
                formulier,
                voorlichting,
                t("voorlichting.afgezegd"),
                zicht,
                volgende);
    }

    private View gewijzigd(
            Optional<Voorlichtingen.Beletsel> beletsel,
            Formulier formulier,
            UUID voorlichting,
            String zin,
            Zicht zicht,
            RedirectAttributes volgende) {
        if (beletsel.isPresent()) {
            formulier.keurAf("dag", t("beletsel.voorlichting." + beletsel.get()));
            return schermen.fout("traject/web/voorlichting.jte", pagina(formulier, voorlichting, zicht));
        }
        var pad = PAD + "/" + voorlichting;
        Mededeling.zegMetTerug(volgende, zin, pad + "/herstel/" + formulier.waarde("id"));
        return schermen.naar(pad);
    }

    @PostMapping(PAD + "/{id}/herstel/{wijziging}")
    View herstel(@PathVariable String id, @PathVariable String wijziging, Zicht zicht, RedirectAttributes volgende) {
        var voorlichting = Sleutel.lees(id);
        var terug = voorlichtingen.herstel(voorlichting, Sleutel.lees(wijziging), zicht);
        Mededeling.zeg(volgende, terug ? t("voorlichting.hersteld") : t("gesprek.heropenen.telaat"));
        return schermen.naar(PAD + "/" + voorlichting);
    }

    @PostMapping(PAD + "/{id}/uitnodigingen")
    View nodigUit(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var voorlichting = Sleutel.lees(id);
        var formulier = Formulier.van(invoer);
        var wie = formulier.waarden("jongeren").stream().map(JongereId::van).collect(Collectors.toSet());
        if (wie.isEmpty()) {
            formulier.keurAf("jongeren", t("voorlichting.fout.niemand"));
            return schermen.fout("traject/web/voorlichting.jte", pagina(formulier, voorlichting, zicht));
        }
        var lijst = Sleutel.lees(formulier.waarde("id"));
        var aantal = voorlichtingen.nodigUit(voorlichting, wie, lijst, zicht);
        Mededeling.zegMetTerug(volgende, t("voorlichting.uitgenodigd", aantal), terug(voorlichting, lijst));
        return schermen.naar(PAD + "/" + voorlichting);
    }

    @PostMapping(PAD + "/{id}/presentie")
    View legVast(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var voorlichting = Sleutel.lees(id);
        var formulier = Formulier.van(invoer);
        var presentie =
                presentie(formulier, voorlichtingen.bekijk(voorlichting, zicht).genodigden());
        if (!formulier.isGoed()) {
            return schermen.fout("traject/web/voorlichting.jte", pagina(formulier, voorlichting, zicht));
        }
        var lijst = Sleutel.lees(formulier.waarde("id"));
        var aantal = voorlichtingen.legVast(voorlichting, presentie, lijst, zicht);
        Mededeling.zegMetTerug(volgende, t("voorlichting.vastgelegd", aantal), terug(voorlichting, lijst));
        return schermen.naar(PAD + "/" + voorlichting);
    }

    @PostMapping(PAD + "/{id}/terug/{lijst}")
    View neemTerug(@PathVariable String id, @PathVariable String lijst, Zicht zicht, RedirectAttributes volgende) {
        var terug = voorlichtingen.neemTerug(Sleutel.lees(lijst), zicht);
        Mededeling.zeg(volgende, terug ? t("voorlichting.terug") : t("voorlichting.telaat"));
        return schermen.naar(PAD + "/" + Sleutel.lees(id));
    }

    /** Who is not ticked stays as he was; a short talk only with who came. */
    private static Map<UUID, Presentie> presentie(Formulier formulier, List<Genodigde> genodigden) {
        var presentie = new LinkedHashMap<UUID, Presentie>();
        for (var wie : genodigden) {
            var sleutel = wie.uitnodiging().toString();
            var regel = formulier.tekst("regel-" + sleutel);
            if (!formulier.waarde("kwam-" + sleutel).isEmpty()) {
                var kwam = formulier.keuze("kwam-" + sleutel, Kwam.class) == Kwam.JA;
                presentie.put(
                        wie.uitnodiging(),
                        new Presentie(kwam, kwam && formulier.gekozen("kort-" + sleutel, "JA"), regel));
            }
        }
        return presentie;
    }

    private static String terug(UUID voorlichting, UUID lijst) {
        return PAD + "/" + voorlichting + "/terug/" + lijst;
    }

    private static Formulier nieuw() {
        return Formulier.met(Map.of("id", List.of(UUID.randomUUID().toString())));
    }

    /** A new form, with when and where it is now. */
    private static Formulier huidig(Voorlichting voorlichting) {
        var begin = Tijd.plaatselijk(voorlichting.begin());
        return Formulier.met(Map.of(
                "id", List.of(UUID.randomUUID().toString()),
                "dag", List.of(begin.toLocalDate().toString()),
                "tijd", List.of(begin.toLocalTime().toString()),
                "plaats", List.of(voorlichting.plaats())));
    }

    private VoorlichtingPage pagina(Formulier formulier, UUID voorlichting, Zicht zicht) {
        return pagina(formulier, voorlichtingen.bekijk(voorlichting, zicht));
    }

    private VoorlichtingPage pagina(Formulier formulier, Voorlichting.Bijeenkomst bijeenkomst) {
        return new VoorlichtingPage(formulier, bijeenkomst, voorlichtingen.kortGesprek(), tijd.vandaag());
    }
}
