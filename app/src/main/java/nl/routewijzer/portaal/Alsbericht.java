package nl.routewijzer.portaal;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.bericht.Berichten;
import nl.routewijzer.bericht.Contactpersonen;
import nl.routewijzer.bericht.Onderwerp;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.portaal.BerichtController.DraadPage;
import nl.routewijzer.toegang.IngelogdeJongere;
import org.springframework.stereotype.Component;

/**
 * What he typed in a form that cannot be kept any more, since nobody guides him any more: it stands in the form of a message instead, with a
 * sentence that says why. He sends it or not.
 */
@Component
class Alsbericht {

    private final Berichten berichten;
    private final Contactpersonen contact;
    private final Tijd tijd;

    Alsbericht(Berichten berichten, Contactpersonen contact, Tijd tijd) {
        this.berichten = berichten;
        this.contact = contact;
        this.tijd = tijd;
    }

    /** @param woorden what he typed, field by field */
    DraadPage van(IngelogdeJongere wie, String... woorden) {
        var tekst = Stream.of(woorden).filter(deel -> !deel.isBlank()).collect(Collectors.joining("\n"));
        var f = Formulier.met(Map.of("id", List.of(UUID.randomUUID().toString()), "tekst", List.of(tekst)));
        f.keurAf("tekst", t("portaal.alsbericht"));
        var blad = berichten.eigenBladOver(Onderwerp.niets(wie.jongere()), wie);
        return new DraadPage(f, blad, contact.van(wie.jongere()), tijd.nu());
    }
}
