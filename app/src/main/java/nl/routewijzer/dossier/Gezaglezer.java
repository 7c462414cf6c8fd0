package nl.routewijzer.dossier;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.Geboortedatum;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.privacy.Gezagdeling;
import nl.routewijzer.privacy.Gezagdeling.Mag;
import nl.routewijzer.privacy.Gezagdeling.Onderdeel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading: what may be shared with who has the say over a jongere, in one statement and within the look of the page. */
@Component
@Transactional
class Gezaglezer {

    /** @param keren every answer, newest first; the first holds */
    record Blad(Geboortedatum geboren, List<Gezagdeling> keren) {

        Optional<Gezagdeling> nu() {
            return keren.stream().findFirst();
        }
    }

    private static final String KIES = """
            select j.geboortedatum, j.geboorte_precisie, g.id, g.onderdeel, g.mag, g.gezegd_op
              from jongere.zicht_jongere j
              left join privacy.zicht_gezagdeling g on g.jongere = j.id
             where j.id = :jongere
             order by g.op desc nulls last, g.id, g.onderdeel
            """;

    private final JdbcClient db;

    Gezaglezer(JdbcClient db) {
        this.db = db;
    }

    @ZonderInkijk("within the gate of the page that composes it, or of the form that showed the jongere")
    Blad lees(JongereId jongere) {
        var geboren = new ArrayList<Geboortedatum>();
        var keren = new LinkedHashMap<UUID, Gezagdeling>();
        db.sql(KIES).param("jongere", jongere.waarde()).query(rij -> {
            geboren.add(Rij.geboortedatum(rij));
            if (rij.getObject("id") != null) {
                var id = Rij.uuid(rij, "id");
                var dag = Rij.dag(rij, "gezegd_op");
                keren.computeIfAbsent(id, nieuw -> new Gezagdeling(nieuw, jongere, new EnumMap<>(Onderdeel.class), dag))
                        .antwoorden()
                        .put(Onderdeel.valueOf(Rij.tekst(rij, "onderdeel")), Mag.valueOf(Rij.tekst(rij, "mag")));
            }
        });
        return new Blad(geboren.getFirst(), List.copyOf(keren.values()));
    }
}
