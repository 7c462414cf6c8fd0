package nl.routewijzer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.gedeeld.Opstartfout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./start} promises: a data folder of its own that survives, and a sentence when it cannot. */
class StartIT {

    @TempDir
    private Path tijdelijk;

    private Path map;
    private int poort;

    @BeforeEach
    void kiesMapEnPoort() throws IOException {
        map = tijdelijk.resolve("data");
        poort = Opgestart.vrijePoort();
    }

    @AfterEach
    void laatGeenDatabaseAchter() {
        database().ifPresent(ProcessHandle::destroyForcibly);
    }

    @Test
    void de_eerste_start_laadt_de_demo_en_een_tweede_op_dezelfde_map_stapt_opzij()
            throws IOException, InterruptedException, SQLException {
        try (var eerste = start(Map.of("ROUTEWIJZER_DEMOKEER", "1"))) {
            eerste.wachtOpGereed(poort);
            assertThat(Integer.parseInt(vraag("select count(*) from jongere.jongere")))
                    .as("everybody of the report, and who left since")
                    .isGreaterThan(1_355);
            assertThat(eerste.gezegd())
                    .contains(
                            "De demo wordt geladen",
                            "http://localhost:" + poort,
                            "Gemeente Wierdam",
                            "    consulent: ",
                            "Anke Dijkstra");
            assertThat(vraag("show fsync")).isEqualTo("on");
            assertThat(vraag("show synchronous_commit")).isEqualTo("on");

            try (var tweede = start(Map.of("SERVER_PORT", String.valueOf(Opgestart.vrijePoort())))) {
                assertThat(tweede.weigert()).contains("is in gebruik door proces " + eerste.pid() + ".");
            }
            assertThat(database()).isPresent();

            eerste.stopt("TERM", 143);
            assertThat(database()).isEmpty();
        }
    }

    @Test
    void na_een_harde_klap_stopt_de_volgende_start_de_wees_en_is_alles_er_nog()
            throws IOException, InterruptedException, SQLException {
        try (var eerste = start(Map.of())) {
            eerste.wachtOpGereed(poort);
            vraag(
                    "update toegang.organisatie set naam = 'Wierdam voor de klap' where naam = 'Gemeente Wierdam' returning naam");
            eerste.valt();
        }
        var wees = database().orElseThrow();
        laatEenAndereMapNaarDezelfdeDatabaseWijzen(wees);
        assertThat(wees.isAlive()).isTrue();

        try (var volgende = start(Map.of(), "env", "--default-signal=INT")) {
            volgende.wachtOpGereed(poort);
            assertThat(wees.isAlive()).isFalse();
            assertThat(volgende.gezegd()).contains("Wierdam voor de klap", "    consulent: ", "Anke Dijkstra");

            volgende.stopt("INT", 130);
            assertThat(database()).isEmpty();
        }
    }

    @Test
    void een_oude_demo_wordt_gemeld_en_na_een_ja_is_ze_ververst_en_eigen_invoer_weg()
            throws IOException, InterruptedException, SQLException {
        try (var huis = start(Map.of())) {
            huis.wachtOpGereed(poort);
            vraag(
                    "update toegang.organisatie set naam = 'Eigen invoer' where naam = 'Gemeente Wierdam' returning naam");
            vraag("update app.demo set geladen_op = geladen_op - 4 returning geladen_op");
            huis.stopt("TERM", 143);
        }
        try (var huis = startMet(Map.of(), List.of(), List.of("--ververs"))) {
            assertThat(huis.slaagt()).contains("Er is niets veranderd.");
        }
        try (var huis = start(Map.of())) {
            huis.wachtOpGereed(poort);
            assertThat(huis.gezegd()).contains("Eigen invoer", "./start --ververs");
            huis.stopt("TERM", 143);
        }
        var ja = Files.writeString(tijdelijk.resolve("ja"), "ja\n");
        try (var huis = startMet(Map.of(), List.of("sh", "-c", "exec \"$0\" \"$@\" < " + ja), List.of("--ververs"))) {
            huis.wachtOpGereed(poort);
            assertThat(huis.gezegd()).contains("Gemeente Wierdam").doesNotContain("Eigen invoer");
            huis.stopt("TERM", 143);
        }
    }

    @Test
    void een_map_van_een_andere_postgresql_krijgt_een_zin() throws IOException, InterruptedException {
        Files.createDirectories(map.resolve("pg"));
        Files.writeString(map.resolve("pg/PG_VERSION"), "17\n");
        try (var huis = start(Map.of())) {
            assertThat(huis.weigert()).contains("is van PostgreSQL 17; deze Routewijzer werkt met PostgreSQL 18");
        }
    }

    @Test
    void een_map_die_stuk_is_krijgt_een_zin() throws IOException, InterruptedException {
        Files.createDirectories(map.resolve("pg"));
        Files.writeString(map.resolve("pg/PG_VERSION"), "18\n");
        Files.writeString(map.resolve("pg/postmaster.pid"), "");
        try (var huis = start(Map.of())) {
            assertThat(huis.weigert()).contains("De database in " + map + " start niet");
        }
    }

    @Test
    void een_poort_waar_iets_luistert_krijgt_een_zin() throws IOException, InterruptedException {
        try (var bezet = new ServerSocket();
                var huis = startOp(bezet)) {
            assertThat(huis.weigert()).contains("Poort " + poort + " is al in gebruik.");
            assertThat(map).doesNotExist();
        }
    }

    @Test
    void een_poort_die_pas_bij_het_openen_bezet_blijkt_krijgt_een_zin_en_laat_geen_database_achter()
            throws IOException, InterruptedException {
        try (var bezet = new Socket()) {
            bezet.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), poort)); // taken, yet nobody answers
            try (var huis = start(Map.of())) {
                assertThat(huis.weigert()).contains("Poort " + poort + " is al in gebruik.");
            }
        }
        assertThat(database()).isEmpty();
    }

    @Test
    void te_weinig_ruimte_is_een_zin() {
        assertThatThrownBy(() -> Gegevensmap.neem(map, Long.MAX_VALUE))
                .isInstanceOf(Opstartfout.class)
                .hasMessageContaining("De schijf van " + map + " is vol");
    }

    @Test
    void een_volle_schijf_krijgt_een_zin() throws IOException, InterruptedException {
        Files.createDirectories(map);
        var schijf = "mount -t tmpfs -o size=20m vol " + map;
        assumeTrue(lukt("unshare", "-rm", "sh", "-c", schijf), "no disk may be made here");
        try (var huis = start(Map.of(), "unshare", "-rm", "sh", "-c", schijf + " && exec \"$0\" \"$@\"")) {
            assertThat(huis.weigert()).contains("De schijf van " + map + " is vol", "200 MB is nodig");
        }
    }

    @Test
    void een_lege_start_maakt_de_organisatie_en_haar_beheerder()
            throws IOException, InterruptedException, SQLException {
        var omgeving = Map.of(
                "ROUTEWIJZER_ORGANISATIE", "Gemeente Leeg",
                "ROUTEWIJZER_BEHEERDER", "Bo de Boer",
                "ROUTEWIJZER_INLOGNAAM", "B.deBoer@leeg.example");
        try (var huis = startMet(omgeving, List.of(), List.of("--leeg"))) {
            huis.wachtOpGereed(poort);
            assertThat(huis.gezegd())
                    .contains("Gemeente Leeg", "beheerder: Bo de Boer")
                    .doesNotContain("Wierdam");
            assertThat(vraag("select count(*)::text from toegang.organisatie")).isEqualTo("1");
            assertThat(vraag("select inlognaam from toegang.gebruiker")).isEqualTo("b.deboer@leeg.example");
            huis.stopt("TERM", 143);
        }
    }

    @Test
    void een_lege_start_zonder_antwoorden_krijgt_een_zin() throws IOException, InterruptedException {
        try (var huis = startMet(
                Map.of("ROUTEWIJZER_ORGANISATIE", " ", "ROUTEWIJZER_BEHEERDER", " "), List.of(), List.of("--leeg"))) {
            assertThat(huis.weigert()).contains("Een leeg begin vraagt de naam van de organisatie");
        }
        assertThat(database()).isEmpty();
    }

    @Test
    void met_het_adres_van_een_postgresql_blijft_de_eigen_weg() throws IOException, InterruptedException {
        var adres = "jdbc:postgresql://127.0.0.1:" + Opgestart.vrijePoort() + "/routewijzer";
        try (var huis = start(Map.of(
                "SPRING_DATASOURCE_URL", adres,
                "SPRING_DATASOURCE_USERNAME", LokaleDatabase.APP,
                "SPRING_FLYWAY_USER", LokaleDatabase.EIGENAAR))) {
            assertThat(huis.weigert()).contains("De database antwoordt niet.");
        }
        assertThat(map).doesNotExist();
    }

    private Opgestart startOp(ServerSocket bezet) throws IOException {
        bezet.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), poort));
        return start(Map.of());
    }

    private Opgestart start(Map<String, String> omgeving, String... ervoor) throws IOException {
        return startMet(omgeving, List.of(ervoor), List.of());
    }

    private Opgestart startMet(Map<String, String> omgeving, List<String> ervoor, List<String> keuzes)
            throws IOException {
        var alles = new HashMap<>(Map.of(
                "ROUTEWIJZER_DATA", map.toString(),
                "SERVER_PORT", String.valueOf(poort),
                "ROUTEWIJZER_GEBOUWD", "ja"));
        alles.putAll(omgeving);
        var opdracht = new ArrayList<>(ervoor);
        opdracht.add(Opgestart.WORTEL.resolve("start").toString());
        opdracht.addAll(keuzes);
        return Opgestart.start(alles, opdracht);
    }

    /** The process number in a file that a crash left behind may be that of another database by now. */
    private void laatEenAndereMapNaarDezelfdeDatabaseWijzen(ProcessHandle ander) throws IOException {
        var tweede = tijdelijk.resolve("tweede");
        Files.createDirectories(tweede.resolve("pg"));
        Files.writeString(tweede.resolve("pg/postmaster.pid"), ander.pid() + "\n");
        Gegevensmap.neem(tweede).laatLos();
    }

    /** The running PostgreSQL of this data folder. */
    private Optional<ProcessHandle> database() {
        return ProcessHandle.allProcesses()
                .filter(proces -> proces.info()
                        .arguments()
                        .filter(woorden ->
                                List.of(woorden).contains(map.resolve("pg").toString()))
                        .isPresent())
                .findFirst();
    }

    /** Asks the database of the data folder itself. */
    private String vraag(String sql) throws IOException, SQLException {
        try (var verbinding = verbinding();
                var opdracht = verbinding.createStatement();
                var antwoord = opdracht.executeQuery(sql)) {
            assertThat(antwoord.next()).isTrue();
            return antwoord.getString(1);
        }
    }

    private Connection verbinding() throws IOException, SQLException {
        var databasepoort =
                Files.readAllLines(map.resolve("pg/postmaster.pid")).get(3).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + databasepoort + "/routewijzer", "postgres", "");
    }

    private static boolean lukt(String... opdracht) throws InterruptedException {
        try {
            return new ProcessBuilder(opdracht)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException ontbreekt) {
            return false;
        }
    }
}
