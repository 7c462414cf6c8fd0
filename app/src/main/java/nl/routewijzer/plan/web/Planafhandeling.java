package nl.routewijzer.plan.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.jongere.JongereView;
import nl.routewijzer.plan.Maker;
import nl.routewijzer.plan.Planuitkomst;
import nl.routewijzer.plan.Planvoorstel;
import nl.routewijzer.plan.Planwerk;
import nl.routewijzer.plan.Stem;
import nl.routewijzer.plan.Wijziging;
import nl.routewijzer.toegang.Zicht;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sends what a form says to the plan, and shows what became of it: kept, faults at their fields, or two texts to choose from. */
@Component
class Planafhandeling {

    /** A field of a form that comes back unseen. */
    record Veld(String naam, String waarde) {}

    /**
     * @param actie where the form goes
     * @param velden all that was filled in, to be sent again by who chooses his own text
     * @param basis the number with which it is sent then
     * @param gezien the number of the plan that the form itself showed
     */
    record BotsingPage(
            JongereView jongere,
            String actie,
            List<Veld> velden,
            int basis,
            int gezien,
            List<Planuitkomst.Geschil> geschillen) {}

    /**
     * A form that came in.
     *
     * @param anker of what it is about, on the page of the plan
     * @param gelukt said when it is kept
     * @param terug where a POST undoes it; empty when nothing does
     */
    record Verzoek(
            Planblad.Blad blad,
            MultiValueMap<String, String> invoer,
            Formulier formulier,
            String actie,
            String anker,
            String gelukt,
            String terug) {}

    private final Planwerk werk;
    private final Schermen schermen;

    Planafhandeling(Planwerk werk, Schermen schermen) {
        this.werk = werk;
        this.schermen = schermen;
    }

    /** @param opnieuw the form again, with the faults at their fields */
    View bewaar(
            Verzoek verzoek,
            LocalDate dag,
            List<Wijziging> wijzigingen,
            Zicht zicht,
            RedirectAttributes volgende,
            Supplier<View> opnieuw) {
        return bewaar(verzoek, dag, wijzigingen, zicht, volgende, opnieuw, verzoek::gelukt);
    }

    /** @param gelukt done once it is kept; gives what is said then */
    View bewaar(
            Verzoek verzoek,
            LocalDate dag,
            List<Wijziging> wijzigingen,
            Zicht zicht,
            RedirectAttributes volgende,
            Supplier<View> opnieuw,
            Supplier<String> gelukt) {
        var f = verzoek.formulier();
        var stem = Stem.lees(f.waarde("stem"));
        var basis =
                f.bevat("basis") ? f.getal("basis").orElse(0) : verzoek.blad().basis();
        if (!f.isGoed()) {
            return opnieuw.get();
        }
        var voorstel = new Planvoorstel(Sleutel.lees(f.waarde("id")), basis, dag, wijzigingen);
        return switch (werk.wijzig(verzoek.blad().jongere(), voorstel, new Maker.Consulent(zicht, stem))) {
            case Planuitkomst.Gedaan gedaan -> {
                zeg(gelukt.get(), verzoek.terug(), volgende);
                yield schermen.naar(pad(verzoek.blad().jongere(), stem.name(), verzoek.anker()));
            }
            case Planuitkomst.Geweigerd nee -> {
                nee.beletsels().forEach(beletsel -> f.keurAf(beletsel.veld(), t("beletsel.plan." + beletsel)));
                yield opnieuw.get();
            }
            case Planuitkomst.Botsing botsing ->
                schermen.toon(
                        HttpStatus.CONFLICT,
                        "plan/web/botsing.jte",
                        new BotsingPage(
                                verzoek.blad().wie(),
                                verzoek.actie(),
                                velden(verzoek.invoer(), f),
                                botsing.nummer(),
                                gezien(f),
                                botsing.geschillen()));
        };
    }

    /**
     * The number of the plan that stood in the form when somebody began to type. Who chose his own text after a conflict sends the
     * number of now to be merged with, but what he changed is still what differs from what he saw.
     */
    static int gezien(Formulier f) {
        return f.getal(f.bevat("gezien") ? "gezien" : "basis").orElse(0);
    }

    static String pad(JongereId jongere, String stem, String anker) {
        var blijft = Stem.lees(stem).name();
        return "/jongeren/" + jongere + "/plan?stem=" + blijft + (anker.isEmpty() ? "" : "#" + anker);
    }

    private static void zeg(String wat, String terug, RedirectAttributes volgende) {
        if (terug.isEmpty()) {
            Mededeling.zeg(volgende, wat);
        } else {
            Mededeling.zegMetTerug(volgende, wat, terug);
        }
    }

    /** Not the number and not the key of the form: those are of now. */
    private static List<Veld> velden(MultiValueMap<String, String> invoer, Formulier formulier) {
        return invoer.keySet().stream()
                .filter(naam -> !naam.equals("basis") && !naam.equals("gezien") && !naam.startsWith("_"))
                .flatMap(naam -> formulier.waarden(naam).stream().map(waarde -> new Veld(naam, waarde)))
                .toList();
    }
}
