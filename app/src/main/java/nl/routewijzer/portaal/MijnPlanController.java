package nl.routewijzer.portaal;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import java.util.UUID;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.plan.Maker;
import nl.routewijzer.plan.PlanView;
import nl.routewijzer.plan.Planuitkomst;
import nl.routewijzer.plan.Planvoorstel;
import nl.routewijzer.plan.Planwerk;
import nl.routewijzer.plan.StapId;
import nl.routewijzer.plan.Wijziging;
import nl.routewijzer.toegang.IngelogdeJongere;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The plan of who is in, to read and to tick. */
@Controller
class MijnPlanController {

    static final String PAD = "/portaal/plan";

    /** From where a step was ticked, when that is the first page. */
    private static final String BEGIN = "begin";

    record PlanPage(Mijnplan.Blad blad) {}

    private final Mijnplan plan;
    private final Planwerk werk;
    private final Schermen schermen;

    MijnPlanController(Mijnplan plan, Planwerk werk, Schermen schermen) {
        this.plan = plan;
        this.werk = werk;
        this.schermen = schermen;
    }

    @GetMapping(PAD)
    View toon(IngelogdeJongere wie) {
        return schermen.toon("portaal/plan.jte", new PlanPage(plan.van(wie)));
    }

    /** What was ticked meanwhile by somebody else is ticked: that is what he wanted. */
    @PostMapping(PAD + "/stappen/{stap}/gedaan")
    View vinkAf(
            @PathVariable String stap,
            @RequestParam MultiValueMap<String, String> invoer,
            IngelogdeJongere wie,
            RedirectAttributes volgende) {
        var f = Formulier.van(invoer);
        var blad = plan.van(wie);
        var welke = vinkbaar(blad, stap);
        var voorstel = Planvoorstel.van(
                Sleutel.lees(f.waarde("id")), blad.basis(), blad.vandaag(), new Wijziging.StapAfgevinkt(welke.id()));
        if (werk.wijzig(wie.jongere(), voorstel, new Maker.Jongere(wie)) instanceof Planuitkomst.Gedaan) {
            Mededeling.zegMetTerug(
                    volgende,
                    t("portaal.plan.gedaan"),
                    PAD + "/stappen/" + welke.id() + "/tochniet?naar=" + naar(f.waarde("naar")));
        } else {
            Mededeling.zeg(volgende, t("portaal.plan.anders"));
        }
        return schermen.naar(terug(f.waarde("naar"), welke.id()));
    }

    /** Undoes a tick; both stay in the history. What cannot be undone any more is said. */
    @PostMapping(PAD + "/stappen/{stap}/tochniet")
    View tochNiet(
            @PathVariable String stap,
            @RequestParam(defaultValue = "") String naar,
            IngelogdeJongere wie,
            RedirectAttributes volgende) {
        var blad = plan.van(wie);
        var welke = vinkbaar(blad, stap);
        var open = welke.isGedaan()
                ? werk.wijzig(
                                wie.jongere(),
                                new Planvoorstel(
                                        UUID.randomUUID(),
                                        blad.basis(),
                                        blad.vandaag(),
                                        List.of(new Wijziging.StapHeropend(welke.id(), ""))),
                                new Maker.Jongere(wie))
                        instanceof Planuitkomst.Gedaan
                : welke.isOpen();
        Mededeling.zeg(volgende, t(open ? "portaal.plan.tochniet" : "portaal.plan.anders"));
        return schermen.naar(terug(naar, welke.id()));
    }

    private static PlanView.Stap vinkbaar(Mijnplan.Blad blad, String stap) {
        var welke = blad.stap(StapId.van(stap));
        if (!Mijnplan.magVinken(welke)) {
            throw new NietGevonden("stap");
        }
        return welke;
    }

    private static String naar(String waar) {
        return waar.equals(BEGIN) ? BEGIN : "";
    }

    private static String terug(String naar, StapId stap) {
        return naar.equals(BEGIN) ? "/portaal#stappen" : PAD + "#stap-" + stap;
    }
}
