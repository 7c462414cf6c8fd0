package nl.routewijzer.aanbod.storage;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Signaal;
import nl.routewijzer.gedeeld.Signaalbron;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gedeeld.web.Datums;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A jongere said what he thinks of what there is: for two weeks, or until they spoke. What he said stands on his page, not here. */
@Component
@ZonderInkijk("facts for derived rows; shows nothing")
class AanbodSignalen implements Signaalbron {

    static final String ZEI_IETS = "AANBOD_VAN_JONGERE";

    private static final String DAG = "dag";
    private static final int WEKEN = 2;

    private static final String LAATSTE = """
            select max(r.op) as op
              from aanbod.reactie r
             where r.jongere = :jongere and r.teruggenomen_op is null
               and exists (select from traject.zicht_traject t where t.jongere = r.jongere)
               and not exists (select from gesprek.zicht_poging p
                                where p.jongere = r.jongere and p.aard = 'CONTACT' and p.gezegd > r.op)
            """;

    private final JdbcClient db;

    AanbodSignalen(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<String> soorten() {
        return List.of(ZEI_IETS);
    }

    @Override
    public List<Signaal> signalen(JongereId jongere) {
        return db
                .sql(LAATSTE)
                .param("jongere", jongere.waarde())
                .query((rij, nummer) -> Rij.misschienMoment(rij, "op"))
                .single()
                .map(Tijd::dag)
                .map(dag -> new Signaal(
                        ZEI_IETS, jongere, dag, Optional.of(dag.plusWeeks(WEKEN)), Map.of(DAG, dag.toString())))
                .stream()
                .toList();
    }

    @Override
    public Zin verwoord(Signaal signaal, LocalDate vandaag) {
        var dag = LocalDate.parse(signaal.feiten().getOrDefault(DAG, ""));
        return new Zin(
                t("signaal.aanbod"),
                t("signaal.aanbod.reden", dag, Datums.ver(dag, vandaag)),
                "wacht",
                t("signaal.aanbod.actie"),
                "/jongeren/" + signaal.jongere() + "/plan#mogelijkheden-kop");
    }
}
