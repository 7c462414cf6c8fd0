package nl.routewijzer.plan.brug.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.Opstartfout;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.plan.brug.Gelezen;
import nl.routewijzer.plan.brug.Instrument;
import nl.routewijzer.plan.brug.Instrumentversie;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The instruments: those that come along, in memory, and those that an organisation brought in. */
@Component
@ZonderInkijk("instruments of the organisation, no jongeren")
public class Instrumentenkast {

    /**
     * @param meegeleverd comes along with Routewijzer, and is never withdrawn
     * @param op when it was brought in, and by whom
     */
    public record Stand(
            Instrument instrument,
            boolean meegeleverd,
            Optional<Instant> op,
            String door,
            Optional<Instant> ingetrokkenOp) {}

    private static final String ALLE = """
            select i.inhoud, i.op, i.ingetrokken_op, c.naam as door
              from plan.instrument i join toegang.zicht_collega c on c.id = i.door
             order by i.instrument, i.op desc
            """;

    private static final String VOEG_TOE = """
            insert into plan.instrument (instrument, versie, inhoud, op, door) values (:instrument, :versie, :inhoud, :op, :door)
            on conflict (organisatie, instrument, versie) do nothing
            """;

    private static final String INHOUD =
            "select inhoud from plan.instrument where instrument = :instrument and versie = :versie";

    private static final String TREK_IN = """
            update plan.instrument set ingetrokken_op = :op, ingetrokken_door = :door
             where instrument = :instrument and versie = :versie and ingetrokken_op is null
            """;

    private static final String ZET_TERUG = """
            update plan.instrument set ingetrokken_op = null, ingetrokken_door = null
             where instrument = :instrument and versie = :versie and ingetrokken_op is not null
            """;

    /** Files of many organisations; the same text is the same instrument. */
    private static final int MEESTE_GELEZEN = 500;

    private final JdbcClient db;
    private final List<Instrument> meegeleverd;
    private final Map<String, Instrument> gelezen = new ConcurrentHashMap<>();

    Instrumentenkast(JdbcClient db) {
        this.db = db;
        this.meegeleverd = meegeleverd();
    }

    /** What comes along, in a fixed order: the brug first. */
    public List<Instrument> meegeleverde() {
        return meegeleverd;
    }

    public boolean isMeegeleverd(String instrument) {
        return meegeleverd.stream().anyMatch(een -> een.id().equals(instrument));
    }

    /** Everything, with when and by whom it was brought in. */
    public List<Stand> alle() {
        return Stream.concat(
                        meegeleverd.stream().map(een -> new Stand(een, true, Optional.empty(), "", Optional.empty())),
                        db.sql(ALLE).query((rij, nummer) -> stand(rij)).list().stream())
                .toList();
    }

    private Stand stand(ResultSet rij) throws SQLException {
        return new Stand(
                lees(Rij.tekst(rij, "inhoud")),
                false,
                Optional.of(Rij.moment(rij, "op")),
                Rij.tekst(rij, "door"),
                Rij.misschienMoment(rij, "ingetrokken_op"));
    }

    /** @return false when this version stood here already */
    public boolean voegToe(Gelezen.Goed bestand, Instant op, GebruikerId door) {
        return metVersie(VOEG_TOE, bestand.instrument().versie())
                        .param("inhoud", bestand.tekst())
                        .param("op", Rij.alsParameter(op))
                        .param("door", door.waarde())
                        .update()
                == 1;
    }

    /** The file of a version that was brought in. */
    public Optional<String> inhoud(Instrumentversie versie) {
        return metVersie(INHOUD, versie).query(String.class).optional();
    }

    public boolean trekIn(Instrumentversie versie, Instant op, GebruikerId door) {
        return metVersie(TREK_IN, versie)
                        .param("op", Rij.alsParameter(op))
                        .param("door", door.waarde())
                        .update()
                == 1;
    }

    public boolean zetTerug(Instrumentversie versie) {
        return metVersie(ZET_TERUG, versie).update() == 1;
    }

    private JdbcClient.StatementSpec metVersie(String sql, Instrumentversie versie) {
        return db.sql(sql).param("instrument", versie.instrument()).param("versie", versie.versie());
    }

    /** Of a file that was accepted before. */
    Instrument lees(String inhoud) {
        if (gelezen.size() >= MEESTE_GELEZEN) {
            gelezen.clear();
        }
        return gelezen.computeIfAbsent(inhoud, Instrumentlezer::bewaard);
    }

    private static List<Instrument> meegeleverd() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:instrumenten/*.yaml"))
                    .map(Instrumentenkast::meegeleverd)
                    .sorted(java.util.Comparator.comparing(Instrument::versie))
                    .toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static Instrument meegeleverd(Resource bestand) {
        try {
            return switch (Instrumentlezer.lees(bestand.getContentAsString(StandardCharsets.UTF_8))) {
                case Gelezen.Goed goed -> goed.instrument();
                case Gelezen.Geweigerd geweigerd ->
                    throw new Opstartfout(bestand.getFilename() + ": " + geweigerd.fouten());
            };
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
