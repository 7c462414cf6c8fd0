package nl.routewijzer.traject;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.Bsn;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.jongere.Jongeren;
import nl.routewijzer.jongere.Naam;
import nl.routewijzer.jongere.NieuweJongere;
import nl.routewijzer.jongere.Telefoon;
import nl.routewijzer.toegang.Collega;
import nl.routewijzer.toegang.Collegas;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of a melding, for a new jongere or for one the organisation knows. */
@Controller
class MeldController {

    /** Chosen instead of a consulent: somebody assigns later. */
    static final String NOG_NIET = "nog-niet";

    private static final int MELDTEKST = 500;

    /** @param bekend who is known already, empty for somebody new */
    record MeldPage(Formulier formulier, Optional<Bekende> bekend, List<Collega> consulenten, LocalDate vandaag) {}

    record Bekende(JongereId id, String naam) {}

    private final Trajecten trajecten;
    private final Jongeren jongeren;
    private final Collegas collegas;
    private final Schermen schermen;
    private final Tijd tijd;

    MeldController(Trajecten trajecten, Jongeren jongeren, Collegas collegas, Schermen schermen, Tijd tijd) {
        this.trajecten = trajecten;
        this.jongeren = jongeren;
        this.collegas = collegas;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @GetMapping("/meldingen/nieuw")
    View nieuw(Zicht zicht) {
        zicht.vereis(Recht.JONGERE_MELDEN);
        return schermen.toon("traject/melding.jte", pagina(Formulier.van(beginwaarden(zicht)), Optional.empty()));
    }

    @GetMapping("/jongeren/{jongere}/meldingen/nieuw")
    View opnieuw(@PathVariable String jongere, Zicht zicht) {
        return schermen.toon(
                "traject/melding.jte",
                pagina(Formulier.van(beginwaarden(zicht)), bekende(JongereId.van(jongere), zicht)));
    }

    @PostMapping("/meldingen")
    View meld(@RequestParam MultiValueMap<String, String> invoer, Zicht zicht, RedirectAttributes volgende) {
        zicht.vereis(Recht.JONGERE_MELDEN);
        var formulier = Formulier.van(invoer);
        var id = Sleutel.lees(formulier.waarde("id"));
        var jongere = new JongereId(id);
        return verwerk(
                formulier,
                Optional.empty(),
                melding(formulier, jongere, nieuweJongere(formulier, jongere)),
                zicht,
                volgende);
    }

    @PostMapping("/jongeren/{jongere}/meldingen")
    View meldBekende(
            @PathVariable String jongere,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var formulier = Formulier.van(invoer);
        var wie = JongereId.van(jongere);
        return verwerk(formulier, bekende(wie, zicht), melding(formulier, wie, Optional.empty()), zicht, volgende);
    }

    private View verwerk(
            Formulier formulier,
            Optional<Bekende> bekend,
            Optional<Melding> melding,
            Zicht zicht,
            RedirectAttributes volgende) {
        var uitkomst = melding.map(gelezen -> trajecten.meld(gelezen, zicht));
        if (uitkomst.isPresent() && uitkomst.get() instanceof Uitkomst.Gedaan gedaan) {
            Mededeling.zeg(volgende, t("melding.bewaard"));
            return schermen.naar(daarna(gedaan.jongere(), melding.flatMap(Melding::consulent), zicht));
        }
        if (uitkomst.isPresent() && uitkomst.get() instanceof Uitkomst.Geweigerd geweigerd) {
            geweigerd.beletsels().forEach(beletsel -> formulier.keurAf(beletsel.veld(), t("beletsel." + beletsel)));
        }
        return schermen.fout("traject/melding.jte", pagina(formulier, bekend));
    }

    /** Nobody guides him yet, so there is no page of his to go to for who only sees his own. */
    private static String daarna(JongereId jongere, Optional<GebruikerId> consulent, Zicht zicht) {
        if (consulent.isPresent()) {
            return "/jongeren/" + jongere;
        }
        return zicht.mag(Recht.TEAM_ZIEN) ? "/team" : "/vandaag";
    }

    /** Empty when a field is wrong; every field was looked at by then. */
    private Optional<Melding> melding(Formulier formulier, JongereId jongere, Optional<NieuweJongere> nieuw) {
        var dag = formulier.dag("dag");
        var kanaal = formulier.keuze("kanaal", Kanaal.class);
        var consulent = formulier.verplicht("consulent");
        return formulier.isGoed() && dag != null && kanaal != null
                ? Optional.of(new Melding(
                        new TrajectId(Sleutel.lees(formulier.waarde("id"))),
                        jongere,
                        nieuw,
                        dag,
                        kanaal,
                        Optional.of(consulent)
                                .filter(gekozen -> !gekozen.equals(NOG_NIET))
                                .map(GebruikerId::van)))
                : Optional.empty();
    }

    private static Optional<NieuweJongere> nieuweJongere(Formulier formulier, JongereId id) {
        var naam = new Naam(
                formulier.verplicht("roepnaam"), formulier.tekst("tussenvoegsel"), formulier.verplicht("achternaam"));
        var geboren = formulier.geboortedatum("geboortedatum");
        var bsn = gevuld(formulier, "bsn").flatMap(Bsn::lees);
        var telefoon = gevuld(formulier, "telefoon").flatMap(Telefoon::lees);
        var email = gevuld(formulier, "email").filter(adres -> adres.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"));
        keurAfAlsOnleesbaar(formulier, "bsn", bsn.isPresent());
        keurAfAlsOnleesbaar(formulier, "telefoon", telefoon.isPresent());
        keurAfAlsOnleesbaar(formulier, "email", email.isPresent());
        var bereik = formulier.tekst("bereik", MELDTEKST);
        var watHelpt = formulier.tekst("watHelpt", MELDTEKST);
        return geboren == null
                ? Optional.empty()
                : Optional.of(new NieuweJongere(id, naam, geboren, bsn, telefoon, email, bereik, watHelpt));
    }

    private static Optional<String> gevuld(Formulier formulier, String veld) {
        return Optional.of(formulier.tekst(veld)).filter(tekst -> !tekst.isEmpty());
    }

    private static void keurAfAlsOnleesbaar(Formulier formulier, String veld, boolean gelezen) {
        if (!gelezen && !formulier.waarde(veld).isBlank()) {
            formulier.keurAf(veld, t("melding.fout." + veld));
        }
    }

    private MultiValueMap<String, String> beginwaarden(Zicht zicht) {
        var velden = new LinkedMultiValueMap<String, String>();
        velden.add("id", UUID.randomUUID().toString());
        velden.add("dag", tijd.vandaag().toString());
        velden.add("kanaal", Kanaal.GEMEENTE.name());
        velden.add("consulent", zicht.gebruiker().toString());
        return velden;
    }

    private Optional<Bekende> bekende(JongereId jongere, Zicht zicht) {
        zicht.vereis(Recht.JONGERE_MELDEN);
        return Optional.of(
                new Bekende(jongere, jongeren.bekijk(jongere, zicht).naam().volledig()));
    }

    private MeldPage pagina(Formulier formulier, Optional<Bekende> bekend) {
        return new MeldPage(formulier, bekend, collegas.consulenten(), tijd.vandaag());
    }
}
