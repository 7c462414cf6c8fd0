package nl.routewijzer.bericht.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.bericht.Berichten;
import nl.routewijzer.bericht.Kant;
import nl.routewijzer.bericht.MijnDraad;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.toegang.Bereik;
import nl.routewijzer.toegang.Menupunt;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Berichten: the threads of one's own jongeren, who waits longest first. */
@Controller
class BerichtenController {

    private static final int PLAATS = 25;

    /** Part of the list, as it stands in the address. */
    enum Keuze {
        ALLE(Optional.empty()),
        WACHT_OP_MIJ(Optional.of(Kant.COLLEGA)),
        WACHT_OP_JONGERE(Optional.of(Kant.JONGERE)),
        /** For who divides the work. */
        NIEMAND_BEGELEIDT(Optional.of(Kant.COLLEGA));

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

    record BerichtenPage(Keuze keuze, List<Keuze> keuzes, List<MijnDraad> draden, LocalDate vandaag) {}

    private final Berichten berichten;
    private final Schermen schermen;
    private final Tijd tijd;

    BerichtenController(Berichten berichten, Schermen schermen, Tijd tijd) {
        this.berichten = berichten;
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
                        keuzes(zicht),
                        welke == Keuze.NIEMAND_BEGELEIDT
                                ? berichten.zonderBegeleider(zicht)
                                : berichten.mijne(zicht, welke.wacht),
                        tijd.vandaag()));
    }

    private static List<Keuze> keuzes(Zicht zicht) {
        var verdeelt = zicht.bereik(Recht.TRAJECT_TOEWIJZEN) == Bereik.ORGANISATIE;
        return Arrays.stream(Keuze.values())
                .filter(keuze -> verdeelt || keuze != Keuze.NIEMAND_BEGELEIDT)
                .toList();
    }
}
