package nl.routewijzer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import nl.routewijzer.gedeeld.OrganisatieId;
import nl.routewijzer.gedeeld.Organisatiecontext;
import nl.routewijzer.gesprek.GesprekGebeurtenis.GesprekGepland;
import nl.routewijzer.gesprek.GesprekId;
import nl.routewijzer.gesprek.Gesprekken;
import nl.routewijzer.gesprek.Planning;
import nl.routewijzer.gesprek.Plek;
import nl.routewijzer.gesprek.Vorm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;

/**
 * Two kinds of listener: one in the same transaction, which takes the change down with it when it fails, and one after
 * commit, which keeps its event until it succeeds.
 */
@Import(GebeurtenissenIT.Luisteraars.class)
class GebeurtenissenIT extends Huis {

    private static final AtomicBoolean POSTBODE_ZIEK = new AtomicBoolean();
    private static final AtomicBoolean LIJST_STUK = new AtomicBoolean();
    private static final AtomicInteger GELUKT = new AtomicInteger();
    private static final AtomicInteger JONGEREN = new AtomicInteger();
    private static final AtomicReference<@Nullable OrganisatieId> VOOR = new AtomicReference<>();

    @TestConfiguration(proxyBeanMethods = false)
    static class Luisteraars {

        @Bean
        NaCommit naCommit(JdbcClient db) {
            return new NaCommit(db);
        }

        @Bean
        InDezelfdeTransactie inDezelfdeTransactie() {
            return new InDezelfdeTransactie();
        }
    }

    /** Stands for what leaves the house: a message, a letter. */
    static class NaCommit {

        private final JdbcClient db;

        NaCommit(JdbcClient db) {
            this.db = db;
        }

        @ApplicationModuleListener
        void luister(GesprekGepland gepland) {
            if (POSTBODE_ZIEK.get()) {
                throw new IllegalStateException("de postbode is ziek");
            }
            VOOR.set(Organisatiecontext.vereist());
            JONGEREN.set(db.sql("select count(*) from jongere.jongere")
                    .query(Integer.class)
                    .single());
            GELUKT.incrementAndGet();
        }
    }

    static class InDezelfdeTransactie {

        @EventListener
        void luister(GesprekGepland gepland) {
            if (LIJST_STUK.get()) {
                throw new IllegalStateException("de lijst kan niet worden bijgewerkt");
            }
        }
    }

    @Autowired
    private Gesprekken gesprekken;

    @Autowired
    private Uitgaand uitgaand;

    @AfterEach
    void alles_heel() {
        POSTBODE_ZIEK.set(false);
        LIJST_STUK.set(false);
    }

    @Test
    void na_commit_werkt_in_naam_van_de_organisatie_van_de_gebeurtenis_en_laat_niets_achter() {
        var al = GELUKT.get();
        plan();
        await().until(() -> GELUKT.get() == al + 1);
        assertThat(VOOR.get()).isEqualTo(organisatie(WIERDAM));
        assertThat(JONGEREN).hasValue(13);
        await().until(() -> publicaties() == 0);
    }

    @Test
    void faalt_het_in_dezelfde_transactie_dan_is_er_niets_gebeurd() {
        LIJST_STUK.set(true);
        var id = new GesprekId(UUID.randomUUID());
        assertThatThrownBy(() -> plan(id)).hasMessageContaining("kan niet worden bijgewerkt");
        assertThat(staatEr(id)).isZero();
        assertThat(publicaties()).isZero();
    }

    @Test
    void faalt_het_na_commit_dan_blijft_het_staan_tot_het_lukt() {
        POSTBODE_ZIEK.set(true);
        var id = new GesprekId(UUID.randomUUID());
        plan(id);
        assertThat(staatEr(id)).as("the change itself is kept").isOne();
        await().until(() -> !uitgaand.van(organisatie(WIERDAM)).isEmpty());
        var mislukt = uitgaand.van(organisatie(WIERDAM)).getFirst();
        assertThat(mislukt.soort()).isEqualTo("GesprekGepland");
        assertThat(uitgaand.van(organisatie(WADDENKRING)))
                .as("not the neighbours' business")
                .isEmpty();

        // Too early: the job leaves it alone. After two minutes it tries again, and again it fails.
        uitgaand.probeerWatWachtte(klok.instant());
        klok.verder(Duration.ofMinutes(2));
        uitgaand.probeerWatWachtte(klok.instant());
        await().until(() ->
                uitgaand.van(organisatie(WIERDAM)).stream().anyMatch(regel -> regel.pogingen() > mislukt.pogingen()));

        // Mended: the management page's button does it at once.
        POSTBODE_ZIEK.set(false);
        var al = GELUKT.get();
        uitgaand.probeerOpnieuw(organisatie(WADDENKRING), mislukt.id());
        assertThat(GELUKT).as("a neighbour cannot push it").hasValue(al);
        await().until(() -> !uitgaand.van(organisatie(WIERDAM)).isEmpty());
        uitgaand.probeerOpnieuw(organisatie(WIERDAM), mislukt.id());
        await().until(() -> GELUKT.get() == al + 1 && publicaties() == 0);
    }

    private void plan() {
        plan(new GesprekId(UUID.randomUUID()));
    }

    private void plan(GesprekId id) {
        als(
                anke(),
                () -> gesprekken.plan(
                        id, jelle(), Planning.eenKeer(Testklok.BEGIN.plusDays(2), Plek.van(Vorm.BELLEN)), anke()));
    }

    private int staatEr(GesprekId id) {
        return inTransactie(
                WIERDAM,
                () -> db.sql("select count(*) from gesprek.gesprek where id = :id")
                        .param("id", id.waarde())
                        .query(Integer.class)
                        .single());
    }

    private int publicaties() {
        return db.sql("select count(*) from techniek.event_publication")
                .query(Integer.class)
                .single();
    }
}
