package nl.routewijzer.gesprek.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Paginadeel;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.Wijkteamvraag.Onderdeel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was shared with others, under which consent or for which task, newest first: on the tab Delen. It stays when the consent is
 * withdrawn or expires.
 */
@Component
class DelingDeel implements Paginadeel {

    record DeelPage(JongereId jongere, List<Deling> delingen) {}

    /**
     * @param wat what was shared
     * @param grond the consent it rested on, or the task
     * @param pad where it stands
     */
    record Deling(Instant op, String metWie, String wat, Grond grond, boolean verteld, String pad) {}

    sealed interface Grond {

        /** @param ingetrokken when the jongere withdrew it, afterwards */
        record Toestemming(String voorWie, LocalDate gegeven, Optional<LocalDate> ingetrokken) implements Grond {}

        record Taak(String woorden) implements Grond {}
    }

    /** A talk that did not take place shared nothing. */
    private static final String KIES = """
            select d.*, t.voor_wie, t.op as gegeven, t.ingetrokken_op
              from (select 'overleg' as soort, o.begin as op, o.naam as met_wie, o.onderwerp as wat, o.toestemming, o.taak,
                           o.erbij or o.verteld_op is not null as verteld, o.id
                      from gesprek.overleg o
                     where o.jongere = :jongere and o.vervallen_op is null and o.begin <= :nu
                       and o.uitkomst is distinct from 'NIET_DOORGEGAAN'
                    union all
                    select 'wijkteam', p.op, w.naar, array_to_string(w.gedeeld, ','), w.toestemming, w.taak, true, p.gesprek
                      from gesprek.wijkteam w
                      join gesprek.opvolging p on p.id = w.opvolging
                     where w.jongere = :jongere and p.vervallen_op is null) d
              left join privacy.zicht_toestemming t on t.id = d.toestemming
             order by d.op desc, d.id
            """;

    private final JdbcClient db;
    private final Tijd tijd;

    DelingDeel(JdbcClient db, Tijd tijd) {
        this.db = db;
        this.tijd = tijd;
    }

    @Override
    public String pagina() {
        return "delen";
    }

    @Override
    public int volgorde() {
        return 30;
    }

    @Override
    @ZonderInkijk("within the gate of the page that composes it")
    public Deel maak(JongereId jongere) {
        var delingen = db.sql(KIES)
                .param("jongere", jongere.waarde())
                .param("nu", Rij.alsParameter(tijd.nu()))
                .query((rij, nummer) -> deling(jongere, rij))
                .list();
        return new Deel("gesprek/web/delingen.jte", new DeelPage(jongere, delingen));
    }

    private static Deling deling(JongereId jongere, ResultSet rij) throws SQLException {
        var overleg = Rij.tekst(rij, "soort").equals("overleg");
        var wat = Rij.tekst(rij, "wat");
        var id = Rij.uuid(rij, "id");
        return new Deling(
                Rij.moment(rij, "op"),
                Rij.tekst(rij, "met_wie"),
                overleg ? wat : onderdelen(wat),
                grond(rij),
                rij.getBoolean("verteld"),
                overleg ? "/jongeren/" + jongere + "/overleg/" + id : "/gesprekken/" + id + "/opvolgen");
    }

    private static String onderdelen(String namen) {
        return Arrays.stream(namen.split(",", -1))
                .map(naam -> Onderdeel.valueOf(naam).label())
                .collect(Collectors.joining(", "));
    }

    private static Grond grond(ResultSet rij) throws SQLException {
        var voorWie = Rij.misschienTekst(rij, "voor_wie");
        return voorWie.isEmpty()
                ? new Grond.Taak(Rij.tekst(rij, "taak"))
                : new Grond.Toestemming(
                        voorWie.get(),
                        Rij.dag(rij, "gegeven"),
                        Rij.misschienMoment(rij, "ingetrokken_op").map(Tijd::dag));
    }
}
