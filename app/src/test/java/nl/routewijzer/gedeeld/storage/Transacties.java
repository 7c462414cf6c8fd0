package nl.routewijzer.gedeeld.storage;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions that tell the database their organisation as those of the house do, for a process without the house around it. */
public final class Transacties {

    public static TransactionOperations op(DataSource bron) {
        var beheer = new JdbcTransactionManager(bron);
        beheer.setTransactionExecutionListeners(List.of(new OrganisatieInTransactie(bron)));
        return new TransactionTemplate(beheer);
    }

    private Transacties() {}
}
