package nl.routewijzer.jongere;

import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.NietGevonden;
import nl.routewijzer.gedeeld.OverJongere;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.privacy.Doel;
import nl.routewijzer.privacy.Inkijk;
import nl.routewijzer.privacy.Kluis;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Zicht;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a jongere can be reached is hidden: for everybody, also in lists. Whoever needs it opens it, and that is a look of its own.
 * It holds until somebody ends it; why it was set is written nowhere.
 */
@Component
@Transactional
public class Afscherming {

    /** What it hides. */
    public record Bereikbaarheid(JongereId jongere, Optional<String> telefoon, Optional<String> email, String bereik)
            implements OverJongere {}

    private static final String OPEN = """
            select j.telefoon, j.email, j.bereik from jongere.jongere j where j.id = :jongere and
            """;

    private final JdbcClient db;
    private final Jongeren jongeren;
    private final Kluis kluis;
    private final Inkijk inkijk;
    private final Tijd tijd;

    Afscherming(JdbcClient db, Jongeren jongeren, Kluis kluis, Inkijk inkijk, Tijd tijd) {
        this.db = db;
        this.jongeren = jongeren;
        this.kluis = kluis;
        this.inkijk = inkijk;
        this.tijd = tijd;
    }

    @ZonderInkijk("a decision; shows nothing")
    public boolean geldt(JongereId jongere) {
        return db.sql(
                        "select exists (select from jongere.afscherming where jongere = :jongere and opgeheven_op is null)")
                .param("jongere", jongere.waarde())
                .query(Boolean.class)
                .single();
    }

    /** @return false when it held already */
    public boolean zet(UUID id, JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.JONGERE_BEWERKEN, zicht);
        return db.sql("""
                        insert into jongere.afscherming (id, jongere, op, door) values (:id, :jongere, :op, :door)
                        on conflict do nothing
                        """)
                        .param("id", id)
                        .param("jongere", jongere.waarde())
                        .param("op", Rij.alsParameter(tijd.nu()))
                        .param("door", zicht.gebruiker().waarde())
                        .update()
                == 1;
    }

    /** @return false when it did not hold */
    public boolean hefOp(JongereId jongere, Zicht zicht) {
        jongeren.vereis(jongere, Recht.JONGERE_BEWERKEN, zicht);
        return db.sql("""
                        update jongere.afscherming set opgeheven_op = :op, opgeheven_door = :door
                         where jongere = :jongere and opgeheven_op is null
                        """)
                        .param("jongere", jongere.waarde())
                        .param("op", Rij.alsParameter(tijd.nu()))
                        .param("door", zicht.gebruiker().waarde())
                        .update()
                == 1;
    }

    /**
     * Opens what is hidden, for who may read the page of the jongere.
     *
     * @throws NietGevonden when he is not within reach
     */
    public Bereikbaarheid open(JongereId jongere, Zicht zicht) {
        return inkijk.van(
                        zicht,
                        Doel.AFGESCHERMD_ADRES,
                        () -> db.sql(OPEN + Zicht.FILTER)
                                .param("jongere", jongere.waarde())
                                .params(zicht.parameters(Recht.JONGERE_ZIEN, tijd))
                                .query((rij, nummer) -> new Bereikbaarheid(
                                        jongere,
                                        open(rij.getBytes("telefoon"), Jongeren.TELEFOON, jongere),
                                        open(rij.getBytes("email"), Jongeren.EMAIL, jongere),
                                        Rij.tekst(rij, "bereik")))
                                .optional())
                .orElseThrow(() -> new NietGevonden("jongere"));
    }

    private Optional<String> open(byte @Nullable [] verzegeld, String kolom, JongereId jongere) {
        return Optional.ofNullable(verzegeld).map(zegel -> kluis.open(zegel, kolom, jongere.waarde()));
    }
}
