package nl.routewijzer.app;

import java.util.Comparator;
import java.util.List;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.toegang.Menupunt;
import nl.routewijzer.toegang.Zicht;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The front door: leads to the first page somebody has a right to. */
@Controller
class StartController {

    private final List<Menupunt> menu;
    private final Schermen schermen;

    StartController(List<Menupunt> menu, Schermen schermen) {
        this.menu = menu.stream()
                .sorted(Comparator.comparingInt(Menupunt::volgorde))
                .toList();
        this.schermen = schermen;
    }

    @GetMapping("/")
    View start(Zicht zicht) {
        return menu.stream()
                .filter(punt -> zicht.mag(punt.recht()))
                .findFirst()
                .map(punt -> schermen.naar(punt.pad()))
                .orElseThrow(() -> new NietGevonden("START"));
    }
}
