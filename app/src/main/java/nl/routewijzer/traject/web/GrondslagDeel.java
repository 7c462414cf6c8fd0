package nl.routewijzer.traject.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Paginadeel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.privacy.Grondslag;
import nl.routewijzer.privacy.Grondslag.Soort;
import nl.routewijzer.privacy.Verwerking;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On which ground each traject rests, and what that lets be done today: on the tab Delen. */
@Component
class GrondslagDeel implements Paginadeel {

    /** @param toestemming whether a consent holds today */
    record DeelPage(JongereId jongere, List<Traject> trajecten, boolean toestemming, LocalDate vandaag) {

        /** The ground that carries it today, with its article; empty when none does. */
        Optional<String> draagt(Verwerking verwerking) {
            return verwerking.gronden().stream()
                    .filter(this::geldt)
                    .flatMap(soort -> verwerking.bron(soort).stream())
                    .findFirst();
        }

        private boolean geldt(Soort soort) {
            return soort == Soort.TOESTEMMING
                    ? toestemming
                    : trajecten.stream()
                            .flatMap(traject -> traject.gronden().stream())
                            .anyMatch(regel -> regel.grond().soort() == soort
                                    && regel.grond().geldt(vandaag));
        }
    }

    /** @param gesloten when it was closed */
    record Traject(UUID id, LocalDate melding, Optional<LocalDate> gesloten, List<Regel> gronden) {}

    /** @param door name of who wrote it down */
    record Regel(Grondslag grond, String door) {}

    private static final String KIES = """
            select t.id as traject, t.melding, t.gesloten_op::date as gesloten, g.id, g.jongere, g.soort, g.vanaf, g.tot,
                   g.vastgelegd_door, coalesce(c.naam, '') as door,
                   exists (select from privacy.zicht_toestemming s
                            where s.jongere = t.jongere and s.antwoord = 'GEGEVEN' and s.ingetrokken_op is null
                              and s.op <= :vandaag and (s.tot is null or s.tot > :vandaag)) as toestemming
              from traject.traject t
              left join privacy.zicht_grondslag g on g.jongere = t.jongere and (g.traject = t.id or g.traject is null)
              left join toegang.zicht_collega c on c.id = g.vastgelegd_door
             where t.jongere = :jongere
             order by t.melding desc, t.id, g.vanaf, g.id
            """;

    private final JdbcClient db;
    private final Tijd tijd;

    GrondslagDeel(JdbcClient db, Tijd tijd) {
        this.db = db;
        this.tijd = tijd;
    }

    @Override
    public String pagina() {
        return "delen";
    }

    @Override
    public int volgorde() {
        return 10;
    }

    @Override
    @ZonderInkijk("within the gate of the page that composes it")
    public Deel maak(JongereId jongere) {
        var vandaag = tijd.vandaag();
        var trajecten = new LinkedHashMap<UUID, Traject>();
        var toestemming = new ArrayList<Boolean>();
        db.sql(KIES)
                .param("jongere", jongere.waarde())
                .param("vandaag", vandaag)
                .query(rij -> {
                    toestemming.add(rij.getBoolean("toestemming"));
                    var id = Rij.uuid(rij, "traject");
                    if (!trajecten.containsKey(id)) {
                        trajecten.put(id, traject(id, rij));
                    }
                    if (rij.getObject("id") != null) {
                        trajecten.get(id).gronden().add(regel(id, rij));
                    }
                });
        return new Deel(
                "traject/web/gronden.jte",
                new DeelPage(jongere, List.copyOf(trajecten.values()), toestemming.contains(true), vandaag));
    }

    private static Traject traject(UUID id, ResultSet rij) throws SQLException {
        return new Traject(id, Rij.dag(rij, "melding"), Rij.misschienDag(rij, "gesloten"), new ArrayList<>());
    }

    private static Regel regel(UUID traject, ResultSet rij) throws SQLException {
        return new Regel(
                new Grondslag(
                        Rij.uuid(rij, "id"),
                        Rij.jongere(rij),
                        Optional.of(traject),
                        Soort.valueOf(Rij.tekst(rij, "soort")),
                        Rij.dag(rij, "vanaf"),
                        Rij.misschienDag(rij, "tot"),
                        new GebruikerId(Rij.uuid(rij, "vastgelegd_door"))),
                Rij.tekst(rij, "door"));
    }
}
