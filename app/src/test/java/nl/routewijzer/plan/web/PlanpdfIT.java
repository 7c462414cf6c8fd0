package nl.routewijzer.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.plan.Planhuis;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The plan on paper goes to who may see it, and the look is written down. */
class PlanpdfIT extends Planhuis {

    @BeforeEach
    void samHeeftEenPlan() {
        stap(sam(), doel(sam(), "Rijbewijs halen"), "Drie rijscholen bellen", Optional.empty());
    }

    private static String pad() {
        return "/jongeren/" + sam() + "/plan/plan.pdf";
    }

    @Test
    void komt_als_bestand_zonder_naam_van_iemand_en_blijft_nergens_staan() {
        var antwoord = Bezoeker.ingelogd(poort, WIERDAM, "Anke").haal(pad());
        assertThat(antwoord.status()).isEqualTo(200);
        assertThat(antwoord.kop("Content-Type")).isEqualTo("application/pdf");
        assertThat(antwoord.kop("Content-Disposition")).isEqualTo("attachment; filename=\"plan.pdf\"");
        assertThat(antwoord.kop("Cache-Control")).contains("no-store");
        assertThat(antwoord.tekst()).startsWith("%PDF-");
    }

    @Test
    void staat_in_het_logboek_van_wie_heeft_gekeken() {
        var anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        var eerder = Rijen.in("privacy.inkijk where '" + sam() + "' = any(jongeren)");
        anke.haal(pad());
        assertThat(Rijen.in("privacy.inkijk where '" + sam() + "' = any(jongeren)"))
                .isGreaterThan(eerder);
    }

    @Test
    void is_er_niet_voor_een_ander_en_niet_zonder_plan() {
        assertThat(Bezoeker.ingelogd(poort, WADDENKRING, "Sietske").haal(pad()).status())
                .isEqualTo(404);
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Anke")
                        .haal("/jongeren/" + sam() + "0/plan/plan.pdf")
                        .status())
                .isEqualTo(404);
        Rijen.eigenaar().sql("truncate plan.plan cascade").update();
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Anke").haal(pad()).status())
                .isEqualTo(404);
    }
}
