package nl.routewijzer.bericht.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.bericht.Berichten;
import nl.routewijzer.bericht.Berichtwerk;
import nl.routewijzer.bericht.Kant;
import nl.routewijzer.bericht.MijnDraad;
import nl.routewijzer.bericht.Schrijver;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Mededeling;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.toegang.Menupunt;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Berichten: the threads of one's own jongeren, who waits longest first. */
@Controller
class BerichtenController {

    private static final int PLAATS = 25;

    /** Part of the list, as it stands in the address. */
    enum Keuze {
        ALLE(Optional.empty()),
        WACHT_OP_MIJ(Optional.of(Kant.COLLEGA)),
        WACHT_OP_JONGERE(Optional.of(Kant.JONGERE));

        private final Optional<Kant> wacht;

        Keuze(Optional<Kant> wacht) {
            this.wacht = wacht;
        }

        String label() {
            return t("berichten.keuze." + name());
        }

        String leeg() {
            return t("berichten.leeg." + name());
        }

        static Keuze lees(String naam) {
            return Arrays.stream(values())
                    .filter(keuze -> keuze.name().equals(naam))
                    .findFirst()
                    .orElse(ALLE);
        }
    }

    record BerichtenPage(Keuze keuze, List<MijnDraad> draden, boolean toonLezen, LocalDate vandaag) {}

    private final Berichten berichten;
    private final Berichtwerk werk;
    private final Schermen schermen;
    private final Tijd tijd;

    BerichtenController(Berichten berichten, Berichtwerk werk, Schermen schermen, Tijd tijd) {
        this.berichten = berichten;
        this.werk = werk;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    /** Its number is the one statement that every page of the menu costs; a page is shown without it when it cannot be read. */
    @Bean
    static Menupunt menuBerichten(ObjectProvider<Berichten> berichten) {
        return new Menupunt("/berichten", "menu.berichten", Recht.BERICHTEN_SCHRIJVEN, PLAATS)
                .metAantal("menu.berichten.wachten", zicht -> {
                    try {
                        return berichten.getObject().wachtOpMij(zicht);
                    } catch (DataAccessException | TransactionException onbereikbaar) {
                        return 0;
                    }
                });
    }

    @GetMapping("/berichten")
    View toon(@RequestParam(defaultValue = "") String keuze, Zicht zicht) {
        zicht.vereis(Recht.BERICHTEN_SCHRIJVEN);
        var welke = Keuze.lees(keuze);
        return schermen.toon(
                "bericht/web/berichten.jte",
                new BerichtenPage(
                        welke,
                        berichten.mijne(zicht, welke.wacht),
                        berichten.toontLezen(new Schrijver.Collega(zicht)),
                        tijd.vandaag()));
    }

    @PostMapping("/berichten/lezen")
    View kiesLezen(@RequestParam(defaultValue = "") String toon, Zicht zicht, RedirectAttributes volgende) {
        zicht.vereis(Recht.BERICHTEN_SCHRIJVEN);
        werk.toonLezen(new Schrijver.Collega(zicht), toon.equals("ja"));
        Mededeling.zeg(volgende, t(toon.equals("ja") ? "bericht.lezen.aan" : "bericht.lezen.uit"));
        return schermen.naar("/berichten");
    }
}
