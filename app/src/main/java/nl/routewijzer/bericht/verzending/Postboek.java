package nl.routewijzer.bericht.verzending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.gedeeld.GebruikerId;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Ontvanger;
import nl.routewijzer.gedeeld.Tijd;
import nl.routewijzer.gedeeld.Verzending;
import nl.routewijzer.gedeeld.Verzendweg;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The book of what has to leave the house. Each method is one transaction, or part of the one of its caller. */
@Component
@ZonderInkijk("ids and moments; shows nothing")
class Postboek {

    /** Longer than any attempt takes: a mail server gets five seconds for each answer. */
    static final Duration IN_HANDEN = Duration.ofMinutes(5);

    private static final String LEG = """
            insert into bericht.uitgaand (id, over, jongere, gebruiker, weg, soort, ontstaan, stand, sinds, volgende)
            values (:id, :over, :jongere, :gebruiker, :weg, :soort, :nu, 'WACHT', :nu, :volgende)
            on conflict (organisatie, id) do nothing
            """;

    private static final String PAK = """
            update bericht.uitgaand set stand = 'BEZIG', poging = poging + 1, sinds = :nu, volgende = :tot
             where id = (select id from bericht.uitgaand
                          where stand in ('WACHT', 'BEZIG') and volgende <= :nu%s
                          order by volgende, id limit 1
                            for update skip locked)
            returning id, over, jongere, gebruiker, weg, soort, poging
            """;

    /** Only by who still has it: whoever kept it too long finds that it is somebody else's now. */
    private static final String MERK = """
            update bericht.uitgaand
               set stand = :stand, sinds = :nu, volgende = :volgende, poging = poging - :terug, fout = :fout,
                   bezorger = :bezorger, langs = :langs, kenmerk = :kenmerk
             where id = :id and stand = 'BEZIG' and poging = :poging
            """;

    private final JdbcClient db;
    private final TransactionOperations transactie;
    private final Bereikmelder melder;
    private final Tijd tijd;

    Postboek(JdbcClient db, TransactionOperations transactie, Bereikmelder melder, Tijd tijd) {
        this.db = db;
        this.transactie = transactie;
        this.melder = melder;
        this.tijd = tijd;
    }

    /** @return false when it lay here already */
    boolean leg(Verzending verzending, Instant vanaf) {
        var nieuw = transactie.execute(status -> db.sql(LEG)
                        .param("id", Post.id(verzending))
                        .param("over", verzending.id())
                        .param("jongere", verzending.aan() instanceof JongereId jongere ? jongere.waarde() : null)
                        .param("gebruiker", verzending.aan() instanceof GebruikerId collega ? collega.waarde() : null)
                        .param("weg", verzending.weg().name())
                        .param("soort", verzending.soort().name())
                        .param("nu", Rij.alsParameter(tijd.nu()))
                        .param("volgende", Rij.alsParameter(vanaf))
                        .update()
                == 1);
        return Objects.requireNonNull(nieuw);
    }

    /** Takes the one that waits longest; nobody else has it for a while. */
    Optional<Post> pak() {
        return pak(db.sql(PAK.formatted("")));
    }

    /** Takes this one, if it is due. */
    Optional<Post> pak(UUID id) {
        return pak(db.sql(PAK.formatted(" and id = :id")).param("id", id));
    }

    private Optional<Post> pak(JdbcClient.StatementSpec vraag) {
        var nu = tijd.nu();
        var post = transactie.execute(status -> vraag.param("nu", Rij.alsParameter(nu))
                .param("tot", Rij.alsParameter(nu.plus(IN_HANDEN)))
                .query(Postboek::post)
                .optional());
        return Objects.requireNonNull(post);
    }

    void verzonden(Post post, String bezorger, Verzendweg langs, String kenmerk) {
        merk(
                post,
                merkteken("VERZONDEN", Optional.empty(), Optional.empty())
                        .param("terug", 0)
                        .param("bezorger", bezorger)
                        .param("langs", langs.name())
                        .param("kenmerk", kenmerk),
                kenmerk.isEmpty());
    }

    void nietNodig(Post post) {
        merk(post, zonderBezorger("NIET_NODIG", Optional.empty(), Optional.empty()));
    }

    void mislukt(Post post, Fout fout) {
        merk(post, zonderBezorger("MISLUKT", Optional.of(fout), Optional.empty()), fout == Fout.ADRES_KLOPT_NIET);
    }

    void opnieuw(Post post, Fout fout, Duration over) {
        merk(
                post,
                zonderBezorger("WACHT", Optional.of(fout), Optional.of(tijd.nu().plus(over))));
    }

    /** It was not the moment: no attempt. */
    void later(Post post, Instant wanneer) {
        merk(
                post,
                merkteken("WACHT", Optional.empty(), Optional.of(wanneer))
                        .param("terug", 1)
                        .param("bezorger", null)
                        .param("langs", null)
                        .param("kenmerk", null));
    }

    private JdbcClient.StatementSpec zonderBezorger(String stand, Optional<Fout> fout, Optional<Instant> volgende) {
        return merkteken(stand, fout, volgende)
                .param("terug", 0)
                .param("bezorger", null)
                .param("langs", null)
                .param("kenmerk", null);
    }

    private JdbcClient.StatementSpec merkteken(String stand, Optional<Fout> fout, Optional<Instant> volgende) {
        return db.sql(MERK)
                .param("stand", stand)
                .param("nu", Rij.alsParameter(tijd.nu()))
                .param("fout", fout.map(Fout::name).orElse(null))
                .param("volgende", volgende.map(Rij::alsParameter).orElse(null));
    }

    private void merk(Post post, JdbcClient.StatementSpec merkteken) {
        merk(post, merkteken, false);
    }

    /** @param bereik whether it says something of how to reach a jongere */
    private void merk(Post post, JdbcClient.StatementSpec merkteken, boolean bereik) {
        transactie.executeWithoutResult(status -> {
            var gemerkt = merkteken
                    .param("id", post.id())
                    .param("poging", post.poging())
                    .update();
            if (gemerkt == 1 && bereik && post.verzending().aan() instanceof JongereId jongere) {
                melder.veranderd(post.id(), jongere);
            }
        });
    }

    private static Post post(ResultSet rij, int nummer) throws SQLException {
        var jongere = Rij.misschien(rij, "jongere", JongereId::new);
        Ontvanger aan = jongere.isPresent() ? jongere.get() : new GebruikerId(Rij.uuid(rij, "gebruiker"));
        return new Post(
                Rij.uuid(rij, "id"),
                new Verzending(
                        Rij.uuid(rij, "over"),
                        aan,
                        Verzendweg.valueOf(Rij.tekst(rij, "weg")),
                        Verzending.Soort.valueOf(Rij.tekst(rij, "soort"))),
                rij.getInt("poging"));
    }
}
