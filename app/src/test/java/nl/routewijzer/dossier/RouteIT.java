package nl.routewijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import org.junit.jupiter.api.Test;

/** The route of a jongere, for who may see him. */
class RouteIT extends Huis {

    @Test
    void de_weg_van_sam_staat_op_het_schema_van_zijn_organisatie_en_het_kijken_staat_in_het_logboek() {
        var anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        var eerder = Rijen.in("privacy.inkijk");
        var pagina = anke.haal("/jongeren/" + sam() + "/route");
        assertThat(pagina.status()).isEqualTo(200);
        assertThat(pagina.tekst())
                .contains("De weg tot nu toe")
                .contains("Melding, begin, gelezen in de bron, laatst bekende plek")
                .contains("Groepsvoorlichting")
                .contains("Gemeente Leeuwarden");
        assertThat(Rijen.in("privacy.inkijk")).isEqualTo(eerder + 1);
        assertThat(Rijen.in("privacy.inkijk where '" + sam() + "' = any(jongeren)"))
                .isPositive();
    }

    @Test
    void een_ander_vindt_haar_niet() {
        for (var wie : new String[] {"Peter", "Roos", "Tineke"}) {
            assertThat(Bezoeker.ingelogd(poort, WIERDAM, wie)
                            .haal("/jongeren/" + sam() + "/route")
                            .status())
                    .as(wie)
                    .isEqualTo(404);
        }
        assertThat(Bezoeker.ingelogd(poort, WADDENKRING, "Sietske")
                        .haal("/jongeren/" + sam() + "/route")
                        .status())
                .isEqualTo(404);
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Anke")
                        .haal("/jongeren/geen-id/route")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void een_afgesloten_traject_blijft_te_zien_met_wat_er_kan() {
        Rijen.eigenaar()
                .sql("update traject.traject set gesloten_op = melding where jongere = :sam")
                .param("sam", sam().waarde())
                .update();
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Anke")
                        .haal("/jongeren/" + sam() + "/route")
                        .tekst())
                .contains("Afgesloten", "Weer begeleiden", "De weg tot nu toe")
                .doesNotContain("Kies een route");
    }
}
