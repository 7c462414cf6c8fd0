package nl.routewijzer.gedeeld.storage;

import java.sql.SQLException;
import javax.sql.DataSource;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Tells the database, at the start of every transaction, for which organisation it works. The setting ends with the
 * transaction, so a pooled connection carries nothing over; without it the row policies raise an error.
 */
@Component
class OrganisatieInTransactie implements TransactionExecutionListener {

    private final DataSource dataSource;

    OrganisatieInTransactie(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void afterBegin(TransactionExecution transactie, @Nullable Throwable mislukt) {
        if (mislukt == null) {
            Organisatiecontext.huidig().ifPresent(this::zet);
        }
    }

    private void zet(OrganisatieId organisatie) {
        var verbinding = DataSourceUtils.getConnection(dataSource);
        try (var zet = verbinding.prepareStatement("select set_config('app.organisatie', ?, true)")) {
            zet.setString(1, organisatie.toString());
            zet.execute();
        } catch (SQLException fout) {
            throw new DataAccessResourceFailureException("de organisatie kon niet worden gezet", fout);
        } finally {
            DataSourceUtils.releaseConnection(verbinding, dataSource);
        }
    }
}
