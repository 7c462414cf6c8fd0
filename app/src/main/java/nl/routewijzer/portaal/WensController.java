package nl.routewijzer.portaal;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.routewijzer.bericht.Berichten;
import nl.routewijzer.bericht.Berichtwerk;
import nl.routewijzer.bericht.Contactpersonen;
import nl.routewijzer.bericht.Contactpersoon;
import nl.routewijzer.bericht.Herinnersoort;
import nl.routewijzer.bericht.Schrijver;
import nl.routewijzer.bericht.Seintje;
import nl.routewijzer.bericht.Seintjes;
import nl.routewijzer.bericht.Stilte;
import nl.routewijzer.bericht.Taal;
import nl.routewijzer.bericht.Wens;
import nl.routewijzer.bericht.Wensen;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.toegang.IngelogdeJongere;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a jongere wants to hear things, and whether others see that he read: he chooses. */
@Controller
class WensController {

    /** Which hours are quiet, as the form asks it. */
    enum Uren {
        /** Those of the organisation. */
        HIER,
        ZELF,
        NOOIT
    }

    record WensPage(Formulier formulier, Seintje nu, Contactpersoon contact) {

        String naam() {
            return contact.lezer().orElse(t("portaal.contact.ons"));
        }
    }

    private static final String PAD = "/portaal/berichten/wensen";
    private static final String SJABLOON = "portaal/wensen.jte";
    private static final String GEEN = "GEEN";
    private static final String JA = "ja";

    private final Seintjes seintjes;
    private final Wensen wensen;
    private final Berichten berichten;
    private final Berichtwerk werk;
    private final Contactpersonen contact;
    private final Schermen schermen;

    WensController(
            Seintjes seintjes,
            Wensen wensen,
            Berichten berichten,
            Berichtwerk werk,
            Contactpersonen contact,
            Schermen schermen) {
        this.seintjes = seintjes;
        this.wensen = wensen;
        this.berichten = berichten;
        this.werk = werk;
        this.contact = contact;
        this.schermen = schermen;
    }

    @GetMapping(PAD)
    View toon(IngelogdeJongere wie) {
        var nu = seintjes.van(wie.jongere());
        var toontLezen = berichten.toontLezen(new Schrijver.Jongere(wie));
        return schermen.toon(SJABLOON, pagina(ingevuld(nu, toontLezen), nu, wie));
    }

    @PostMapping(PAD)
    View bewaar(@RequestParam MultiValueMap<String, String> invoer, IngelogdeJongere wie, RedirectAttributes volgende) {
        var f = Formulier.van(invoer);
        var nu = seintjes.van(wie.jongere());
        var wens = lees(f, nu);
        if (!f.isGoed()) {
            return schermen.fout(SJABLOON, pagina(f, nu, wie));
        }
        wensen.bewaar(wens);
        werk.toonLezen(new Schrijver.Jongere(wie), f.gekozen("lezen", JA));
        Mededeling.zeg(volgende, t("wens.bewaard"));
        return schermen.naar("/portaal/berichten");
    }

    private WensPage pagina(Formulier f, Seintje nu, IngelogdeJongere wie) {
        return new WensPage(f, nu, contact.van(wie.jongere()));
    }

    /** As it is now, chosen or not. */
    private static Formulier ingevuld(Seintje nu, boolean toontLezen) {
        var wens = nu.wens();
        var velden = new LinkedHashMap<String, List<String>>();
        velden.put(
                "weg",
                wens.seintjes()
                        ? nu.wegen().stream()
                                .limit(1)
                                .map(weg -> weg.weg().name())
                                .toList()
                        : List.of(GEEN));
        velden.put("taal", List.of(nu.taal().name()));
        velden.put("stil", List.of(uren(wens).name()));
        wens.stilte().filter(stilte -> !stilte.isNooit()).ifPresent(stilte -> {
            velden.put("van", List.of(stilte.van().toString()));
            velden.put("tot", List.of(stilte.tot().toString()));
        });
        velden.put(
                "herinnering",
                wens.herinneringen().stream().map(Herinnersoort::name).toList());
        velden.put("lezen", List.of(toontLezen ? JA : ""));
        return Formulier.met(velden);
    }

    private static Uren uren(Wens wens) {
        return wens.stilte()
                .map(stilte -> stilte.isNooit() ? Uren.NOOIT : Uren.ZELF)
                .orElse(Uren.HIER);
    }

    private static Wens lees(Formulier f, Seintje nu) {
        var geen = f.gekozen("weg", GEEN);
        var weg = nu.wegen().stream()
                .map(Seintje.Weg::weg)
                .filter(een -> f.gekozen("weg", een.name()))
                .findFirst();
        if (!geen && weg.isEmpty() && !nu.wegen().isEmpty()) {
            f.keurAf("weg", t("formulier.keuze"));
        }
        var taal = Optional.ofNullable(f.keuze("taal", Taal.class));
        var stilte = stilte(f);
        return new Wens(
                nu.wens().jongere(),
                !geen,
                weg.or(() -> nu.wens().weg()),
                taal,
                stilte,
                Arrays.stream(Herinnersoort.values())
                        .filter(soort -> f.gekozen("herinnering", soort.name()))
                        .collect(Collectors.toSet()));
    }

    private static Optional<Stilte> stilte(Formulier f) {
        var uren = f.keuze("stil", Uren.class);
        if (uren == Uren.NOOIT) {
            return Optional.of(new Stilte(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        }
        return uren == Uren.ZELF ? eigenUren(f) : Optional.empty();
    }

    private static Optional<Stilte> eigenUren(Formulier f) {
        var van = f.tijd("van");
        var tot = f.tijd("tot");
        if (van == null || tot == null) {
            return Optional.empty();
        }
        if (van.equals(tot)) {
            f.keurAf("tot", t("wens.fout.zelfde"));
        }
        return Optional.of(new Stilte(van, tot));
    }
}
