package nl.routewijzer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nl.routewijzer.app.backup.Backup;
import nl.routewijzer.app.backup.Backupsleutel;
import nl.routewijzer.app.backup.Terugzetting;
import nl.routewijzer.gedeeld.Bsn;
import nl.routewijzer.gedeeld.Opstartfout;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.jongere.Inschrijving;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** The whole demo goes into a file and comes out again in another database; anything that is not right is refused. */
class BackupIT extends Volledighuis {

    private static final Path SLEUTELS = Path.of("target/test-sleutels");
    private static final Bsn VAN_SAM = new Bsn("999931234");

    @TempDir
    private static Path map;

    @Autowired
    private Flyway flyway;

    private final List<String> gezegd = new ArrayList<>();
    private Tweededatabase terug = Tweededatabase.deEerste();

    @BeforeEach
    void eenLegeDatabaseEnEenBackup() throws IOException, InterruptedException {
        terug = Tweededatabase.maak("routewijzer_terug");
        if (Files.notExists(backup())) {
            var opdracht = Opdracht.op(Tweededatabase.deEerste().adres(), SLEUTELS, sleutel());
            assertThat(opdracht.slaagt("back-up", "sleutel")).contains("De sleutel van de back-ups staat in");
            assertThat(opdracht.weigert("back-up", "sleutel")).contains("is er al");
            assertThat(opdracht.slaagt("back-up", "maak", backup().toString()))
                    .contains("jongere.jongere: 1.", "De back-up staat in");
        }
    }

    @AfterEach
    void weg() {
        terug.close();
    }

    @Test
    void heen_en_terug_is_elke_tabel_gelijk_en_het_huis_start_en_vindt_een_jongere_op_bsn()
            throws IOException, InterruptedException {
        var opdracht = Opdracht.op(terug.adres(), SLEUTELS, sleutel());
        assertThat(opdracht.slaagt("back-up", "controleer", backup().toString()))
                .contains("De back-up is heel");
        assertThat(opdracht.slaagt("back-up", "zet-terug", backup().toString()))
                .contains("Teruggezet: ", "Alles is nageteld");

        var hier = Tweededatabase.deEerste().inhoud();
        assertThat(terug.inhoud()).isEqualTo(hier);
        assertThat(hier).hasSizeGreaterThan(40);
        assertThat(terug.vraag("select count(distinct organisatie)::text from jongere.jongere"))
                .as("row policies hide nothing")
                .isEqualTo("3");
        assertThat(terug.reeksen()).isEqualTo(Tweededatabase.deEerste().reeksen());
        assertThat(terug.vraag("select max(nummer)::text from jongere.gegeven"))
                .isEqualTo(terug.vraag("select last_value::text from jongere.gegeven_nummer_seq"));

        try (var huis = start(SLEUTELS)) {
            var bekend = Organisatiecontext.in(
                    organisatie(WIERDAM),
                    () -> huis.getBean(TransactionOperations.class)
                            .execute(status -> huis.getBean(Inschrijving.class).isBekend(VAN_SAM)));
            assertThat(bekend).isTrue();
        }
        assertThat(opdracht.weigert("back-up", "zet-terug", backup().toString()))
                .contains("De database is niet leeg");
    }

    @Test
    void zonder_de_sleutels_van_de_velden_is_er_niets_van_te_lezen_en_start_het_huis_met_een_zin() throws IOException {
        terugzetting(sleutel()).zetTerug(backup());
        var geheimen = Pattern.compile("(?<![0-9a-f-])(9999\\d{5}|06123456\\d\\d)(?![0-9a-f])|@voorbeeld\\.example");
        for (var tabel : terug.tabellen()) {
            assertThat(terug.regels(tabel))
                    .noneMatch(regel -> geheimen.matcher(regel).find());
        }
        var andere = map.resolve("andere-sleutels");
        assertThatThrownBy(() -> start(andere).close())
                .isInstanceOf(Opstartfout.class)
                .hasMessageContaining("verzegeld met andere sleutels dan die hier zijn");
    }

    @Test
    void in_het_bestand_is_niets_te_lezen_en_niemand_anders_mag_erbij() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup())))
                .isEqualTo("rw-------");
        var tekst = Files.readString(backup(), StandardCharsets.ISO_8859_1);
        assertThat(tekst).startsWith("ROUTEWIJZER-BACKUP 1 ");
        assertThat(tekst.lines().skip(1).toList().toString()).doesNotContain("jongere", "Wierdam", "Haddad");
    }

    @Test
    void een_veranderd_afgekapt_of_langer_bestand_wordt_geweigerd_voor_er_iets_is_geschreven() throws IOException {
        var heel = Files.readAllBytes(backup());
        var kop = new String(heel, StandardCharsets.ISO_8859_1).indexOf('\n') + 1;
        for (var plaats : List.of(kop, kop + 20, heel.length / 2, heel.length - 1)) {
            var anders = heel.clone();
            anders[plaats] ^= 1;
            weigert(anders, "niet volledig of veranderd");
        }
        for (var lengte : List.of(kop, kop + 10, heel.length / 2, heel.length - 1)) {
            weigert(Arrays.copyOf(heel, lengte), "niet volledig of veranderd");
        }
        weigert(Arrays.copyOf(heel, heel.length + 1), "niet volledig of veranderd");
        weigert("boodschappen\n".getBytes(StandardCharsets.UTF_8), "is geen back-up van Routewijzer");
        weigert(new byte[0], "is geen back-up van Routewijzer");
    }

    @Test
    void een_andere_sleutel_of_een_die_iedereen_mag_lezen_wordt_geweigerd() throws IOException {
        var andere = map.resolve("andere-sleutel");
        Files.deleteIfExists(andere);
        new Backupsleutel(andere.toString()).maak(gezegd::add);
        weigert(() -> terugzetting(andere).zetTerug(backup()), "gemaakt met een andere sleutel");
        weigert(() -> terugzetting(map.resolve("geen")).zetTerug(backup()), "is niet te lezen");

        var open = Files.copy(sleutel(), map.resolve("open"), StandardCopyOption.REPLACE_EXISTING);
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-r--r--"));
        weigert(() -> terugzetting(open).zetTerug(backup()), "chmod 600");
    }

    @Test
    void een_back_up_van_een_andere_databaseversie_wordt_geweigerd() {
        var later = map.resolve("later.rwb");
        var planten = Rijen.eigenaar().sql("""
                        insert into flyway.flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                        values (99999, '209901010000', 'later', 'SQL', 'later.sql', 7, 'x', 1, true)
                        """);
        planten.update();
        try {
            new Backup(Testdatabase.alsEigenaar(), new Backupsleutel(sleutel().toString()), klok, gezegd::add)
                    .maak(later);
        } finally {
            Rijen.eigenaar()
                    .sql("delete from flyway.flyway_schema_history where installed_rank = 99999")
                    .update();
        }
        weigert(() -> terugzetting(sleutel()).zetTerug(later), "van databaseversie 209901010000");
    }

    @Test
    void wie_niet_alles_ziet_maakt_geen_halve_back_up_en_wat_er_al_staat_blijft() throws IOException {
        var nieuw = map.resolve("half.rwb");
        var alsApp = Tweededatabase.deEerste().bron(LokaleDatabase.APP);
        var metSleutel = new Backupsleutel(sleutel().toString());
        assertThatThrownBy(() -> new Backup(alsApp, metSleutel, klok, gezegd::add).maak(nieuw))
                .isInstanceOf(Opstartfout.class)
                .hasMessageContaining("Er is geen back-up");
        try (var bestanden = Files.list(map)) {
            assertThat(bestanden.map(Path::toString)).noneMatch(naam -> naam.contains("half.rwb"));
        }
        var voor = Files.getLastModifiedTime(backup());
        assertThatThrownBy(() -> new Backup(Testdatabase.alsEigenaar(), metSleutel, klok, gezegd::add).maak(backup()))
                .hasMessageContaining("is er al");
        assertThat(Files.getLastModifiedTime(backup())).isEqualTo(voor);
        assertThatThrownBy(() -> new Backup(Testdatabase.alsEigenaar(), metSleutel, klok, gezegd::add)
                        .maak(map.resolve("geen-map/x.rwb")))
                .hasMessageContaining("schrijven naar");
    }

    @Test
    void een_vernieuwing_van_sleutels_die_hard_stopt_gaat_bij_de_volgende_opdracht_verder()
            throws IOException, InterruptedException, SQLException {
        terugzetting(sleutel()).zetTerug(backup());
        var sleutels = Files.copy(
                SLEUTELS,
                map.resolve("sleutels"),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.COPY_ATTRIBUTES);
        var opdracht = Opdracht.op(terug.adres(), sleutels, sleutel());
        assertThat(opdracht.slaagt("sleutels", "stand")).contains("Er is een stel sleutels");
        try (var ander = terug.bron(LokaleDatabase.EIGENAAR).getConnection();
                var vast = ander.createStatement()) {
            ander.setAutoCommit(false);
            vast.execute("select from jongere.jongere where roepnaam = 'Sam' limit 1 for update");
            try (var proces = opdracht.begin("sleutels", "vernieuw", "--routewijzer.sleutels.per-keer=20")) {
                while (!proces.gezegd().contains("Overgezet: ")) {
                    Thread.sleep(20);
                }
                proces.valt();
            }
            ander.rollback();
        }
        assertThat(opdracht.weigert("sleutels", "ruim-op")).contains("De oude sleutels kunnen nog niet weg");
        assertThat(opdracht.slaagt("sleutels", "vernieuw"))
                .contains("kunnen weg: sleutels ruim-op")
                .doesNotContain("Er zijn nieuwe sleutels");
        assertThat(opdracht.slaagt("sleutels", "ruim-op")).contains("uit het gebruik");
        assertThat(map.resolve("sleutels.vorige-1")).exists();
        try (var huis = start(sleutels)) {
            assertThat(huis.isRunning()).isTrue();
        }
    }

    @Test
    void een_opdracht_die_niet_kan_krijgt_een_zin() throws IOException, InterruptedException {
        var opdracht = Opdracht.op(terug.adres(), SLEUTELS, sleutel());
        assertThat(opdracht.weigert("sleutels", "weggooien")).contains("Opdrachten:", "back-up maak <bestand>");
        assertThat(opdracht.weigert("back-up", "maak")).contains("Opdrachten:");
        assertThat(opdracht.weigert("sleutels", "stand")).contains("of er staat nog niets in");
        assertThat(opdracht.weigert("back-up", "maak", map.resolve("leeg.rwb").toString()))
                .contains("Er is geen back-up");
    }

    private void weigert(byte[] inhoud, String zin) throws IOException {
        var bestand = Files.write(map.resolve("anders.rwb"), inhoud);
        weigert(() -> terugzetting(sleutel()).zetTerug(bestand), zin);
    }

    /** Refused, with that sentence, and the database is as empty as it was. */
    private void weigert(ThrowingCallable werk, String zin) {
        assertThatThrownBy(werk).isInstanceOf(Opstartfout.class).hasMessageContaining(zin);
        assertThat(terug.tabellen()).isEmpty();
    }

    private Terugzetting terugzetting(Path sleutel) {
        return new Terugzetting(terug.flyway(flyway, "latest"), new Backupsleutel(sleutel.toString()), gezegd::add);
    }

    private ConfigurableApplicationContext start(Path sleutels) {
        return new SpringApplicationBuilder(Inrichting.class)
                .profiles("demo")
                .run(
                        "--spring.datasource.url=" + terug.adres(),
                        "--spring.datasource.username=" + LokaleDatabase.APP,
                        "--spring.flyway.user=" + LokaleDatabase.EIGENAAR,
                        "--routewijzer.sleutels.bestand=" + sleutels.toAbsolutePath(),
                        "--routewijzer.sleutels.maak=true",
                        "--server.port=0");
    }

    private static Path backup() {
        return map.resolve("alles.rwb");
    }

    private static Path sleutel() {
        return map.resolve("backupsleutel");
    }
}
