package nl.routewijzer.app;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.stereotype.Component;

/** Events that a listener after commit did not manage yet: which ones, and trying again. */
@Component
@ZonderInkijk("kinds, times and counts; no content")
class Uitgaand {

    private static final String MISLUKT = """
            select id, event_type, listener_id, publication_date, completion_attempts, last_resubmission_date
              from techniek.event_publication
             where status = 'FAILED' and serialized_event::jsonb #>> '{stempel,organisatie,waarde}' = :organisatie
             order by publication_date
            """;
    private static final int LANGSTE_WACHT = 60;
    private static final int STAPPEN = 6;

    /**
     * @param soort kind of event
     * @param luisteraar who should have handled it
     * @param pogingen so far
     */
    record Mislukt(UUID id, String soort, String luisteraar, Instant sinds, int pogingen) {}

    private final JdbcClient db;
    private final FailedEventPublications mislukte;

    Uitgaand(JdbcClient db, FailedEventPublications mislukte) {
        this.db = db;
        this.mislukte = mislukte;
    }

    List<Mislukt> van(OrganisatieId organisatie) {
        return db.sql(MISLUKT)
                .param("organisatie", organisatie.toString())
                .query((rij, nummer) -> new Mislukt(
                        Rij.uuid(rij, "id"),
                        kort(Rij.tekst(rij, "event_type")),
                        kort(Rij.tekst(rij, "listener_id").replaceAll("\\.[^.]*\\(.*", "")),
                        Rij.moment(rij, "publication_date"),
                        rij.getInt("completion_attempts")))
                .list();
    }

    void probeerOpnieuw(OrganisatieId organisatie, UUID id) {
        if (van(organisatie).stream().anyMatch(regel -> regel.id().equals(id))) {
            mislukte.resubmit(ResubmissionOptions.defaults()
                    .withMinAge(Duration.ZERO)
                    .withFilter(regel -> regel.getIdentifier().equals(id)));
        }
    }

    /** Tries again what has waited long enough: 1, 2, 4 … minutes after the last attempt, at most an hour. */
    void probeerWatWachtte(Instant nu) {
        mislukte.resubmit(
                ResubmissionOptions.defaults().withMinAge(Duration.ZERO).withFilter(regel -> isAanDeBeurt(regel, nu)));
    }

    static boolean isAanDeBeurt(EventPublication regel, Instant nu) {
        var laatste =
                regel.getLastResubmissionDate() == null ? regel.getPublicationDate() : regel.getLastResubmissionDate();
        return !laatste.plus(wacht(regel.getCompletionAttempts())).isAfter(nu);
    }

    static Duration wacht(int pogingen) {
        return pogingen > STAPPEN
                ? Duration.ofMinutes(LANGSTE_WACHT)
                : Duration.ofMinutes(Math.min(1L << Math.max(0, pogingen - 1), LANGSTE_WACHT));
    }

    private static String kort(String naam) {
        return naam.substring(Math.max(naam.lastIndexOf('.'), naam.lastIndexOf('$')) + 1);
    }
}
