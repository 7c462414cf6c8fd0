package nl.routewijzer.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.plan.Planhuis;
import nl.routewijzer.plan.Wijziging;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The own parts of a plan, the form it is shown in, and what the law asks: one plan, whatever the form. */
class PlanvormIT extends Planhuis {

    private Bezoeker anke = Bezoeker.onbekend(0);

    @BeforeEach
    void samHeeftEenPlan() {
        doel(sam(), "Rijbewijs halen");
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    private static String plan() {
        return "/jongeren/" + sam() + "/plan";
    }

    private Bezoeker.Antwoord schrijf(String deel, String tekst) {
        var pagina = anke.haal(plan() + "/deel/" + deel);
        return anke.stuur(
                plan() + "/deel/" + deel,
                Velden.geen()
                        .met("id", pagina.waarde("id"))
                        .met("basis", pagina.waarde("basis"))
                        .met("stem", "SAMEN")
                        .met("tekst", tekst));
    }

    private Velden kies(String vorm) {
        return Velden.geen().met("id", UUID.randomUUID().toString()).met("vorm", vorm);
    }

    @Test
    void een_eigen_deel_wordt_geschreven_gewijzigd_en_mag_leeg() {
        assertThat(schrijf("eerst", "De huur\nSlapen").status()).isEqualTo(303);
        assertThat(anke.haal(plan()).tekst()).contains("Wat weegt nu het zwaarst?", "De huur");
        assertThat(anke.haal(plan() + "/deel/eerst").tekstvak("tekst")).isEqualTo("De huur\nSlapen");
        schrijf("eerst", "");
        assertThat(plan(sam()).onderdelen()).doesNotContainKey("eerst");
    }

    @Test
    void wie_tegelijk_iets_anders_schreef_wordt_niet_overschreven() {
        var pagina = anke.haal(plan() + "/deel/nodig");
        wijzig(sam(), new Wijziging.OnderdeelGeschreven("nodig", "Geld"));
        assertThat(anke.stuur(
                                plan() + "/deel/nodig",
                                Velden.geen()
                                        .met("id", pagina.waarde("id"))
                                        .met("basis", pagina.waarde("basis"))
                                        .met("stem", "SAMEN")
                                        .met("tekst", "Tijd"))
                        .status())
                .isEqualTo(409);
        assertThat(plan(sam()).onderdelen()).containsEntry("nodig", "Geld");
    }

    @Test
    void van_het_plan_van_het_gezin_is_er_alleen_plaats_voor_waar_het_ligt() {
        assertThat(schrijf("gezinsplan", "x".repeat(201)).fouten()).containsOnlyKeys("tekst");
        assertThat(schrijf("gezinsplan", "Bij het gebiedsteam, Petra").status()).isEqualTo(303);
    }

    @Test
    void in_een_andere_vorm_verdwijnt_niets() {
        var namen = anke.haal(plan()).tekst();
        assertThat(namen).contains("Plan van aanpak (PDF)", "Persoonlijk actieplan (PDF)");
        schrijf("nodig", "Geld voor lessen");
        anke.stuur(plan() + "/vorm", kies("lwd-planpap"));
        assertThat(plan(sam()).vorm()).isEqualTo("lwd-planpap");
        assertThat(anke.haal(plan()).tekst()).contains("Een ding tegelijk", "Geld voor lessen");
    }

    @Test
    void wat_de_wet_vraagt_staat_erbij_en_is_besproken_als_zij_dat_zeggen() {
        assertThat(anke.haal(plan()).tekst()).contains("Wat er in de wet staat").doesNotContain("doorgenomen op");
        anke.stuur(
                plan() + "/bijlage", Velden.geen().met("id", UUID.randomUUID().toString()));
        assertThat(plan(sam()).bijlageBesprokenOp()).contains(DINSDAG);
        assertThat(anke.haal(plan()).tekst()).contains("doorgenomen op 24 november 2026");
    }

    @Test
    void wat_er_niet_is_en_wat_van_een_ander_is_bestaat_niet() {
        assertThat(anke.haal(plan() + "/deel/cijfers").status()).isEqualTo(404);
        assertThat(anke.haal(plan() + "/deel/doelen").status())
                .as("part of the core")
                .isEqualTo(404);
        assertThat(anke.stuur(plan() + "/vorm", kies("vm-bestaatniet")).status())
                .isEqualTo(404);
        var sietske = Bezoeker.ingelogd(poort, WADDENKRING, "Sietske");
        assertThat(sietske.haal(plan() + "/deel/eerst").status()).isEqualTo(404);
        assertThat(sietske.stuur(plan() + "/vorm", kies("lwd-planpap")).status())
                .isEqualTo(404);
        assertThat(sietske.stuur(plan() + "/bijlage", kies("")).status()).isEqualTo(404);
        assertThat(plan(sam()).vorm()).isNotEqualTo("lwd-planpap");
    }
}
