package nl.routewijzer.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.routewijzer.gedeeld.Opstartfout;
import nl.routewijzer.gedeeld.ZonderInkijk;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks at the database before anything is written to it: the right version, and a role that policies bind. */
@Configuration(proxyBeanMethods = false)
class Databasekeuring {

    private static final int PER_HOOFDVERSIE = 10_000;
    private static final List<Function<Feiten, Optional<String>>> EISEN =
            List.of(Databasekeuring::versieAchttien, Databasekeuring::geenSuperuser, Databasekeuring::nietDeEigenaar);

    /**
     * @param versie as {@code server_version_num}
     * @param eigenaar role that migrates
     */
    record Feiten(int versie, boolean macht, String rol, String eigenaar) {}

    @Bean
    @ZonderInkijk("facts about the database itself")
    FlywayMigrationStrategy eerstKeuren(DataSource bron) {
        return flyway -> {
            var eigenaar = String.valueOf(flyway.getConfiguration().getUser());
            keur(lees(JdbcClient.create(bron), eigenaar)).ifPresent(zin -> {
                throw new Opstartfout(zin);
            });
            flyway.migrate();
        };
    }

    /** The first demand that is not met, as a sentence. */
    static Optional<String> keur(Feiten feiten) {
        return EISEN.stream().flatMap(eis -> eis.apply(feiten).stream()).findFirst();
    }

    @ZonderInkijk("facts about the database itself")
    private static Feiten lees(JdbcClient db, String eigenaar) {
        try {
            return db.sql(
                            "select current_setting('server_version_num')::int as versie, rolsuper or rolbypassrls as macht, rolname as rol"
                                    + " from pg_roles where rolname = current_user")
                    .query((rij, nummer) ->
                            new Feiten(rij.getInt("versie"), rij.getBoolean("macht"), rij.getString("rol"), eigenaar))
                    .single();
        } catch (DataAccessException fout) {
            throw new Opstartfout(
                    "De database antwoordt niet. Kijk naar SPRING_DATASOURCE_URL, de naam en het wachtwoord.", fout);
        }
    }

    private static Optional<String> versieAchttien(Feiten f) {
        var hoofd = f.versie() / PER_HOOFDVERSIE;
        return String.valueOf(hoofd).equals(Gegevensmap.VERSIE)
                ? Optional.empty()
                : Optional.of("Deze database is PostgreSQL " + hoofd + "; Routewijzer werkt met PostgreSQL "
                        + Gegevensmap.VERSIE + ".");
    }

    private static Optional<String> geenSuperuser(Feiten f) {
        return f.macht()
                ? Optional.of(
                        "De rol " + f.rol()
                                + " mag alles zien (superuser of BYPASSRLS). Routewijzer start alleen met een rol zonder die macht; zie docs/beheer.md.")
                : Optional.empty();
    }

    private static Optional<String> nietDeEigenaar(Feiten f) {
        return f.rol().equals(f.eigenaar())
                ? Optional.of(
                        "De rol " + f.rol()
                                + " is ook de eigenaar van de tabellen. Neem er twee: een om te migreren en een om te werken; zie docs/beheer.md.")
                : Optional.empty();
    }
}
