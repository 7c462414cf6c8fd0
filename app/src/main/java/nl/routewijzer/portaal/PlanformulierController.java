package nl.routewijzer.portaal;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Stempel;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Leestalen;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Padwoord;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.plan.Antwoord;
import nl.routewijzer.plan.DoelId;
import nl.routewijzer.plan.Herkomst;
import nl.routewijzer.plan.Maker;
import nl.routewijzer.plan.Partij;
import nl.routewijzer.plan.PlanView;
import nl.routewijzer.plan.Planuitkomst;
import nl.routewijzer.plan.Planvoorstel;
import nl.routewijzer.plan.Planwerk;
import nl.routewijzer.plan.StapId;
import nl.routewijzer.plan.Uitvoerder;
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

/** What a jongere adds to his plan or says of it: one question on a page. */
@Controller
class PlanformulierController {

    /** What can be added or said, as it stands in the address. */
    enum Wat {
        /** A goal of his own. */
        DOEL,
        /** A step towards a goal. */
        STAP,
        /** What is nice about a step that was taken. */
        TROTS,
        /** What went well. */
        GOED,
        /** What he thinks of the plan. */
        MENING;

        static Wat lees(String naam) {
            return Padwoord.lees(Wat.class, naam).orElseThrow(() -> new NietGevonden("formulier"));
        }

        /** Is about a goal or a step of the plan. */
        boolean isOverIets() {
            return this == STAP || this == TROTS;
        }

        String pad() {
            return Padwoord.van(this);
        }
    }

    /**
     * @param over id of the goal or the step; empty for what is about the whole plan
     * @param onderwerp its text; empty for what is about the whole plan
     */
    record FormulierPage(Formulier formulier, Wat wat, String over, String onderwerp, int basis) {

        String actie() {
            return MijnPlanController.PAD + "/" + (over.isEmpty() ? "" : over + "/") + wat.pad();
        }

        List<Antwoord> antwoorden() {
            return List.of(Antwoord.values());
        }
    }

    private static final String SJABLOON = "portaal/planformulier.jte";

    private final Mijnplan plan;
    private final Planwerk werk;
    private final Alsbericht bericht;
    private final Schermen schermen;

    PlanformulierController(Mijnplan plan, Planwerk werk, Alsbericht bericht, Schermen schermen) {
        this.plan = plan;
        this.werk = werk;
        this.bericht = bericht;
        this.schermen = schermen;
    }

    @GetMapping(MijnPlanController.PAD + "/{wat}")
    View vraag(@PathVariable String wat, IngelogdeJongere wie) {
        return vraag("", wat, wie);
    }

    @GetMapping(MijnPlanController.PAD + "/{over}/{wat}")
    View vraag(@PathVariable String over, @PathVariable String wat, IngelogdeJongere wie) {
        var blad = plan.van(wie);
        if (!blad.isOpen()) {
            throw new NietGevonden("plan");
        }
        var begin = new LinkedHashMap<String, List<String>>();
        begin.put("id", List.of(UUID.randomUUID().toString()));
        if (Wat.lees(wat) == Wat.MENING) {
            blad.mening().ifPresent(mening -> {
                begin.put("antwoord", List.of(mening.antwoord().name()));
                begin.put("waarom", List.of(mening.waarom()));
            });
        }
        return schermen.toon(SJABLOON, pagina(Formulier.met(Map.copyOf(begin)), blad, wat, over));
    }

    @PostMapping(MijnPlanController.PAD + "/{wat}")
    View bewaar(
            @PathVariable String wat,
            @RequestParam MultiValueMap<String, String> invoer,
            IngelogdeJongere wie,
            RedirectAttributes volgende) {
        return bewaar("", wat, invoer, wie, volgende);
    }

    @PostMapping(MijnPlanController.PAD + "/{over}/{wat}")
    View bewaar(
            @PathVariable String over,
            @PathVariable String wat,
            @RequestParam MultiValueMap<String, String> invoer,
            IngelogdeJongere wie,
            RedirectAttributes volgende) {
        var blad = plan.van(wie);
        var f = Formulier.van(invoer);
        if (!blad.isOpen()) {
            return alsBericht(f, wie);
        }
        var pagina = pagina(f, blad, wat, over);
        var wijziging = wijziging(pagina, blad.vandaag());
        var basis = f.bevat("basis") ? f.getal("basis").orElse(0) : blad.basis();
        if (!f.isGoed() || wijziging.isEmpty()) {
            return schermen.fout(SJABLOON, pagina);
        }
        var voorstel = Planvoorstel.van(Sleutel.lees(f.waarde("id")), basis, blad.vandaag(), wijziging.orElseThrow());
        return switch (werk.wijzig(wie.jongere(), voorstel, new Maker.Jongere(wie))) {
            case Planuitkomst.Gedaan gedaan -> {
                Mededeling.zeg(volgende, t("portaal.plan.bewaard." + pagina.wat()));
                yield schermen.naar(MijnPlanController.PAD);
            }
            case Planuitkomst.Geweigerd nee -> {
                nee.beletsels().forEach(beletsel -> f.keurAf(beletsel.veld(), t("beletsel.plan." + beletsel)));
                yield schermen.fout(SJABLOON, pagina);
            }
            case Planuitkomst.Botsing botsing -> {
                f.keurAf(pagina.wat() == Wat.MENING ? "antwoord" : "tekst", t("portaal.plan.botsing"));
                yield schermen.fout(SJABLOON, pagina);
            }
        };
    }

    /** The guidance ended while he typed. */
    private View alsBericht(Formulier f, IngelogdeJongere wie) {
        var antwoord = Leestalen.inHetNederlands(() -> Stream.of(Antwoord.values())
                .filter(een -> f.gekozen("antwoord", een.name()))
                .map(een -> t("portaal.alsbericht.mening", een.label()))
                .findFirst());
        var pagina = bericht.van(wie, antwoord.orElse(""), f.waarde("tekst"), f.waarde("waarom"));
        return schermen.fout(BerichtController.SJABLOON, pagina);
    }

    private static FormulierPage pagina(Formulier f, Mijnplan.Blad blad, String wat, String over) {
        var soort = Wat.lees(wat);
        if (soort.isOverIets() == over.isEmpty()
                || (soort == Wat.MENING && blad.plan().isEmpty())) {
            throw new NietGevonden("formulier");
        }
        var onderwerp = switch (soort) {
            case STAP -> openDoel(blad, over).tekst();
            case TROTS -> gedaan(blad, over).tekst();
            case DOEL, GOED, MENING -> "";
        };
        return new FormulierPage(f, soort, over, onderwerp, blad.basis());
    }

    private static PlanView.Doel openDoel(Mijnplan.Blad blad, String over) {
        var doel = blad.doel(DoelId.van(over));
        if (!doel.isOpen()) {
            throw new NietGevonden("doel");
        }
        return doel;
    }

    private static PlanView.Stap gedaan(Mijnplan.Blad blad, String over) {
        var stap = blad.stap(StapId.van(over));
        if (!stap.isGedaan()) {
            throw new NietGevonden("stap");
        }
        return stap;
    }

    private static Optional<Wijziging> wijziging(FormulierPage pagina, LocalDate vandaag) {
        var f = pagina.formulier();
        var id = Sleutel.lees(f.waarde("id"));
        return switch (pagina.wat()) {
            case DOEL ->
                Optional.of(new Wijziging.DoelGesteld(
                        new DoelId(Stempel.idVan(id, "doel")),
                        f.verplicht("tekst", Wijziging.DOELTEKST),
                        false,
                        List.of()));
            case STAP ->
                Optional.of(new Wijziging.StapGezet(
                        new StapId(Stempel.idVan(id, "stap")),
                        DoelId.van(pagina.over()),
                        f.verplicht("tekst", Wijziging.STAPTEKST),
                        Uitvoerder.JONGERE,
                        nietVoorbij(f, vandaag),
                        Herkomst.ZELF));
            case TROTS ->
                Optional.of(
                        new Wijziging.StapGevierd(StapId.van(pagina.over()), f.verplicht("tekst", Wijziging.REDEN)));
            case GOED -> Optional.of(new Wijziging.GingGoed(id, f.verplicht("tekst", Wijziging.REDEN)));
            case MENING ->
                Optional.ofNullable(f.keuze("antwoord", Antwoord.class))
                        .map(antwoord -> new Wijziging.InstemmingGegeven(
                                Partij.JONGERE, antwoord, f.tekst("waarom", Wijziging.WAAROM)));
        };
    }

    private static Optional<LocalDate> nietVoorbij(Formulier f, LocalDate vandaag) {
        var voor = f.misschienDag("voor");
        if (voor.filter(dag -> dag.isBefore(vandaag)).isPresent()) {
            f.keurAf("voor", t("portaal.plan.voorbij.dag"));
        }
        return voor;
    }
}
