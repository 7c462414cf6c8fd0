package nl.routewijzer.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Testdatabase;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What keeps two organisations apart is the database, not our care: every table, every view, every role. */
class TenancyIT extends Huis {

    private static final String ZONDER_BELEID = """
            select format('%I.%I', n.nspname, c.relname)
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
               and (exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisatie' and not a.attisdropped)
                    or n.nspname || '.' || c.relname = 'toegang.organisatie')
               and not (c.relrowsecurity and exists (select from pg_policy p where p.polrelid = c.oid
                        and pg_get_expr(p.polqual, p.polrelid) like '%current_setting(''app.organisatie''::text)%'
                        and pg_get_expr(p.polwithcheck, p.polrelid) like '%current_setting(''app.organisatie''::text)%'))
            """;

    private static final String OPEN_ZICHT = """
            select format('%I.%I', n.nspname, c.relname)
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('v', 'm') and n.nspname not in ('pg_catalog', 'information_schema')
               and not coalesce(c.reloptions::text like '%security_invoker=true%', false)
               and n.nspname <> 'pg_toast'
            """;

    private static final String KALE_SLEUTEL = """
            select i.indexrelid::regclass::text
              from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
             where (i.indisunique or i.indisexclusion)
               and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisatie' and not a.attisdropped)
               and n.nspname not in ('pg_catalog', 'information_schema')
               and (select a.attname from pg_attribute a where a.attrelid = c.oid and a.attnum = i.indkey[0]) is distinct from 'organisatie'
            """;

    private final JdbcClient eigenaar = JdbcClient.create(Testdatabase.alsEigenaar());

    @Test
    void elke_tabel_met_een_organisatie_heeft_haar_beleid_en_een_geplante_zonder_valt_op() {
        assertThat(vraag(ZONDER_BELEID)).isEmpty();
        eigenaar.sql("create table app.geplant (organisatie uuid not null, wat text)")
                .update();
        try {
            assertThat(vraag(ZONDER_BELEID)).containsExactly("app.geplant");
        } finally {
            eigenaar.sql("drop table app.geplant").update();
        }
    }

    @Test
    void elk_zicht_kijkt_met_de_ogen_van_wie_vraagt_en_een_geplant_open_zicht_valt_op() {
        assertThat(vraag(OPEN_ZICHT)).isEmpty();
        eigenaar.sql("create view app.zicht_geplant as select id from jongere.jongere")
                .update();
        try {
            assertThat(vraag(OPEN_ZICHT)).containsExactly("app.zicht_geplant");
        } finally {
            eigenaar.sql("drop view app.zicht_geplant").update();
        }
    }

    @Test
    void elke_unieke_sleutel_begint_met_de_organisatie_en_een_geplante_kale_valt_op() {
        assertThat(vraag(KALE_SLEUTEL)).isEmpty();
        eigenaar.sql("create unique index geplant on jongere.jongere (bsn_zoek)")
                .update();
        try {
            assertThat(vraag(KALE_SLEUTEL)).containsExactly("jongere.geplant");
        } finally {
            eigenaar.sql("drop index jongere.geplant").update();
        }
    }

    @Test
    void zonder_organisatie_is_elke_vraag_een_fout_en_nooit_een_lege_lijst() {
        assertThatThrownBy(() -> transactie.execute(status -> jongeren())).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(this::jongeren).isInstanceOf(DataAccessException.class);
        assertThat(inTransactie(WIERDAM, this::jongeren)).hasSize(13);
        assertThatThrownBy(() -> transactie.execute(status -> jongeren()))
                .as("also on a connection that knew one before")
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void twee_organisaties_zien_elkaars_jongeren_niet() {
        var wierdam = inTransactie(WIERDAM, this::jongeren);
        var waddenkring = inTransactie(WADDENKRING, this::jongeren);
        assertThat(wierdam).doesNotContainAnyElementsOf(waddenkring);
        assertThat(waddenkring).hasSize(7);
    }

    @Test
    void schrijven_voor_een_ander_wordt_geweigerd() {
        assertThatThrownBy(() -> inTransactie(
                        WIERDAM,
                        () -> db.sql(
                                        "insert into privacy.grondslag (organisatie, id, jongere, soort, vanaf, vastgelegd_door) values (:o, :id, :id, 'WEB', '2026-01-01', :id)")
                                .param("o", organisatie(WADDENKRING).waarde())
                                .param("id", UUID.randomUUID())
                                .update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void de_rol_van_de_toepassing_heeft_geen_macht() {
        assertThat(db.sql(
                                "select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThat(db.sql(
                                "select count(*) from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = current_user")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private List<UUID> jongeren() {
        return db.sql("select id from jongere.jongere")
                .query((rij, nummer) -> rij.getObject(1, UUID.class))
                .list();
    }

    private List<String> vraag(String sql) {
        return eigenaar.sql(sql).query((rij, nummer) -> rij.getString(1)).list();
    }
}
