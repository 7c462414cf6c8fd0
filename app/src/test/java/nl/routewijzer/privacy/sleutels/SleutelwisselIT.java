package nl.routewijzer.privacy.sleutels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.app.Testdatabase;
import nl.routewijzer.gedeeld.Opstartfout;
import nl.routewijzer.toegang.Organisatie;
import org.junit.jupiter.api.Test;

/** Keys are renewed on real rows while others read and write, cut off half-way, and taken up again. */
class SleutelwisselIT extends Wisselhuis {

    private static final int GEDULD = 60;
    /** Per few rows, in nanoseconds: long enough for others to get a word in. */
    private static final long TRAAGHEID = 20_000_000;

    private final List<String> gezegd = new ArrayList<>();

    /** The plug is pulled. */
    private static final class Stroomuitval extends RuntimeException {}

    @Test
    void elke_kolom_met_bytes_zegt_wat_ze_is_en_een_geplante_die_dat_niet_doet_valt_op() {
        assertThat(velden())
                .extracting(Zegelveld::toString)
                .containsExactly(
                        "aanbod.beeld.inhoud",
                        "bericht.bijlage.inhoud",
                        "bericht.bijlage.naam",
                        "gesprek.trefplekbeeld.inhoud",
                        "jongere.betrokkene.bereik",
                        "jongere.gegeven.verzegeld",
                        "jongere.jongere.bsn",
                        "jongere.jongere.email",
                        "jongere.jongere.telefoon",
                        "privacy.bijzonder.inhoud",
                        "toegang.gebruiker.mail",
                        "toegang.meedoen.code",
                        "toegang.meedoen.pin",
                        "traject.importregel.inhoud");
        Rijen.eigenaar().sql("create table jongere.geplant (geheim bytea)").update();
        try {
            assertThatThrownBy(this::velden).hasMessageContaining("jongere.geplant.geheim");
        } finally {
            Rijen.eigenaar().sql("drop table jongere.geplant").update();
        }
    }

    @Test
    void tijdens_het_vernieuwen_leest_schrijft_en_vindt_iedereen_alles() {
        var voor = alles();
        assertThat(voor.keySet())
                .extracting(plaats -> plaats.replaceAll(" .*", ""))
                .contains(
                        "jongere.betrokkene.bereik",
                        "privacy.bijzonder.inhoud",
                        "traject.importregel.inhoud",
                        "jongere.gegeven.verzegeld");
        vindtSam("0612345602");

        var klaar = new AtomicBoolean();
        var rondes = new AtomicInteger();
        var anderen = CompletableFuture.runAsync(() -> {
            while (!klaar.get()) {
                werkRonde(rondes.incrementAndGet());
            }
        });
        var langzaam = new Luisterbron(bron, () -> LockSupport.parkNanos(TRAAGHEID));
        wissel(langzaam, 1, Duration.ofSeconds(GEDULD)).vernieuw();
        var tijdens = rondes.get();
        klaar.set(true);
        anderen.orTimeout(GEDULD, TimeUnit.SECONDS).join();

        assertThat(tijdens).as("rounds of others while it ran").isGreaterThan(1);
        assertThat(gezegd).anyMatch(zin -> zin.contains("kunnen weg: sleutels ruim-op"));
        assertThat(alles()).containsAllEntriesOf(voor);
        wissel(1, Duration.ofSeconds(GEDULD)).ruimOp();
        assertThat(bron.lees().heeftOude()).isFalse();
        assertThat(alles()).containsAllEntriesOf(voor);
        vindtSam("0612345602");
        assertThat(Rijen.in("jongere.jongere where roepnaam = 'Nieuw'")).isEqualTo(rondes.get());
    }

    @Test
    void afgebroken_op_elk_punt_gaat_het_verder_waar_het_was() {
        var voor = alles();
        for (var naHoeveel : List.of(3, 9, 40)) {
            var over = new AtomicInteger(naHoeveel);
            var stuk = new Luisterbron(bron, () -> {
                if (over.getAndDecrement() == 0) {
                    throw new Stroomuitval();
                }
            });
            assertThatThrownBy(() -> wissel(stuk, 1, Duration.ofSeconds(GEDULD)).vernieuw())
                    .isInstanceOf(Stroomuitval.class);
            assertThat(alles()).isEqualTo(voor);
            vindtSam("0612345602");
        }
        assertThat(merken()).as("two keys side by side").hasSize(2);

        gezegd.clear();
        wissel(5, Duration.ofSeconds(GEDULD)).vernieuw();
        assertThat(gezegd).noneMatch(zin -> zin.contains("Er zijn nieuwe sleutels"));
        assertThat(merken()).hasSize(1);
        assertThat(alles()).isEqualTo(voor);
        vindtSam("0612345602");
    }

    @Test
    void zolang_een_rij_de_oude_sleutel_nodig_heeft_gaat_die_niet_weg() throws SQLException {
        var voor = alles();
        try (var ander = Testdatabase.alsEigenaar().getConnection();
                var vast = ander.createStatement()) {
            ander.setAutoCommit(false);
            vast.execute("select from jongere.jongere where roepnaam = 'Sam' for update");
            assertThatThrownBy(() -> wissel(50, Duration.ofSeconds(1)).vernieuw())
                    .isInstanceOf(Opstartfout.class)
                    .hasMessageContaining("De oude sleutels zijn nog nodig");
            assertThatThrownBy(() -> wissel(50, Duration.ofSeconds(1)).ruimOp())
                    .isInstanceOf(Opstartfout.class)
                    .hasMessageContaining("kunnen nog niet weg")
                    .hasMessageContaining("jongere.jongere.bsn");
            assertThat(bron.lees().heeftOude()).isTrue();
            ander.rollback();
        }
        wissel(50, Duration.ofSeconds(GEDULD)).vernieuw();
        wissel(50, Duration.ofSeconds(GEDULD)).ruimOp();
        assertThat(alles()).isEqualTo(voor);
        assertThat(gezegd.getLast()).contains(".vorige-");
        var vorige = Path.of(gezegd.getLast().replaceAll(".* staat in (\\S+)\\. .*", "$1"));
        assertThat(new Sleutelbestand(vorige.toString(), false).lees().heeftOude())
                .isTrue();
    }

    @Test
    void twee_opdrachten_tegelijk_gaat_niet() throws SQLException {
        try (var eerste = database.getConnection()) {
            assertThat(Lopend.grendel(eerste, 0x526f757465L)).isTrue();
            assertThatThrownBy(() -> wissel(1, Duration.ofSeconds(1)).zegStand())
                    .isInstanceOf(Opstartfout.class)
                    .hasMessageContaining("loopt al een opdracht");
            Lopend.ontgrendel(eerste, 0x526f757465L);
        }
        wissel(1, Duration.ofSeconds(1)).zegStand();
        assertThat(gezegd.getFirst()).contains("Verzegeld: ", "waarvan 0 met oude sleutels");
    }

    private Sleutelwissel wissel(int perKeer, Duration geduld) {
        return wissel(bron, perKeer, geduld);
    }

    private Sleutelwissel wissel(Sleutelbron bron, int perKeer, Duration geduld) {
        return new Sleutelwissel(
                database,
                () -> organisaties.alle().stream().map(Organisatie::id).toList(),
                bron,
                new Sleutelwissel.Tempo(perKeer, geduld),
                gezegd::add);
    }
}
