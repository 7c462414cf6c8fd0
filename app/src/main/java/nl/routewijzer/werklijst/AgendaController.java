package nl.routewijzer.werklijst;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.web.Schermen;
import nl.routewijzer.toegang.Menupunt;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import nl.routewijzer.traject.Voorlichtingen;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Agenda: one's own conversations and groepsvoorlichtingen, by day or by week. */
@Controller
class AgendaController {

    /**
     * @param begrepen false when the address named no day or week: then this week stands there
     * @param magVoorlichting whether the reader may open the page of a groepsvoorlichting
     */
    record AgendaPage(
            Agendaperiode periode,
            boolean begrepen,
            List<Agendadag> dagen,
            boolean magVoorlichting,
            boolean magGroep,
            LocalDate vandaag) {

        boolean isLeeg() {
            return dagen.stream().allMatch(dag -> dag.plekken().isEmpty());
        }

        int aantal() {
            return dagen.stream().mapToInt(dag -> dag.plekken().size()).sum();
        }
    }

    private final Agenda agenda;
    private final Voorlichtingen voorlichtingen;
    private final Schermen schermen;
    private final Tijd tijd;

    AgendaController(Agenda agenda, Voorlichtingen voorlichtingen, Schermen schermen, Tijd tijd) {
        this.agenda = agenda;
        this.voorlichtingen = voorlichtingen;
        this.schermen = schermen;
        this.tijd = tijd;
    }

    @Bean
    static Menupunt menuAgenda() {
        return new Menupunt("/agenda", "menu.agenda", Recht.WERKLIJST_ZIEN, 25);
    }

    @GetMapping("/agenda")
    View toon(@RequestParam Optional<String> dag, @RequestParam Optional<String> week, Zicht zicht) {
        var vandaag = tijd.vandaag();
        var gevraagd = Agendaperiode.lees(dag, week, vandaag);
        var periode = gevraagd.orElseGet(() -> Agendaperiode.dezeWeek(vandaag));
        var blad = agenda.lees(periode, zicht);
        return schermen.toon(
                "werklijst/agenda.jte",
                new AgendaPage(
                        periode,
                        gevraagd.isPresent(),
                        Agendadag.van(periode, blad.punten(), tijd.nu()),
                        zicht.mag(Recht.VOORLICHTING_HOUDEN) && voorlichtingen.zijnEr(),
                        zicht.mag(Recht.GESPREK_VOEREN),
                        vandaag));
    }
}
