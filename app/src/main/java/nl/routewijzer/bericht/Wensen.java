package nl.routewijzer.bericht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.Verzendweg;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How each jongere wants to hear things. He chooses it himself, in the portaal. */
@Component
@Transactional
@ZonderInkijk("a jongere sees and sets his own choice, and who sends goes by it; nobody looks at anybody")
public class Wensen {

    private static final String VAN = """
            select jongere, seintjes, weg, taal, stil_van, stil_tot, gesprekken, stappen, afspraken
              from bericht.wens where jongere = :jongere
            """;

    private static final String BEWAAR = """
            insert into bericht.wens (jongere, seintjes, weg, taal, stil_van, stil_tot, gesprekken, stappen, afspraken, op)
            values (:jongere, :seintjes, :weg, :taal, :van, :tot, :gesprekken, :stappen, :afspraken, :op)
            on conflict (organisatie, jongere) do update
               set seintjes = excluded.seintjes, weg = excluded.weg, taal = excluded.taal, stil_van = excluded.stil_van, stil_tot = excluded.stil_tot,
                   gesprekken = excluded.gesprekken, stappen = excluded.stappen, afspraken = excluded.afspraken, op = excluded.op
            """;

    private final JdbcClient db;
    private final Tijd tijd;

    Wensen(JdbcClient db, Tijd tijd) {
        this.db = db;
        this.tijd = tijd;
    }

    public Wens van(JongereId jongere) {
        return db.sql(VAN)
                .param("jongere", jongere.waarde())
                .query(Wensen::wens)
                .optional()
                .orElseGet(() -> Wens.geen(jongere));
    }

    public void bewaar(Wens wens) {
        db.sql(BEWAAR)
                .param("jongere", wens.jongere().waarde())
                .param("seintjes", wens.seintjes())
                .param("weg", wens.weg().map(Verzendweg::name).orElse(null))
                .param("taal", wens.taal().map(Taal::name).orElse(null))
                .param("van", wens.stilte().map(Stilte::van).orElse(null))
                .param("tot", wens.stilte().map(Stilte::tot).orElse(null))
                .param("gesprekken", wens.herinneringen().contains(Herinnersoort.GESPREK))
                .param("stappen", wens.herinneringen().contains(Herinnersoort.STAP))
                .param("afspraken", wens.herinneringen().contains(Herinnersoort.AFSPRAAK))
                .param("op", Rij.alsParameter(tijd.nu()))
                .update();
    }

    private static Wens wens(ResultSet rij, int nummer) throws SQLException {
        var soorten = EnumSet.noneOf(Herinnersoort.class);
        if (rij.getBoolean("gesprekken")) {
            soorten.add(Herinnersoort.GESPREK);
        }
        if (rij.getBoolean("stappen")) {
            soorten.add(Herinnersoort.STAP);
        }
        if (rij.getBoolean("afspraken")) {
            soorten.add(Herinnersoort.AFSPRAAK);
        }
        return new Wens(
                Rij.jongere(rij),
                rij.getBoolean("seintjes"),
                Rij.misschienTekst(rij, "weg").map(Verzendweg::valueOf),
                Rij.misschienTekst(rij, "taal").map(Taal::valueOf),
                stilte(rij),
                soorten);
    }

    private static Optional<Stilte> stilte(ResultSet rij) throws SQLException {
        var van = rij.getObject("stil_van", LocalTime.class);
        var tot = rij.getObject("stil_tot", LocalTime.class);
        return van == null || tot == null ? Optional.empty() : Optional.of(new Stilte(van, tot));
    }
}
