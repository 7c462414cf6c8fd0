package nl.routewijzer.aanbod.storage;

import java.time.LocalDate;
import java.util.UUID;
import nl.routewijzer.aanbod.informatie.Ervaring;
import nl.routewijzer.gedeeld.Bewaarbron;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Concepten;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The words of a story go when its last day is over: until then somebody agreed to. So does what was still being typed of it. Each is of one
 * who told it, whether we know him or not.
 */
@Component
@ZonderInkijk("numbers and what is past its day; shows nothing")
class ErvaringBewaring implements Bewaarbron {

    private static final String OVER = " where tekst <> '' and tot_en_met < :voor";

    private final JdbcClient db;
    private final Informatiearchief archief;
    private final Concepten concepten;

    ErvaringBewaring(JdbcClient db, Informatiearchief archief, Concepten concepten) {
        this.db = db;
        this.archief = archief;
        this.concepten = concepten;
    }

    @Override
    public String soort() {
        return "ERVARINGEN";
    }

    @Override
    public boolean heeftTermijn() {
        return false;
    }

    @Override
    public Voorbij voorbij(LocalDate voor) {
        return db.sql("select count(*)::int from aanbod.ervaring" + OVER)
                .param("voor", voor)
                .query((rij, nummer) -> new Voorbij(rij.getInt(1), rij.getInt(1)))
                .single();
    }

    @Override
    public Voorbij wis(LocalDate voor) {
        archief.grendel();
        var weg = db.sql("update aanbod.ervaring set naam = '', titel = '', tekst = '', versie = versie + 1" + OVER
                        + " returning id")
                .param("voor", voor)
                .query(UUID.class)
                .list();
        weg.forEach(id -> concepten.verwijderVanIedereen(Ervaring.CONCEPT, id));
        return new Voorbij(weg.size(), weg.size());
    }
}
