package nl.routewijzer.bericht.verzending;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.bericht.Ontvangstronde;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Asks who brought something what became of it; nobody has to be let in from outside for that. No transaction is open while it is
 * being asked. After three days it is not asked any more: then nothing more is known of it.
 */
@Component
@ZonderInkijk("ids and moments; shows nothing")
class Ontvangstvrager implements Ontvangstronde {

    private static final Logger LOG = LoggerFactory.getLogger(Ontvangstvrager.class);
    private static final Duration LANGST = Duration.ofDays(3);
    private static final int PER_RONDE = 100;

    private static final String OPEN = """
            select id, kenmerk, jongere from bericht.uitgaand
             where stand = 'VERZONDEN' and ontvangst is null and kenmerk <> '' and bezorger = :bezorger and sinds > :vanaf
             order by gevraagd_op nulls first, sinds
             limit :meest
            """;

    private static final String MERK = """
            update bericht.uitgaand set ontvangst = :ontvangst, gevraagd_op = :nu
             where id = :id and stand = 'VERZONDEN' and ontvangst is null
            """;

    private record Vraag(UUID id, String kenmerk, Optional<JongereId> jongere) {}

    private final JdbcClient db;
    private final TransactionOperations transactie;
    private final List<Ontvangstbron> bronnen;
    private final Bereikmelder melder;
    private final Tijd tijd;

    Ontvangstvrager(
            JdbcClient db,
            TransactionOperations transactie,
            List<Ontvangstbron> bronnen,
            Bereikmelder melder,
            Tijd tijd) {
        this.db = db;
        this.transactie = transactie;
        this.bronnen = List.copyOf(bronnen);
        this.melder = melder;
        this.tijd = tijd;
    }

    @Override
    public int vraag() {
        return bronnen.stream().mapToInt(this::vraag).sum();
    }

    private int vraag(Ontvangstbron bron) {
        var open = transactie.execute(status -> db.sql(OPEN)
                .param("bezorger", bron.naam())
                .param("vanaf", Rij.alsParameter(tijd.nu().minus(LANGST)))
                .param("meest", PER_RONDE)
                .query((rij, nummer) -> new Vraag(
                        Rij.uuid(rij, "id"), Rij.tekst(rij, "kenmerk"), Rij.misschien(rij, "jongere", JongereId::new)))
                .list());
        for (var vraag : open) {
            if (!vraag(bron, vraag)) {
                break;
            }
        }
        return open.size();
    }

    /**
     * Each by itself: what goes wrong with one is no reason not to ask for the next. That one is asked again after the others.
     *
     * @return false when there is no use in asking this source for more
     */
    private boolean vraag(Ontvangstbron bron, Vraag vraag) {
        try {
            merk(vraag, bron.ontvangst(vraag.kenmerk()));
            return true;
        } catch (Bezorgfout fout) {
            LOG.warn("asking what became of a notice gave: {}", fout.fout());
            if (fout.fout() == Fout.ONBEREIKBAAR || fout.fout() == Fout.TE_DRUK) {
                return false;
            }
        } catch (RuntimeException fout) {
            LOG.warn(
                    "what became of a notice was not written down: {}",
                    fout.getClass().getSimpleName());
        }
        merk(vraag, Optional.empty());
        return true;
    }

    private void merk(Vraag vraag, Optional<Ontvangst> ontvangst) {
        transactie.executeWithoutResult(status -> {
            db.sql(MERK)
                    .param("ontvangst", ontvangst.map(Ontvangst::name).orElse(null))
                    .param("nu", Rij.alsParameter(tijd.nu()))
                    .param("id", vraag.id())
                    .update();
            if (ontvangst.isPresent()) {
                vraag.jongere().ifPresent(jongere -> melder.veranderd(vraag.id(), jongere));
            }
        });
    }
}
