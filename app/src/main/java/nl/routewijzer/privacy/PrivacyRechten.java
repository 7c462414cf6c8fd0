package nl.routewijzer.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.Inzagebron;
import nl.routewijzer.gedeeld.Inzagestuk;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.Wisbron;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.gedeeld.storage.Stukken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Insight in and erasure of this room's own records. The log of looks is shown to the jongere too; erasing takes him
 * out of it and leaves that a look took place.
 */
@Component
class PrivacyRechten implements Inzagebron, Wisbron {

    private static final List<String> TABELLEN = List.of(
            "privacy.toestemming",
            "privacy.grondslag",
            "privacy.noodtoegang",
            "privacy.kennisgeving",
            "privacy.bijzonder",
            "privacy.gezagdeling",
            "privacy.inkijk");

    private static final String TOESTEMMING =
            "select voor_wie, wat, waarom, antwoord, reden, op, tot, ingetrokken_op from privacy.toestemming where jongere = :jongere order by op";
    /** Of emergency access he hears when he may be told; until then the looks it led to are left out too. */
    private static final String INKIJK = """
            select i.op, i.rollen as rol, i.doel from privacy.inkijk i
             where i.jongeren @> array[:jongere]::uuid[]
               and
            """ + Meekijkers.MAG_WETEN + """
             order by i.op
            """;

    private static final String NOODTOEGANG = """
            select n.vanaf, coalesce(n.beeindigd_op, n.tot) as tot, c.naam as wie, n.reden
              from privacy.zicht_noodtoegang n join toegang.zicht_collega c on c.id = n.gebruiker
             where n.jongere = :jongere and n.vertellen_op <= :nu order by n.vanaf
            """;

    private static final String GEZAG =
            "select onderdeel as wat, mag, gezegd_op from privacy.zicht_gezagdeling where jongere = :jongere order by op, onderdeel";

    private final JdbcClient db;
    private final Kluis kluis;
    private final Tijd tijd;

    PrivacyRechten(JdbcClient db, Kluis kluis, Tijd tijd) {
        this.db = db;
        this.kluis = kluis;
        this.tijd = tijd;
    }

    @Override
    public List<String> tabellen() {
        return TABELLEN;
    }

    @Override
    public int volgorde() {
        return 20;
    }

    @Override
    public List<Inzagestuk> inzage(JongereId jongere) {
        Map<String, Object> nu = Map.of("nu", Rij.alsParameter(tijd.nu()));
        return Stream.of(
                        Stukken.uit(db, "toestemming", TOESTEMMING, jongere),
                        Stukken.uit(
                                db,
                                "grondslag",
                                "select soort, vanaf, tot from privacy.grondslag where jongere = :jongere and vervallen_op is null order by vanaf",
                                jongere),
                        bijzonder(jongere),
                        Stukken.uit(db, "gezagdeling", GEZAG, jongere),
                        Stukken.uit(db, "noodtoegang", NOODTOEGANG, jongere, nu),
                        Stukken.uit(db, "inkijk", INKIJK, jongere, nu))
                .flatMap(List::stream)
                .toList();
    }

    /** To the jongere himself it is shown like all that is kept of him. */
    @ZonderInkijk("collected for the insight overview, which opens the gate")
    private List<Inzagestuk> bijzonder(JongereId jongere) {
        return db.sql(
                        "select id, soort, inhoud, instemming_op, bewaren_tot from privacy.bijzonder where jongere = :jongere order by gemaakt_op")
                .param("jongere", jongere.waarde())
                .query((rij, nummer) -> {
                    var velden = new LinkedHashMap<String, String>();
                    for (var kolom : List.of("soort", "instemming_op", "bewaren_tot")) {
                        velden.put(kolom.replace('_', ' '), Rij.tekst(rij, kolom));
                    }
                    velden.put("inhoud", kluis.open(rij.getBytes("inhoud"), Bijzonderheden.KOLOM, Rij.uuid(rij, "id")));
                    return new Inzagestuk("bijzonder", velden);
                })
                .list();
    }

    @Override
    public void wis(JongereId jongere) {
        Stream.of("kennisgeving", "noodtoegang", "bijzonder", "gezagdeling", "toestemming", "grondslag")
                .forEach(tabel -> db.sql("delete from privacy." + tabel + " where jongere = :jongere")
                        .param("jongere", jongere.waarde())
                        .update());
        db.sql(
                        "update privacy.inkijk set jongeren = array_remove(jongeren, :jongere) where jongeren @> array[:jongere]::uuid[]")
                .param("jongere", jongere.waarde())
                .update();
    }
}
