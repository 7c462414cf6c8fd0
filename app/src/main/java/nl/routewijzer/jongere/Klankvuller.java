package nl.routewijzer.jongere;

import java.util.UUID;
import nl.routewijzer.gedeeld.ZonderInkijk;
import nl.routewijzer.gedeeld.storage.Rij;
import nl.routewijzer.toegang.Organisaties;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Gives rows from before there was a klank theirs, once, at the start; writing a jongere gives it at once. */
@Component
class Klankvuller implements ApplicationRunner {

    private record Regel(UUID id, String roepnaam, String achternaam) {}

    private final JdbcClient db;
    private final Organisaties organisaties;
    private final TransactionOperations transactie;

    Klankvuller(JdbcClient db, Organisaties organisaties, TransactionOperations transactie) {
        this.db = db;
        this.organisaties = organisaties;
        this.transactie = transactie;
    }

    @Override
    public void run(ApplicationArguments argumenten) {
        organisaties.voorElke(organisatie -> transactie.executeWithoutResult(status -> vulEen()));
    }

    @ZonderInkijk("computes a column from a column; shows nothing")
    private void vulEen() {
        db.sql(
                        "select id, roepnaam, achternaam from jongere.jongere where klank_achternaam = '' and klank_roepnaam = ''")
                .query((rij, nummer) ->
                        new Regel(Rij.uuid(rij, "id"), Rij.tekst(rij, "roepnaam"), Rij.tekst(rij, "achternaam")))
                .list()
                .forEach(regel -> db.sql(
                                "update jongere.jongere set klank_roepnaam = :roepnaam, klank_achternaam = :achternaam where id = :id")
                        .param("roepnaam", Klank.van(regel.roepnaam()))
                        .param("achternaam", Klank.van(regel.achternaam()))
                        .param("id", regel.id())
                        .update());
    }
}
