package nl.routewijzer.portaal;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.routewijzer.bericht.Contactpersonen;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.Verzendbron;
import nl.routewijzer.gedeeld.Verzending;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.privacy.Meekijkers;
import nl.routewijzer.privacy.Meekijkers.Blik;
import nl.routewijzer.privacy.Meekijkers.Nood;
import nl.routewijzer.privacy.Toestemming;
import nl.routewijzer.privacy.Toestemmingen;
import nl.routewijzer.toegang.IngelogdeJongere;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Who looked at what is kept of the jongere, and why. */
@Controller
class KeekController {

    private static final String PAD = "/portaal/wie-keek";

    /**
     * @param organisatie to whom he can ask more
     * @param mag who may see what
     * @param toestemmingen what he said about sharing, newest first
     */
    record KeekPage(
            List<Blik> blikken,
            List<Nood> nood,
            String organisatie,
            String woordConsulent,
            List<Wiemag.Regel> mag,
            List<Toestemming> toestemmingen,
            LocalDate vandaag) {

        /** His name when the jongere knows him, and what he does there. */
        String wie(Blik blik) {
            var rollen =
                    blik.rollen().stream().map(rol -> rol.label(woordConsulent)).collect(Collectors.joining(", "));
            return blik.wie()
                    .map(naam -> t("portaal.keek.bekend", naam, rollen))
                    .orElse(rollen);
        }
    }

    private final Meekijkers meekijkers;
    private final Toestemmingen toestemmingen;
    private final Contactpersonen contact;
    private final Schermen schermen;
    private final Tijd tijd;

    KeekController(
            Meekijkers meekijkers, Toestemmingen toestemmingen, Contactpersonen contact, Schermen schermen, Tijd tijd) {
        this.meekijkers = meekijkers;
        this.toestemmingen = toestemmingen;
        this.contact = contact;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    /** Where the notice after emergency access leads. */
    @Bean
    static Verzendbron wieKeekbron() {
        return new Verzendbron() {
            @Override
            public Verzending.Soort soort() {
                return Verzending.Soort.WIE_KEEK;
            }

            @Override
            public Optional<String> pad(Verzending verzending) {
                return Optional.of(PAD);
            }
        };
    }

    @GetMapping(PAD)
    View toon(IngelogdeJongere wie) {
        return schermen.toon(
                "portaal/keek.jte",
                new KeekPage(
                        meekijkers.blikken(wie.jongere()),
                        meekijkers.noodtoegang(wie.jongere()),
                        wie.organisatienaam(),
                        wie.woordConsulent(),
                        Wiemag.van(contact.van(wie.jongere()), wie.woordConsulent()),
                        toestemmingen.eigen(wie),
                        tijd.vandaag()));
    }
}
