package nl.routewijzer.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.routewijzer.app.Bezoeker;
import nl.routewijzer.app.Bezoeker.Velden;
import nl.routewijzer.app.Huis;
import nl.routewijzer.app.Rijen;
import nl.routewijzer.gedeeld.JongereId;
import nl.routewijzer.gedeeld.web.Tekst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Peter guides Zoë under the task of the Doorstroompunt; what she told of her health is his to read and nobody else's. */
class BijzonderIT extends Huis {

    private static final String WOORDEN = "Ik kan niet lang achter elkaar staan";

    @Autowired
    private Bijzonderheden bijzonderheden;

    @Autowired
    private RechtenVanJongere rechten;

    private Bezoeker peter = Bezoeker.onbekend(0);

    @BeforeEach
    void peterIsIngelogd() {
        peter = Bezoeker.ingelogd(poort, WIERDAM, "Peter");
    }

    private static JongereId zoe() {
        return jongere(WIERDAM, "Zoë Meijer");
    }

    private static String pad() {
        return "/jongeren/" + zoe() + "/bijzonder";
    }

    private static Velden iets() {
        return Velden.geen()
                .met("id", UUID.randomUUID().toString())
                .met("soort", "GEZONDHEID")
                .met("woorden", WOORDEN)
                .met("instemming", "ja")
                .met("instemmingop", "2026-11-24")
                .met("bewarentot", "2028-01-01");
    }

    private String legVast() {
        var velden = iets();
        assertThat(peter.stuur(pad(), velden).naar()).isEqualTo(pad());
        return Objects.requireNonNull(velden.waarden().get("id")).getFirst();
    }

    @Test
    void het_staat_apart_verzegeld_en_op_een_eigen_bladzijde() {
        legVast();
        assertThat(peter.haal(pad()).tekst()).contains(WOORDEN, Tekst.t("bijzonder.gaatweg", "1 januari 2028"));
        for (var elders : List.of(
                "/jongeren/" + zoe(),
                "/jongeren/" + zoe() + "/tijdlijn",
                "/jongeren/" + zoe() + "/gegevens",
                "/jongeren/" + zoe() + "/delen",
                "/jongeren",
                "/vandaag")) {
            assertThat(peter.haal(elders).tekst()).as(elders).doesNotContain(WOORDEN);
        }
        assertThat(peter.stuurVanuitHtmx("/zoeken", Velden.geen().met("term", "staan"))
                        .tekst())
                .doesNotContain("Zoë");
        assertThat(Rijen.eigenaar()
                        .sql("select t::text from privacy.bijzonder t")
                        .query(String.class)
                        .single())
                .doesNotContain("staan");
    }

    @Test
    void elke_keer_lezen_is_een_blik_met_een_eigen_doel() {
        legVast();
        peter.haal(pad());
        assertThat(Rijen.in("privacy.inkijk where doel = 'BIJZONDER' and '" + zoe() + "' = any(jongeren)"))
                .isEqualTo(1);
    }

    @Test
    void niemand_anders_komt_erbij_ook_niet_wie_vervangt_of_noodtoegang_heeft() {
        var id = legVast();
        peter.stuur(
                "/jongeren/" + zoe() + "/vervanging",
                Velden.geen()
                        .met("id", UUID.randomUUID().toString())
                        .met("consulent", collega(WIERDAM, "Peter").toString())
                        .met("vervanger", collega(WIERDAM, "Anke").toString())
                        .met("vanaf", "2026-11-24")
                        .met("tem", "2026-12-04")
                        .met("punten", "")
                        .met("besproken", "JA"));
        var anke = Bezoeker.ingelogd(poort, WIERDAM, "Anke");
        assertThat(anke.haal("/jongeren/" + zoe()).status()).as("she covers").isEqualTo(200);
        var hassan = Bezoeker.ingelogd(poort, WIERDAM, "Hassan");
        hassan.stuur(
                "/jongeren/" + zoe() + "/noodtoegang",
                Velden.geen()
                        .met("id", UUID.randomUUID().toString())
                        .met("reden", "zij staat voor een dichte deur")
                        .met("uren", "1"));
        assertThat(hassan.haal("/jongeren/" + zoe()).status()).isEqualTo(200);
        for (var bezoeker : List.of(
                anke,
                hassan,
                Bezoeker.ingelogd(poort, WIERDAM, "Marijke"),
                Bezoeker.ingelogd(poort, WIERDAM, "Jorn"),
                Bezoeker.ingelogd(poort, WIERDAM, "Tineke"),
                Bezoeker.ingelogd(poort, WADDENKRING, "Sietske"),
                Bezoeker.ingelogd(poort, WADDENKRING, "Bas"))) {
            assertThat(bezoeker.haal(pad()).status()).isEqualTo(404);
            assertThat(bezoeker.stuur(pad(), iets()).status()).isEqualTo(404);
            assertThat(bezoeker.stuur(
                                    pad() + "/" + id + "/wissen", Velden.geen().met("zeker", "ja"))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(Rijen.in("privacy.bijzonder")).isEqualTo(1);
    }

    @Test
    void zonder_de_taak_van_het_doorstroompunt_gaat_het_niet_en_staat_er_waarom() {
        var vanPeter = jongere(WIERDAM, "Omar Benali");
        var pagina = "/jongeren/" + vanPeter + "/bijzonder";
        assertThat(peter.haal(pagina).tekst())
                .contains(Verwerking.BIJZONDER.weigering())
                .doesNotContain("name=\"woorden\"");
        var antwoord = peter.stuur(pagina, iets());
        assertThat(antwoord.status()).isEqualTo(409);
        assertThat(antwoord.tekst()).contains(Verwerking.BIJZONDER.weigering());
        assertThat(Rijen.in("privacy.bijzonder")).isZero();
    }

    @Test
    void het_gaat_vanzelf_weg_en_is_op_die_dag_al_niet_meer_te_zien() {
        var velden = iets().met("bewarentot", "2026-11-26");
        peter.stuur(pad(), velden);
        klok.dagenVerder(1);
        assertThat(inTransactie(WIERDAM, bijzonderheden::ruimOp)).isZero();
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Peter").haal(pad()).tekst())
                .contains(WOORDEN);
        klok.dagenVerder(1);
        assertThat(Bezoeker.ingelogd(poort, WIERDAM, "Peter").haal(pad()).tekst())
                .doesNotContain(WOORDEN);
        assertThat(inTransactie(WADDENKRING, bijzonderheden::ruimOp)).isZero();
        assertThat(inTransactie(WIERDAM, bijzonderheden::ruimOp)).isEqualTo(1);
        assertThat(Rijen.in("privacy.bijzonder")).isZero();
    }

    @Test
    void wissen_vraagt_een_keer_of_het_zeker_is_en_dan_is_het_weg() {
        var id = legVast();
        peter.stuur(pad() + "/" + id + "/wissen", Velden.geen());
        assertThat(Rijen.in("privacy.bijzonder")).isEqualTo(1);
        peter.stuur(pad() + "/" + id + "/wissen", Velden.geen().met("zeker", "ja"));
        assertThat(Rijen.in("privacy.bijzonder")).isZero();
    }

    @Test
    void de_jongere_zelf_krijgt_het_te_zien() {
        legVast();
        var stukken = als(anke(), () -> rechten.inzage(zoe(), anke())).stukken();
        assertThat(stukken).filteredOn(stuk -> stuk.soort().equals("bijzonder")).hasSize(1);
        assertThat(stukken.toString()).contains(WOORDEN);
    }

    @Test
    void wat_op_een_diagnose_lijkt_geeft_een_zin_en_zonder_instemming_gaat_het_niet() {
        var antwoord = peter.stuur(pad(), iets().zonder("instemming").met("woorden", "het komt door mijn adhd"));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.foutBij("instemming")).contains(Tekst.t("bijzonder.fout.instemming"));
        assertThat(antwoord.tekst()).contains(Tekst.t("gegevens.hint", "adhd"));
        assertThat(Rijen.in("privacy.bijzonder")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "soort,        '',         formulier.keuze",
        "woorden,      '',         formulier.verplicht",
        "instemmingop, 2026-11-25, beletsel.bijzonder.INSTEMMING_IN_DE_TOEKOMST",
        "bewarentot,   2026-11-24, beletsel.bijzonder.BEWAREN_VOORBIJ",
        "bewarentot,   2038-05-20, beletsel.bijzonder.BEWAREN_TE_LANG",
    })
    void een_fout_staat_bij_haar_veld(String veld, String getypt, String sleutel) {
        var antwoord = peter.stuur(pad(), iets().met(veld, getypt));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.foutBij(veld)).contains(Tekst.t(sleutel));
        assertThat(Rijen.in("privacy.bijzonder")).isZero();
    }
}
