package nl.routewijzer.toegang.jongereninlog;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.Portaalbron;
import nl.routewijzer.gedeeld.Portaalbron.Treffer;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.Verzendbron;
import nl.routewijzer.gedeeld.Verzending;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links that are asked for. One is sent to who takes part and whose address did not change since somebody last saw it with him
 * there: who can have a number changed over the phone cannot come in with it.
 */
@Component
@Transactional
@ZonderInkijk("a jongere asks for his own link; shows nothing")
class Inloglinks implements Verzendbron {

    /** Own choice, long enough for a slow text message. */
    static final Duration GELDIG = Duration.ofMinutes(15);

    private static final Duration UUR = Duration.ofHours(1);
    private static final int MEESTE_PER_UUR = 5;

    private static final String MAG = """
            select exists (
              select from toegang.meedoen m
               where m.jongere = :jongere and m.pin is not null and m.fout < :dicht and m.adres_op >= :sinds
                 and (select count(*) from toegang.inloglink l where l.jongere = :jongere and l.gevraagd_op > :uurGeleden) < :meeste)
            """;

    private static final String MERK = """
            update toegang.inloglink set merk = :merk, tot = :tot
             where id = :id and gebruikt_op is null and gevraagd_op > :kwartierGeleden
            """;

    private final JdbcClient db;
    private final Portaalbron jongeren;
    private final Tijd tijd;

    Inloglinks(JdbcClient db, Portaalbron jongeren, Tijd tijd) {
        this.db = db;
        this.jongeren = jongeren;
        this.tijd = tijd;
    }

    /** In the organisation of this context: what has to be sent to who is known by this address. */
    List<Verzending> vraag(String getypt) {
        return jongeren.metAdres(getypt).stream()
                .filter(this::mag)
                .map(this::noteer)
                .toList();
    }

    @Override
    public Verzending.Soort soort() {
        return Verzending.Soort.INLOGLINK;
    }

    /** One that comes a quarter of an hour late is not sent any more: who asked has gone on. */
    @Override
    public Optional<String> pad(Verzending verzending) {
        var geheim = Geheim.lang();
        var nu = tijd.nu();
        var gelukt = db.sql(MERK)
                        .param("id", verzending.id())
                        .param("merk", geheim.merk())
                        .param("tot", Rij.alsParameter(nu.plus(GELDIG)))
                        .param("kwartierGeleden", Rij.alsParameter(nu.minus(GELDIG)))
                        .update()
                == 1;
        return gelukt ? Optional.of(LinkController.PAD + geheim.tekst()) : Optional.empty();
    }

    /** He sits waiting for it. */
    @Override
    public boolean ookInStilte() {
        return true;
    }

    private boolean mag(Treffer treffer) {
        var sinds = jongeren.adresSinds(treffer.jongere()).orElse(Instant.EPOCH);
        return db.sql(MAG)
                .param("jongere", treffer.jongere().waarde())
                .param("dicht", Meedoenregels.MEESTE_FOUTEN)
                .param("sinds", Rij.alsParameter(sinds))
                .param("uurGeleden", Rij.alsParameter(tijd.nu().minus(UUR)))
                .param("meeste", MEESTE_PER_UUR)
                .query(Boolean.class)
                .single();
    }

    private Verzending noteer(Treffer treffer) {
        var id = UUID.randomUUID();
        db.sql("insert into toegang.inloglink (id, jongere, gevraagd_op) values (:id, :jongere, :nu)")
                .param("id", id)
                .param("jongere", treffer.jongere().waarde())
                .param("nu", Rij.alsParameter(tijd.nu()))
                .update();
        return new Verzending(id, treffer.jongere(), treffer.weg(), Verzending.Soort.INLOGLINK);
    }
}
