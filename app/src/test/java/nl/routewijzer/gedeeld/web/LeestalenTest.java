package nl.routewijzer.gedeeld.web;

import static nl.routewijzer.gedeeld.web.Tekst.t;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Languages are files, a page is in one of them, and what a language does not have is Dutch. */
class LeestalenTest {

    private static final LocalDate DINSDAG = LocalDate.of(2026, 11, 24);
    private static final Leestaal ENGELS = Leestalen.met("en").orElseThrow();
    private static final Leestaal ARABISCH = Leestalen.met("ar").orElseThrow();

    @Nested
    class Een_taal_erbij {

        @TempDir
        private Path map;

        private Leestaal pools() throws IOException {
            Files.writeString(
                    map.resolve("teksten_pl.properties"),
                    "leestaal.naam=Polski\nkader.uitloggen=Wyloguj\nportaal.stap.voor=przed {0}\n");
            try (var loader = new URLClassLoader(new URL[] {map.toUri().toURL()}, null)) {
                return Leestalen.zoek(loader).stream()
                        .filter(taal -> taal.code().equals("pl"))
                        .findFirst()
                        .orElseThrow();
            }
        }

        @Test
        void is_een_bestand_en_staat_dan_bij_de_keuze() throws IOException {
            pools();
            try (var loader = new URLClassLoader(new URL[] {map.toUri().toURL()}, null)) {
                var keuze = Taalkeuze.van(Leestalen.zoek(loader), Leestalen.NEDERLANDS, "/portaal/plan", "a=b&taal=nl");
                assertThat(keuze)
                        .containsExactly(
                                new Taalkeuze.Taallink("nl", "Nederlands", "/portaal/plan?a=b&taal=nl", true),
                                new Taalkeuze.Taallink("pl", "Polski", "/portaal/plan?a=b&taal=pl", false));
            }
        }

        @Test
        void heeft_eigen_woorden_en_dagen_en_de_rest_uit_het_nederlands() throws IOException {
            var pools = pools();
            assertThat(pools.tekst("kader.uitloggen")).isEqualTo("Wyloguj");
            assertThat(pools.tekst("kader.ongedaan")).isEqualTo("Ongedaan maken");
            assertThat(pools.tekst("portaal.stap.voor", DINSDAG))
                    .startsWith("przed ")
                    .contains("24", "listopada");
            assertThat(pools.tekst("portaal.stap.gedaan", DINSDAG)).isEqualTo("gedaan op di 24 november");
            assertThat(pools.tekst("portaal.stap.gedaan", Datums.ver(DINSDAG.plusDays(3), DINSDAG)))
                    .isEqualTo("gedaan op over 3 dagen");
        }

        @Test
        void is_niet_gelezen_tot_het_er_staat() throws IOException {
            assertThat(pools().isGelezen()).isFalse();
            assertThat(pools().isVanRechts()).isFalse();
        }
    }

    @Test
    void nederlands_staat_vooraan_en_is_gelezen() {
        assertThat(Leestalen.alle()).first().isEqualTo(Leestalen.NEDERLANDS);
        assertThat(Leestalen.NEDERLANDS.isGelezen()).isTrue();
    }

    @Test
    void wat_niet_bestaat_bestaat_in_geen_taal() {
        assertThatThrownBy(() -> ARABISCH.tekst("dit.is.er.niet")).isInstanceOf(MissingResourceException.class);
        assertThatThrownBy(() -> ARABISCH.tekst("dit.is.er.niet", 1)).isInstanceOf(MissingResourceException.class);
        assertThat(Leestalen.in(ARABISCH, () -> Tekst.misschien("dit.is.er.niet")))
                .isEmpty();
        assertThat(Leestalen.in(ARABISCH, () -> Tekst.misschien("portaalveld.pin")))
                .contains("الرمز السري");
        assertThat(Leestalen.in(ARABISCH, () -> Tekst.misschien("menu.vandaag")))
                .contains("Vandaag");
    }

    @Test
    void arabisch_loopt_van_rechts_met_onze_cijfers() {
        assertThat(ARABISCH.isVanRechts()).isTrue();
        assertThat(ENGELS.isVanRechts()).isFalse();
        Leestalen.in(ARABISCH, () -> {
            assertThat(Datums.dagEnUur(Instant.parse("2026-11-24T07:55:00Z"))).isEqualTo("الثلاثاء 24 نوفمبر 08:55");
            assertThat(Datums.afstand(DINSDAG.plusDays(2), DINSDAG)).isEqualTo("بعد يومين");
            assertThat(Datums.afstand(DINSDAG.minusDays(1200), DINSDAG)).contains("1,200");
            assertThat(t("formulier.telang", 500, 612)).contains("500", "612");
            assertThat(t("portaal.stap.gedaan", DINSDAG)).isEqualTo("تمت في الثلاثاء 24 نوفمبر");
            return "";
        });
    }

    @Test
    void engels_heeft_engelse_dagen() {
        Leestalen.in(ENGELS, () -> {
            assertThat(Datums.voluit(DINSDAG)).isEqualTo("Tuesday 24 November");
            assertThat(Datums.metJaar(DINSDAG)).isEqualTo("24 November 2026");
            assertThat(Datums.afstand(DINSDAG.minusDays(34), DINSDAG)).isEqualTo("34 days ago");
            return "";
        });
    }

    @Test
    void wat_uit_het_nederlands_komt_heeft_ook_nederlandse_dagen() {
        assertThat(Leestalen.in(
                        ENGELS, () -> t("signaal.meting.reden", DINSDAG, Datums.ver(DINSDAG, DINSDAG.plusDays(34)))))
                .contains("di 24 november", "34 dagen geleden");
    }

    @Test
    void naar_het_nederlands_en_terug_ook_als_er_iets_misgaat() {
        Leestalen.in(ENGELS, () -> {
            assertThat(Leestalen.inHetNederlands(() -> t("kader.uitloggen"))).isEqualTo("Uitloggen");
            assertThatThrownBy(() -> Leestalen.inHetNederlands(() -> {
                        throw new IllegalStateException("mis");
                    }))
                    .hasMessage("mis");
            assertThat(t("kader.uitloggen")).isEqualTo("Log out");
            assertThat(Leestalen.onzeTaal()).isEqualTo("nl");
            return "";
        });
        assertThat(t("kader.uitloggen")).isEqualTo("Uitloggen");
        assertThat(Leestalen.onzeTaal()).isNull();
    }

    @Test
    void wat_iemand_wenst_wordt_bij_het_eerste_woord_gevraagd_en_daarna_niet_meer() {
        var gevraagd = new AtomicInteger();
        Leestalen.in(Leestalen.NEDERLANDS, () -> {
            Leestalen.kiesBijEersteWoord(() -> {
                gevraagd.incrementAndGet();
                return Leestalen.met("en");
            });
            assertThat(gevraagd).hasValue(0);
            assertThat(List.of(t("kader.uitloggen"), t("kader.uitloggen"))).containsOnly("Log out");
            assertThat(gevraagd).hasValue(1);
            return "";
        });
    }

    @Test
    void wie_niets_wenst_leest_nederlands_en_zo_staat_er_ook_wat_er_misgaat() {
        Leestalen.in(ENGELS, () -> {
            Leestalen.kiesBijEersteWoord(Optional::empty);
            assertThat(t("kader.uitloggen")).isEqualTo("Uitloggen");
            Leestalen.kiesBijEersteWoord(() -> {
                throw new IllegalStateException("de database is weg");
            });
            assertThatThrownBy(Leestalen::nu).hasMessage("de database is weg");
            assertThat(t("kader.uitloggen")).isEqualTo("Uitloggen");
            return "";
        });
    }

    @Test
    void wat_een_draad_kiest_merkt_een_ander_niet() throws InterruptedException {
        var gelezen = new AtomicReference<>("");
        Leestalen.in(ARABISCH, () -> {
            var ander = Thread.ofVirtual().start(() -> gelezen.set(t("kader.uitloggen")));
            try {
                ander.join();
            } catch (InterruptedException onderbroken) {
                throw new IllegalStateException(onderbroken);
            }
            return "";
        });
        assertThat(gelezen).hasValue("Uitloggen");
    }
}
