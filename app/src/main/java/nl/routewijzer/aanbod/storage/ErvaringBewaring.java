package nl.routewijzer.aanbod.storage;

import java.time.LocalDate;
import nl.routewijzer.gedeeld.Bewaarbron;
import nl.routewijzer.gedeeld.ZonderInkijk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The words of a story go when its last day is over: until then somebody agreed to. Each is of one who told it, whether we know him or not. */
@Component
@ZonderInkijk("numbers and what is past its day; shows nothing")
class ErvaringBewaring implements Bewaarbron {

    private static final String OVER = " where tekst <> '' and tot_en_met < :voor";

    private final JdbcClient db;

    ErvaringBewaring(JdbcClient db) {
        this.db = db;
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
        var weg = db.sql("update aanbod.ervaring set naam = '', titel = '', tekst = '', versie = versie + 1" + OVER)
                .param("voor", voor)
                .update();
        return new Voorbij(weg, weg);
    }
}
