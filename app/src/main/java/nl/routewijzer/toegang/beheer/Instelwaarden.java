package nl.routewijzer.toegang.beheer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.toegang.InstellingGewijzigd;
import nl.routewijzer.toegang.Instellingen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The own values of organisations, with who set them and when. Kept in memory per organisation for half a minute, for another
 * server may have changed them; a change here holds at once, and falls back with its transaction.
 */
@Component
@ZonderInkijk("settings of the organisation, no jongeren")
class Instelwaarden implements Instellingen {

    private static final Duration GELDIG = Duration.ofSeconds(30);

    /** @param waarde empty when it was set back to what holds without an own value */
    record Stand(String instelling, Optional<String> waarde, Instant vanaf, String door) {}

    private record Bekend(Map<String, String> waarden, Instant gevraagdOp) {}

    private static final String STANDEN = """
            select distinct on (i.instelling) i.instelling, i.waarde, i.vanaf, c.naam as door
              from toegang.instelling i join toegang.zicht_collega c on c.id = i.door
             order by i.instelling, i.vanaf desc
            """;

    private static final String GESCHIEDENIS = """
            select i.instelling, i.waarde, i.vanaf, c.naam as door
              from toegang.instelling i join toegang.zicht_collega c on c.id = i.door
             where i.instelling = :instelling order by i.vanaf desc limit 50
            """;

    private final JdbcClient db;
    private final TransactionOperations transactie;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Tijd tijd;
    private final Map<OrganisatieId, Bekend> bekend = new ConcurrentHashMap<>();
    private final AtomicLong vergeten = new AtomicLong();

    Instelwaarden(
            JdbcClient db, TransactionOperations transactie, ApplicationEventPublisher gebeurtenissen, Tijd tijd) {
        this.db = db;
        this.transactie = transactie;
        this.gebeurtenissen = gebeurtenissen;
        this.tijd = tijd;
    }

    @Override
    public Map<String, String> eigen() {
        return Organisatiecontext.huidig().map(this::eigen).orElse(Map.of());
    }

    /** The latest of each setting that was ever set. */
    @Transactional(readOnly = true)
    public List<Stand> standen() {
        return db.sql(STANDEN).query((rij, nummer) -> stand(rij)).list();
    }

    /** Latest first. */
    @Transactional(readOnly = true)
    public List<Stand> geschiedenis(String instelling) {
        return db.sql(GESCHIEDENIS)
                .param("instelling", instelling)
                .query((rij, nummer) -> stand(rij))
                .list();
    }

    /**
     * From now on this holds; without a value what holds without an own one. Nothing happens when it held already.
     *
     * @return whether something changed
     */
    @Transactional
    public boolean zet(String instelling, Optional<String> waarde, GebruikerId door) {
        var organisatie = Organisatiecontext.vereist();
        var was = Optional.ofNullable(lees().get(instelling));
        if (was.equals(waarde)) {
            return false;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                vergeet(organisatie);
            }
        });
        db.sql("""
                        insert into toegang.instelling (instelling, vanaf, waarde, door) values (:instelling, :op, :waarde, :door)
                        on conflict (organisatie, instelling, vanaf) do update set waarde = excluded.waarde, door = excluded.door
                        """)
                .param("instelling", instelling)
                .param("op", Rij.alsParameter(tijd.nu()))
                .param("waarde", waarde.orElse(null))
                .param("door", door.waarde())
                .update();
        bekend.put(organisatie, new Bekend(lees(), tijd.nu()));
        gebeurtenissen.publishEvent(new InstellingGewijzigd(organisatie, instelling));
        return true;
    }

    /** Asks the database anew: after the rows changed behind our back. */
    public void vergeet(OrganisatieId organisatie) {
        vergeten.incrementAndGet();
        bekend.remove(organisatie);
    }

    private Map<String, String> eigen(OrganisatieId organisatie) {
        var gekend = bekend.get(organisatie);
        if (gekend != null && !gekend.gevraagdOp().plus(GELDIG).isBefore(tijd.nu())) {
            return gekend.waarden();
        }
        var beurt = vergeten.get();
        var gelezen = new Bekend(Objects.requireNonNull(transactie.execute(status -> lees())), tijd.nu());
        bekend.compute(organisatie, (wie, ander) -> beurt == vergeten.get() ? gelezen : ander);
        return gelezen.waarden();
    }

    private Map<String, String> lees() {
        return db.sql(STANDEN).query((rij, nummer) -> stand(rij)).list().stream()
                .filter(stand -> stand.waarde().isPresent())
                .collect(Collectors.toUnmodifiableMap(
                        Stand::instelling, stand -> stand.waarde().orElseThrow()));
    }

    private static Stand stand(java.sql.ResultSet rij) throws java.sql.SQLException {
        return new Stand(
                Rij.tekst(rij, "instelling"),
                Rij.misschienTekst(rij, "waarde"),
                Rij.moment(rij, "vanaf"),
                Rij.tekst(rij, "door"));
    }
}
