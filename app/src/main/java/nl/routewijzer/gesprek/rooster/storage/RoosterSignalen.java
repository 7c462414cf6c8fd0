package nl.routewijzer.gesprek.rooster.storage;

import static nl.routewijzer.gedeeld.web.Tekst.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Signaal;
import nl.routewijzer.gedeeld.Signaalbron;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gesprek.rooster.Verzoek;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A jongere asked for a conversation, or called one off himself: who guides him looks for contact. What he asked is answered after his traject too. */
@Component
@ZonderInkijk("facts for derived rows; shows nothing")
class RoosterSignalen implements Signaalbron {

    static final String VERZOEK = "AFSPRAAK_GEVRAAGD";
    static final String AFGEZEGD = "ZELF_AFGEZEGD";

    private static final String DAG = "dag";
    private static final String AFGESLOTEN = "afgesloten";

    /** The last he called off himself, until something was planned since or there was contact; he has an open traject. */
    private static final String ZELF_AFGEZEGD = """
            select g.begin, g.afgerond_op
              from gesprek.gesprek g
              join traject.zicht_traject t on t.id = g.traject
             where g.jongere = :jongere and g.uitkomst = 'AFGEZEGD_JONGERE' and g.afgerond_door = g.jongere and g.vervallen_op is null
               and not exists (select from gesprek.gesprek n
                                where n.jongere = g.jongere and n.vervallen_op is null and n.gemaakt_op > g.afgerond_op)
               and not exists (select from gesprek.zicht_poging p
                                where p.jongere = g.jongere and p.aard = 'CONTACT' and p.gezegd > g.afgerond_op)
             order by g.afgerond_op desc limit 1
            """;

    private final Verzoekarchief verzoeken;
    private final JdbcClient db;

    RoosterSignalen(Verzoekarchief verzoeken, JdbcClient db) {
        this.verzoeken = verzoeken;
        this.db = db;
    }

    @Override
    public List<String> soorten() {
        return List.of(VERZOEK, AFGEZEGD);
    }

    @Override
    public boolean naAfloop() {
        return true;
    }

    @Override
    public List<Signaal> signalen(JongereId jongere) {
        var afgesloten = isAfgesloten(jongere);
        var gevraagd = verzoeken.open(jongere).stream().map(verzoek -> gevraagd(verzoek, afgesloten));
        var afgezegd = db.sql(ZELF_AFGEZEGD)
                .param("jongere", jongere.waarde())
                .query((rij, nummer) -> signaal(
                        AFGEZEGD,
                        jongere,
                        Tijd.dag(Rij.moment(rij, "afgerond_op")),
                        Tijd.dag(Rij.moment(rij, "begin"))))
                .list();
        return Stream.concat(gevraagd, afgezegd.stream()).toList();
    }

    private boolean isAfgesloten(JongereId jongere) {
        return db.sql("select not exists (select from traject.zicht_traject where jongere = :jongere)")
                .param("jongere", jongere.waarde())
                .query(Boolean.class)
                .single();
    }

    private static Signaal gevraagd(Verzoek verzoek, boolean afgesloten) {
        var dag = Tijd.dag(verzoek.op());
        return new Signaal(
                VERZOEK,
                verzoek.jongere(),
                dag,
                Optional.empty(),
                Map.of(DAG, dag.toString(), AFGESLOTEN, String.valueOf(afgesloten)));
    }

    private static Signaal signaal(String soort, JongereId jongere, LocalDate vanaf, LocalDate dag) {
        return new Signaal(soort, jongere, vanaf, Optional.empty(), Map.of(DAG, dag.toString()));
    }

    @Override
    public Zin verwoord(Signaal signaal, LocalDate vandaag) {
        var dag = LocalDate.parse(String.valueOf(signaal.feiten().get(DAG)));
        var pad = "/jongeren/" + signaal.jongere();
        if (Boolean.parseBoolean(signaal.feiten().get(AFGESLOTEN))) {
            return new Zin(
                    t("signaal.verzoek"),
                    t("signaal.verzoek.naafloop", dag),
                    "wacht",
                    t("signaal.verzoek.antwoord"),
                    pad + "/gesprekken/nieuw");
        }
        return signaal.soort().equals(VERZOEK)
                ? new Zin(
                        t("signaal.verzoek"),
                        t("signaal.verzoek.reden", dag),
                        "wacht",
                        t("signaal.verzoek.actie"),
                        pad + "/gesprekken/nieuw")
                : new Zin(
                        t("signaal.zelfafgezegd"),
                        t("signaal.zelfafgezegd.reden", dag),
                        "nu",
                        t("signaal.zelfafgezegd.actie"),
                        pad + "/contact");
    }
}
