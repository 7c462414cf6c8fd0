package nl.routewijzer.toegang;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.Mailadres;
import nl.routewijzer.gedeeld.web.Formulier;
import org.springframework.stereotype.Component;

/** The fields of a colleague: the same for who comes and for who is here. */
@Component
class Collegaformulier {

    private static final String JA = "JA";

    private final Inlognamen namen;
    private final Postadressen post;

    Collegaformulier(Inlognamen namen, Postadressen post) {
        this.namen = namen;
        this.post = post;
    }

    /** What was filled in; faults are noted at their fields. */
    Personeel.Gegevens lees(Formulier formulier, GebruikerId wie) {
        return new Personeel.Gegevens(
                formulier.verplicht("roepnaam"),
                formulier.verplicht("achternaam"),
                rollen(formulier),
                formulier.tekst("vakgebied"),
                formulier.tekst("werkgebied"),
                inlognaam(formulier, wie),
                postadres(formulier),
                formulier.gekozen("loslaten", JA));
    }

    Formulier van(Collega collega, Inlognamen.Inlognaam inlog) {
        return Formulier.met(Map.of(
                "roepnaam", List.of(collega.roepnaam()),
                "achternaam", List.of(collega.achternaam()),
                "rollen", collega.rollen().stream().map(Rol::name).toList(),
                "vakgebied", List.of(collega.vakgebied()),
                "werkgebied", List.of(collega.werkgebied()),
                "inlognaam", List.of(inlog.naam()),
                "postadres", List.of(post.van(collega.id()).orElse(""))));
    }

    private String inlognaam(Formulier formulier, GebruikerId wie) {
        var inlognaam = formulier.tekst("inlognaam");
        if (namen.isVanEenAnder(inlognaam, wie)) {
            formulier.keurAf("inlognaam", t("collega.fout.inlognaam"));
        }
        return inlognaam;
    }

    private static String postadres(Formulier formulier) {
        var adres = formulier.tekst("postadres");
        if (!adres.isEmpty() && Mailadres.lees(adres).isEmpty()) {
            formulier.keurAf("postadres", t("collega.fout.postadres"));
        }
        return adres;
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
