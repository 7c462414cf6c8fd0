package nl.routewijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Zoë is 17; what her parents may hear is written down per kind of thing, until she is 18. */
class GezagIT extends Huis {

    private Bezoeker peter = Bezoeker.onbekend(0);

    @BeforeEach
    void peterIsIngelogd() {
        peter = Bezoeker.ingelogd(poort, WIERDAM, "Peter");
    }

    private static String zoe() {
        return "/jongeren/" + jongere(WIERDAM, "Zoë Meijer");
    }

    private static Velden antwoorden(String plan) {
        return Velden.geen()
                .met("id", UUID.randomUUID().toString())
                .met("AFSPRAKEN", "JA")
                .met("PLAN", plan)
                .met("GESPREKKEN", "NEE")
                .met("UITKERING", "NIET_GEVRAAGD")
                .met("ZORGEN", "NEE")
                .met("gezegdop", "2026-11-24");
    }

    @Test
    void zonder_antwoord_zegt_de_bladzijde_dat_er_niets_gedeeld_wordt() {
        assertThat(peter.haal(zoe() + "/netwerk").tekst()).contains(Tekst.t("gezag.leeg"));
    }

    @Test
    void per_onderdeel_staat_er_wat_mag_en_een_later_antwoord_komt_ernaast() {
        assertThat(peter.stuur(zoe() + "/gezag", antwoorden("SAMEN")).naar()).isEqualTo(zoe() + "/netwerk");
        assertThat(peter.haal(zoe() + "/netwerk").tekst())
                .contains(Tekst.t("gezagdeel.PLAN"), Tekst.t("gezagmag.SAMEN"))
                .doesNotContain(Tekst.t("gezag.leeg"));
        klok.verder(Duration.ofMinutes(1));
        peter.stuur(zoe() + "/gezag", antwoorden("NEE"));
        assertThat(peter.haal(zoe() + "/netwerk").tekst()).doesNotContain(Tekst.t("gezagmag.SAMEN"));
        assertThat(Rijen.in("privacy.gezagdeling")).isEqualTo(10);
    }

    @Test
    void terugnemen_kan_tien_minuten_en_dan_geldt_het_vorige() {
        peter.stuur(zoe() + "/gezag", antwoorden("SAMEN"));
        klok.verder(Duration.ofMinutes(1));
        var later = antwoorden("NEE");
        peter.stuur(zoe() + "/gezag", later);
        peter.stuur(
                zoe() + "/gezag/"
                        + Objects.requireNonNull(later.waarden().get("id")).getFirst() + "/terug",
                Velden.geen());
        assertThat(peter.haal(zoe() + "/netwerk").tekst()).contains(Tekst.t("gezagmag.SAMEN"));
    }

    @Test
    void twee_keer_versturen_is_een_antwoord_en_een_fout_bewaart_niets() {
        var velden = antwoorden("JA");
        peter.stuur(zoe() + "/gezag", velden);
        peter.stuur(zoe() + "/gezag", velden);
        assertThat(Rijen.in("privacy.gezagdeling")).isEqualTo(5);
        var antwoord = peter.stuur(zoe() + "/gezag", antwoorden("MISSCHIEN").met("gezegdop", "2026-11-25"));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.fouten()).containsOnlyKeys("PLAN", "gezegdop");
        assertThat(Rijen.in("privacy.gezagdeling")).isEqualTo(5);
    }

    @Test
    void op_haar_18e_verjaardag_is_het_er_vanzelf_niet_meer() {
        peter.stuur(zoe() + "/gezag", antwoorden("JA"));
        klok.dagenVerder(175);
        peter = Bezoeker.ingelogd(poort, WIERDAM, "Peter");
        assertThat(peter.haal(zoe() + "/netwerk").tekst()).contains(Tekst.t("gezag.titel"));
        klok.dagenVerder(1);
        peter = Bezoeker.ingelogd(poort, WIERDAM, "Peter");
        assertThat(peter.haal(zoe() + "/netwerk").tekst()).doesNotContain(Tekst.t("gezag.titel"));
        assertThat(peter.haal(zoe() + "/gezag").status()).isEqualTo(404);
    }

    @Test
    void voor_wie_18_is_en_voor_wie_er_niet_over_gaat_bestaat_het_niet() {
        var anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        assertThat(anke.haal("/jongeren/" + sam() + "/gezag").status()).isEqualTo(404);
        assertThat(anke.stuur("/jongeren/" + sam() + "/gezag", antwoorden("JA")).status())
                .isEqualTo(404);
        for (var ander : List.of(anke, Bezoeker.ingelogd(poort, WADDENKRING, "Sietske"))) {
            assertThat(ander.haal(zoe() + "/gezag").status()).isEqualTo(404);
            assertThat(ander.stuur(zoe() + "/gezag", antwoorden("JA")).status()).isEqualTo(404);
        }
        assertThat(Rijen.in("privacy.gezagdeling")).isZero();
    }
}
