package nl.routewijzer.app;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database beside the one of the tests, in the same PostgreSQL and with the same roles; or that one itself, to compare. */
public final class Tweededatabase implements AutoCloseable {

    private final String naam;

    private Tweededatabase(String naam) {
        this.naam = naam;
    }

    /** A new one, empty. */
    public static Tweededatabase maak(String naam) {
        alsBeheerder("create database " + naam + " owner " + LokaleDatabase.EIGENAAR);
        alsBeheerder("grant connect on database " + naam + " to " + LokaleDatabase.APP);
        return new Tweededatabase(naam);
    }

    static Tweededatabase deEerste() {
        return new Tweededatabase("routewijzer");
    }

    @Override
    public void close() {
        alsBeheerder("drop database " + naam + " with (force)");
    }

    String adres() {
        return String.valueOf(Testdatabase.instellingen().get("spring.datasource.url"))
                .replaceFirst("/routewijzer$", "/" + naam);
    }

    /** Migrates here as {@code zoals} does there. */
    public Flyway flyway(Flyway zoals, String tot) {
        return Flyway.configure()
                .configuration(zoals.getConfiguration())
                .dataSource(bron(LokaleDatabase.EIGENAAR))
                .target(tot)
                .load();
    }

    public JdbcClient eigenaar() {
        return JdbcClient.create(bron(LokaleDatabase.EIGENAAR));
    }

    PGSimpleDataSource bron(String rol) {
        var bron = new PGSimpleDataSource();
        bron.setUrl(adres());
        bron.setUser(rol);
        return bron;
    }

    /** By table, its rows: counted and added up by the database itself; without what the running house writes by itself. */
    Map<String, String> inhoud() {
        var inhoud = new TreeMap<String, String>();
        for (var tabel : tabellen()) {
            if (!tabel.matches("techniek\\.(spring_session.*|scheduled_tasks)|flyway\\..*")) {
                inhoud.put(
                        tabel,
                        vraag("select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) from "
                                + tabel + " t"));
            }
        }
        return inhoud;
    }

    List<String> tabellen() {
        return lijst(
                "select schemaname || '.' || tablename as regel from pg_tables where schemaname not in ('pg_catalog', 'information_schema')");
    }

    List<String> reeksen() {
        return lijst(
                "select schemaname || '.' || sequencename || ' ' || coalesce(last_value, 0) as regel from pg_sequences order by 1");
    }

    /** The rows of a table, as text. */
    List<String> regels(String tabel) {
        return lijst("select t::text as regel from " + tabel + " t");
    }

    String vraag(String sql) {
        return eigenaar().sql(sql).query(String.class).single();
    }

    private List<String> lijst(String sql) {
        return eigenaar()
                .sql(sql)
                .query((rij, nummer) -> rij.getString("regel"))
                .list();
    }

    private static void alsBeheerder(String opdracht) {
        JdbcClient.create(Testdatabase.alsBeheerder()).sql(opdracht).update();
    }
}
