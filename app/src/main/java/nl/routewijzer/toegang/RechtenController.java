package nl.routewijzer.toegang;

import java.util.List;
import nl.routewijzer.gedeeld.web.Schermen;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Who may do what: the very table that the code reads, for who answers for it. */
@Controller
class RechtenController {

    private static final String PAD = "/beheer/rechten";

    record RechtenPage(List<Recht> rechten, List<Rol> rollen) {}

    private final Schermen schermen;

    RechtenController(Schermen schermen) {
        this.schermen = schermen;
    }

    @Bean
    static Menupunt menuRechten() {
        return new Menupunt(PAD, "menu.rechten", Recht.RECHTEN_LEZEN, 91);
    }

    @GetMapping(PAD)
    View toon(Zicht zicht) {
        zicht.vereis(Recht.RECHTEN_LEZEN);
        return schermen.toon("toegang/rechten.jte", new RechtenPage(List.of(Recht.values()), List.of(Rol.values())));
    }
}
