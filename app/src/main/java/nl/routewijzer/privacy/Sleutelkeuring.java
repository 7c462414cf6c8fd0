package nl.routewijzer.privacy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.gedeeld.Opstartfout;
import nl.routewijzer.privacy.sleutels.Sleutelbos;
import nl.routewijzer.privacy.sleutels.Zegelveld;
import nl.routewijzer.toegang.Organisaties;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** At the start: do these keys belong to this database? Better a sentence now than a page that does not open. */
@Component
@Order(0)
class Sleutelkeuring implements ApplicationRunner {

    private final JdbcOperations db;
    private final Organisaties organisaties;
    private final TransactionOperations transactie;
    private final Sleutelbos sleutels;

    Sleutelkeuring(
            JdbcOperations db, Organisaties organisaties, TransactionOperations transactie, Sleutelbos sleutels) {
        this.db = db;
        this.organisaties = organisaties;
        this.transactie = transactie;
        this.sleutels = sleutels;
    }

    @Override
    public void run(ApplicationArguments argumenten) {
        organisaties.voorElke(huis -> transactie.executeWithoutResult(status -> keur()));
    }

    /** One value of each column: a database is sealed with the keys of one house. */
    private void keur() {
        db.execute((Connection verbinding) -> {
            for (var veld : Zegelveld.alle(verbinding)) {
                eerste(verbinding, veld)
                        .filter(waarde -> !sleutels.huidig().kent(waarde))
                        .ifPresent(waarde -> {
                            throw new Opstartfout(
                                    "Wat in " + veld
                                            + " staat, is verzegeld met andere sleutels dan die hier zijn. Zet het sleutelbestand terug dat bij deze database hoort; zonder die sleutels is er niets van te lezen.");
                        });
            }
            return List.of();
        });
    }

    private static Optional<byte[]> eerste(Connection verbinding, Zegelveld veld) throws SQLException {
        var sql =
                "select " + veld.kolom() + " from " + veld.tabel() + " where " + veld.kolom() + " is not null limit 1";
        try (var vraag = verbinding.createStatement();
                var rij = vraag.executeQuery(sql)) {
            return rij.next() ? Optional.of(rij.getBytes(1)) : Optional.empty();
        }
    }
}
