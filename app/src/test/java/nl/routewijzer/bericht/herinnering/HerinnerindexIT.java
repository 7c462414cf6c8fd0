package nl.routewijzer.bericht.herinnering;

import static org.assertj.core.api.Assertions.assertThat;

import nl.routewijzer.app.Huis;
import org.junit.jupiter.api.Test;

/** The statements that jobs give again and again find their way by an index, as the application role and under the row policies. */
class HerinnerindexIT extends Huis {

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

    /** What the statement begins with; in a demo this small the joins begin elsewhere. */
    @Test
    void de_gesprekken_van_de_komende_dagen() {
        assertThat(plan("""
                        select g.id from gesprek.zicht_gesprek g
                         where g.begin > timestamptz '2026-11-24 08:55+01' and g.begin <= timestamptz '2026-11-25 08:55+01' and g.uitkomst is null
                        """)).contains("gesprek_komend");
    }

    @Test
    void de_stappen_en_afspraken_van_een_dag() {
        assertThat(plan("select s.id from plan.stap s where s.voor = date '2026-11-25'"))
                .contains("stap_komend");
        assertThat(plan("select a.id from gesprek.zicht_afspraak a where a.wanneer = date '2026-11-25'"))
                .contains("afspraak_komend");
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
