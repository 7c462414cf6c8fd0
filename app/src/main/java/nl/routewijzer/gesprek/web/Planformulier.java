package nl.routewijzer.gesprek.web;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.gedeeld.web.Formulier;
import nl.routewijzer.gesprek.Planning;
import nl.routewijzer.gesprek.Planning.Herhaling;
import nl.routewijzer.gesprek.Plek;
import nl.routewijzer.gesprek.Vorm;

/** Reads when and where one meets; every fault stands at its field. */
record Planformulier(Formulier velden) {

    static Map<String, List<String>> velden(LocalDateTime begin, Plek plek) {
        var velden = new HashMap<String, List<String>>();
        velden.put("datum", List.of(begin.toLocalDate().toString()));
        velden.put("tijd", List.of(begin.toLocalTime().toString()));
        velden.put("vorm", List.of(plek.vorm().name()));
        velden.put("plaats", List.of(plek.plaats()));
        velden.put("veiligheid", List.of(plek.veiligheid()));
        return velden;
    }

    Optional<Planning> lees() {
        var dag = velden.dag("datum");
        var uur = velden.tijd("tijd");
        var vorm = velden.keuze("vorm", Vorm.class);
        var plaats = velden.tekst("plaats", Plek.LENGTE);
        var veiligheid = velden.tekst("veiligheid", Plek.LENGTE);
        var herhaling =
                velden.waarde("herhaling").isEmpty() ? Herhaling.NIET : velden.keuze("herhaling", Herhaling.class);
        var keer =
                herhaling == Herhaling.NIET || velden.waarde("keer").isEmpty() ? Optional.of(1) : velden.getal("keer");
        return velden.isGoed() && dag != null && uur != null && vorm != null && herhaling != null && keer.isPresent()
                ? Optional.of(new Planning(dag.atTime(uur), new Plek(vorm, plaats, veiligheid), herhaling, keer.get()))
                : Optional.empty();
    }
}
