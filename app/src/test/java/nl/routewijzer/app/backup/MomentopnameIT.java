package nl.routewijzer.app.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.app.Testdatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup is of one moment, of every organisation, whatever others write while it is made. */
class MomentopnameIT extends Huis {

    @TempDir
    private Path map;

    /** A day of loading too many would stop the next start. */
    @AfterEach
    void laatNietsAchter() {
        maakLeeg();
    }

    @Test
    void wat_anderen_tijdens_het_maken_schrijven_zit_er_niet_half_in() throws IOException, SQLException {
        var sleutel = new Backupsleutel(map.resolve("sleutel").toString());
        sleutel.maak(zin -> {});
        var bestand = map.resolve("moment.rwb");
        var geschreven = new AtomicBoolean();
        new Backup(Testdatabase.alsEigenaar(), sleutel, klok, zin -> {
                    if (geschreven.compareAndSet(
                            false, true)) { // the first table is done, the others are still to come
                        Rijen.eigenaar()
                                .sql("update toegang.organisatie set naam = naam || ' van later'")
                                .update();
                        Rijen.eigenaar()
                                .sql("insert into app.demo (geladen_op) values ('2001-02-03')")
                                .update();
                    }
                })
                .maak(bestand);

        var inhoud = inhoud(bestand, sleutel);
        assertThat(geschreven).isTrue();
        assertThat(inhoud.get("toegang.organisatie"))
                .contains(WIERDAM, WADDENKRING, WETTERHOEK)
                .doesNotContain("van later");
        assertThat(inhoud.get("app.demo")).isEqualTo("2026-11-24\n");
        assertThat(String.valueOf(inhoud.get("jongere.jongere")).lines()).hasSize(Rijen.in("jongere.jongere"));
        assertThat(inhoud.keySet())
                .contains("techniek.event_publication", "methode.versie")
                .doesNotContain("techniek.spring_session", "flyway.flyway_schema_history");
    }

    private static Map<String, String> inhoud(Path bestand, Backupsleutel sleutel) throws IOException, SQLException {
        var inhoud = new TreeMap<String, String>();
        try (var in = Backupbestand.lees(bestand, sleutel.lees())) {
            assertThat(Backupinhoud.kop(in).gemaaktOp()).isEqualTo("2026-11-24T07:55:00Z");
            Backupinhoud.lees(in, new Backupinhoud.Ontvanger() {
                private final ByteArrayOutputStream rijen = new ByteArrayOutputStream();

                @Override
                public void begin(Inventaris.Tabel tabel) {
                    rijen.reset();
                }

                @Override
                public void stuk(byte[] bytes, int lengte) {
                    rijen.write(bytes, 0, lengte);
                }

                @Override
                public void klaar(Inventaris.Tabel tabel, Rijtelling.Uitkomst geteld) {
                    inhoud.put(tabel.naam(), rijen.toString(StandardCharsets.UTF_8));
                    assertThat(rijen.toString(StandardCharsets.UTF_8).lines()).hasSize((int) geteld.rijen());
                }

                @Override
                public void reeks(Inventaris.Reeks reeks) {
                    assertThat(List.of(reeks.naam())).isNotEmpty();
                }
            });
        }
        return inhoud;
    }
}
