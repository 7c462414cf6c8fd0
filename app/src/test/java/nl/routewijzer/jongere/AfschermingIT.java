package nl.routewijzer.jongere;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.web.Tekst;
import nl.routewijzer.privacy.RechtenVanJongere;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where Noor can be reached must stay hidden: on her pages and in every list; who needs it opens it, and that is written down. */
class AfschermingIT extends Huis {

    private static final List<String> GEHEIM =
            List.of("0612345602", "noor@voorbeeld.example", "bellen of appen mag de hele dag");

    @Autowired
    private RechtenVanJongere rechten;

    private Bezoeker anke = Bezoeker.onbekend(0);

    @BeforeEach
    void ankeIsIngelogd() {
        anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
    }

    private static String noor() {
        return "/jongeren/" + jongere(WIERDAM, "Noor Haddad");
    }

    private void schermAf() {
        assertThat(anke.stuur(
                                noor() + "/afscherming",
                                Velden.geen().met("rij", UUID.randomUUID().toString()))
                        .status())
                .isEqualTo(303);
    }

    private static List<String> paginas() {
        return List.of(
                noor(),
                noor() + "/gegevens",
                noor() + "/netwerk",
                noor() + "/contact",
                noor() + "/gesprekken/nieuw",
                "/jongeren");
    }

    @Test
    void zonder_afscherming_staat_het_er() {
        assertThat(anke.haal(noor()).tekst()).contains(GEHEIM);
        assertThat(anke.haal(noor() + "/gegevens").tekst()).contains(GEHEIM);
        anke.stuur("/jongeren/kolommen", Velden.geen().met("kolommen", "BEREIK"));
    }

    @Test
    void afgeschermd_staat_het_nergens_en_zegt_de_bladzijde_waarom_niet() {
        schermAf();
        for (var pagina : paginas()) {
            assertThat(anke.haal(pagina).tekst()).as(pagina).doesNotContain(GEHEIM);
        }
        for (var pagina : List.of(noor(), noor() + "/gegevens", noor() + "/tijdlijn")) {
            assertThat(anke.haal(pagina).tekst()).as(pagina).contains(Tekst.t("afscherming.zin"));
        }
        assertThat(anke.stuurVanuitHtmx("/zoeken", Velden.geen().met("term", "Noor"))
                        .tekst())
                .doesNotContain(GEHEIM);
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Marijke").haal(noor()).tekst())
                .doesNotContain(GEHEIM);
    }

    @Test
    void de_lijst_krijgt_het_van_de_database_niet_eens() {
        schermAf();
        assertThat(inTransactie(
                        WIERDAM,
                        () -> db.sql("select bereik from jongere.zicht_jongere where id = :id")
                                .param("id", jongere(WIERDAM, "Noor Haddad").waarde())
                                .query(String.class)
                                .single()))
                .isEmpty();
    }

    @Test
    void openen_is_een_blik_met_een_eigen_doel() {
        schermAf();
        assertThat(blikken()).isZero();
        anke.haal(noor() + "/afscherming");
        assertThat(blikken()).isZero();
        var open = anke.stuur(noor() + "/afscherming/tonen", Velden.geen());
        assertThat(open.status()).isEqualTo(200);
        assertThat(open.tekst()).contains(GEHEIM);
        assertThat(blikken()).isEqualTo(1);
        assertThat(anke.haal(noor() + "/gegevens/CONTACT").tekst()).contains("0612345602");
        assertThat(blikken()).isEqualTo(2);
    }

    private static int blikken() {
        return Rijen.in("privacy.inkijk where doel = 'AFGESCHERMD_ADRES'");
    }

    @Test
    void opheffen_maakt_het_weer_zichtbaar_en_de_geschiedenis_blijft() {
        schermAf();
        schermAf();
        assertThat(Rijen.in("jongere.afscherming")).isEqualTo(1);
        anke.stuur(noor() + "/afscherming/opheffen", Velden.geen());
        assertThat(anke.haal(noor()).tekst()).contains(GEHEIM);
        schermAf();
        assertThat(Rijen.in("jongere.afscherming")).isEqualTo(2);
        assertThat(als(anke(), () -> rechten.inzage(jongere(WIERDAM, "Noor Haddad"), anke()))
                        .stukken())
                .filteredOn(stuk -> stuk.soort().equals("afscherming"))
                .hasSize(2);
    }

    @Test
    void wie_er_niet_over_gaat_opent_en_verandert_niets() {
        schermAf();
        for (var bezoeker : List.of(
                Bezoeker.ingelogd(poort, WIERDAM, "Peter"),
                Bezoeker.ingelogd(poort, WIERDAM, "Jorn"),
                Bezoeker.ingelogd(poort, WADDENKRING, "Sietske"))) {
            assertThat(bezoeker.haal(noor() + "/afscherming").status()).isEqualTo(404);
            for (var daad : List.of("/tonen", "/opheffen", "")) {
                assertThat(bezoeker.stuur(
                                        noor() + "/afscherming" + daad,
                                        Velden.geen()
                                                .met("rij", UUID.randomUUID().toString()))
                                .status())
                        .as(daad)
                        .isEqualTo(404);
            }
        }
        assertThat(Rijen.in("jongere.afscherming where opgeheven_op is null")).isEqualTo(1);
    }
}
