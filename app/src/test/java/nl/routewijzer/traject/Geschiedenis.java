package nl.routewijzer.traject;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.traject.Trajectstand.GekozenRoute;

/** A traject by the method itself, told fact by fact, seen on 24 November 2026. */
record Geschiedenis(LocalDate melding, Uitkeringsvraag vraag, Optional<GekozenRoute> route, List<Feit> feiten) {

    static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);

    static Geschiedenis vanEenMelding(LocalDate dag) {
        return new Geschiedenis(dag, Uitkeringsvraag.JA, Optional.empty(), List.of());
    }

    static Geschiedenis vanEenMelding(String dag) {
        return vanEenMelding(LocalDate.parse(dag));
    }

    Geschiedenis met(Feitsoort soort, String dag) {
        return met(soort, LocalDate.parse(dag));
    }

    Geschiedenis met(Feitsoort soort, LocalDate dag) {
        var meer = new ArrayList<>(feiten);
        var op = Instant.EPOCH.plusSeconds(meer.size());
        meer.add(new Feit(UUID.randomUUID(), soort, dag, "omdat het zo is", op, GebruikerId.nieuw()));
        return new Geschiedenis(melding, vraag, route, List.copyOf(meer));
    }

    Geschiedenis metRoute(Route gekozen, String dag) {
        return new Geschiedenis(melding, vraag, Optional.of(new GekozenRoute(gekozen, LocalDate.parse(dag))), feiten);
    }

    Geschiedenis zonderUitkering() {
        return new Geschiedenis(melding, Uitkeringsvraag.NEE, route, feiten);
    }

    Zoekperiode zoekperiode() {
        return stand().zoekperiode().orElseThrow();
    }

    Trajectstand stand() {
        return new Trajectstand(
                new TrajectId(UUID.randomUUID()),
                JongereId.nieuw(),
                melding,
                "handelingswijze-2020.1",
                Zoekperiode.van(vraag, melding, Period.ofWeeks(4), 5, feiten),
                route,
                Nazorg.van(feiten, Period.ofMonths(3)),
                Trajectstand.geslotenOp(feiten),
                feiten);
    }
}
