package nl.routewijzer.toegang.beheer;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.toegang.Instelling;
import nl.routewijzer.toegang.Instellingsbron;
import nl.routewijzer.toegang.Menupunt;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Regiotelling;
import nl.routewijzer.toegang.Zicht;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** What a region sees: how many, and never who. */
@Controller
class RegioController implements Instellingsbron {

    private static final String PAD = "/regio";
    private static final String DELEN = "REGIO-DELEN";

    record RegioPage(Optional<Regiobeeld> beeld) {

        static String inWoorden(Regiotelling.Getal getal) {
            return getal.aantal()
                    .map(String::valueOf)
                    .orElseGet(() -> getal.klein() ? t("regio.klein") : t("regio.verborgen"));
        }

        static String inWoorden(Optional<Integer> totaal) {
            return totaal.map(String::valueOf).orElseGet(() -> t("regio.verborgen"));
        }
    }

    private final Regiotelling telling;
    private final Schermen schermen;

    RegioController(Regiotelling telling, Schermen schermen) {
        this.telling = telling;
        this.schermen = schermen;
    }

    @Bean
    static Menupunt menuRegio() {
        return new Menupunt(PAD, "menu.regio", Recht.REGIO_ZIEN, 65);
    }

    @GetMapping(PAD)
    View toon(Zicht zicht) {
        zicht.vereis(Recht.REGIO_ZIEN);
        return schermen.toon("toegang/beheer/regio.jte", new RegioPage(Regiobeeld.van(telling.tel())));
    }

    /** Whether the organisation shares its numbers; the counting function reads the same setting. */
    @Override
    public List<Instelling> instellingen() {
        return List.of(new Instelling(
                DELEN,
                Instelling.Groep.SAMENWERKEN,
                t("regio.delen"),
                t("regio.delen.uitleg"),
                new Instelling.AanUit(),
                "",
                Instelling.UIT,
                t("regio.delen.bron")));
    }
}
