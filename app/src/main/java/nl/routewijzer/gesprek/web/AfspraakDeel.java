package nl.routewijzer.gesprek.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Paginadeel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.Verslag.Wie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What jongere and consulent agreed: what is open, and what was kept or stopped lately. */
@Component
class AfspraakDeel implements Paginadeel {

    private static final int MEEST_KLAAR = 10;

    /** @param klaar the last {@value #MEEST_KLAAR}, newest first */
    record DeelPage(JongereId jongere, String roepnaam, List<Regel> open, List<Regel> klaar, LocalDate vandaag) {}

    /** @param gestopt why it was stopped; empty when it was kept, and while it is open */
    record Regel(UUID id, Wie wie, String wat, Optional<LocalDate> wanneer, boolean open, Optional<String> gestopt) {

        boolean isVoorbij(LocalDate vandaag) {
            return wanneer.filter(vandaag::isAfter).isPresent();
        }
    }

    private static final String KIES = """
            select x.*, j.roepnaam
              from jongere.zicht_jongere j
              left join (select a.id, a.jongere, a.wie, a.wat, a.wanneer, a.gestopt_reden, coalesce(a.gelukt_op, a.gestopt_op) as klaar_op,
                                row_number() over (order by coalesce(a.gelukt_op, a.gestopt_op) desc nulls last) as nummer
                           from gesprek.afspraak a
                          where a.jongere = :jongere and a.vervallen_op is null) x
                on x.klaar_op is null or x.nummer <= :meest
             where j.id = :jongere
             order by x.klaar_op desc nulls first, x.wanneer nulls last, x.wat
            """;

    private final JdbcClient db;
    private final Tijd tijd;

    AfspraakDeel(JdbcClient db, Tijd tijd) {
        this.db = db;
        this.tijd = tijd;
    }

    @Override
    public String pagina() {
        return "jongere";
    }

    @Override
    public int volgorde() {
        return 15;
    }

    @Override
    @ZonderInkijk("within the gate of the page that composes it")
    public Deel maak(JongereId jongere) {
        var roepnaam = new StringBuilder();
        var regels = db.sql(KIES)
                .param("jongere", jongere.waarde())
                .param("meest", MEEST_KLAAR)
                .query((rij, nummer) -> {
                    roepnaam.setLength(0);
                    roepnaam.append(Rij.tekst(rij, "roepnaam"));
                    return regel(rij);
                })
                .list();
        return new Deel(
                "gesprek/web/afspraakdeel.jte",
                new DeelPage(jongere, roepnaam.toString(), kies(regels, true), kies(regels, false), tijd.vandaag()));
    }

    private static List<Regel> kies(List<Optional<Regel>> regels, boolean open) {
        return regels.stream()
                .flatMap(Optional::stream)
                .filter(regel -> regel.open() == open)
                .toList();
    }

    private static Optional<Regel> regel(ResultSet rij) throws SQLException {
        if (rij.getObject("id") == null) {
            return Optional.empty();
        }
        return Optional.of(new Regel(
                Rij.uuid(rij, "id"),
                Wie.valueOf(Rij.tekst(rij, "wie")),
                Rij.tekst(rij, "wat"),
                Rij.misschienDag(rij, "wanneer"),
                Rij.misschienMoment(rij, "klaar_op").isEmpty(),
                Rij.misschienTekst(rij, "gestopt_reden")));
    }
}
