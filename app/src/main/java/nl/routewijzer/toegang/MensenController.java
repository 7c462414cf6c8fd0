package nl.routewijzer.toegang;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.Sleutel;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who works here, adding somebody, and what a colleague knows and where he works. */
@Controller
class MensenController {

    record MensenPage(List<Collega> mensen, Formulier formulier) {}

    /** @param verbonden he logged in by that name already */
    record CollegaPage(Collega collega, boolean verbonden, Formulier formulier) {}

    private static final String JA = "JA";

    private final Collegas collegas;
    private final Inlognamen namen;
    private final Sessies sessies;
    private final Schermen schermen;

    MensenController(Collegas collegas, Inlognamen namen, Sessies sessies, Schermen schermen) {
        this.collegas = collegas;
        this.namen = namen;
        this.sessies = sessies;
        this.schermen = schermen;
    }

    @Bean
    static Menupunt menuMensen() {
        return new Menupunt("/beheer/mensen", "menu.mensen", Recht.MENSEN_BEHEREN, 90);
    }

    @GetMapping("/beheer/mensen")
    View toon(Zicht zicht) {
        zicht.vereis(Recht.MENSEN_BEHEREN);
        var leeg = Formulier.met(Map.of("id", List.of(UUID.randomUUID().toString())));
        return schermen.toon("toegang/mensen.jte", new MensenPage(collegas.ooitHier(), leeg));
    }

    @PostMapping("/beheer/mensen")
    View voegToe(@RequestParam MultiValueMap<String, String> invoer, Zicht zicht, RedirectAttributes volgende) {
        zicht.vereis(Recht.MENSEN_BEHEREN);
        var formulier = Formulier.van(invoer);
        var roepnaam = formulier.verplicht("roepnaam");
        var achternaam = formulier.verplicht("achternaam");
        var rollen = rollen(formulier);
        var wie = new GebruikerId(Sleutel.lees(formulier.waarde("id")));
        var inlognaam = inlognaam(formulier, wie);
        if (!formulier.isGoed()) {
            return schermen.fout("toegang/mensen.jte", new MensenPage(collegas.ooitHier(), formulier));
        }
        if (collegas.voegToe(wie, roepnaam, achternaam, rollen)) {
            namen.geef(wie, inlognaam);
        }
        Mededeling.zeg(volgende, t("mensen.toegevoegd"));
        return schermen.naar("/beheer/mensen");
    }

    @GetMapping("/beheer/mensen/{id}")
    View collega(@PathVariable String id, Zicht zicht) {
        var collega = vereis(id, zicht);
        var inlog = namen.van(collega.id());
        var formulier = Formulier.met(Map.of(
                "inlognaam", List.of(inlog.naam()),
                "vakgebied", List.of(collega.vakgebied()),
                "werkgebied", List.of(collega.werkgebied()),
                "actief", collega.actief() ? List.of(JA) : List.of("")));
        return schermen.toon("toegang/collega.jte", new CollegaPage(collega, inlog.verbonden(), formulier));
    }

    @PostMapping("/beheer/mensen/{id}")
    View wijzig(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> invoer,
            Zicht zicht,
            RedirectAttributes volgende) {
        var collega = vereis(id, zicht);
        var formulier = Formulier.van(invoer);
        var vakgebied = formulier.tekst("vakgebied");
        var werkgebied = formulier.tekst("werkgebied");
        var actief = formulier.gekozen("actief", JA);
        var inlognaam = inlognaam(formulier, collega.id());
        if (!actief && collega.id().equals(zicht.gebruiker())) {
            formulier.keurAf("actief", t("collega.fout.zelf"));
        }
        if (!formulier.isGoed()) {
            var verbonden = namen.van(collega.id()).verbonden();
            return schermen.fout("toegang/collega.jte", new CollegaPage(collega, verbonden, formulier));
        }
        collegas.wijzig(collega.id(), vakgebied, werkgebied, actief);
        var weer = wijzigInlog(collega.id(), inlognaam, formulier.gekozen("loslaten", JA));
        if (!actief || weer) {
            sessies.beeindigVan(zicht.organisatie(), collega.id());
        }
        Mededeling.zeg(volgende, t("collega.bewaard"));
        return schermen.naar("/beheer/mensen");
    }

    /** True when he has to log in again: by another name, or as if for the first time. */
    private boolean wijzigInlog(GebruikerId wie, String inlognaam, boolean loslaten) {
        var was = namen.van(wie);
        namen.geef(wie, inlognaam);
        if (loslaten) {
            namen.laatLos(wie);
        }
        return was.verbonden() && (loslaten || !was.naam().equals(Inlognamen.schoon(inlognaam)));
    }

    private String inlognaam(Formulier formulier, GebruikerId wie) {
        var inlognaam = formulier.tekst("inlognaam");
        if (namen.isVanEenAnder(inlognaam, wie)) {
            formulier.keurAf("inlognaam", t("collega.fout.inlognaam"));
        }
        return inlognaam;
    }

    private Collega vereis(String id, Zicht zicht) {
        zicht.vereis(Recht.MENSEN_BEHEREN);
        return collegas.findOokWegGegaan(GebruikerId.van(id)).orElseThrow(() -> new NietGevonden("collega"));
    }

    private static Set<Rol> rollen(Formulier formulier) {
        var rollen = Arrays.stream(Rol.values())
                .filter(rol -> formulier.gekozen("rollen", rol.name()))
                .collect(Collectors.toUnmodifiableSet());
        if (rollen.isEmpty()) {
            formulier.keurAf("rollen", t("formulier.keuze"));
        }
        return rollen;
    }
}
