package nl.routewijzer.plan.brug;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.storage.Rij;
import org.junit.jupiter.api.Test;

/** Sven and Bas looked at the brug fourteen weeks ago: Vandaag offers to look again, and no more than that. */
class BrugSignaalIT extends Huis {

    private static JongereId sven() {
        return jongere(WADDENKRING, "Sven Dijkman");
    }

    /** From which days on. */
    private static List<String> signalen() {
        return Rijen.eigenaar()
                .sql("select vanaf from werklijst.signaal where soort = 'METING_KAN_WEER' and jongere = :jongere")
                .param("jongere", sven().waarde())
                .query((rij, nummer) -> Rij.dag(rij, "vanaf").toString())
                .list();
    }

    @Test
    void het_aanbod_staat_op_vandaag_en_gaat_weg_als_ze_weer_keken() {
        var bas = Bezoeker.ingelogd(poort, WADDENKRING, "Bas");
        assertThat(signalen()).containsExactly("2026-11-11");
        assertThat(bas.haal("/vandaag").tekst()).contains("kan met jou weer eens op de brug kijken");
        var id = UUID.randomUUID().toString();
        bas.stuur(
                "/jongeren/" + sven() + "/brug",
                Velden.geen()
                        .met("id", id)
                        .met("instrument", "brug")
                        .met("versie", "1")
                        .met("wie", "SAMEN")
                        .met("dag", "2026-11-24")
                        .met("antwoord-werk", "WEET_NIET"));
        assertThat(signalen()).containsExactly("2027-02-16");
        assertThat(bas.haal("/vandaag").tekst()).doesNotContain("kan met jou weer eens op de brug kijken");
        bas.stuur("/jongeren/" + sven() + "/brug/" + id + "/terug", Velden.geen());
        assertThat(signalen()).containsExactly("2026-11-11");
    }

    @Test
    void de_organisatie_kiest_hoe_lang_ertussen_zit() {
        Bezoeker.ingelogd(poort, WADDENKRING, "Ilse")
                .stuur("/beheer/instellingen/P-BRUG", Velden.geen().met("waarde", "20"));
        assertThat(signalen()).containsExactly("2027-01-06");
    }
}
