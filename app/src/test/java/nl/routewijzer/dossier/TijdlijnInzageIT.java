package nl.routewijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.Demowereld;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.Tijdlijnbron;
import nl.routewijzer.gedeeld.Tijdlijnregel;
import nl.routewijzer.gedeeld.storage.Rij;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who finds a tijdlijn and who does not, and that it can be told of everybody. */
class TijdlijnInzageIT extends Huis {

    @Autowired
    private List<Tijdlijnbron> bronnen;

    private static String pad(JongereId wie) {
        return "/jongeren/" + wie + "/tijdlijn";
    }

    @Test
    void kijken_is_een_regel_in_het_logboek() {
        var anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        var eerder = Rijen.in("privacy.inkijk");
        anke.haal(pad(sam()));
        assertThat(Rijen.in("privacy.inkijk")).isEqualTo(eerder + 1);
        assertThat(Rijen.in("privacy.inkijk where '" + sam() + "' = any(jongeren)"))
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "Gemeente Wierdam, Peter",
        "Gemeente Wierdam, Hassan",
        "Gemeente Wierdam, Roos",
        "Gemeente Wierdam, Jorn",
        "Gemeente Wierdam, Tineke",
        "Dienst Waddenkring, Sietske",
        "Dienst Waddenkring, Bas"
    })
    void een_ander_vindt_hem_niet(String organisatie, String roepnaam) {
        assertThat(Bezoeker.ingelogd(poort, organisatie, roepnaam)
                        .haal(pad(sam()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void een_onzin_adres_is_er_niet() {
        var anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        assertThat(anke.haal("/jongeren/geen-id/tijdlijn").status()).isEqualTo(404);
        assertThat(anke.haal(pad(new JongereId(UUID.randomUUID()))).status()).isEqualTo(404);
    }

    /** A source in the wrong organisation gives nothing, whoever asks. */
    @Test
    void een_bron_van_een_andere_organisatie_geeft_niets() {
        assertThat(inTransactie(WIERDAM, () -> regelsVan(sam()))).isNotEmpty();
        assertThat(inTransactie(WADDENKRING, () -> regelsVan(sam()))).isEmpty();
    }

    private List<Tijdlijnregel> regelsVan(JongereId wie) {
        return bronnen.stream().flatMap(bron -> bron.tijdlijn(wie).stream()).toList();
    }

    /** Every line of everybody in the demo can be put into words. */
    @Test
    void van_heel_de_demo_is_de_tijdlijn_te_lezen() {
        for (var organisatie : List.of(WIERDAM, WADDENKRING, WETTERHOEK)) {
            var jongeren = Rijen.eigenaar()
                    .sql("select id from jongere.jongere where organisatie = :huis")
                    .param("huis", Demowereld.uuid(organisatie))
                    .query((rij, nummer) -> Rij.uuid(rij, "id"))
                    .list();
            assertThat(jongeren).isNotEmpty();
            for (var id : jongeren) {
                assertThat(inTransactie(organisatie, () -> regelsVan(new JongereId(id))))
                        .isNotEmpty()
                        .allMatch(
                                regel -> regel.door().isPresent() || regel.wat().contains("de jongere"));
            }
        }
    }
}
