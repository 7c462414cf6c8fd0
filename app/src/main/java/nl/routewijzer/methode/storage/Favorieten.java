package nl.routewijzer.methode.storage;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.toegang.Zicht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody likes to find again in the method, and writes beside it. Only the owner reads it. */
@Component
@Transactional
@ZonderInkijk("one's own notes beside the method, no people")
public class Favorieten {

    /**
     * What is mine.
     *
     * @param favorieten ids of items, last chosen first
     * @param notities id → text
     */
    public record Eigen(Set<String> favorieten, Map<String, String> notities) {}

    private static final String MIJN = """
            select f.onderdeel, null as tekst, f.op from methode.favoriet f where f.gebruiker = :ik
            union all
            select n.onderdeel, n.tekst, n.gewijzigd_op from methode.notitie n where n.gebruiker = :ik and n.weg_op is null
             order by 3 desc, 1
            """;

    private final JdbcClient db;
    private final Tijd tijd;

    Favorieten(JdbcClient db, Tijd tijd) {
        this.db = db;
        this.tijd = tijd;
    }

    public Eigen van(Zicht zicht) {
        var eigen = new Eigen(new LinkedHashSet<>(), new LinkedHashMap<>());
        db.sql(MIJN).param("ik", zicht.gebruiker().waarde()).query(rij -> {
            var onderdeel = Rij.tekst(rij, "onderdeel");
            Rij.misschienTekst(rij, "tekst")
                    .ifPresentOrElse(
                            tekst -> eigen.notities().put(onderdeel, tekst),
                            () -> eigen.favorieten().add(onderdeel));
        });
        return eigen;
    }

    /** @param aan a favourite from now on, or no longer; saying it twice changes nothing */
    public void zet(Zicht zicht, String onderdeel, boolean aan) {
        var sql = aan
                ? "insert into methode.favoriet (gebruiker, onderdeel, op) values (:ik, :onderdeel, :op) on conflict do nothing"
                : "delete from methode.favoriet where gebruiker = :ik and onderdeel = :onderdeel and op <= :op";
        db.sql(sql)
                .param("ik", zicht.gebruiker().waarde())
                .param("onderdeel", onderdeel)
                .param("op", Rij.alsParameter(tijd.nu()))
                .update();
    }

    /** @param tekst 1 to 2000 characters */
    public void noteer(Zicht zicht, String onderdeel, String tekst) {
        db.sql("""
                        insert into methode.notitie (gebruiker, onderdeel, tekst, gewijzigd_op)
                        values (:ik, :onderdeel, :tekst, :op)
                        on conflict (organisatie, gebruiker, onderdeel)
                        do update set tekst = excluded.tekst, gewijzigd_op = excluded.gewijzigd_op, weg_op = null
                        """)
                .param("ik", zicht.gebruiker().waarde())
                .param("onderdeel", onderdeel)
                .param("tekst", tekst)
                .param("op", Rij.alsParameter(tijd.nu()))
                .update();
    }

    /**
     * Takes a note away; it can be put back.
     *
     * @return whether there was one
     */
    public boolean haalWeg(Zicht zicht, String onderdeel) {
        return db.sql("""
                                update methode.notitie set weg_op = :op
                                 where gebruiker = :ik and onderdeel = :onderdeel and weg_op is null
                                """)
                        .param("ik", zicht.gebruiker().waarde())
                        .param("onderdeel", onderdeel)
                        .param("op", Rij.alsParameter(tijd.nu()))
                        .update()
                > 0;
    }

    public void zetTerug(Zicht zicht, String onderdeel) {
        db.sql("update methode.notitie set weg_op = null where gebruiker = :ik and onderdeel = :onderdeel")
                .param("ik", zicht.gebruiker().waarde())
                .param("onderdeel", onderdeel)
                .update();
    }
}
