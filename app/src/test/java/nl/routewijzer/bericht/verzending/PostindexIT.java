package nl.routewijzer.bericht.verzending;

import static org.assertj.core.api.Assertions.assertThat;

import nl.routewijzer.app.Huis;
import org.junit.jupiter.api.Test;

/** What is asked every few seconds finds its way by an index, as the application role and under the row policies. */
class PostindexIT extends Huis {

    private String plan(String sql) {
        return inTransactie(WIERDAM, () -> {
            db.sql("set local enable_seqscan = off").update();
            return String.join(
                    "\n",
                    db.sql("explain (costs off) " + sql)
                            .query((rij, nummer) -> rij.getString(1))
                            .list());
        });
    }

    @Test
    void wat_aan_de_beurt_is() {
        assertThat(plan("""
                        select id from bericht.uitgaand
                         where stand in ('WACHT', 'BEZIG') and volgende <= timestamptz '2026-11-24 08:55+01'
                         order by volgende, id limit 1
                           for update skip locked
                        """)).contains("uitgaand_beurt");
    }
}
