package nl.routewijzer.portaal;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.Verzendbron;
import nl.routewijzer.gedeeld.Verzending;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.privacy.Meekijkers;
import nl.routewijzer.privacy.Meekijkers.Blik;
import nl.routewijzer.privacy.Meekijkers.Nood;
import nl.routewijzer.toegang.IngelogdeJongere;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Who looked at what is kept of the jongere, and why. */
@Controller
class KeekController {

    private static final String PAD = "/portaal/wie-keek";

    /** @param organisatie to whom he can ask more */
    record KeekPage(List<Blik> blikken, List<Nood> nood, String organisatie, String woordConsulent) {

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
    private final Schermen schermen;

    KeekController(Meekijkers meekijkers, Schermen schermen) {
        this.meekijkers = meekijkers;
        this.schermen = schermen;
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
                        wie.woordConsulent()));
    }
}
